import { stemmer } from 'stemmer';
import type { Guide } from '../guide/types.ts';
import { createCorrect } from './corrections.ts';
import { stopStems } from './stop-words.ts';
import { conceptGroups } from './synonyms.ts';

/** Returns a question with its slips mended, word by word; words the guide knows stay as they are. */
export type Corrector = (question: string) => string;

const words = /[A-Za-z]+/g;

/** Builds a corrector from every Latin word of the guide and of the synonyms. */
export function createCorrector(guide: Guide): Corrector {
  const frequencies = new Map<string, number>();
  const texts = guide.sections.flatMap((section) => [
    section.title,
    ...section.questions,
    ...section.blocks.map((block) => (block.kind === 'text' ? block.markdown : block.code)),
  ]);
  for (const text of [...texts, ...conceptGroups.flat()]) {
    for (const word of text.toLowerCase().match(words) ?? [])
      frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  }
  const stems = new Set([...frequencies.keys()].map((word) => stemmer(word)));
  const correct = createCorrect(frequencies);
  const mend = (word: string): string => {
    const typed = word.toLowerCase();
    if (stems.has(stemmer(typed)) || stopStems.has(typed)) return word;
    return correct(typed) ?? word;
  };
  return (question) => question.replace(words, mend);
}
