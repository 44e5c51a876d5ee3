import { fold } from './fold.ts';

/** Words of Docker's that a question names; counts of different ones. */
export type DockerNames = {
  /** Docker's own names: nothing else is called that. */
  readonly own: number;
  /** Words that Docker shares with others: a container, an image, to mount. */
  readonly shared: number;
};

const own =
  /docker|\bcompose\.ya?ml\b|\bcontaineri[sz]\w*|\bcontainerd\b|\bbuildx\b|\bbuildkit\b|\bentrypoint\b|\bhost\.docker\.internal\b|\bdepends_on\b|\brootless\w*|\bdangling\b|\bghcr\b|\bmulti-?stage\b|\bexec format error\b|\boomkilled\b|\btoomanyrequests\b|\bunless-stopped\b|\bbind[- ]?mounts?\b|\boverlay2\b|\bjson-file\b|\bdaemon\.json\b|\bcap[_-]add\b|\bshm[_-]size\b|\bnetwork_mode\b|\bregistry-mirrors?\b|\b(?:env|compose)_file\b|\bcompute cache key\b|\bdeclared as external\b|\boci runtime\b|\brunc\b|\bstack deploy\b|\bload build definition\b|容器化|多阶段构建/gi;

const shared =
  /\bcontainers?\b|\bimages?\b|\bcompose\b|\bpodman\b|\bvolumes?\b|\bmount\w*|\bregistry\b|\bdaemon\b|\bswarm\b|\blayers?\b|\bhealth ?checks?\b|\bbase image\b|\bdistroless\b|\balpine\b|\bport (?:mapping|is already)\b|\bpublish(?:ed)? ports?\b|\bmanifest\b|\bexit(?:ed)? (?:with )?(?:code|status)\b|\bno space left\b|\bcgroups?\b|\bseccomp\b|\bbridge network\b|\bhost network\b|\blog (?:driver|rotation)s?\b|\brestart (?:policy|always)\b|\bport is already\b|容器|镜像|数据卷|挂载|宿主机|端口映射|编排|仓库|持久化|\.env\b|\bexec\b|\bwsl2?\b|\bhub\b/gi;

/** A Dockerfile instruction in capitals is Docker's own too. */
const instruction =
  /\b(?:FROM|RUN|CMD|ADD|COPY|ENV|ARG|USER|VOLUME|EXPOSE|WORKDIR|ENTRYPOINT|HEALTHCHECK)s?\b/g;

/** Finds the words of Docker's in a question. */
export function dockerNamesIn(question: string): DockerNames {
  // The toolkit for Android's screens is no relative.
  const text = fold(question).replace(/\bjetpack compose\b/gi, 'jetpack');
  return { own: different(text, own) + different(text, instruction), shared: different(text, shared) };
}

const different = (text: string, words: RegExp): number =>
  new Set([...text.matchAll(words)].map(([word]) => word.toLowerCase())).size;
