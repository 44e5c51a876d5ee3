import type { Language } from '../../guide/types.ts';

const inSeconds = new Intl.NumberFormat('en', { style: 'unit', unit: 'second', unitDisplay: 'long' });

const en = {
  apologyTitle: 'Something went wrong',
  apology: (reference: string) =>
    `Sorry, that failed on our side and has been logged. Reference: \`${reference}\``,
  slowDown: (seconds: number) => `That was a lot at once. Please try again in ${inSeconds.format(seconds)}.`,
  tooSlow: 'That took too long this time. Please try again.',
  unsent: 'That could not be sent. Please ask again and try once more.',
  notAllowed: 'Only moderators of this server can do that.',
  onlyInServer: 'That works only in a server that has added the bot.',
  unknownCommand: 'That command is not known here (any more). Type `/docker` to see what there is.',
};

const zh: typeof en = {
  apologyTitle: '出错了',
  apology: (reference) => `抱歉，程序出了点问题，已记录。编号：\`${reference}\``,
  slowDown: (seconds) => `操作太频繁了，请 ${seconds} 秒后再试。`,
  tooSlow: '这次处理得太慢了，请再试一次。',
  unsent: '没能发出去，请重新提问后再试一次。',
  notAllowed: '只有本服务器的管理员可以这样做。',
  onlyInServer: '只有在添加了机器人的服务器里才能使用。',
  unknownCommand: '这里没有（或不再有）这个命令，输入 `/docker` 可以查看现有命令。',
};

/** Texts for what goes wrong. */
export const errorWords: Readonly<Record<Language, typeof en>> = { en, 'zh-CN': zh };
