import { ApplicationCommandOptionType } from 'discord.js';
import { nearTopics, suggestTopics } from '../../src/answer/topics.ts';
import type { Subcommand } from '../../src/command/command.ts';
import { commonOptions } from '../../src/command/common-options.ts';
import { choice, described } from '../../src/command/describe.ts';
import { show } from '../../src/command/outcome.ts';
import type { Options } from '../../src/command/request.ts';
import { formats, levels } from '../../src/guide/types.ts';
import { frameOf } from '../../src/view/frame.ts';
import { filterFrom } from '../../src/view/list-control.ts';
import { resourcesView, topicsView } from '../../src/view/resources.ts';
import { formatNames, levelNames } from '../../src/view/words/answers.ts';
import { listWords } from '../../src/view/words/lists.ts';

const named = <Value extends string>(
  values: readonly Value[],
  names: { en: Record<Value, string>; 'zh-CN': Record<Value, string> },
) => values.map((value) => choice(value, { en: names.en[value], 'zh-CN': names['zh-CN'][value] }));

/** `/docker resources`: a paged list of resources; without a topic, the topics. */
export const resources: Subcommand = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'resources',
    ...described({ en: 'Links worth reading about Docker', 'zh-CN': '值得一读的 Docker 资源' }),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'topic',
        ...described({ en: 'Topic, such as python', 'zh-CN': '主题，例如 python' }),
        max_length: 100,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'level',
        ...described({ en: 'For whom', 'zh-CN': '适合的程度' }),
        choices: named(levels, levelNames),
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'format',
        ...described({ en: 'What kind', 'zh-CN': '形式' }),
        choices: named(formats, formatNames),
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'query',
        ...described({ en: 'Words in the title or summary', 'zh-CN': '标题或简介里的词' }),
        max_length: 40,
      },
      ...commonOptions,
    ],
  },
  execute: (request, services) => {
    const frame = frameOf(request, services);
    const named = text(request.options, 'topic');
    const topic = named === '' ? undefined : services.guide.topic(named);
    if (named !== '' && !topic) return show(topicsView(frame, nearTopics(named, services.guide), named));
    const [level, format, query] = ['level', 'format', 'query'].map((name) => text(request.options, name));
    const filter = filterFrom([topic?.id, level, format, '', '', '', query]);
    if (Object.keys(filter).length === 0) return show(topicsView(frame, services.guide.guide.topics));
    const found = services.findResources(filter, request.language);
    return show(resourcesView({ source: 'resources', filter, resources: found }, 1, frame));
  },
  complete: ({ typed, language }, { guide }) =>
    suggestTopics(typed, guide).map(({ topic, resources }) => ({
      name: `${topic.title[language]} (${listWords[language].count(resources)})`,
      value: topic.id,
    })),
};

const text = (options: Options, name: string): string => String(options[name] ?? '').trim();
