import { ApplicationCommandOptionType } from 'discord.js';
import type { Subcommand } from '../../src/command/command.ts';
import { commonOptions } from '../../src/command/common-options.ts';
import { described } from '../../src/command/describe.ts';
import { pinsOn } from '../../src/command/named-view.ts';
import { show } from '../../src/command/outcome.ts';
import { frameOf } from '../../src/view/frame.ts';

/** `/docker pins`: the answers that this server's moderators pinned. */
export const pins: Subcommand = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'pins',
    ...described({ en: 'Answers pinned in this server', 'zh-CN': '本服务器置顶的回答' }),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'query',
        ...described({ en: 'Words in the question', 'zh-CN': '问题里的词' }),
        max_length: 40,
      },
      ...commonOptions,
    ],
  },
  execute: async (request, services) => {
    const query = String(request.options['query'] ?? '').trim();
    return show(await pinsOn(1, query, request.place, frameOf(request, services), services));
  },
};
