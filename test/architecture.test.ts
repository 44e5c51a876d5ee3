import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from '../commands/index.ts';

const sources = globSync(['src/**/*.ts', 'commands/**/*.ts']);
const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)].map(([, specifier]) => specifier ?? '');

test('every relative import ends in .ts or .json', () => {
  const wrong = sources.flatMap((file) =>
    importsOf(file).filter((one) => one.startsWith('.') && !/\.(ts|json)$/.test(one)),
  );
  expect(wrong).toEqual([]);
});

test('guide, search, answer and view know no Discord, no files but the guide its own', () => {
  const wrong = sources
    .filter((file) => /^src\/(guide|search|answer|view)\//.test(file))
    .flatMap((file) =>
      importsOf(file).filter(
        (one) => /discord/.test(one) || (one === 'node:fs' && !file.startsWith('src/guide/')),
      ),
    );
  expect(wrong).toEqual([]);
});

test('only entry files import commands/', () => {
  const importers = sources.filter(
    (file) => /^src\/.+\//.test(file) && importsOf(file).some((one) => one.includes('/commands/')),
  );
  expect(importers).toEqual([]);
});

test('names of commands and verbs are unique', () => {
  const names = commands.commands.map(({ data }) => data.name);
  const verbs = [...commands.controls, ...commands.modals].map(({ verb }) => verb);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(commands.controls.map(({ verb }) => verb)).size).toBe(commands.controls.length);
  expect(verbs.every((verb) => /^[a-z-]+$/.test(verb))).toBe(true);
});
