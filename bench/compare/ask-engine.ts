import { sectionHit } from '../../src/answer/ask.ts';
import { createLeaveOverlapOut } from '../../src/eval/overlap.ts';
import { type EvalQuestion, languageOf } from '../../src/eval/question-file.ts';
import type { Lookup } from '../../src/guide/lookup.ts';
import { type Language, languages } from '../../src/guide/types.ts';
import type { Engine, Search } from './engine.ts';
import type { Found } from './refuse.ts';

/** Hits that are looked at: those that the figures count. */
const mostHits = 3;

/** What an engine finds for each question, in the whole guide and without the wordings that overlap it. */
export async function askEngine(
  engine: Engine,
  questions: readonly EvalQuestion[],
  lookup: Lookup,
): Promise<{ readonly asIs: Found[]; readonly leftOut: Found[] }> {
  const searches = new Map<Language, Search>();
  for (const language of languages) searches.set(language, await engine.index(lookup.guide, language));
  const leaveOut = createLeaveOverlapOut(lookup.guide);
  const asIs: Found[] = [];
  const leftOut: Found[] = [];
  for (const question of questions) {
    const language = languageOf(question);
    const whole = await foundBy(searches.get(language), question, lookup);
    const reduced = leaveOut(question.q);
    asIs.push(whole);
    leftOut.push(reduced ? await foundBy(await engine.index(reduced, language), question, lookup) : whole);
  }
  return { asIs, leftOut };
}

async function foundBy(search: Search | undefined, question: EvalQuestion, lookup: Lookup): Promise<Found> {
  const language = languageOf(question);
  const scored = (await search?.(question.q)) ?? [];
  const hits = scored.slice(0, mostHits).flatMap(({ id }) => {
    const section = lookup.section(id, language);
    return section ? [sectionHit({ section }, lookup)] : [];
  });
  return {
    question,
    answer: { question: question.q, language, kind: 'found', hits },
    score: scored[0]?.score ?? 0,
  };
}
