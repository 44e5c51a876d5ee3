import type { ResourceFilter } from '../answer/types.ts';
import type { Lookup } from '../guide/lookup.ts';
import { fold } from './fold.ts';

/** Words that ask for a kind of resource, and the filter that shows it; the first that matches counts. */
const wants: readonly (readonly [RegExp, ResourceFilter])[] = [
  [/\bbooks?\b|\bebooks?\b|书籍|什么书|哪本书|哪些书|的书|本书|好书|书推荐|书吗|电子书/i, { format: 'book' }],
  [/\bvideos?\b|\byoutube\b|视频|b ?站/i, { format: 'video' }],
  [/\bpodcasts?\b|播客/i, { format: 'podcast' }],
  [/\bcheat ?-?sheets?\b|速查|小抄|命令大全/i, { format: 'cheat-sheet' }],
  [/\bcourses?\b|\bbootcamps?\b|课程|网课|培训/i, { format: 'course' }],
  [
    /\bexample (?:projects?|repos?|repositor\w+|apps?)\b|\b(?:starter|project) templates?\b|\bboilerplate\b|示例项目|示例代码|样例项目|项目模板|开源项目.{0,8}(?:参考|抄)|demo 项目/i,
    { format: 'repository' },
  ],
  [
    /\bpracti[cs]e docker\b|\bexercises\b|\bhands-?on labs?\b|\bplaygrounds?\b|练习|练手|动手实验/i,
    { topic: 'learning' },
  ],
  [/\bawesome[- ]?(?:list|docker)\b/i, { query: 'awesome' }],
  [
    /\btutorials?\b|教程|\b(?:good|any|best|recommend\w*|interesting)\b.{0,20}\barticles?\b|(?:好|技术|相关|推荐|哪些|什么).{0,8}文章|文章推荐|\b(?:recommended|further|good) reading\b/i,
    {},
  ],
  [
    /\bresources (?:to|for|on|about)\b|\b(?:good|best|any|useful|free|learning|more|python|docker|compose|django|flask|fastapi|security) (?:\w+ )?resources\b|\bmaterials?\b|\blearning (?:path|resources?)\b|\broadmap\b|资料|学习资源|学习路线|学习笔记/i,
    {},
  ],
  [
    /\b(?:learn|study|learning|studying|master) (?:about )?(?:docker|containers?|compose|dockerfiles?|it)\b|(?:自学|学习|学) ?docker|学容器|docker ?.{0,8}(?:学习|自学|怎么学|顺序学)/i,
    {},
  ],
  [
    /\bwhere (?:can|do|should|to|would) .{0,20}(?:learn|start|study|begin)\b|\bget(?:ting)? started with\b|\bstart(?:ing)? (?:out )?with docker\b|怎么学|如何学|从哪.{0,4}(?:学|开始|入手)|入门|零基础/i,
    {},
  ],
  [
    /^(?:how (?:do (?:i|you)|to) use docker|docker.{0,8}(?:到底|究竟)?.{0,4}(?:怎么用|如何使用|使用姿势).{0,5}(?:[,，].{0,12})?|.{0,6}docker.{0,6}(?:使用姿势|正确姿势).{0,6})[?？. …]*$/i,
    {},
  ],
  [
    /\b(?:recommend\w*|favou?rite|useful|interesting|fun|cool|popular|must[- ]have)\b.{0,30}\b(?:containers|images|self[- ]?host\w*|docker apps?)\b(?! (?:size|layer|to (?:restart|stop|connect|talk)))|\b(?:best|what|which) (?:\w+ ){0,4}(?:containers|images|self[- ]?host\w*|docker apps?)\b(?:,? (?:do|are|should|would|to (?:run|host|use)|you|for|on)\b|\W*$)/i,
    { collection: 'images' },
  ],
  [
    /(?:好玩|好用|有趣|有意思|实用|必备|常用|值得).{0,12}(?:docker|容器|镜像|应用|项目|服务)|(?:docker|容器).{0,12}(?:好玩|有趣|有意思|必备|推荐[?？. …]*$)|(?:跑|部署|装|搭)了?(?:些|哪些|什么|啥)(?:容器|镜像|docker|服务|应用)|docker ?(?:都|能)?(?:跑|部署|装|玩)了?些?(?:什么|啥|哪些)/i,
    { collection: 'images' },
  ],
  [
    /(?:求|谁有|哪有|哪里有|有没有|有现成|推荐).{0,24}(?:镜像(?!源|加速|站|仓库|地址)|(?:docker[- ]?)?compose ?(?:文件|模板|yml|，|,|吗|$))|\b(?:is there|looking for|any|which|official|need)\b.{0,25}\bdocker (?:image|container) (?:for|of)\b|\b(?:is there|looking for|any|which|need)\b.{0,10}\b(?:official|good) .{0,20}\bimage\b/i,
    { collection: 'images' },
  ],
  [
    /\bblogs?\b.{0,12}\b(?:posts?|about|on|recommend\w*|follow|read)\b|\b(?:tech\w*|docker|container\w*) blogs?\b|\bnewsletters?\b|(?:技术|容器|docker|k8s) ?的?(?:技术)?博客|博客(?:推荐|有哪些)|(?:值得|有啥|有什么|订阅|关注|求).{0,10}博客|公众号/i,
    { collection: 'blogs' },
  ],
  [
    /\b(?:official )?(?:docs|documentation|reference manual)\b.{0,20}\?|官方文档/i,
    { format: 'documentation' },
  ],
];

/** That the question is about Docker at all: a book on grief is not one of ours. */
const subject = /docker|\bcontainers?\b|\bcontaineri[sz]|compose\b|容器|镜像|self[- ]?host/i;
/** Other containers, and images that computers start from. */
const foreign =
  /\bjetpack\b|\breact\b|\bvue\b|\bdmg\b|\biso\b|重装|装机|系统镜像|pe 镜像|冰箱|玻璃|塑料|密封|收纳|厨房|保温/i;

/** Sources that are spoken of and not asked for. */
const background =
  /(?:按照?|照着|跟着|根据|参考|参照|看了?|看过|读了).{0,12}(?:教程|文档|文章|视频|博客|书)|(?:教程|文档|文章|视频|博客)(?:里|中|上|说|写|叫|让|要求|命令|的命令)|\btutorials? (?:tells?|says?|uses?|i)\b|\b(?:follow(?:ed|ing)?|per|according to|in|from|reading|read|watched|did|finished) (?:the|this|that|a|an|your|my|some|several|many|all|their) (?:\w+[ -]){0,3}?(?:tutorials?|docs|documentation|articles?|videos?|books?|courses?|blog posts?|blogs?|guides?)\b/gi;

/** Words of a fault: then only an outspoken wish for reading counts. */
const fault =
  /\berrors?\b|\bfail\w*|\bcan(?:no|')t\b|\bcan not\b|\bunable\b|\bdenied\b|\bnot (?:found|work\w*|running)\b|报错|错误|失败|无法|不了|不到|不能|异常/i;
const wish =
  /\brecommend\w*|\bsuggest\w*|\bany good\b|\blooking for\b|\bgood\b|\bbest\b|推荐|求|有没有|有什么|有哪些/i;

/** Asked about learning, not for what to learn from. */
const doubt =
  /\b(?:should|why|worth|stop|need to|have to|benefits? of|point (?:of|in))\b.{0,20}\blearn|学 ?docker.{0,6}(?:好处|有什么用|有啥用|有用|意义|必要)|(?:值得|为什么要?|有没有必要|有必要|要不要).{0,4}学/i;

/** Which resources a question asks for; `undefined` where it asks for an answer instead. */
export function resourceIntent(question: string, lookup: Lookup): ResourceFilter | undefined {
  const text = fold(question).replace(background, ' ');
  if (!isOurs(text, lookup) || foreign.test(text) || doubt.test(text)) return undefined;
  if (fault.test(text) && !wish.test(text)) return undefined;
  const [, filter] = wants.find(([pattern]) => pattern.test(text)) ?? [];
  if (!filter) return undefined;
  if (filter.collection) return { ...filter, ...namedIn(text, filter.collection, lookup) };
  // Who wants to learn Docker as such gets what teaches it, not everything there is.
  const topic = topicIn(text, lookup) ?? (Object.keys(filter).length === 0 ? 'learning' : undefined);
  return { ...(topic ? { topic } : {}), ...filter };
}

/** About Docker by its words; "good python resources" is asked of a Docker bot, and means that too. */
const isOurs = (text: string, lookup: Lookup): boolean =>
  subject.test(text) ||
  (/^(?:\w+ ){1,3}resources\W*$|^(?:\w+ ){0,3}resources (?:for|on|about) \w+\W*$/i.test(text.trim()) &&
    topicIn(text, lookup) !== undefined);

/** Narrows a collection to the entries that the question names: Kafka's image, not any. */
function namedIn(text: string, collection: string, lookup: Lookup): Pick<ResourceFilter, 'query'> {
  const words = new Set(text.toLowerCase().match(/[a-z][a-z0-9]+/g));
  const names = lookup
    .resourcesIn(collection)
    .flatMap(({ id }) => id.split('-'))
    .filter((name) => words.has(name) && !generic.has(name));
  return names[0] ? { query: names[0] } : {};
}

const generic = new Set([
  'docker',
  'image',
  'images',
  'official',
  'awesome',
  'blog',
  'container',
  'containers',
  'hub',
]);

/** Topics too wide to narrow a list of Docker resources. */
const wide = new Set([
  'basics',
  'learning',
  'containers',
  'images',
  'cli',
  'history',
  'tools',
  'best-practices',
]);

/** Topics that are named beside what a tutorial is about. */
const beside = new Set(['databases', 'compose', 'dockerfile', 'networking', 'storage']);

function topicIn(text: string, lookup: Lookup): string | undefined {
  const words = text.toLowerCase().match(/[a-z][a-z0-9-]+|\p{Script=Han}{2,4}/gu) ?? [];
  const topics = words
    .map((word) => lookup.topic(word)?.id)
    .filter((id): id is string => id !== undefined && !wide.has(id));
  // The last one named narrows most: "python and django" means Django; "Django and Postgres" means it too.
  return topics.findLast((id) => !beside.has(id)) ?? topics.at(-1);
}
