import { expect, test } from 'vitest';
import { defaultSettings, type PostClaim, type Settings } from '../../src/store/types.ts';
import type { UnderTest } from './contract.ts';
import { content, day, deed, noon, pinOf } from './pin-content.ts';

/** Settings, drafts, forum posts, and what is left of a server. */
export function serverContract(under: UnderTest): void {
  test('a server has the default settings until it has its own', async () => {
    expect(await under.store.settings('g')).toEqual(defaultSettings);
    const settings: Settings = {
      language: 'zh-CN',
      replies: 'private',
      moderatorRole: '7',
      forums: ['8', '9'],
      logChannel: '10',
      keepQuestions: false,
    };
    await under.store.saveSettings('g', settings);
    expect(await under.store.settings('g')).toStrictEqual(settings);
    expect(await under.store.settings('other')).toEqual(defaultSettings);
    await under.store.saveSettings('g', defaultSettings);
    expect(await under.store.settings('g')).toStrictEqual(defaultSettings);
  });

  test('a draft is for its user in its server only', async () => {
    under.now = noon;
    const data = { question: 'why? \ud800', also: [], over: { id: '1', version: 2 } };
    const id = await under.store.saveDraft('g', deed('ann'), data);
    expect(await under.store.draft('g', 'ann', id)).toStrictEqual(data);
    expect(await under.store.draft('g', 'bob', id)).toBeUndefined();
    expect(await under.store.draft('other', 'ann', id)).toBeUndefined();
    expect(await under.store.draft('g', 'ann', 'x')).toBeUndefined();
    await under.store.dropDraft('g', 'bob', id);
    expect(await under.store.draft('g', 'ann', id)).toStrictEqual(data);
    await under.store.dropDraft('g', 'ann', id);
    expect(await under.store.draft('g', 'ann', id)).toBeUndefined();
    expect(await under.store.saveDraft('g', deed('ann'), 'text')).not.toBe(id);
  });

  test('a draft lasts 7 days', async () => {
    const id = await under.store.saveDraft('g', deed('ann', noon), 'text');
    await under.store.sweep(noon + 7 * day);
    under.now = noon + 7 * day;
    expect(await under.store.draft('g', 'ann', id)).toBe('text');
    under.now += 1;
    expect(await under.store.draft('g', 'ann', id)).toBeUndefined();
    await under.store.sweep(under.now);
    under.now = noon;
    expect(await under.store.draft('g', 'ann', id)).toBeUndefined();
  });

  test('a forum post is claimed once', async () => {
    expect(await under.store.claimPost(post('g', '5'))).toBe(true);
    expect(await under.store.claimPost(post('g', '5'))).toBe(false);
    expect(await under.store.claimPost(post('g', '5', { at: noon + day }))).toBe(false);
    expect(await under.store.claimPost(post('h', '5'))).toBe(true);
  });

  test('which posts were claimed is known for 7 days', async () => {
    expect(await under.store.claimPost(post('g', '5'))).toBe(true);
    await under.store.sweep(noon + 7 * day);
    expect(await under.store.claimPost(post('g', '5', { at: noon + 7 * day }))).toBe(false);
    await under.store.sweep(noon + 7 * day + 1);
    expect(await under.store.claimPost(post('g', '5', { at: noon + 7 * day + 1 }))).toBe(true);
  });

  test('a forum has a cool-down of its own, counted from the last post that was claimed', async () => {
    expect(await under.store.claimPost(post('g', '5'))).toBe(true);
    expect(await under.store.claimPost(post('g', '6', { at: noon + 59_999 }))).toBe(false);
    expect(await under.store.claimPost(post('g', '7', { forumId: '2', at: noon + 59_999 }))).toBe(true);
    expect(await under.store.claimPost(post('g', '6', { at: noon + 60_000 }))).toBe(true);
    expect(await under.store.claimPost(post('g', '8', { at: noon + 119_999 }))).toBe(false);
  });

  test('knows the servers it keeps something about', async () => {
    await under.store.addPin('b', content(), deed());
    await under.store.claimPost(post('a', '5'));
    await under.store.noteMembership('never-seen', false, noon);
    expect(await under.store.servers()).toEqual(['a', 'b']);
    await under.store.noteMembership('b', false, noon);
    expect(await under.store.servers()).toEqual(['a']);
  });

  test('everything about a server goes 30 days after the bot left it', async () => {
    for (const guild of ['left', 'kept']) await fill(under, guild);
    const revision = await under.store.revision('left');
    await under.store.noteMembership('left', false, noon);
    await under.store.noteMembership('left', false, noon + day);
    await under.store.sweep(noon + 40 * day);
    await under.store.forgetServers(noon + 30 * day);
    expect(await under.store.pins('left')).toHaveLength(1);
    await under.store.forgetServers(noon + 30 * day + 1);
    expect(await under.store.pins('left')).toEqual([]);
    expect(await under.store.history('left', '1')).toEqual([]);
    expect(await under.store.settings('left')).toEqual(defaultSettings);
    expect(await under.store.report('left', 0)).toMatchObject({ asked: 0, open: [] });
    expect(await under.store.claimPost(post('left', '5'))).toBe(true);
    expect(await under.store.pins('kept')).toHaveLength(1);
    expect(await under.store.report('kept', 0)).toMatchObject({ asked: 1 });
    await under.store.addPin('left', content(), deed());
    expect(await under.store.revision('left')).toBeGreaterThan(revision);
  });

  test('a server that the bot came back to keeps everything', async () => {
    await fill(under, 'g');
    await under.store.noteMembership('g', false, noon);
    await under.store.noteMembership('g', true, noon + day);
    await under.store.forgetServers(noon + 40 * day);
    expect(await under.store.pins('g')).toMatchObject([{ id: '1' }]);
    expect(await under.store.servers()).toEqual(['g']);
  });
}

const post = (guildId: string, threadId: string, rest: Partial<PostClaim> = {}): PostClaim => ({
  ...{ guildId, threadId, forumId: '1', at: noon, coolDownMs: 60_000 },
  ...rest,
});

async function fill({ store }: UnderTest, guildId: string): Promise<void> {
  pinOf(await store.addPin(guildId, content(), deed()));
  await store.saveSettings(guildId, { ...defaultSettings, replies: 'private' });
  await store.recordAsked({ guildId, kind: 'none', text: 'why?', language: 'en', at: noon });
  await store.saveDraft(guildId, deed(), 'draft');
  await store.claimPost(post(guildId, '5'));
}
