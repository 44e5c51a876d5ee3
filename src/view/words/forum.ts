import type { Language } from '../../guide/types.ts';

const en = {
  showMe: 'Show me',
  solved: 'This solved it',
  notThis: 'Not this',
  offer: 'From the Docker guide, by the title of this post.',
  solvedNote: '✅ Solved with an answer from the Docker guide.',
  onlyAuthor: 'Only the author of this post and moderators can do that.',
};

const zh: typeof en = {
  showMe: '查看完整回答',
  solved: '已解决',
  notThis: '不是这个',
  offer: '根据帖子标题，来自 Docker 指南。',
  solvedNote: '✅ 已用 Docker 指南里的回答解决。',
  onlyAuthor: '只有发帖人和管理员可以这样做。',
};

/** Texts of the answer under a forum post. */
export const forumWords: Readonly<Record<Language, typeof en>> = { en, 'zh-CN': zh };
