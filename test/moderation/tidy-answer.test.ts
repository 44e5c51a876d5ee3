import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tidyAnswer, unclosedFence } from '../../src/moderation/tidy-answer.ts';

describe('tidyAnswer', () => {
  test.each([
    ['formatting stays', '**bold** *it* ~~no~~ `code` [a](https://a.example)\n\n- one\n- two', undefined],
    ['a fence stays', 'Type:\n\n```sh\n# not a heading\ndocker ps @here\n```\n\nDone.', undefined],
    ['headings become bold lines', '# Ports\ntext\n### `-p` **now**', '**Ports**\ntext\n**`-p` now**'],
    ['headings in lists and quotes too', '- ## a\n> # b', '- **a**\n> **b**'],
    ['small print becomes print', '-# 📌 Pinned by nobody', '📌 Pinned by nobody'],
    [
      'mentions become text',
      'ask <@12> <@!12> <@&34> @everyone',
      'ask \\<@12> \\<@!12> \\<@&34> \\@everyone',
    ],
    ['mentions in code stay as they are', '`@here` and @here', '`@here` and \\@here'],
    ['an escaped backslash does not help', '\\\\<@1>', '\\\\\\<@1>'],
    ['a fence in a line gets its own', 'Run ```docker ps``` now', 'Run \n\n```\ndocker ps\n```\n\n now'],
    [
      'a fence that opens late',
      'Run: ```sh\ndocker ps\n```\nthen wait',
      'Run: \n\n```sh\ndocker ps\n```\n\nthen wait',
    ],
    ['a fence in a list', '- run\n  ```sh\n  docker ps\n  ```', '- run\n\n```sh\ndocker ps\n```'],
    ['a lone backtick finds no partner in a fence', 'a ` b\n\n```\n `\n```', 'a \\` b\n\n```\n `\n```'],
    ['line ends and control characters', 'a\r\nb\u0000\u001b[1m', 'a\nb[1m'],
  ])('%s', (_, typed, tidied) => {
    expect(tidyAnswer(typed)).toBe(tidied ?? typed);
  });

  test('changes nothing more the second time', () => {
    const token = fc.constantFrom(
      ...['```', '````', '~~~', '`', '\n', '\n\n', '# ', '-# ', '> ', '- ', '**', '\\', '<@1>', '@here'],
      ...['sh', 'x', ' ', '\u00a0', '\t', '1. ', '容器', '\u0000'],
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 25 }), (tokens) => {
        const once = tidyAnswer(tokens.join(''));
        expect(tidyAnswer(once)).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });
});

test.each([
  ['closed', 'a\n\n```sh\nb\n```', undefined],
  ['never closed', 'a\n\n```sh\nb', 3],
  ['opened in a line and never closed', 'a\nsee ```sh', 1],
])('unclosedFence: %s', (_, answer, line) => {
  expect(unclosedFence(answer)).toBe(line);
});
