import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord.js';
import { choice, described } from './describe.ts';

/** Options that every subcommand of `/docker` takes. */
export const commonOptions: readonly APIApplicationCommandBasicOption[] = [
  {
    type: ApplicationCommandOptionType.String,
    name: 'language',
    ...described({ en: 'Language of the reply', 'zh-CN': '回复的语言' }),
    choices: [
      choice('en', { en: 'English', 'zh-CN': '英文' }),
      choice('zh-CN', { en: 'Chinese', 'zh-CN': '中文' }),
    ],
  },
  {
    type: ApplicationCommandOptionType.Boolean,
    name: 'private',
    ...described({ en: 'Only you see the reply', 'zh-CN': '只有你能看到回复' }),
  },
];
