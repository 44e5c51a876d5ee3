import { expect, test } from 'vitest';
import { escapeMarkdown, unescapeMarkdown } from '../../src/view/escape.ts';

test.each(['# title', '### title', '-# small', '- item', '+ item', '* item', '> quote', '`code`', '[a](b)'])(
  'what begins with %j begins with a backslash, and can be read back',
  (typed) => {
    expect(escapeMarkdown(typed)).toMatch(/^\\/);
    expect(unescapeMarkdown(escapeMarkdown(typed))).toBe(typed);
  },
);

test.each([
  ['12. item', '12\\. item'],
  ['3) item', '3\\) item'],
  ['-p 80:80', '-p 80:80'],
  ['#help', '#help'],
  ['a - b # c', 'a - b # c'],
])('%j becomes %j', (typed, escaped) => {
  expect(escapeMarkdown(typed)).toBe(escaped);
});
