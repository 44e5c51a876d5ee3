import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPins, formats } from '../../src/moderation/format-pins.ts';
import { parsePins } from '../../src/moderation/parse-pins.ts';
import { readPin } from '../../src/moderation/pin-input.ts';
import { lookup } from '../commands/moderation-kit.ts';

const line = fc.constantFrom(
  ...['<!-- pin -->', '<!-- /pin -->', '\\<!-- pin --> ', '- also: x', '## q', 'Format: docker-guide-pins 1'],
  ...['', ' ', '\t', '```', '````', '```sh', 'text', '容器 🐳', '{', '> a', '\u2028', '\u0085'],
);
const text = fc.oneof(
  fc.array(line, { minLength: 1, maxLength: 12 }).map((lines) => lines.join('\n')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
);

const pin = fc
  .record({
    question: text,
    also: fc.array(text, { maxLength: 3 }),
    answer: text,
    replaces: fc.option(fc.constant('storage/volumes'), { nil: undefined }),
    source: fc.option(
      fc.record({ authorId: fc.constant('5'), authorName: text, url: fc.constant('https://discord.com/x') }),
      { nil: undefined },
    ),
  })
  .map(({ source, ...typed }) => readPin({ ...typed, ...(source ? { source } : {}) }, lookup))
  .filter(({ problems }) => problems.length === 0)
  .map(({ content }) => content);

test.each(formats)('whatever was typed, a %s file gives the same pins again', (format) => {
  fc.assert(
    fc.property(fc.array(pin, { minLength: 1, maxLength: 4 }), (contents) => {
      const { content } = formatPins(contents, format);
      expect(parsePins(content, lookup)).toEqual({ contents, problems: [] });
    }),
    { numRuns: 500 },
  );
});

test('no text makes the reader of files throw', () => {
  fc.assert(fc.property(text, (typed) => void parsePins(`Format: docker-guide-pins 1\n${typed}`, lookup)));
  fc.assert(fc.property(fc.jsonValue(), (value) => void parsePins(JSON.stringify(value), lookup)));
});
