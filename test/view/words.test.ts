import { globSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

type Words = Readonly<Record<string, unknown>>;

/** Every catalogue of `src/view/words`, by its name: whatever is exported in both languages. */
const catalogues = await Promise.all(
  globSync('src/view/words/*.ts').map(async (file) => {
    const exported = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
    return Object.entries(exported).flatMap(([name, value]) =>
      typeof value === 'object' && value !== null && 'en' in value && 'zh-CN' in value
        ? [{ name, en: value.en as Words, chinese: value['zh-CN'] as Words }]
        : [],
    );
  }),
).then((lists) => lists.flat());

/** Texts and what makes them, by their path. */
const leaves = (words: Words, path = ''): [string, unknown][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? leaves(value as Words, `${path}${key}.`)
      : [[`${path}${key}`, value] as [string, unknown]],
  );

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

test('there are catalogues', () => expect(catalogues.length).toBeGreaterThan(10));

test.each(catalogues)('$name says the same things in both languages', ({ en, chinese }) => {
  const kinds = (words: Words) =>
    leaves(words)
      .map(([path, value]) => `${path}: ${typeof value}`)
      .toSorted();
  expect(kinds(chinese)).toEqual(kinds(en));
});

test.each(catalogues)('$name is English in English and Chinese in Chinese', ({ en, chinese }) => {
  const source = (value: unknown) => (typeof value === 'string' ? value : String(value));
  for (const [path, value] of leaves(en)) expect(isHan(source(value)), path).toBe(false);
  const untranslated = leaves(chinese).filter(
    ([path, value]) =>
      typeof value === 'string' && /[a-z]{3}/i.test(value) && !isHan(value) && path !== 'licence',
  );
  expect(untranslated).toEqual([]);
});
