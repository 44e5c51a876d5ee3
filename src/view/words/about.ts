import type { Language } from '../../guide/types.ts';

const day = (locale: string, iso: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));

const en = {
  title: 'About this bot',
  what: 'It answers Docker questions from a guide whose every command is checked, and from answers that this server’s moderators pinned. No model and no outside service: nothing is made up and nothing is sent anywhere.',
  guide: (sections: number, chapters: number, resources: number, updated: string) =>
    `**Guide:** ${sections} sections in ${chapters} chapters and ${resources} resources, in English and Chinese; last revised ${day('en', updated)}.`,
  version: (version: string, licence: string) => `**Version:** ${version}, ${licence} licence.`,
  privacy:
    '**Privacy:** counts are kept always. The text of a question is kept only from `/docker ask` in servers that installed the bot, only if it had no sure answer or was voted down, for 30 days, never with a user’s id; `/docker-setup keep-questions:false` turns that off. A vote keeps a keyed hash in place of the id. When the bot is removed from a server, what it stored there is deleted after 30 days.',
  source: 'Source',
  licence: (licence: string) => `${licence} licence`,
  invite: 'Add to server',
};

const zh: typeof en = {
  title: '关于这个机器人',
  what: '它根据一份指南回答 Docker 问题，指南里的每条命令都经过检查；本服务器管理员置顶的回答会优先显示。没有大模型，也不依赖外部服务：不编造内容，也不向任何地方发送数据。',
  guide: (sections, chapters, resources, updated) =>
    `**指南：** ${chapters} 章 ${sections} 节，${resources} 个资源，中英双语；最近修订于 ${day('zh-CN', updated)}。`,
  version: (version, licence) => `**版本：** ${version}，${licence} 许可证。`,
  privacy:
    '**隐私：** 始终只保留计数。仅当机器人已安装到服务器、问题来自 `/docker ask` 且没有确切答案或被投反对票时，才会保存问题文本，期限 30 天，且不含用户 ID；`/docker-setup keep-questions:false` 可以关闭。投票只保存带密钥的哈希，不保存用户 ID。机器人被移出服务器 30 天后，该服务器的数据会被删除。',
  source: '源代码',
  licence: (licence) => `${licence} 许可证`,
  invite: '添加到服务器',
};

/** Texts of `/docker about`. */
export const aboutWords: Readonly<Record<Language, typeof en>> = { en, 'zh-CN': zh };
