import type { Answer, Hit } from '../answer/types.ts';
import type { Lookup } from '../guide/lookup.ts';
import type { Language, Link } from '../guide/types.ts';
import { hitLinks, hitText, hitTitle } from './hit-text.ts';

/** An answer for a program; the form is fixed. */
export type AnswerJson = {
  readonly question: string;
  readonly language: Language;
  readonly kind: Answer['kind'];
  readonly answers: readonly {
    readonly id: string;
    readonly source: Hit['source'];
    readonly title: string;
    readonly text: string;
    readonly links: readonly Link[];
  }[];
};

/** An answer with what each hit says in Discord; best first, at most five. */
export const answerJson = ({ question, language, kind, hits }: Answer, lookup: Lookup): AnswerJson => ({
  question,
  language,
  kind,
  answers: hits.map((hit) => ({
    id: idOf(hit),
    source: hit.source,
    title: hitTitle(hit, { lookup, language }),
    text: hitText(hit, { lookup, language }),
    links: hitLinks(hit, language),
  })),
});

function idOf(hit: Hit): string {
  if (hit.source === 'section') return hit.section.id;
  return hit.source === 'pin' ? hit.pin.id : (hit.filter.topic ?? 'all');
}
