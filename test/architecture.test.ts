import { globSync, readFileSync } from 'node:fs';
import { dirname, normalize } from 'node:path';
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { commands } from '../commands/index.ts';

const sources = globSync(['src/**/*.ts', 'commands/**/*.ts']);
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import|import\()\s*'([^']+)'/g)].map(
    ([, specifier]) => specifier ?? '',
  );
const isRelative = (specifier: string): boolean => specifier.startsWith('.');

/** Every file of the project whose code a file uses, by its path from the project's folder; types do not count. */
const importedBy = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )([^;]*?)from '(\.[^']+)'/gms)]
    .filter(([, names = '']) => !/^\{(?:\s*type \w+,?)*\s*\} $/.test(names))
    .map(([, , specifier]) => normalize(`${dirname(file)}/${specifier}`));

/** The part of the project that a file belongs to: a folder of `src/`, `commands`, or `src` for its own files. */
function partOf(file: string): string {
  const [root = '', folder = '', ...rest] = file.split('/');
  if (root !== 'src') return root;
  return rest.length > 0 ? folder : 'src';
}

/** Which parts the code of each part may use; types may be named by all. Entry files put everything together. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  guide: [],
  store: [],
  search: ['guide'],
  answer: ['guide', 'search'],
  // Controls are a part of what is shown; limits and names are said in words.
  view: ['guide', 'answer', 'store', 'command', 'moderation'],
  command: ['search', 'answer', 'store', 'view'],
  moderation: ['guide', 'search', 'store', 'view', 'command'],
  discord: ['search', 'store', 'view', 'command'],
  console: ['view', 'command'],
  check: ['guide', 'answer', 'view', 'discord'],
  eval: ['guide', 'search', 'answer', 'view'],
  preview: ['guide', 'answer', 'store', 'view', 'command', 'console', 'discord'],
  commands: ['guide', 'search', 'answer', 'store', 'view', 'command', 'moderation'],
};

/** Small files of `src/` itself that any part may use; each of them imports nothing of the project. */
const shared = ['src/edit-distance.ts', 'src/log.ts', 'src/startup-error.ts'];

describe('imports', () => {
  test('of the project end in .ts or .json', () => {
    const wrong = sources.flatMap((file) =>
      importsOf(file).filter((one) => isRelative(one) && !/\.(ts|json)$/.test(one)),
    );
    expect(wrong).toEqual([]);
  });

  test('go the way of the arrows', () => {
    const wrong = sources
      .filter((file) => partOf(file) !== 'src')
      .flatMap((file) => {
        const part = partOf(file);
        const allowed = [part, ...(arrows[part] ?? [])];
        return importedBy(file)
          .filter((one) => !shared.includes(one) && !allowed.includes(partOf(one)))
          .map((one) => `${file} imports ${one}`);
      });
    expect(wrong).toEqual([]);
    expect([...new Set(sources.map(partOf))].toSorted()).toEqual([...Object.keys(arrows), 'src'].toSorted());
    expect(shared.flatMap(importedBy)).toEqual([]);
  });

  test('of Discord end in its own folder: elsewhere only its types and enums are named', () => {
    const core = sources.filter((file) => /^(guide|search|answer|view|store)$/.test(partOf(file)));
    expect(core.filter((file) => importsOf(file).some((one) => /discord/.test(one)))).toEqual([]);
    const wire = sources.filter((file) => !/^(discord|check|preview|src)$/.test(partOf(file)));
    const clients = wire.filter((file) =>
      /\b(Client|REST|Events)\b.*from 'discord/.test(readFileSync(file, 'utf8')),
    );
    expect(clients).toEqual([]);
  });

  test('of files are for the guide alone, among what answers', () => {
    const core = sources.filter((file) => /^(search|answer|view)$/.test(partOf(file)));
    expect(core.filter((file) => importsOf(file).some((one) => one.startsWith('node:fs')))).toEqual([]);
  });
});

describe('the list of commands', () => {
  test('is one, and only entry files import it', () => {
    const importers = sources
      .filter((file) => partOf(file) !== 'commands')
      .flatMap((file) => importedBy(file).map((imported) => ({ file, imported })))
      .filter(({ imported }) => partOf(imported) === 'commands');
    expect(importers.filter(({ file }) => partOf(file) !== 'src')).toEqual([]);
    expect([...new Set(importers.map(({ imported }) => imported))]).toEqual(['commands/index.ts']);
    // Start and registration above all.
    expect(importers.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['src/main.ts', 'src/register.ts']),
    );
  });

  test('leads to every file of commands/', () => {
    const reached = new Set(['commands/index.ts']);
    for (const file of reached)
      for (const one of importedBy(file)) if (partOf(one) === 'commands') reached.add(one);
    expect(sources.filter((file) => partOf(file) === 'commands' && !reached.has(file))).toEqual([]);
  });

  test('has unique names that Discord takes, subcommands and options included', () => {
    const menus = commands.commands.filter(({ data }) => data.type !== ApplicationCommandType.ChatInput);
    const names = commands.commands.map(({ data }) => data.name);
    expect(new Set(names).size).toBe(names.length);
    for (const { data } of menus) expect(data.name).toMatch(/^\S(.{0,30}\S)?$/u);
    for (const list of commands.commands.map(({ data }) => data).flatMap(namesIn)) {
      expect(new Set(list).size, list.join()).toBe(list.length);
      for (const name of list) expect(name).toMatch(/^[-_\p{Ll}\p{Lo}\p{N}]{1,32}$/u);
    }
  });

  test('has unique verbs', () => {
    const verbs = commands.controls.map(({ verb }) => verb);
    expect(new Set(verbs).size).toBe(verbs.length);
    const forms = commands.modals.map(({ verb }) => verb);
    expect(new Set(forms).size).toBe(forms.length);
    for (const verb of [...verbs, ...forms]) expect(verb).toMatch(/^[a-z-]+$/);
  });
});

type Named = {
  readonly name: string;
  readonly type?: number | undefined;
  readonly options?: readonly Named[] | undefined;
};

/** The names that must differ from each other: of a slash command alone, of its subcommands, of each one's options. */
function namesIn(data: Named): string[][] {
  if (data.type !== undefined && data.type !== ApplicationCommandType.ChatInput) return [];
  const options = data.options ?? [];
  const nested = options.filter(({ type }) => type === ApplicationCommandOptionType.Subcommand);
  return [
    [data.name],
    options.map(({ name }) => name),
    ...nested.map((one) => (one.options ?? []).map(({ name }) => name)),
  ];
}
