import { describe, expect, test } from 'vitest';
import { botSession } from './bot-session.ts';
import { newMember } from './new-member.ts';
import { allComponents } from './stand-in/component-tree.ts';
import { fieldsOf, listOf, textOf } from './stand-in/fields.ts';
import { click, type OptionValues, type Setting, slash } from './stand-in/interaction.ts';
import type { InteractionRecord } from './stand-in/interaction-record.ts';
import { untilUnsure } from './vague.ts';

const session = botSession();

const ask = (question: string, options: OptionValues = {}, setting: Setting = {}) =>
  session.standIn.interact(slash('docker ask', { question, ...options }, { user: newMember(), ...setting }));
const buttons = (record: InteractionRecord) =>
  allComponents(record.message?.data ?? {}).filter(({ type }) => type === 2);
const searchOf = (record: InteractionRecord) =>
  buttons(record)
    .map(({ url }) => textOf(url))
    .find((url) => url.startsWith('https://docs.docker.com/search/')) ?? '';

/** Near misses: an entry with the title, and a button beside it. */
const missesOf = (record: InteractionRecord) =>
  allComponents(record.message?.data ?? {})
    .filter(({ type }) => type === 9)
    .map(({ components, accessory }) => ({
      title: /\*\*(.*)\*\*/.exec(textOf(listOf(components)[0]?.content))?.[1] ?? '',
      id: textOf(fieldsOf(accessory).custom_id),
    }));

const unsure = () => untilUnsure(async (question) => ({ record: await ask(question) }));

describe('none', () => {
  const question = 'How can I get chewy chocolate chip cookies?';

  test('says what the guide covers and how to ask better', async () => {
    const record = await ask(question);
    expect(record.text).toContain('I do not know that one');
    expect(record.text).toContain('chewy chocolate chip cookies');
    for (const chapter of ['Networking', 'Docker Compose', 'Security'])
      expect(record.text).toContain(chapter);
    expect(record.text).toContain('Try the error message as it appears');
  });

  test('links the official search with the question filled in', async () => {
    const record = await ask(question);
    expect(new URL(searchOf(record)).searchParams.get('q')).toBe(question);
    const long = `如何${'烤一个很好吃的巧克力曲奇饼干'.repeat(20)}`.slice(0, 300);
    const url = searchOf(await ask(long));
    expect(url.length).toBeLessThanOrEqual(512);
    expect(long.startsWith(new URL(url).searchParams.get('q')?.replace('…', '') ?? '?')).toBe(true);
  });

  test('leads into the guide, and back to nothing lost', async () => {
    const record = await ask(question);
    const chapters = await session.standIn.interact(click(record, 'Browse the guide'));
    expect(chapters.messageId).toBe(record.messageId);
    expect(chapters.text).toContain('The Docker guide');
  });

  test('repeats hostile words as words', async () => {
    const record = await ask('@everyone <@1> **bold** [x](https://evil.example) ```\n# heading ||spoiler||');
    expect(record.data['allowed_mentions']).toMatchObject({ parse: [] });
    expect(record.text).toContain('\\*\\*bold\\*\\*');
    expect(record.text).not.toMatch(/(?<!\\)\[x\]/);
  });
});

describe('unsure', () => {
  test('offers near misses as buttons, each of which opens its section and leads back', async () => {
    const { record } = await unsure();
    const labels = () => buttons(record).map((one) => textOf(one.label));
    const before = labels();
    expect(record.text).toContain('Closest');
    const misses = missesOf(record);
    expect(misses.length).toBeGreaterThan(1);
    for (const { title, id } of misses) {
      const opened = await session.standIn.interact(click(record, id));
      expect(opened.messageId).toBe(record.messageId);
      expect(opened.text).toContain(`## ${title}`);
      const back = await session.standIn.interact(click(opened, '‹ Back'));
      expect(missesOf(back)).toEqual(misses);
      expect(labels()).toEqual(before);
    }
  });

  test('has the official search, and the same hint', async () => {
    const { question, record } = await unsure();
    expect(new URL(searchOf(record)).searchParams.get('q')).toBe(question);
    expect(record.text).toContain('Try the error message as it appears');
  });

  test('near misses are for their asker; anybody else reads a copy', async () => {
    const { record } = await unsure();
    const [miss] = missesOf(record);
    const before = record.text;
    const copy = await session.standIn.interact(click(record, miss?.id ?? '', { user: newMember() }));
    expect(copy.ephemeral).toBe(true);
    expect(record.text).toBe(before);
  });
});
