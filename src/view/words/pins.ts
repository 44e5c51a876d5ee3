import type { Language } from '../../guide/types.ts';

const day = (locale: string, at: number) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(at);

const en = {
  pinnedBy: (at: number) => `Pinned by this server’s moderators, ${day('en', at)}`,
  from: (author: string, url: string) => ` · from [a message by ${author}](${url})`,
  titleOfList: 'Pinned answers',
  none: 'This server has pinned no answers yet. Moderators add them with `/docker-pin add`.',
  noneMatch: (query: string) => `No pinned answer matches “${query}”.`,
  choose: 'Choose a pinned answer',
  count: (count: number) => `${count} pinned`,
};

const zh: typeof en = {
  pinnedBy: (at) => `由本服务器管理员置顶，${day('zh-CN', at)}`,
  from: (author, url) => ` · 来自 [${author} 的消息](${url})`,
  titleOfList: '置顶的回答',
  none: '本服务器还没有置顶的回答，管理员可以用 `/docker-pin add` 添加。',
  noneMatch: (query) => `没有与“${query}”相符的置顶回答。`,
  choose: '选择一条置顶的回答',
  count: (count) => `${count} 条置顶`,
};

/** Texts around pinned answers, as every member sees them. */
export const pinWords: Readonly<Record<Language, typeof en>> = { en, 'zh-CN': zh };
