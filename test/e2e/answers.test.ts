import { describe, expect, test } from 'vitest';
import { botSession, person } from './bot-session.ts';
import * as typed from './stand-in/interaction.ts';
import { autocomplete, choose, click } from './stand-in/interaction.ts';

const session = botSession();

// A new member each time: one who asks this much is told to slow down.
let members = 0;
const member = (): typed.Setting => {
  members += 1;
  return { user: { id: String(810000000000000000n + BigInt(members)), username: `member ${members}` } };
};
const slash = (command: string, options: typed.OptionValues = {}, setting: typed.Setting = {}) =>
  typed.slash(command, options, { ...member(), ...setting });
const messageMenu = (command: string, message: typed.TargetMessage) =>
  typed.messageMenu(command, message, member());

describe('registration', () => {
  test('the commands of the list are registered everywhere', () => {
    const names = session.standIn.commands().map(({ name }) => name);
    expect(names).toContain('docker');
    expect(names).toContain('Answer from the Docker guide');
  });
});

describe('/docker', () => {
  test('what, in English, in a server', async () => {
    const record = await session.standIn.interact(slash('docker what'));
    expect(record.ephemeral).toBe(false);
    expect(record.text).toContain('What Docker is');
  });

  test('what, in Chinese, for a Chinese reader of a private reply', async () => {
    const record = await session.standIn.interact(
      slash('docker what', { private: true }, { locale: 'zh-CN' }),
    );
    expect(record.ephemeral).toBe(true);
    expect(record.text).toContain('Docker 是什么');
  });

  test('ask finds the section of an error message', async () => {
    const question = 'Bind for 0.0.0.0:8080 failed: port is already allocated';
    const record = await session.standIn.interact(slash('docker ask', { question }));
    expect(record.text).toMatch(/port/i);
    expect(JSON.stringify(record.data)).toContain('docs.docker.com');
  });

  test('ask answers a Chinese question in Chinese, whoever asks', async () => {
    const record = await session.standIn.interact(slash('docker ask', { question: '怎么进入容器' }));
    expect(record.text).toContain('docker exec');
    expect(record.text).toContain('容器');
  });

  test('ask admits that it does not know, and offers the official search', async () => {
    const question = 'How can I get chewy chocolate chip cookies?';
    const record = await session.standIn.interact(slash('docker ask', { question }));
    expect(record.text).toContain('I do not know that one');
    expect(JSON.stringify(record.data)).toContain('https://docs.docker.com/search/?q=');
  });

  test('resources python lists them in pages', async () => {
    const first = await session.standIn.interact(slash('docker resources', { topic: 'python' }));
    expect(first.text).toContain('Docker resources: Python');
    const second = await session.standIn.interact(click(first, 'Next ›'));
    expect(second.text).toContain('Docker resources: Python');
    const back = await session.standIn.interact(click(second, '‹ Previous'));
    expect(back.refusals).toEqual([]);
  });

  test('resources without a topic is a menu of topics', async () => {
    const topics = await session.standIn.interact(slash('docker resources'));
    const list = await session.standIn.interact(choose(topics, 'Choose a topic', ['python']));
    expect(list.text).toContain('Docker resources: Python');
  });

  test('an unknown topic gets near ones, not a random list', async () => {
    const record = await session.standIn.interact(slash('docker resources', { topic: 'pyton' }));
    expect(record.text).toContain('There is no topic');
    expect(JSON.stringify(record.data)).toContain('"value":"python"');
  });

  test('topics leads to a chapter, a section and back', async () => {
    const chapters = await session.standIn.interact(slash('docker topics', { private: true }));
    const chapter = await session.standIn.interact(choose(chapters, 'Choose a chapter', ['compose']));
    expect(chapter.text).toContain('Docker Compose');
    const section = await session.standIn.interact(
      choose(chapter, 'Choose a section', ['compose/what-is-compose']),
    );
    expect(section.text).toContain('docker compose');
    const back = await session.standIn.interact(click(section, '‹ Back'));
    expect(back.text).toContain('The Docker guide');
  });

  test('a related section edits the same message and leads back', async () => {
    const what = await session.standIn.interact(slash('docker what'));
    const related = await session.standIn.interact(
      choose(what, 'Related sections', ['why/why-docker-matters']),
    );
    expect(related.messageId).toBe(what.messageId);
    const back = await session.standIn.interact(click(related, '‹ Back'));
    expect(back.text).toContain('What Docker is');
  });

  test('about tells version and privacy', async () => {
    const record = await session.standIn.interact(slash('docker about'));
    expect(record.text).toMatch(/Version:.*MIT/);
    expect(record.text).toContain('Privacy');
    expect(JSON.stringify(record.data)).toContain('oauth2/authorize');
  });
});

describe('autocomplete', () => {
  test('shows useful entries before anything is typed', async () => {
    const record = await session.standIn.interact(autocomplete('docker ask', 'question', { question: '' }));
    expect(record.choices.map(({ name }) => name)).toContain('📖 What Docker is');
  });

  test('a chosen entry leads to its section', async () => {
    const typed = await session.standIn.interact(
      autocomplete('docker ask', 'question', { question: 'exit code 137' }),
    );
    const [first] = typed.choices;
    const record = await session.standIn.interact(slash('docker ask', { question: String(first?.value) }));
    expect(record.text).toContain('137');
  });

  test.each(['', ' ', 'a'.repeat(300), "容器qi'd", '"\\*_~|<@1>', '\ud83d\ude00', '-p', '--rm'])(
    'survives %j',
    async (question) => {
      const record = await session.standIn.interact(autocomplete('docker ask', 'question', { question }));
      expect(record.choices.length).toBeLessThanOrEqual(25);
    },
  );
});

describe('who sees and changes what', () => {
  const other = person('other');

  test('a click of somebody else shows a private copy and leaves the message alone', async () => {
    const what = await session.standIn.interact(slash('docker what'));
    const before = what.text;
    const copy = await session.standIn.interact(
      choose(what, 'Related sections', ['why/why-docker-matters'], { user: other }),
    );
    expect(copy.ephemeral).toBe(true);
    expect(what.text).toBe(before);
  });

  test('dismiss is for the asker and moderators', async () => {
    const what = await session.standIn.interact(slash('docker what'));
    const refused = await session.standIn.interact(click(what, 'Dismiss', { user: other }));
    expect(refused.ephemeral).toBe(true);
    expect(refused.text).toContain('Only the person who asked');
    await session.standIn.interact(click(what, 'Dismiss', { user: person('moderator') }));
    await session.standIn.until(() => (what.message === undefined ? true : undefined), 'the message to go');
  });

  test('a private answer is posted once, naming who shared it', async () => {
    const answer = await session.standIn.interact(slash('docker what', { private: true }));
    const posted = await session.standIn.interact(click(answer, 'Post in channel'));
    await session.standIn.until(() => (posted.happenings.length > 0 ? true : undefined), 'the post');
    expect(posted.text).toContain('Posted in the channel.');
    const last = session.standIn.messages('720000000000000001').at(-1);
    expect(JSON.stringify(last?.data)).toContain('Shared by member ');
  });

  test('for pings exactly that user, in public', async () => {
    const record = await session.standIn.interact(
      slash('docker ask', { question: 'what is docker', for: other.id, private: true }),
    );
    expect(record.ephemeral).toBe(false);
    expect(record.data['allowed_mentions']).toMatchObject({ parse: [], users: [other.id] });
  });

  test('a direct message is answered, privately', async () => {
    const record = await session.standIn.interact(slash('docker what', {}, { place: 'dm' }));
    expect(record.text).toContain('What Docker is');
  });

  test('where the bot is only installed by a user it answers privately', async () => {
    const record = await session.standIn.interact(
      slash('docker ask', { question: 'what is docker' }, { place: 'user-install' }),
    );
    expect(record.ephemeral).toBe(true);
  });
});

describe('the message menu', () => {
  test('answers the message that was tapped and replies to its author', async () => {
    const content =
      '<@800000000000000001> help!\n> quoted\n```\nline 1\nline 2\nline 3\nError: Bind for 0.0.0.0:80 failed: port is already allocated\n```';
    const id = session.standIn.write('720000000000000001', content, person('other'));
    const answer = await session.standIn.interact(
      messageMenu('Answer from the Docker guide', { id, content, author: person('other') }),
    );
    expect(answer.ephemeral).toBe(true);
    const replied = await session.standIn.interact(click(answer, 'Reply to them'));
    expect(replied.text).toContain('Replied.');
    await session.standIn.until(
      () =>
        session.standIn
          .messages('720000000000000001')
          .find(({ data }) => JSON.stringify(data).includes('Shared by')) && true,
      'the reply',
    );
  });

  test('a message without a question gets a kind sentence', async () => {
    const record = await session.standIn.interact(
      messageMenu('Answer from the Docker guide', { content: '<@800000000000000001>' }),
    );
    expect(record.text).toContain('Ask in a few words');
  });
});
