import { expect, test } from 'vitest';
import type { Asked } from '../../src/store/types.ts';
import { defaultSettings } from '../../src/store/types.ts';
import type { UnderTest } from './contract.ts';
import { day, noon } from './pin-content.ts';

const none: Asked = { guildId: 'g', kind: 'none', text: 'why?', language: 'en', at: noon };
const found: Asked = { ...none, kind: 'found', shown: 'section:storage/volumes', text: 'volumes?' };
const nothing = { asked: 0, found: 0, unsure: 0, none: 0, helpful: 0, unhelpful: 0, open: [] };

/** Counts, kept texts and votes. */
export function questionContract(under: UnderTest): void {
  test('counts the questions of a server by their answers, from a day on', async () => {
    const unsure: Asked = { ...none, kind: 'unsure', shown: 'section:a/b' };
    for (const asked of [
      found,
      found,
      unsure,
      none,
      { ...none, at: noon - day },
      { ...none, guildId: 'other' },
    ])
      await under.store.recordAsked({ ...asked, text: 'x' });
    const { open: _open, ...counts } = await under.store.report('g', noon);
    expect(counts).toEqual({ asked: 4, found: 2, unsure: 1, none: 1, helpful: 0, unhelpful: 0 });
    expect(await under.store.report('g', noon - day)).toMatchObject({ asked: 5, none: 2 });
    expect(await under.store.report('nowhere', 0)).toEqual(nothing);
  });

  test('lists the kept texts without a sure answer, newest first', async () => {
    const first = await under.store.recordAsked(none);
    const second = await under.store.recordAsked({
      ...none,
      kind: 'unsure',
      text: '卷\u0000\ud800',
      at: noon + 1,
    });
    await under.store.recordAsked({ guildId: 'g', kind: 'none', language: 'en', at: noon });
    await under.store.recordAsked(found);
    const { open } = await under.store.report('g', noon);
    expect(open).toStrictEqual([
      { id: second, text: '卷\u0000\ufffd', language: 'en', kind: 'unsure' },
      { id: first, text: 'why?', language: 'en', kind: 'none' },
    ]);
    expect((await under.store.report('g', noon + 1)).open.map(({ id }) => id)).toEqual([second]);
  });

  test('lists the text of a found answer while somebody is against it', async () => {
    const id = await under.store.recordAsked(found);
    const open = async () => (await under.store.report('g', noon)).open;
    await under.store.vote('g', id, 'ann', true);
    expect(await open()).toEqual([]);
    await under.store.vote('g', id, 'ann', false);
    await under.store.vote('g', id, 'bob', false);
    expect(await open()).toEqual([{ id, text: 'volumes?', language: 'en', kind: 'found' }]);
    await under.store.vote('g', id, 'ann', true);
    expect(await open()).toMatchObject([{ id }]);
    await under.store.vote('g', id, 'bob', true);
    expect(await open()).toEqual([]);
  });

  test('keeps no text where the server does not want it, and deletes those there are', async () => {
    await under.store.recordAsked(none);
    const before = await under.store.recordAsked(found);
    await under.store.saveSettings('g', { ...defaultSettings, keepQuestions: false });
    await under.store.recordAsked(none);
    const after = await under.store.recordAsked(found);
    for (const id of [before, after]) expect(await under.store.vote('g', id, 'ann', false)).toBe(true);
    expect(await under.store.report('g', noon)).toMatchObject({ asked: 4, unhelpful: 2, open: [] });
  });

  test('a user has one vote on a question, and may change it', async () => {
    const [one, two] = [await under.store.recordAsked(found), await under.store.recordAsked(found)];
    const votes = async () => {
      const { helpful, unhelpful } = await under.store.report('g', noon);
      return { helpful, unhelpful };
    };
    for (const id of [one, one, two]) expect(await under.store.vote('g', id, 'ann', true)).toBe(true);
    await under.store.vote('g', one, 'bob', true);
    expect(await votes()).toEqual({ helpful: 3, unhelpful: 0 });
    await under.store.vote('g', one, 'ann', false);
    expect(await votes()).toEqual({ helpful: 2, unhelpful: 1 });
    await under.store.vote('g', one, 'ann', true);
    expect(await votes()).toEqual({ helpful: 3, unhelpful: 0 });
  });

  test('there is no vote on a question of another server, or on none', async () => {
    const id = await under.store.recordAsked(found);
    for (const [guild, asked] of [
      ['other', id],
      ['g', '0'],
      ['g', `${Number(id) + 1}`],
      ['g', 'x'],
    ] as const)
      expect(await under.store.vote(guild, asked, 'ann', true)).toBe(false);
    expect(await under.store.report('g', noon)).toMatchObject({ helpful: 0 });
  });

  test('names the sections that were found most often', async () => {
    const shown = ['section:b/b', 'section:a/a', 'section:c/c', 'section:c/c', 'pin:1', 'pin:1', 'resources'];
    for (const one of shown) await under.store.recordAsked({ ...found, shown: one });
    await under.store.recordAsked({ ...found, kind: 'unsure', shown: 'section:u/u' });
    await under.store.recordAsked({ ...found, shown: 'section:old/old', at: noon - day });
    await under.store.recordAsked({ ...found, shown: 'section:other/other', guildId: 'other' });
    expect(await under.store.popular('g', noon, 25)).toEqual(['c/c', 'a/a', 'b/b']);
    expect(await under.store.popular('g', noon, 2)).toEqual(['c/c', 'a/a']);
  });

  test('after 30 days the text is gone and the count stays', async () => {
    const id = await under.store.recordAsked(none);
    await under.store.vote('g', id, 'ann', false);
    await under.store.sweep(noon + 30 * day);
    under.now = noon + 30 * day;
    expect((await under.store.report('g', noon)).open).toMatchObject([{ id, text: 'why?' }]);
    under.now += 1;
    expect((await under.store.report('g', noon)).open).toEqual([]);
    await under.store.sweep(noon + 30 * day + 1);
    under.now = noon;
    expect(await under.store.report('g', noon)).toEqual({ ...nothing, asked: 1, none: 1, unhelpful: 1 });
    expect(await under.store.vote('g', id, 'ann', true)).toBe(false);
    expect(await under.store.recordAsked(none)).not.toBe(id);
  });
}
