import { fold } from './fold.ts';

/** What a question is about, by the words that give its field away; counts of different words. */
export type Subject = {
  /** Docker's own names: nothing else is called that. */
  readonly own: number;
  /** Words that Docker shares with others: a container, an image, to mount. */
  readonly shared: number;
  /** Names of other tools and fields. */
  readonly foreign: number;
};

const own =
  /\bdocker[\w.-]*|\bdocekr\b|docker|\bcompose\.ya?ml\b|\bcontaineri[sz]\w*|\bcontainerd\b|\bpodman\b|\bbuildx\b|\bbuildkit\b|\bentrypoint\b|\bhost\.docker\.internal\b|\bdepends_on\b|\brootless\w*|\bdangling\b|\bghcr\b|\bmulti-?stage\b|容器化|多阶段构建/gi;

const shared =
  /\bcontainers?\b|\bimages?\b|\bcompose\b|\bvolumes?\b|\bmount\w*|\bregistry\b|\bdaemon\b|\bswarm\b|\blayers?\b|\bhealth ?checks?\b|\bbase image\b|\bdistroless\b|\balpine\b|\bport (?:mapping|is already)\b|\bpublish(?:ed)? ports?\b|\boomkilled\b|\bexec format error\b|\bpull rate\b|\btoomanyrequests\b|\bmanifest\b|容器|镜像|数据卷|挂载|宿主机|端口映射|编排|仓库|持久化|\.env\b|\bexec\b|\bwsl2?\b|\bhub\b/gi;

/** A Dockerfile instruction in capitals is Docker's own too. */
const instruction =
  /\b(?:FROM|RUN|CMD|ADD|COPY|ENV|ARG|USER|VOLUME|EXPOSE|WORKDIR|ENTRYPOINT|HEALTHCHECK)s?\b/g;

const foreign = new RegExp(
  [
    // Neighbours: clusters, clouds, machines, servers.
    String.raw`\b(?:kubectl|kubernetes|k8s|k3s|kubelet|kubeadm|minikube|helm|kustomize|ingress|pods?|configmaps?|statefulsets?|daemonsets?|nodeport|pvc|argocd|istio|openshift|rancher)\b`,
    String.raw`\b(?:ansible|playbooks?|puppet|chef|terraform|pulumi|vagrant|jenkins\w*|aws|ec2|s3|iam|lambda|cloudfront|route ?53|dynamodb|rds|azure|gcp|gcloud|firebase|heroku|cloudflare)\b`,
    String.raw`\b(?:virtualbox|vmdk|vmware|proxmox|esxi|hyper-?v|qemu|systemctl|systemd|journalctl|crontab|htaccess|apache|httpd|mod_rewrite|haproxy|rewrite|chmod|chown|sed|awk|grep|vim|emacs|tmux|ssh|rsync|bashrc|powershell)\b`,
    // Programming.
    String.raw`\b(?:git|rebase|commits?|merge|branch(?:es)?|stash|pull requests?|css|flexbox|html|div|javascript|typescript|jquery|react|vue|angular|svelte|webpack|java|kotlin|spring|maven|gradle|hashmap|arraylist|nullpointer\w*|c\+\+|std|stl|vector|pointers?|c#|golang|rust|borrow|swift\w*|uiimage\w*|ios|android|xcode|jetpack|lazycolumn|flutter|unity|php|laravel|ruby|rails|regex|sql|joins?|queries|query|tables?|index(?:es)?|excel|vlookup|powerpoint|photoshop|latex|list comprehension|lists?|dict\w*|tuples?|decorators?|coroutines?|threads?|closures?|interface|abstract|class(?:es)?|inheritance|polymorphism|algorithms?|arrays?|strings?|integers?|loops?|pandas|numpy|conda|pyenv|mongodb aggregat\w*|stored procedure)\b`,
    // Everything else.
    String.raw`\b(?:recipes?|cook\w*|bake|baking|cookies?|eggs?|bread|coffee|tea|restaurant|football|soccer|world cup|basketball|movies?|films?|series|games?|minecraft|music|songs?|guitar|piano|headphones|phones?|iphone|wifi|laptops?|cars?|engine oil|dogs?|cats?|puppy|plants?|kitchen|shoes?|running shoes|marathon|weight|diet|fat|visa|travel|flights?|hotel|trains?|weather|salary|raise|resume|cover letter|essay|poem|joke|grief|novels?|fantasy|google search|seo|netflix|crypto\b(?!miner)|bitcoin|blockchain|stock|mortgage|rent)\b`,
    // Chinese.
    String.raw`数组|链表|算法|面试题|列表推导|字典|正则|前端|居中|布局|样式|小程序|安卓|虚拟机扩容|伪静态|索引|事务|查询|高铁|咖啡|跑步|心率|减肥|电影|小说|电视剧|游戏|音乐|歌曲|旅游|天气|机票|酒店|孩子|发烧|医院|猫|狗|红烧|做菜|菜谱|好吃|冠军|足球|篮球|世界杯|股票|基金|买房|租房|工资|老板|面试|颈椎|键盘|手机|电池|剪映|照片|钢琴|吉他|英语|考研|保鲜|免密|合并冲突|分支|提交记录|流水线传参`,
  ].join('|'),
  'gi',
);

/** Finds what a question is about. */
export function subjectOf(question: string): Subject {
  const text = fold(question);
  // The toolkit for Android's screens is no relative.
  const plain = text.replace(/\bjetpack compose\b/gi, 'jetpack');
  return {
    own: different(plain, own) + different(plain, instruction),
    shared: different(plain, shared),
    foreign: different(plain, foreign),
  };
}

const different = (text: string, words: RegExp): number =>
  new Set([...text.matchAll(words)].map(([word]) => word.toLowerCase())).size;
