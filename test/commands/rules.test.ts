import { globSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ApplicationIntegrationType, InteractionContextType, PermissionFlagsBits } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { checkCommands } from '../e2e/stand-in/check-commands.ts';
import { type Fields, fieldsOf, listOf, textOf } from '../e2e/stand-in/fields.ts';

const all = commands.commands.map(({ data }) => fieldsOf(data));

/** A command and everything in it that has a name, each with its path. */
const parts = (part: Fields, path = textOf(part.name)): readonly { path: string; part: Fields }[] => [
  { path, part },
  ...[...listOf(part.options), ...listOf(part.choices)].flatMap((inner) =>
    parts(inner, `${path} ${textOf(inner.name)}`),
  ),
];
const named = all.flatMap((command) => parts(command));
const slash = all.filter(({ type }) => (type ?? 1) === 1);
const chinese = ['zh-CN', 'zh-TW'];

const isWorking = (one: unknown): boolean =>
  typeof one === 'object' && one !== null && ('verb' in one || 'execute' in one || 'subcommands' in one);

describe('commands/index.ts forgets nothing', () => {
  const { commands: list, controls, modals } = commands;
  const subcommands = list.flatMap((one) => (one.kind === 'slash' ? (one.subcommands ?? []) : []));
  const listed = new Set<unknown>([...list, ...subcommands, ...controls, ...modals]);
  const files = globSync('commands/**/*.ts').filter((file) => file !== 'commands/index.ts');

  test.each(files)('%s', async (file) => {
    const exported = Object.entries((await import(pathToFileURL(file).href)) as object);
    // A command or subcommand has data and does something; a control or form has a verb.
    const working = exported.filter(([, one]) => isWorking(one)).filter(([, one]) => !listed.has(one));
    expect(working.map(([name]) => name)).toEqual([]);
  });

  test('and names each thing once', () => {
    expect(listed.size).toBe(list.length + subcommands.length + controls.length + modals.length);
    const verbs = [...controls, ...modals].map(({ verb }) => verb);
    expect(new Set(verbs).size).toBe(verbs.length);
  });
});

test('the commands keep Discord’s rules', () => {
  expect(checkCommands(all)).toEqual([]);
});

test('the commands of one server keep them too', () => {
  const here = all.map(({ contexts, integration_types, ...command }) => command);
  expect(checkCommands(here, 'guild')).toEqual([]);
});

test.each(named.filter(({ part }) => part.description !== undefined))(
  '$path is described in Chinese',
  ({ part }) => {
    const texts = fieldsOf(part.description_localizations);
    expect(Object.keys(texts)).toEqual(chinese);
    for (const locale of chinese) expect(textOf(texts[locale])).toMatch(/\p{sc=Han}/u);
  },
);

const choices = named.filter(({ part }) => part.value !== undefined);

test.each(choices)('choice $path is named in Chinese', ({ part }) => {
  expect(Object.keys(fieldsOf(part.name_localizations))).toEqual(chinese);
});

test('menu entries are named in Chinese; what is typed is the same everywhere', () => {
  const menus = all.filter(({ type }) => type === 3);
  expect(menus).toHaveLength(2);
  for (const menu of menus) expect(Object.keys(fieldsOf(menu.name_localizations))).toEqual(chinese);
  const typed = slash.flatMap((command) => parts(command)).filter(({ part }) => part.value === undefined);
  expect(typed.filter(({ part }) => part.name_localizations !== undefined)).toEqual([]);
});

test('Traditional Chinese is converted, not copied', () => {
  const texts = named.map(({ part }) => fieldsOf(part.description_localizations));
  expect(texts.some((text) => text['zh-TW'] !== text['zh-CN'])).toBe(true);
  expect(JSON.stringify(texts.map((text) => text['zh-TW']))).not.toMatch(/[们这发问题]/u);
});

describe('where commands are offered', () => {
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  const { BotDM, Guild, PrivateChannel } = InteractionContextType;
  const { ManageGuild, ManageMessages } = PermissionFlagsBits;
  const anywhere = {
    integration_types: [GuildInstall, UserInstall],
    contexts: [Guild, BotDM, PrivateChannel],
  };
  const server = { integration_types: [GuildInstall], contexts: [Guild] };

  test.each([
    ['docker', { ...anywhere, needs: undefined }],
    ['Answer from the Docker guide', { ...anywhere, needs: undefined }],
    ['docker-pin', { ...server, needs: String(ManageMessages) }],
    ['docker-report', { ...server, needs: String(ManageMessages) }],
    ['Pin as Docker answer', { ...server, needs: String(ManageMessages) }],
    ['docker-setup', { ...server, needs: String(ManageGuild) }],
  ])('%s', (name, expected) => {
    const command = all.find((one) => one.name === name) ?? {};
    const { integration_types, contexts, default_member_permissions: needs } = command;
    expect({ integration_types, contexts, needs }).toEqual(expected);
  });

  test('every command is among them', () => {
    expect(all).toHaveLength(6);
  });
});
