import type { Language } from '../../guide/types.ts';
import type { Pin } from '../../store/types.ts';
import { ids, noon } from './example.ts';

const texts = {
  en: {
    questions: ['How do I get into our registry?', 'docker login fails here'],
    answer:
      'Log in with your **staff account**:\n\n```sh\ndocker login registry.example.com\n```\n\n1. ask in #help for access\n2. wait for the mail\n\n> It takes a day.',
  },
  'zh-CN': {
    questions: ['怎么登录我们的镜像仓库？', 'docker login 登录不上'],
    answer:
      '用**工作账号**登录：\n\n```sh\ndocker login registry.example.com\n```\n\n1. 在 #help 里申请权限\n2. 等待邮件通知\n\n> 一般需要一天。',
  },
} as const;

/** A pin as a moderator might have made it of a message. */
export const pinOf = (language: Language): Pin => ({
  ...texts[language],
  language,
  id: '3',
  guildId: ids.guild,
  version: 2,
  changedBy: ids.moderator,
  changedAt: noon,
  removed: false,
  source: {
    authorId: ids.member,
    authorName: 'Robin_*',
    url: `https://discord.com/channels/${ids.guild}/${ids.channel}/${ids.message}`,
  },
});
