import type { ResourceFilter } from '../answer/types.ts';
import type { Lookup } from '../guide/lookup.ts';
import type { Format } from '../guide/types.ts';
import { fold } from './fold.ts';

/** Words that ask for a kind of resource. */
const kinds: readonly (readonly [RegExp, Format | undefined])[] = [
  [/\bbooks?\b|\bebooks?\b|书籍|什么书|哪本书|的书|电子书/i, 'book'],
  [/\bvideos?\b|\byoutube\b|视频/i, 'video'],
  [/\bpodcasts?\b|播客/i, 'podcast'],
  [/\bcheat ?sheets?\b|速查/i, 'cheat-sheet'],
  [/\bcourses?\b|课程|网课/i, 'course'],
  [/\btutorials?\b|教程/i, undefined],
  [/\bblogs?\b|\barticles?\b|博客|文章/i, undefined],
  [/\bresources\b|\bmaterials?\b|\blearning path\b|资料|学习资源|学习路线|学习笔记/i, undefined],
  [
    /\b(?:learn|study|learning|studying) (?:about )?(?:docker|containers?|compose|dockerfiles?|it)\b|学习? ?docker|学容器/i,
    undefined,
  ],
  [
    /\bwhere (?:can|do|should|to) .{0,20}(?:learn|start|study)\b|\bget(?:ting)? started\b|怎么学|如何学|从哪.{0,4}学|入门/i,
    undefined,
  ],
  [/\bexample (?:projects?|repos?|apps?)\b|示例项目|示例代码/i, 'repository'],
  [/\b(?:official )?(?:docs|documentation|reference manual)\b.{0,20}\?|官方文档/i, 'documentation'],
];

/** That the question is about Docker at all: a book on grief is not one of ours. */
const subject = /docker|container|compose\b|容器|镜像|k8s|kubernetes/i;
const foreign = /\bjetpack\b/i;

/** Which resources a question asks for; `undefined` where it asks for an answer instead. */
export function resourceIntent(question: string, lookup: Lookup): ResourceFilter | undefined {
  const text = fold(question);
  if (!subject.test(text) || foreign.test(text)) return undefined;
  const kind = kinds.find(([pattern]) => pattern.test(text));
  if (!kind) return undefined;
  const topic = topicIn(text, lookup);
  const [, format] = kind;
  return { ...(topic ? { topic } : {}), ...(format ? { format } : {}) };
}

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

function topicIn(text: string, lookup: Lookup): string | undefined {
  const words = text.toLowerCase().match(/[a-z][a-z0-9-]+|\p{Script=Han}{2,4}/gu) ?? [];
  const topics = words
    .map((word) => lookup.topic(word)?.id)
    .filter((id) => id !== undefined && !wide.has(id));
  // The last one named narrows most: "python and django" means Django.
  return topics.at(-1);
}
