import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord.js';
import type { Subcommand } from '../../src/command/command.ts';
import { choice, described } from '../../src/command/describe.ts';
import type { CommandRequest, Options } from '../../src/command/request.ts';
import { completeForModerators, moderatorsOnly } from '../../src/moderation/guard.ts';
import { readPin, splitAlso, type TypedPin } from '../../src/moderation/pin-input.ts';
import { savePin } from '../../src/moderation/save-pin.ts';
import { storeLimits } from '../../src/store/limits.ts';
import { shorten } from '../../src/view/escape.ts';
import { pinForm } from '../../src/view/moderation/pin-form.ts';

const text = (name: string, en: string, zh: string, most: number): APIApplicationCommandBasicOption => ({
  type: ApplicationCommandOptionType.String,
  name,
  ...described({ en, 'zh-CN': zh }),
  max_length: most,
});

const sectionOption = (name: string, en: string, zh: string): APIApplicationCommandBasicOption => ({
  type: ApplicationCommandOptionType.String,
  name,
  ...described({ en, 'zh-CN': zh }),
  max_length: 100,
  autocomplete: true,
});

/** `/docker-pin add`: pins an answer or a section; without either, a form asks for them. */
export const add: Subcommand = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'add',
    ...described({ en: 'Pin an answer to a question', 'zh-CN': '为一个问题置顶回答' }),
    options: [
      text('question', 'The question people ask', '大家会问的问题', storeLimits.questionCharacters),
      // A little more than an answer may have: it becomes a draft that says by how much.
      text('answer', 'The answer, in Markdown', '回答，使用 Markdown', 4_000),
      text('also', 'Other ways to ask it, separated by ;', '其他问法，用 ; 分隔', 4_000),
      {
        type: ApplicationCommandOptionType.String,
        name: 'language',
        ...described({ en: 'Language of the answer', 'zh-CN': '回答的语言' }),
        choices: [
          choice('en', { en: 'English', 'zh-CN': '英文' }),
          choice('zh-CN', { en: 'Chinese', 'zh-CN': '中文' }),
        ],
      },
      sectionOption('section', 'Show this section of the guide', '显示指南中的这一节'),
      sectionOption(
        'replaces',
        'Set this section aside in favour of the pin',
        '用这条置顶代替指南中的这一节',
      ),
    ],
  },
  execute: moderatorsOnly<CommandRequest>('docker-pin add', (request, services) => {
    const typed = typedOptions(request.options);
    const input = readPin(typed, services.guide);
    if (typed.answer !== undefined || typed.section !== undefined)
      return savePin(input, {}, request, services);
    // The language is left to what will be written.
    const { language, ...content } = input.content;
    const begun = typed.language ? { ...content, language } : content;
    return { do: 'modal', modal: pinForm(begun, { kind: 'new' }, request.language) };
  }),
  complete: completeForModerators(({ option, typed, language }, { suggest, guide }) =>
    option !== 'section' && option !== 'replaces'
      ? []
      : suggest(typed, language, 25).map(({ section }) => ({
          name: shorten(`${section.title} · ${guide.chapter(section.chapter)?.title[language] ?? ''}`, 100),
          value: section.id,
        })),
  ),
};

function typedOptions(options: Options): TypedPin {
  const typed = (name: string) => (options[name] === undefined ? undefined : String(options[name]));
  return {
    question: typed('question'),
    answer: typed('answer'),
    also: splitAlso(typed('also') ?? ''),
    language: typed('language'),
    section: typed('section'),
    replaces: typed('replaces'),
  };
}
