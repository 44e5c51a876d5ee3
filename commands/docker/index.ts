import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';
import type { SlashCommand } from '../../src/command/command.ts';
import { described } from '../../src/command/describe.ts';
import { about } from './about.ts';
import { ask } from './ask.ts';
import { pins } from './pins.ts';
import { resources } from './resources.ts';
import { topics } from './topics.ts';
import { what } from './what.ts';
import { why } from './why.ts';

const subcommands = [what, why, ask, resources, topics, pins, about];

/** `/docker`: everything a member asks. */
export const docker: SlashCommand = {
  kind: 'slash',
  data: {
    name: 'docker',
    ...described({ en: 'Answers from the Docker guide', 'zh-CN': '来自 Docker 指南的回答' }),
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
    options: subcommands.map((subcommand) => subcommand.data),
  },
  subcommands,
};
