import { expect, test, vi } from 'vitest';
import { createLeaveOverlapOut } from '../../src/eval/overlap.ts';
import { loadGuide } from '../../src/guide/load-guide.ts';
import type { Guide, Language } from '../../src/guide/types.ts';
import { rankSections } from '../../src/search/rank.ts';
import {
  createChangingIndex,
  createSectionIndex,
  type SectionIndex,
} from '../../src/search/section-index.ts';

// Indexing the whole guide several times takes a busy machine a while.
vi.setConfig({ testTimeout: 120_000 });

const { guide } = loadGuide('content');

/** Ids and scores to nine digits: the sums of another order may differ in the last ones. */
const ranked = (question: string, index: SectionIndex) =>
  rankSections(question, index).candidates.map(({ section, score }) => `${section.id} ${score.toFixed(9)}`);

/** The guide without what overlaps one of its own questions. */
function reduced(language: Language): Guide {
  const [section] = guide.sections.filter((one) => one.language === language);
  const version = createLeaveOverlapOut(guide)(section?.questions[0] ?? '');
  if (!version) throw new Error('nothing was left out');
  return version;
}

test.each([
  { language: 'en', questions: ['container exits with code 137', 'what are layers in a docker image'] },
  { language: 'zh-CN', questions: ['容器退出码 137', 'Dockerfile 里 COPY 和 ADD 用哪个'] },
] as const)('ranks a changed guide as a fresh index of it does: $language', ({ language, questions }) => {
  const indexOf = createChangingIndex(language);
  indexOf(guide);
  // There and back again.
  for (const version of [reduced(language), guide]) {
    const changed = indexOf(version);
    const fresh = createSectionIndex(version, language);
    for (const question of questions) expect(ranked(question, changed)).toEqual(ranked(question, fresh));
  }
});
