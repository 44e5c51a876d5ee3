import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderMessage } from '../../src/discord/render.ts';
import { parseBody } from '../../src/guide/markdown.ts';
import type { Block } from '../../src/guide/types.ts';
import type { Part } from '../../src/view/view.ts';
import { checkMessage } from '../e2e/stand-in/check-message.ts';

const render = (...parts: readonly Part[]) => renderMessage({ kind: 'answer', language: 'en', parts });
const body = (...blocks: readonly Block[]): Part => ({ part: 'body', blocks });
const text = (markdown: string): Block => ({ kind: 'text', markdown });
const code = (content: string, language = 'sh'): Block => ({ kind: 'code', language, code: content });

/** The texts of a message, top to bottom. */
function textsOf({ components }: ReturnType<typeof renderMessage>): string[] {
  const [container] = components;
  const parts = container && 'components' in container ? container.components : [];
  return parts.flatMap((one) => ('content' in one ? [one.content] : []));
}

test('code keeps close to its text, a list to the line above it, paragraphs apart', () => {
  const { blocks } = parseBody('One.\n\nTwo:\n\n- a\n- b\n\n```sh\nls\n```\n\nThree.\n\n> Four.');
  expect(textsOf(render(body(...blocks)))).toEqual([
    'One.\n\nTwo:\n- a\n- b\n```sh\nls\n```\nThree.\n\n> Four.',
  ]);
});

test.each([
  ['three backticks inside', code('a ``` b'), '```sh\na ``\u200b` b\n```'],
  ['more of them', code('`````'), '```sh\n``\u200b``\u200b`\n```'],
  ['two at the end', code('a ``'), '```sh\na ``\n```'],
  ['a language that Discord would show', code('a', 'js{1}'), '```\na\n```'],
])('a fence ends where the code ends: %s', (_, block, markdown) => {
  expect(textsOf(render(body(block)))).toEqual([markdown]);
});

test('what says nothing is left out', () => {
  const quiet = { part: 'text', markdown: 'a\n\nb', quiet: true } as const;
  expect(textsOf(render({ part: 'text', markdown: ' ' }, body(), quiet))).toEqual(['-# a\n\n-# b']);
});

test('a body that is cut without a way on says so', () => {
  const [shown = ''] = textsOf(render(body(text('a'.repeat(2500)), text('b'.repeat(2500)))));
  expect(shown).toBe(`${'a'.repeat(2500)}\n…`);
});

const whole = ['[a title](https://example.org/a/b)', '`docker ps`', '**bold**', '👩‍💻', '镜像', 'word'];

test('a paragraph that is cut ends behind a whole word, link, code or emoji', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...whole), { minLength: 400, maxLength: 1500 }), (words) => {
      const markdown = words.join(' ');
      const message = render(body(text(markdown)));
      const [shown = ''] = textsOf(message);
      expect(checkMessage({ ...message, allowed_mentions: message.allowedMentions })).toEqual([]);
      const kept = shown.replace(/…$/, '').split(/ (?!title\]|ps`)/);
      expect(kept).toEqual(words.slice(0, kept.length));
      expect(kept.length).toBeGreaterThan(Math.min(words.length, 100) / 2);
    }),
    { numRuns: 60 },
  );
});

test('any blocks give a message that Discord takes, with every fence closed', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('```', '````sh', '- a', '>>> b', '\ud83d'),
  );
  const content = fc.array(line, { maxLength: 300 }).map((lines) => lines.join('\n'));
  const block = fc.oneof(
    content.map(text),
    fc.tuple(content, fc.string()).map(([one, name]) => code(one, name)),
  );
  fc.assert(
    fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
      const message = render({ part: 'title', title: 'x' }, body(...blocks));
      expect(checkMessage({ ...message, allowed_mentions: message.allowedMentions })).toEqual([]);
      const only = blocks.filter((one) => one.kind === 'code');
      const [shown = ''] = textsOf(render(body(...only)));
      expect((shown.match(/```/g) ?? []).length % 2).toBe(0);
    }),
    { numRuns: 300 },
  );
});
