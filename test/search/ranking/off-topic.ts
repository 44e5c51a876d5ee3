import type { Language } from '../../../src/guide/types.ts';

type Asked = readonly [asked: string, language: Language];

/** Nothing of Docker: the bot says that it does not know. */
export const far: readonly Asked[] = [
  ['how do I train for a half marathon in ten weeks', 'en'],
  ['center a div horizontally with css', 'en'],
  ['what is the capital of australia', 'en'],
  ['write me a haiku about autumn rain', 'en'],
  ['convert a list to a tuple in python', 'en'],
  ['红烧肉怎么做才软烂', 'zh-CN'],
  ['java 里 hashmap 和 hashtable 的区别', 'zh-CN'],
  ['周末去杭州两天怎么玩', 'zh-CN'],
  ['英语四级作文怎么复习', 'zh-CN'],
  ['excel 怎么把两列合并成一列', 'zh-CN'],
];

/** Neighbours of Docker, which the guide does not cover: never the answer, near misses at most. */
export const near: readonly Asked[] = [
  ['helm chart values override for staging', 'en'],
  ['kubernetes pod stuck in pending, no nodes available', 'en'],
  ['terraform state lock error on s3 backend', 'en'],
  ['nginx 的 rewrite 规则怎么写', 'zh-CN'],
  ['k8s 的 ingress 怎么配置域名', 'zh-CN'],
  ['jenkins 流水线之间怎么传参数', 'zh-CN'],
];
