import { ApplicationCommandOptionType } from 'discord.js';
import type { Subcommand } from '../../src/command/command.ts';
import { commonOptions } from '../../src/command/common-options.ts';
import { described } from '../../src/command/describe.ts';
import { show } from '../../src/command/outcome.ts';
import { aboutView } from '../../src/view/about.ts';
import { frameOf } from '../../src/view/frame.ts';

/** `/docker about`: version, guide, source, licence, privacy. */
export const about: Subcommand = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'about',
    ...described({
      en: 'About this bot: version, source, privacy',
      'zh-CN': '关于机器人：版本、源代码、隐私',
    }),
    options: [...commonOptions],
  },
  execute: (request, services) => show(aboutView(services.about, frameOf(request, services))),
};
