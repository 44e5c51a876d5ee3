import type { Format, Language, Level } from '../../guide/types.ts';

const en = {
  readMore: 'Read more',
  related: 'Related sections',
  back: '‹ Back',
  more: 'More ›',
  unsureTitle: 'I am not sure',
  unsureText: (question: string) => `Nothing in the guide answers “${question}” for certain. Closest to it:`,
  noneTitle: 'I do not know that one',
  noneText: (question: string, chapters: string) =>
    `The guide has no answer to “${question}”. It covers ${chapters}.`,
  noneHint: 'Try the error message as it appears, or the command and what you expected of it.',
  emptyQuestion: 'Ask in a few words, or paste the error message.',
  searchDocs: 'Search docs.docker.com',
  browse: 'Browse the guide',
  closest: (title: string) => `Closest: ${title}`,
  gone: 'That section is no longer in the guide. The nearest one today:',
  pinGone: 'That pinned answer is no longer here. Ask again, or browse the guide.',
  goneForGood: 'That part of the guide is gone. Browse what is there today.',
  outdated: 'That button comes from an older version of this bot. Ask again with `/docker ask`.',
  notYours: 'Only the person who asked can change this message.',
  otherLanguage: (language: string) => `The guide has this in ${language} only.`,
  postInChannel: 'Post in channel',
  posted: 'Posted in the channel.',
  postedAlready: 'That answer is in the channel already.',
  sharedBy: (user: string) => `Shared by ${user}`,
  dismiss: 'Dismiss',
  helpful: '👍',
  unhelpful: '👎',
  thanks: 'Thank you. You can change your mind at any time.',
  voteGone: 'That answer is no longer open to votes.',
  replyToThem: 'Reply to them',
  replied: 'Replied.',
  repliedAlready: 'That reply has been sent already.',
};

const zh: typeof en = {
  readMore: '延伸阅读',
  related: '相关章节',
  back: '‹ 返回',
  more: '更多 ›',
  unsureTitle: '不太确定',
  unsureText: (question) => `指南里没有能确切回答“${question}”的内容，最接近的是：`,
  noneTitle: '这个问题我不会',
  noneText: (question, chapters) => `指南里没有“${question}”的答案。它涵盖：${chapters}。`,
  noneHint: '可以原样贴出报错信息，或者写明执行的命令和期望的结果。',
  emptyQuestion: '请用几个词描述问题，或直接贴出报错信息。',
  searchDocs: '在 docs.docker.com 中搜索',
  browse: '浏览指南',
  closest: (title) => `最接近：${title}`,
  gone: '指南里已经没有这一节了，现在最接近的是：',
  pinGone: '这条置顶的回答已经不在了，可以重新提问，或浏览指南。',
  goneForGood: '指南里已经没有这部分内容了，可以看看现在有什么。',
  outdated: '这个按钮来自旧版本的机器人，请用 `/docker ask` 重新提问。',
  notYours: '只有提问者本人可以更改这条消息。',
  otherLanguage: (language) => `这一节只有${language}版。`,
  postInChannel: '发到频道',
  posted: '已发到频道。',
  postedAlready: '这条回答已经在频道里了。',
  sharedBy: (user) => `由 ${user} 分享`,
  dismiss: '移除',
  helpful: '👍',
  unhelpful: '👎',
  thanks: '谢谢，随时可以改投。',
  voteGone: '这条回答已不能投票。',
  replyToThem: '回复对方',
  replied: '已回复。',
  repliedAlready: '这条回复已经发过了。',
};

/** Texts around answers. */
export const answerWords: Readonly<Record<Language, typeof en>> = { en, 'zh-CN': zh };

/** The languages' names, in each language. */
export const languageNames: Readonly<Record<Language, Record<string, string>>> = {
  en: { en: 'English', 'zh-CN': 'Chinese', 'zh-TW': 'Traditional Chinese' },
  'zh-CN': { en: '英文', 'zh-CN': '中文', 'zh-TW': '繁体中文' },
};

export const levelNames: Readonly<Record<Language, Record<Level, string>>> = {
  en: { beginner: 'beginner', intermediate: 'intermediate', advanced: 'advanced', any: 'any level' },
  'zh-CN': { beginner: '入门', intermediate: '进阶', advanced: '高级', any: '不限程度' },
};

export const formatNames: Readonly<Record<Language, Record<Format, string>>> = {
  en: {
    article: 'article',
    tutorial: 'tutorial',
    course: 'course',
    video: 'video',
    podcast: 'podcast',
    book: 'book',
    repository: 'repository',
    image: 'image',
    documentation: 'documentation',
    'cheat-sheet': 'cheat sheet',
    tool: 'tool',
    website: 'website',
  },
  'zh-CN': {
    article: '文章',
    tutorial: '教程',
    course: '课程',
    video: '视频',
    podcast: '播客',
    book: '书籍',
    repository: '代码仓库',
    image: '镜像',
    documentation: '文档',
    'cheat-sheet': '速查表',
    tool: '工具',
    website: '网站',
  },
};
