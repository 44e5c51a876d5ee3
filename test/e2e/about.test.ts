import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { startBot } from './bot-process.ts';
import { botSession } from './bot-session.ts';
import { newMember } from './new-member.ts';
import { allComponents } from './stand-in/component-tree.ts';
import { textOf } from './stand-in/fields.ts';
import { type Setting, slash } from './stand-in/interaction.ts';
import type { InteractionRecord } from './stand-in/interaction-record.ts';

const session = botSession();

const about = (setting: Setting = {}) =>
  session.standIn.interact(slash('docker about', {}, { user: newMember(), ...setting }));
const linkOf = (record: InteractionRecord, label: RegExp) =>
  textOf(allComponents(record.message?.data ?? {}).find((one) => label.test(textOf(one.label)))?.url);

describe('/docker about', () => {
  test('tells version, licence, size and date of the guide, and privacy', async () => {
    const { text } = await about();
    expect(text).toContain(`**Version:** ${packageJson.version}, ${packageJson.license} licence`);
    expect(text).toMatch(/\d{2,} sections in \d{2,} chapters and \d{2,} resources/);
    expect(text).toMatch(/last revised \w+ \d{1,2}, 20\d\d/);
    expect(text).toMatch(/Privacy:\*\* .*30 days/);
  });

  test('links source and licence', async () => {
    const record = await about();
    expect(linkOf(record, /^Source$/)).toBe(packageJson.homepage);
    expect(linkOf(record, /licence$/)).toContain(packageJson.license);
  });

  test('has "Add to server" with the least permissions', async () => {
    const url = new URL(linkOf(await about(), /^Add to server$/));
    expect(url.origin + url.pathname).toBe('https://discord.com/oauth2/authorize');
    expect(url.searchParams.get('client_id')).toBe(session.standIn.applicationId);
    expect(url.searchParams.get('scope')?.split(' ').toSorted()).toEqual(['applications.commands', 'bot']);
    const permissions = BigInt(url.searchParams.get('permissions') ?? 0);
    const named = Object.entries(PermissionFlagsBits)
      .filter(([, bit]) => permissions & bit)
      .map(([name]) => name);
    expect(named.toSorted()).toEqual([
      'PinMessages',
      'ReadMessageHistory',
      'SendMessages',
      'SendMessagesInThreads',
      'ViewChannel',
    ]);
  });

  test('npm run invite prints the same', async () => {
    const invite = await startBot(session.standIn, {}, { script: 'src/invite.ts', ready: false });
    const { code, stdout, stderr } = await invite.ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`${linkOf(await about(), /^Add to server$/)}\n`);
  });

  test.each(['dm', 'private', 'user-install'] as const)('works in %s', async (place) => {
    const record = await about({ place });
    expect(record.ephemeral).toBe(true);
    expect(record.text).toContain('Version');
  });
});

describe('where commands are offered', () => {
  const command = (name: string) => session.standIn.commands().find((one) => one.name === name);

  test.each(['docker', 'Answer from the Docker guide'])(
    '%s: in servers, in direct messages and between people, installed there or by oneself',
    (name) => {
      expect(command(name)).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
      expect(command(name)?.default_member_permissions ?? null).toBeNull();
    },
  );

  test.each([
    ['docker-pin', PermissionFlagsBits.ManageMessages],
    ['docker-report', PermissionFlagsBits.ManageMessages],
    ['Pin as Docker answer', PermissionFlagsBits.ManageMessages],
    ['docker-setup', PermissionFlagsBits.ManageGuild],
  ])('%s: in servers that have the bot, to those who may', (name, permission) => {
    expect(command(name)).toMatchObject({
      contexts: [0],
      integration_types: [0],
      default_member_permissions: String(permission),
    });
  });

  test('every /docker subcommand takes a language and can be private', () => {
    const subcommands = command('docker')?.options as { name: string; options: { name: string }[] }[];
    expect(subcommands.map(({ name }) => name)).toEqual([
      ...['what', 'why', 'ask', 'resources', 'topics', 'pins', 'about'],
    ]);
    for (const { options } of subcommands) {
      expect(options.map(({ name }) => name)).toEqual(expect.arrayContaining(['language', 'private']));
    }
  });
});
