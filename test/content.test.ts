import { expect, test } from 'vitest';
import { checkContent } from '../src/check/check-content.ts';
import { loadGuide } from '../src/guide/load-guide.ts';

test('nothing is wrong in the guide', () => {
  const { guide, issues } = loadGuide('content');
  expect([...issues, ...checkContent(guide)]).toEqual([]);
});
