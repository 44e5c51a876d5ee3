import type { Lookup } from '../guide/lookup.ts';
import type { Language } from '../guide/types.ts';
import { fold, isChinese } from '../search/fold.ts';
import { type PinProblem, pinProblems } from '../store/pin-rules.ts';
import type { PinContent } from '../store/types.ts';
import { tidyAnswer, unclosedFence } from './tidy-answer.ts';

/** What a moderator typed, before anything is made of it. */
export type TypedPin = {
  readonly question?: string | undefined;
  readonly also: readonly string[];
  readonly answer?: string | undefined;
  readonly language?: string | undefined;
  readonly section?: string | undefined;
  readonly replaces?: string | undefined;
  readonly source?: Source;
};

/** One thing wrong with what was typed. */
export type InputProblem =
  | PinProblem
  | { readonly kind: 'unclosed-fence'; readonly line: number }
  | { readonly kind: 'unknown-section'; readonly field: 'section' | 'replaces'; readonly id: string }
  | { readonly kind: 'unknown-language'; readonly text: string }
  /** The address of the source is none, or would break out of a link. */
  | { readonly kind: 'wrong-source' };

/** Content of a pin, and everything that keeps it from being stored. */
export type PinInput = { readonly content: PinContent; readonly problems: readonly InputProblem[] };

/** Makes a pin's content of what was typed. Text is kept however wrong it is, so that it can be mended. */
export function readPin(typed: TypedPin, guide: Lookup): PinInput {
  const questions = uniqueQuestions([typed.question ?? '', ...typed.also]);
  const answer = typed.answer === undefined ? undefined : tidyAnswer(typed.answer);
  const language = languageNamed(typed.language ?? '');
  const section = sectionId(typed.section, guide);
  const replaces = sectionId(typed.replaces, guide);
  const content: PinContent = {
    language: language ?? scriptOf(`${questions[0] ?? ''} ${answer ?? ''}`),
    questions,
    // Beside a section, an empty answer is none.
    ...(answer !== undefined && !(answer === '' && section) ? { answer } : {}),
    ...(section ? { section } : {}),
    ...(replaces ? { replaces } : {}),
    ...(typed.source ? { source: tidySource(typed.source) } : {}),
  };
  const unknown = language ? [] : unknownLanguage(typed.language ?? '');
  return { content, problems: [...contentProblems(content, guide), ...unknown] };
}

type Source = NonNullable<PinContent['source']>;

/** On one line each, so that any file can hold them. */
const tidySource = ({ authorId, authorName, url }: Source): Source => ({
  authorId: oneLine(authorId),
  authorName: oneLine(authorName),
  url: oneLine(url),
});

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().toWellFormed();

/** Everything wrong with a pin's content, the store's rules and the guide's sections included. */
export function contentProblems(content: PinContent, guide: Lookup): readonly InputProblem[] {
  const line = content.answer === undefined ? undefined : unclosedFence(content.answer);
  return [
    ...pinProblems(content),
    ...(content.source && !/^https:\/\/[^\s()<>]+$/.test(content.source.url)
      ? [{ kind: 'wrong-source' } as const]
      : []),
    ...(line === undefined ? [] : [{ kind: 'unclosed-fence', line } as const]),
    ...(['section', 'replaces'] as const).flatMap((field): InputProblem[] => {
      const id = content[field];
      return id && !guide.section(id, content.language) ? [{ kind: 'unknown-section', field, id }] : [];
    }),
  ];
}

/** Questions on one line each, without repetitions and empty ones, in their order. */
export function uniqueQuestions(questions: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return questions
    .map(oneLine)
    .filter((line) => line !== '' && !seen.has(questionKey(line)) && seen.add(questionKey(line)));
}

/** The same for questions that differ in case, width or the variant of Chinese only. */
export const questionKey = (question: string): string => fold(question).toLowerCase().trim();

/** Other ways to ask, as an option holds them. */
export const splitAlso = (also: string): readonly string[] => also.split(/[;；]/);

function languageNamed(name: string): Language | undefined {
  const key = name.trim().toLowerCase();
  if (/^(en|english|英文|英语)$/.test(key)) return 'en';
  return /^(zh|zh-cn|zh-tw|chinese|中文|汉语)$/.test(key) ? 'zh-CN' : undefined;
}

const unknownLanguage = (name: string): InputProblem[] =>
  name.trim() === '' ? [] : [{ kind: 'unknown-language', text: name.trim() }];

const scriptOf = (text: string): Language => (isChinese(text) ? 'zh-CN' : 'en');

/** Today's id of a section that may be typed by a former one, or by its title; unknown ones stay as typed. */
function sectionId(typed: string | undefined, { guide, section }: Lookup): string | undefined {
  const name = typed?.trim();
  if (!name) return undefined;
  const known =
    section(name, 'en') ?? guide.sections.find((one) => questionKey(one.title) === questionKey(name));
  return known?.id ?? name.toWellFormed();
}
