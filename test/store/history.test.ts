import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMemoryStore } from '../../src/store/open-store.ts';
import { content, deed, noon, pinOf } from './pin-content.ts';

// Any UTF-16 there is: control characters, line ends of every system, lone surrogates.
const character = fc.oneof(
  fc.constantFrom(
    '\r\n',
    '\r',
    '\n',
    '\u0000',
    '\ufeff',
    '\u2028',
    'e\u0301',
    '👩‍🔬',
    '\ud83d',
    '\udc00',
    '卷',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  fc.integer({ min: 0, max: 0xff_ff }).map((unit) => String.fromCharCode(unit)),
);
const text = fc
  .array(character, { minLength: 1, maxLength: 60 })
  .map((characters) => characters.join(''))
  .filter((joined) => joined.trim() !== '');

const bytesOf = (value: string | undefined): string => Buffer.from(value ?? '').toString('hex');

test('any version is restored byte for byte; a lone surrogate is U+FFFD from the beginning', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 8 }), fc.nat(), async (answers, pick) => {
      const store = createMemoryStore({ now: () => noon });
      const [first = '', ...later] = answers;
      const added = pinOf(await store.addPin('g', content(first, { questions: [first] }), deed()));
      const acknowledged = [added.answer];
      for (const [at, answer] of later.entries()) {
        const next = content(answer, { questions: [answer] });
        acknowledged.push(pinOf(await store.changePin('g', '1', at + 1, next, deed())).answer);
      }
      // What was acknowledged is what was given, as far as UTF-8 can say it.
      expect(acknowledged.map(bytesOf)).toEqual(answers.map(bytesOf));
      const version = 1 + (pick % answers.length);
      const restored = pinOf(await store.restorePin('g', '1', deed(), version));
      const wanted = answers[version - 1];
      expect([bytesOf(restored.answer), bytesOf(restored.questions[0])]).toEqual([
        bytesOf(wanted),
        bytesOf(wanted),
      ]);
      const versions = await store.history('g', '1');
      expect(versions.map((one) => bytesOf(one.answer))).toEqual([...answers, wanted].reverse().map(bytesOf));
      await store.close();
    }),
    { numRuns: 150 },
  );
});
