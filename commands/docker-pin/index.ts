import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';
import type { SlashCommand } from '../../src/command/command.ts';
import { described } from '../../src/command/describe.ts';
import { moderatorPermissions } from '../../src/moderation/permissions.ts';
import { add } from './add.ts';
import { edit } from './edit.ts';
import { exportPins } from './export.ts';
import { history } from './history.ts';
import { importPins } from './import.ts';
import { remove } from './remove.ts';
import { restore } from './restore.ts';

const subcommands = [add, edit, remove, restore, history, exportPins, importPins];

/** `/docker-pin`: what moderators do with this server's own answers. */
export const dockerPin: SlashCommand = {
  kind: 'slash',
  private: true,
  data: {
    name: 'docker-pin',
    ...described({ en: 'Pin answers in this server', 'zh-CN': '管理本服务器置顶的回答' }),
    default_member_permissions: moderatorPermissions,
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild],
    options: subcommands.map((subcommand) => subcommand.data),
  },
  subcommands,
};
