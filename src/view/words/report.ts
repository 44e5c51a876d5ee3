import type { Language } from '../../guide/types.ts';

const plural = new Intl.PluralRules('en');
const times = (count: number) => `${count} ${plural.select(count) === 'one' ? 'time' : 'times'}`;

const en = {
  title: 'Questions in this server',
  days: (days: number) => `Last ${days} days`,
  asked: (count: string) => `**Asked:** ${count}`,
  found: (figure: string) => `**Answered:** ${figure}`,
  unsure: (figure: string) => `**Not sure:** ${figure}`,
  notFound: (figure: string) => `**Not found:** ${figure}`,
  voted: (helpful: string, unhelpful: string) => `**Votes:** 👍 ${helpful} · 👎 ${unhelpful}`,
  figure: (count: string, share: string) => `${count} (${share})`,
  open: 'Open questions, most asked first',
  times,
  noOpen: 'No open question is kept.',
  notKept: 'This server keeps no texts: `/docker-setup keep-questions:true` turns that on.',
  onlyThirty: 'Texts are kept for 30 days, without who asked.',
  moreGroups: (count: number) => `… and ${count} more.`,
  pinOne: 'Pin an answer',
  gone: 'That question is no longer kept.',
};

const zh: typeof en = {
  title: '本服务器的提问情况',
  days: (days) => `最近 ${days} 天`,
  asked: (count) => `**提问：** ${count}`,
  found: (figure) => `**已回答：** ${figure}`,
  unsure: (figure) => `**不确定：** ${figure}`,
  notFound: (figure) => `**未找到：** ${figure}`,
  voted: (helpful, unhelpful) => `**投票：** 👍 ${helpful} · 👎 ${unhelpful}`,
  figure: (count, share) => `${count}（${share}）`,
  open: '尚无答案的问题，问得最多的在前',
  times: (count) => `${count} 次`,
  noOpen: '没有保留尚无答案的问题。',
  notKept: '本服务器不保留问题文本：可用 `/docker-setup keep-questions:true` 开启。',
  onlyThirty: '文本保留 30 天，不记录提问者。',
  moreGroups: (count) => `……另有 ${count} 组。`,
  pinOne: '置顶一条回答',
  gone: '这个问题已不再保留。',
};

/** Texts of `/docker-report`. */
export const reportWords: Readonly<Record<Language, typeof en>> = { en, 'zh-CN': zh };
