import { storeLimits } from './limits.ts';
import type { PinContent } from './types.ts';

type Measured = { readonly length: number; readonly most: number };

/** One thing wrong with a pin's content, with the figures to tell it; `index` counts questions from 0. */
export type PinProblem =
  | { readonly kind: 'no-questions' }
  | { readonly kind: 'too-many-questions'; readonly count: number; readonly most: number }
  | { readonly kind: 'empty-question'; readonly index: number }
  | ({ readonly kind: 'long-question'; readonly index: number } & Measured)
  /** Neither an answer nor a section. */
  | { readonly kind: 'nothing-to-show' }
  | { readonly kind: 'answer-and-section' }
  | { readonly kind: 'empty-answer' }
  | ({ readonly kind: 'long-answer' } & Measured)
  | { readonly kind: 'heavy-answer'; readonly bytes: number; readonly most: number }
  | ({ readonly kind: 'long-section'; readonly field: 'section' | 'replaces' } & Measured)
  | ({ readonly kind: 'long-source'; readonly field: keyof NonNullable<PinContent['source']> } & Measured);

/** Everything wrong with the content of a pin; empty: it may be stored. Whether sections exist is not asked here. */
export function pinProblems(content: PinContent): readonly PinProblem[] {
  return [
    ...questionProblems(content.questions),
    ...shapeProblems(content),
    ...(content.answer === undefined ? [] : answerProblems(content.answer)),
    ...(['section', 'replaces'] as const).flatMap((field) =>
      tooLong(content[field] ?? '', storeLimits.sectionCharacters, { kind: 'long-section', field } as const),
    ),
    ...(['authorId', 'authorName', 'url'] as const).flatMap((field) =>
      tooLong(content.source?.[field] ?? '', storeLimits.sourceCharacters, {
        kind: 'long-source',
        field,
      } as const),
    ),
  ];
}

function questionProblems(questions: readonly string[]): readonly PinProblem[] {
  if (questions.length === 0) return [{ kind: 'no-questions' }];
  const most = storeLimits.questions;
  const count = questions.length;
  return [
    ...(count > most ? [{ kind: 'too-many-questions', count, most } as const] : []),
    ...questions.flatMap((question, index): readonly PinProblem[] =>
      question.trim() === ''
        ? [{ kind: 'empty-question', index }]
        : tooLong(question, storeLimits.questionCharacters, { kind: 'long-question', index } as const),
    ),
  ];
}

function shapeProblems({ answer, section }: PinContent): readonly PinProblem[] {
  if (answer === undefined && !section) return [{ kind: 'nothing-to-show' }];
  return answer !== undefined && section ? [{ kind: 'answer-and-section' }] : [];
}

function answerProblems(answer: string): readonly PinProblem[] {
  if (answer.trim() === '') return [{ kind: 'empty-answer' }];
  const bytes = Buffer.byteLength(answer);
  const most = storeLimits.answerBytes;
  return [
    ...tooLong(answer, storeLimits.answerCharacters, { kind: 'long-answer' } as const),
    ...(bytes > most ? [{ kind: 'heavy-answer', bytes, most } as const] : []),
  ];
}

function tooLong<Kind extends object>(text: string, most: number, problem: Kind): (Kind & Measured)[] {
  const length = [...text].length;
  return length > most ? [{ ...problem, length, most }] : [];
}
