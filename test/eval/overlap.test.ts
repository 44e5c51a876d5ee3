import { expect, test } from 'vitest';
import { createLeaveOverlapOut } from '../../src/eval/overlap.ts';
import { loadGuide } from '../../src/guide/load-guide.ts';
import type { Guide } from '../../src/guide/types.ts';
import { indexTerms } from '../../src/search/analyze.ts';

const { guide } = loadGuide('content');
const leaveOut = createLeaveOverlapOut(guide);
const questionsOf = ({ sections }: Guide) =>
  sections.flatMap(({ path, questions }) => questions.map((question) => `${path}: ${question}`));

/** Jaccard, the slow and obvious way. */
function overlap(a: string, b: string): number {
  const [inA, inB] = [indexTerms(a), indexTerms(b)];
  const all = [...new Set([...inA, ...inB])];
  return all.filter((term) => inA.includes(term) && inB.includes(term)).length / all.length;
}

test.each(['What are layers in a Docker image?', '给容器限制最大内存？'])(
  'leaves out what overlaps by 0.8 or more, and nothing else: %s',
  (asked) => {
    const expected = questionsOf(guide).filter(
      (entry) => overlap(asked, entry.slice(entry.indexOf(': ') + 2)) < 0.8,
    );
    expect(expected.length).toBeLessThan(questionsOf(guide).length);
    expect(questionsOf(leaveOut(asked) ?? guide)).toEqual(expected);
  },
);

test('leaves the guide alone where nothing overlaps', () => {
  expect(leaveOut('can I run my grandmother’s bakery in docker')).toBeUndefined();
  expect(leaveOut('')).toBeUndefined();
});
