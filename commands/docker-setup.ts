import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
} from 'discord.js';
import type { SlashCommand } from '../src/command/command.ts';
import { choice, described } from '../src/command/describe.ts';
import { showPrivately } from '../src/command/outcome.ts';
import type { CommandRequest } from '../src/command/request.ts';
import { changeSettings, mostForums } from '../src/moderation/change-settings.ts';
import { managersOnly } from '../src/moderation/guard.ts';
import { managerPermissions } from '../src/moderation/permissions.ts';
import { saveSettings } from '../src/moderation/save-settings.ts';
import { settingsView } from '../src/view/moderation/settings.ts';
import { notice } from '../src/view/notice.ts';
import { setupWords } from '../src/view/words/setup.ts';

const options: APIApplicationCommandBasicOption[] = [
  {
    type: ApplicationCommandOptionType.String,
    name: 'language',
    ...described({ en: 'Language of public replies', 'zh-CN': '公开回复的语言' }),
    choices: [
      choice('en', { en: 'English', 'zh-CN': '英文' }),
      choice('zh-CN', { en: 'Chinese', 'zh-CN': '中文' }),
    ],
  },
  {
    type: ApplicationCommandOptionType.String,
    name: 'replies',
    ...described({ en: 'Who sees replies', 'zh-CN': '谁能看到回复' }),
    choices: [
      choice('public', { en: 'Everybody', 'zh-CN': '所有人' }),
      choice('private', { en: 'Only the asker', 'zh-CN': '仅提问者' }),
    ],
  },
  {
    type: ApplicationCommandOptionType.Role,
    name: 'moderators',
    ...described({ en: 'A role that may moderate', 'zh-CN': '可以管理置顶的角色' }),
  },
  {
    type: ApplicationCommandOptionType.Channel,
    name: 'forum',
    ...described({
      en: 'A help forum to watch (again: stop)',
      'zh-CN': '要关注的求助论坛（再次指定则停止）',
    }),
    channel_types: [ChannelType.GuildForum],
  },
  {
    type: ApplicationCommandOptionType.Channel,
    name: 'log',
    ...described({ en: 'Where moderators’ actions are posted', 'zh-CN': '发布管理操作日志的频道' }),
    channel_types: [ChannelType.GuildText],
  },
  {
    type: ApplicationCommandOptionType.Boolean,
    name: 'keep-questions',
    ...described({
      en: 'Keep the text of unanswered questions for 30 days',
      'zh-CN': '将未答问题的文本保留 30 天',
    }),
  },
];

/** `/docker-setup`: how the bot behaves in this server; without an option, shows all settings. */
export const dockerSetup: SlashCommand = {
  kind: 'slash',
  private: true,
  data: {
    name: 'docker-setup',
    ...described({ en: 'Settings of the Docker guide here', 'zh-CN': 'Docker 指南在本服务器的设置' }),
    default_member_permissions: managerPermissions,
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild],
    options,
  },
  execute: managersOnly<CommandRequest>('docker-setup', async (request, services) => {
    const { settings, language, place } = request;
    const words = setupWords[language];
    const change = changeSettings(settings, request.options, place.guildId);
    if (change.kind === 'refused') {
      const reason = change.reason === 'everyone' ? words.everyone : words.tooManyForums(mostForums);
      return showPrivately(notice('refusal', language, reason));
    }
    if (change.changed.length === 0) {
      return showPrivately(settingsView(settings, { changed: false, notes: [] }, language));
    }
    return showPrivately(await saveSettings(change.settings, change.changed, request, services));
  }),
};
