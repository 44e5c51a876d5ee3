import { ApplicationCommandOptionType } from 'discord.js';
import { longestQuestion } from '../../src/answer/ask.ts';
import { answerRequest } from '../../src/command/answering.ts';
import type { Subcommand } from '../../src/command/command.ts';
import { commonOptions } from '../../src/command/common-options.ts';
import { completeQuestion } from '../../src/command/completing.ts';
import { described } from '../../src/command/describe.ts';
import type { Outcome } from '../../src/command/outcome.ts';

/** `/docker ask`: the best section or pin for a question. */
export const ask: Subcommand = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'ask',
    ...described({ en: 'Ask the Docker guide', 'zh-CN': '向 Docker 指南提问' }),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        ...described({ en: 'Your question, or an error message', 'zh-CN': '问题，或报错信息' }),
        required: true,
        min_length: 1,
        max_length: longestQuestion,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.User,
        name: 'for',
        ...described({ en: 'Answer publicly and mention this member', 'zh-CN': '公开回答并提到这位成员' }),
      },
      ...commonOptions,
    ],
  },
  execute: async (request, services): Promise<Outcome> => {
    const { view } = await answerRequest(String(request.options['question'] ?? ''), request, services, {
      count: true,
    });
    const ping = request.options['for'];
    return typeof ping === 'string' ? { do: 'show', view, ping } : { do: 'show', view };
  },
  complete: completeQuestion,
};
