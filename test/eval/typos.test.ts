import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withTypo } from '../../src/eval/typos.ts';
import { isOneSlip } from '../../src/search/corrections.ts';

const words = fc.array(
  fc.oneof(fc.constantFrom('docker', 'volume', '容器', '--privileged', 'of', 'aaaaa'), fc.string()),
  {
    maxLength: 6,
  },
);

test('makes one slip in a text with a Latin word of five letters, none in another', () => {
  fc.assert(
    fc.property(words, fc.nat(), (parts, seed) => {
      const text = parts.join(' ');
      const typed = withTypo(text, seed);
      expect(isOneSlip(text, typed)).toBe(/[A-Za-z]{5}/.test(text));
      expect(typed === text).toBe(!/[A-Za-z]{5}/.test(text));
      expect(withTypo(text, seed)).toBe(typed);
    }),
  );
});

test('swaps, loses and doubles letters, each in about a third of the seeds', () => {
  const lengths = Array.from({ length: 600 }, (_, seed) => withTypo('container', seed).length);
  for (const length of [8, 9, 10]) {
    const share = lengths.filter((one) => one === length).length / lengths.length;
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.42);
  }
});
