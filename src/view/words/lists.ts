import type { Language } from '../../guide/types.ts';

const plural = new Intl.PluralRules('en');
const counted = (count: number, one: string, other: string) =>
  `${count} ${plural.select(count) === 'one' ? one : other}`;

const en = {
  resources: 'Docker resources',
  resourcesOn: (topic: string) => `Docker resources: ${topic}`,
  chooseTopic: 'Choose a topic',
  moreTopics: 'More topics',
  quoted: (query: string) => `“${query}”`,
  topicsText: 'Links worth reading, by topic. Choose one, or add `topic` to the command.',
  count: (count: number) => counted(count, 'resource', 'resources'),
  nothing: 'No resource matches all of that. Take one filter away:',
  without: (query: string) => `Without “${query}”`,
  unknownTopic: (topic: string) => `There is no topic “${topic}”. Did you mean one of these?`,
  filter: 'Filter this list',
  all: 'All',
  open: 'Open',
  archived: 'Archived copy',
  beside: (link: string) => ` (${link})`,
  page: (page: number, pages: number) => `${page}/${pages}`,
  allOfThem: (count: number) => `All ${counted(count, 'resource', 'resources')} ›`,
  dead: 'the original is gone',
  unknown: 'not confirmed lately',
  updated: (year: number) => `updated ${year}`,
  guide: 'The Docker guide',
  guideText: (sections: number, chapters: number) =>
    `${counted(sections, 'section', 'sections')} in ${counted(chapters, 'chapter', 'chapters')}. Choose a chapter.`,
  chooseChapter: 'Choose a chapter',
  chooseSection: 'Choose a section',
  moreSections: 'More sections',
  unknownChapter: (chapter: string) => `There is no chapter “${chapter}”.`,
  sections: (count: number) => counted(count, 'section', 'sections'),
  next: 'Next ›',
  previous: '‹ Previous',
};

const zh: typeof en = {
  resources: 'Docker 资源',
  resourcesOn: (topic) => `Docker 资源：${topic}`,
  chooseTopic: '选择主题',
  moreTopics: '更多主题',
  quoted: (query) => `“${query}”`,
  topicsText: '按主题整理的值得一读的链接。选一个主题，或在命令里加上 `topic`。',
  count: (count) => `${count} 个资源`,
  nothing: '没有同时满足这些条件的资源，可以去掉一个条件：',
  without: (query) => `不限“${query}”`,
  unknownTopic: (topic) => `没有“${topic}”这个主题。是不是下面这些之一？`,
  filter: '筛选',
  all: '全部',
  open: '打开',
  archived: '存档副本',
  beside: (link) => `（${link}）`,
  page: (page, pages) => `${page}/${pages}`,
  allOfThem: (count) => `全部 ${count} 个资源 ›`,
  dead: '原文已失效',
  unknown: '近期未确认',
  updated: (year) => `${year} 年更新`,
  guide: 'Docker 指南',
  guideText: (sections, chapters) => `共 ${chapters} 章 ${sections} 节，请选择一章。`,
  chooseChapter: '选择一章',
  chooseSection: '选择一节',
  moreSections: '更多章节',
  unknownChapter: (chapter) => `没有“${chapter}”这一章。`,
  sections: (count) => `${count} 节`,
  next: '下一页 ›',
  previous: '‹ 上一页',
};

/** Texts around lists: resources, topics, chapters. */
export const listWords: Readonly<Record<Language, typeof en>> = { en, 'zh-CN': zh };
