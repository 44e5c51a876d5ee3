import { expect, test } from 'vitest';
import { findChromium } from '../browser/find-chromium.ts';

test('the browser of CHROMIUM_PATH is taken', () => {
  expect(findChromium({ CHROMIUM_PATH: process.execPath, PATH: '' })).toBe(process.execPath);
});

test.each([{ PATH: '/nowhere' }, { CHROMIUM_PATH: '/nowhere/chromium', PATH: process.env['PATH'] }, {}])(
  'without one, a sentence says what to do: %j',
  (env) => {
    expect(() => findChromium(env)).toThrow(
      'There is no Chromium on PATH: install one (apt-get install chromium) or set CHROMIUM_PATH.',
    );
  },
);
