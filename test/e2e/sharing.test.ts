import { describe, expect, test } from 'vitest';
import { botSession, person } from './bot-session.ts';
import { newMember } from './new-member.ts';
import { choose, click, type OptionValues, type Setting, slash } from './stand-in/interaction.ts';
import type { InteractionRecord } from './stand-in/interaction-record.ts';

const session = botSession();
const general = '720000000000000001';
const other = person('other');

const by = (setting: Setting = {}): Setting => ({ user: newMember(), ...setting });
const use = (command: string, options: OptionValues = {}, setting: Setting = {}) =>
  session.standIn.interact(slash(command, options, by(setting)));

const shown = (record: InteractionRecord) => JSON.stringify(record.message?.data['components']);
const posts = () => session.standIn.messages(general);
const followUps = ({ happenings }: InteractionRecord) => happenings.filter(({ kind }) => kind === 'followUp');

describe('who sees a reply', () => {
  test('everybody in a server, unless it is asked for privately', async () => {
    const open = await use('docker what');
    expect(open.ephemeral).toBe(false);
    expect(shown(open)).toContain('"Dismiss"');
    expect(shown(open)).not.toContain('Post in channel');
    const alone = await use('docker what', { private: true });
    expect(alone.ephemeral).toBe(true);
    expect(shown(alone)).toContain('"Post in channel"');
    expect(shown(alone)).not.toContain('"Dismiss"');
  });

  test('what /docker-setup says, which an option overrides', async () => {
    const setup = (replies: string) => use('docker-setup', { replies }, { user: person('manager') });
    await setup('private');
    const alone = await use('docker what');
    const open = await use('docker what', { private: false });
    await setup('public');
    expect([alone.ephemeral, open.ephemeral]).toEqual([true, false]);
    expect(shown(alone)).toContain('Post in channel');
    expect(shown(open)).toContain('Dismiss');
  });

  test.each(['dm', 'private', 'user-install'] as const)('only the asker in %s', async (place) => {
    const alone = await use('docker what', {}, { place });
    expect(alone.ephemeral).toBe(true);
    const open = await use('docker what', { private: false }, { place });
    expect(open.ephemeral).toBe(false);
    expect(shown(open)).toContain('Dismiss');
  });
});

describe('"Post in channel"', () => {
  test('posts the answer and names who shared it', async () => {
    const user = newMember();
    const answer = await use(
      'docker ask',
      { question: 'section:basics/what-is-docker', private: true },
      { user },
    );
    const clicked = await session.standIn.interact(click(answer, 'Post in channel'));
    await session.standIn.until(() => followUps(clicked)[0], 'the post');
    expect(clicked.text).toBe('Posted in the channel.');
    const post = JSON.stringify(posts().at(-1)?.data['components']);
    expect(post).toContain(`Shared by ${user.username}`);
    expect(post).toContain('What Docker is');
    expect(post).toContain('"Dismiss"');
    expect(post).not.toContain('Post in channel');
  });

  test('posts what its sharer and moderators can take away, and nobody else', async () => {
    for (const taker of ['sharer', 'moderator']) {
      const user = newMember();
      const answer = await use('docker what', { private: true }, { user });
      const clicked = await session.standIn.interact(click(answer, 'Post in channel'));
      await session.standIn.until(() => followUps(clicked)[0], 'the post');
      const post = String(posts().at(-1)?.data['id']);
      const there = () => posts().some(({ data }) => data['id'] === post);
      const refused = await session.standIn.interact(click(post, 'Dismiss', { user: other }));
      expect(refused.text).toContain('Only the person who asked');
      expect(there()).toBe(true);
      const who = taker === 'sharer' ? user : person('moderator');
      await session.standIn.interact(click(post, 'Dismiss', { user: who }));
      await session.standIn.until(() => (there() ? undefined : true), 'the post to go');
    }
  });

  test('posts once, however quick the second click is, and says so', async () => {
    const answer = await use('docker what', { private: true });
    const before = posts().length;
    const both = await Promise.all(
      [0, 1].map(() => session.standIn.interact(click(answer, 'Post in channel'))),
    );
    await session.standIn.until(() => both.flatMap(followUps)[0], 'the post');
    const said = both.map(({ data }) => JSON.stringify(data));
    expect(said.filter((text) => text.includes('That answer is in the channel already.'))).toHaveLength(1);
    const probe = await use('docker what', { private: true });
    expect(probe.ephemeral).toBe(true);
    expect(posts()).toHaveLength(before + 1);
  });

  test('posts a list as it was filtered, on its page', async () => {
    const list = await use('docker resources', { topic: 'python', query: 'docker', private: true });
    const filtered = await session.standIn.interact(choose(list, /Filter/, ['language=en']));
    const second = await session.standIn.interact(click(filtered, 'Next ›'));
    const expected = second.text;
    const clicked = await session.standIn.interact(click(second, 'Post in channel'));
    await session.standIn.until(() => followUps(clicked)[0], 'the post');
    for (const paragraph of expected.split('\n\n')) {
      expect(JSON.stringify(posts().at(-1)?.data)).toContain(JSON.stringify(paragraph).slice(1, -1));
    }
  });

  test('works where the bot is no member, and between people', async () => {
    for (const place of ['user-install', 'private'] as const) {
      const answer = await use('docker what', {}, { place });
      const clicked = await session.standIn.interact(click(answer, 'Post in channel'));
      const post = await session.standIn.until(() => followUps(clicked)[0], 'the post');
      expect(JSON.stringify(post.payload)).toContain('Shared by');
    }
  });

  test('is not offered where nobody else reads', async () => {
    const answer = await use('docker what', {}, { place: 'dm' });
    expect(shown(answer)).not.toContain('Post in channel');
  });
});

describe('"Dismiss"', () => {
  const gone = (record: InteractionRecord) =>
    session.standIn.until(() => (record.message === undefined ? true : undefined), 'the message to go');

  test('takes the answer away for its asker', async () => {
    const what = await use('docker what');
    await session.standIn.interact(click(what, 'Dismiss'));
    await gone(what);
  });

  test('and for moderators, whatever the channel says', async () => {
    for (const name of ['owner', 'moderator', 'manager']) {
      const what = await use('docker what');
      await session.standIn.interact(click(what, 'Dismiss', { user: person(name) }));
      await gone(what);
    }
  });

  test('not for anybody else, even with rights in this channel alone', async () => {
    const what = await use('docker what');
    const refused = await session.standIn.interact(
      click(what, 'Dismiss', { user: other, permissions: 8192n | 1024n | 2048n }),
    );
    expect(refused.ephemeral).toBe(true);
    expect(refused.text).toBe('Only the person who asked can change this message.');
    expect(what.message).toBeDefined();
  });
});

describe('for:', () => {
  const question = 'section:basics/what-is-docker';

  test('pings that user alone, and the answer is public whatever else is said', async () => {
    const answer = await use('docker ask', { question, for: other.id, private: true });
    expect(answer.ephemeral).toBe(false);
    expect(answer.data['allowed_mentions']).toEqual({ parse: [], users: [other.id], replied_user: false });
    expect(answer.message?.data['mentions']).toMatchObject([{ id: other.id }]);
    expect(shown(answer)).toContain('"Dismiss"');
    expect(shown(answer)).not.toContain('Post in channel');
  });

  test('reads in the language of the channel, not of who asks', async () => {
    const answer = await use('docker ask', { question, for: other.id, private: true }, { locale: 'zh-CN' });
    expect(answer.text).toContain('What Docker is');
  });

  test('pings nobody whom the question mentions', async () => {
    const answer = await use('docker ask', { question: `@everyone <@${other.id}> cookies?` });
    expect(answer.data['allowed_mentions']).toMatchObject({ parse: [] });
    expect(answer.message?.data['mentions']).toEqual([]);
  });
});

describe('whose message it is', () => {
  test('the asker’s clicks edit a public message', async () => {
    const list = await use('docker resources', { topic: 'python' });
    const second = await session.standIn.interact(click(list, 'Next ›'));
    expect(second.messageId).toBe(list.messageId);
    expect(list.text).toBe(second.text);
  });

  test('anybody else gets a private copy, which is theirs', async () => {
    const list = await use('docker resources', { topic: 'python' });
    const before = list.text;
    const copy = await session.standIn.interact(click(list, 'Next ›', { user: other }));
    expect(copy.ephemeral).toBe(true);
    expect(copy.messageId).not.toBe(list.messageId);
    expect(list.text).toBe(before);
    expect(shown(copy)).toContain('Post in channel');
    expect(shown(copy)).not.toContain('"Dismiss"');
    const third = await session.standIn.interact(click(copy, 'Next ›', { user: other }));
    expect(third.messageId).toBe(copy.messageId);
    expect(list.text).toBe(before);
  });
});
