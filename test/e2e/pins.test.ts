import { describe, expect, test } from 'vitest';
import { botSession } from './bot-session.ts';
import { freshServer, type Server } from './fresh-server.ts';
import { autocomplete, choose, click, submit } from './stand-in/interaction.ts';
import type { InteractionRecord } from './stand-in/interaction-record.ts';

const session = botSession();

const question = 'Which registry mirror do we use here?';
const answer =
  'Pull through **mirror.example.org**.\n\n```sh\ndocker pull mirror.example.org/library/nginx\n```';

const pin = (server: Server, more: Record<string, string> = {}) =>
  server.type('moderator', 'docker-pin add', { question, answer, ...more });
const ask = (server: Server, asked = question) => server.type('member', 'docker ask', { question: asked });
const offered = async (server: Server, typed: string) =>
  (
    await session.standIn.interact(
      autocomplete('docker ask', 'question', { question: typed }, server.as('member')),
    )
  ).choices;

/** The bold line over everything, without the small print above it. */
const titleOf = (record: InteractionRecord): string => /^## (.+)$/m.exec(record.text)?.[1] ?? '';

describe('/docker-pin add', () => {
  test('in one line: privately acknowledged, and first when a member asks', async () => {
    const server = freshServer(session);
    const added = await pin(server, { also: 'where is our pull-through cache' });
    expect(added.ephemeral).toBe(true);
    expect(added.text).toContain('Pinned');
    expect(added.text).toContain('Also asked as: where is our pull-through cache');
    const asked = await ask(server, 'where is our pull-through cache');
    expect(asked.ephemeral).toBe(false);
    expect(titleOf(asked)).toBe(`📌 ${question}`);
    for (const block of answer.split('\n\n')) expect(asked.text).toContain(block);
  });

  test('says that moderators pinned it, and when', async () => {
    const server = freshServer(session);
    await pin(server);
    const today = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });
    // Around midnight either day is right.
    const days = [Date.now() - 60_000, Date.now()].map((at) => today.format(at));
    const asked = await ask(server);
    expect(days.map((day) => `Pinned by this server’s moderators, ${day}`)).toContain(
      /Pinned by .+$/m.exec(asked.text)?.[0],
    );
  });

  test('through the form, with what was given filled in', async () => {
    const server = freshServer(session);
    const form = await server.type('moderator', 'docker-pin add', { question, also: 'one; two' });
    expect(form.modal?.title).toBe('Pin an answer');
    const saved = await session.standIn.interact(submit(form, { answer, language: 'en' }));
    expect(saved.ephemeral).toBe(true);
    expect(saved.text).toContain('Also asked as: one; two');
    expect(titleOf(await ask(server))).toBe(`📌 ${question}`);
  });

  test('in Chinese, found by a question in other words of the same script', async () => {
    const server = freshServer(session);
    await pin(server, { question: '我们用哪个镜像加速地址？', answer: '用 **mirror.example.org**。' });
    const asked = await ask(server, '镜像加速地址用哪个');
    expect(titleOf(asked)).toBe('📌 我们用哪个镜像加速地址？');
    expect(asked.text).toContain('由本服务器管理员置顶');
  });

  test('a section of the guide for a question of this server, in the reader’s language', async () => {
    const server = freshServer(session);
    const where = 'Where does our Postgres keep its data?';
    const added = await server.type('moderator', 'docker-pin add', {
      question: where,
      section: 'storage/named-volumes',
    });
    expect(added.text).toContain('Shows the guide’s section');
    const english = await ask(server, where);
    expect(titleOf(english)).toBe(`📌 ${where}`);
    expect(english.text).toContain('docker volume');
    expect(JSON.stringify(english.data)).toContain('docs.docker.com');
    const chinese = await server.type('member', 'docker ask', { question: where, language: 'zh-CN' });
    expect(chinese.text).toMatch(/\p{Script=Han}{4}/u);
  });

  test('a section set aside is not shown in this server any more, the pin is; elsewhere nothing changes', async () => {
    const [here, elsewhere] = [freshServer(session), freshServer(session)];
    const asked = 'Bind for 0.0.0.0:8080 failed: port is already allocated';
    const before = await ask(here, asked);
    const [section] = (await offered(here, titleOf(before))).filter(({ value }) =>
      String(value).startsWith('section:'),
    );
    const replaces = String(section?.value).replace('section:', '');
    await here.type('moderator', 'docker-pin add', {
      question: 'A port is taken on our build machines',
      answer: 'Ask in #infra which ports are free.',
      replaces,
    });
    const after = await ask(here, asked);
    expect(after.text).toContain('Ask in #infra');
    expect(await offered(here, titleOf(before))).not.toContainEqual(section);
    expect(titleOf(await ask(elsewhere, asked))).toBe(titleOf(before));
  });

  test('/docker what and why give way to a pin as well', async () => {
    const server = freshServer(session);
    const replaces = 'basics/what-is-docker';
    await pin(server, { question: 'What is Docker to us?', answer: 'What runs our services.', replaces });
    const here = await server.type('member', 'docker what');
    expect(here.text).toContain('What runs our services.');
    const dm = await server.type('member', 'docker what', {}, { place: 'dm' });
    expect(titleOf(dm)).toBe('What Docker is');
  });

  test('menus and buttons that lead to it open the pin, and lead back', async () => {
    const server = freshServer(session);
    const member = server.as('member');
    const replaces = 'why/why-docker-matters';
    const before = await server.type('member', 'docker what', { private: true });
    await pin(server, { question: 'Why Docker here?', answer: 'Our builds must not differ.', replaces });
    const related = await session.standIn.interact(choose(before, 'Related sections', [replaces], member));
    expect(related.text).toContain('Our builds must not differ.');
    expect(titleOf(await session.standIn.interact(click(related, '‹ Back', member)))).toBe('What Docker is');
    const chapter = await server.type('member', 'docker topics', { chapter: 'why' });
    const opened = await session.standIn.interact(choose(chapter, 'Choose a section', [replaces], member));
    expect(opened.text).toContain('Our builds must not differ.');
    expect(opened.text).toContain('Pinned by this server’s moderators');
  });

  test('sections are offered by title while they are typed', async () => {
    const server = freshServer(session);
    for (const option of ['section', 'replaces']) {
      const { choices } = await session.standIn.interact(
        autocomplete('docker-pin add', option, { [option]: 'named vol' }, server.as('moderator')),
      );
      expect(choices.map(({ value }) => value)).toContain('storage/named-volumes');
    }
  });
});

describe('a pin that may be meant', () => {
  test('is the first near miss in its server, with a button that opens it and a way back', async () => {
    const [here, elsewhere] = [freshServer(session), freshServer(session)];
    await pin(here);
    const vague = 'mirror not working';
    const [offer, without] = [await ask(here, vague), await ask(elsewhere, vague)];
    expect(titleOf(offer)).toBe(titleOf(without));
    expect(offer.text.indexOf(`**📌 ${question}**`)).toBeGreaterThan(0);
    expect(offer.text.indexOf(`**📌 ${question}**`)).toBe(offer.text.indexOf('**'));
    expect(without.text).not.toContain('📌');
    const member = here.as('member');
    const opened = await session.standIn.interact(click(offer, 'Show', member));
    expect(titleOf(opened)).toBe(`📌 ${question}`);
    expect((await session.standIn.interact(click(opened, '‹ Back', member))).text).toContain(
      `📌 ${question}`,
    );
  });

  test('is none for a question that the guide has nothing near to and the pin hardly says', async () => {
    const server = freshServer(session);
    await pin(server);
    expect((await ask(server, 'bathroom mirror installation')).text).not.toContain('📌');
  });
});

describe('where a pin shows', () => {
  test('in its server; not in another one, in a direct message or where the bot is user-installed only', async () => {
    const [here, elsewhere] = [freshServer(session), freshServer(session)];
    await pin(here);
    const places = [
      await ask(here),
      await ask(elsewhere),
      await here.type('member', 'docker ask', { question }, { place: 'dm' }),
      await here.type('member', 'docker ask', { question }, { place: 'private' }),
      // This very server's id is given away in an address: it must not help.
      await here.type('member', 'docker ask', { question }, { place: 'user-install' }),
      await here.type('member', 'docker ask', { question: 'pin:1' }, { place: 'dm' }),
      await elsewhere.type('member', 'docker ask', { question: 'pin:1' }),
    ];
    const shown = places.map(({ text }) => text.includes('mirror.example.org'));
    expect(shown).toEqual([true, false, false, false, false, false, false]);
  });

  test('autocomplete offers it first, marked, in its server only', async () => {
    const [here, elsewhere] = [freshServer(session), freshServer(session)];
    await pin(here);
    const [first] = await offered(here, 'which');
    expect(first).toEqual({ name: `📌 ${question}`, value: 'pin:1' });
    expect((await offered(here, ''))[0]).toEqual(first);
    expect(JSON.stringify(await offered(elsewhere, 'which'))).not.toContain('📌');
    const chosen = await ask(here, String(first?.value));
    expect(titleOf(chosen)).toBe(`📌 ${question}`);
  });

  test('/docker pins lists them, for everybody', async () => {
    const server = freshServer(session);
    await pin(server);
    const list = await server.type('member', 'docker pins');
    expect(list.text).toContain(question);
    const shown = await session.standIn.interact({
      kind: 'choose',
      on: list,
      menu: 'Choose a pinned answer',
      values: ['1'],
    });
    expect(shown.text).toContain('mirror.example.org');
  });

  test('a pin that covers less of the question than the guide does not push in front of it', async () => {
    const server = freshServer(session);
    await pin(server, { question: 'Who looks after our containers?', answer: 'The platform team.' });
    const asked = await ask(server, 'how do I get a shell in a running container');
    expect(asked.text).toContain('docker exec');
    expect(asked.text).not.toContain('platform team');
  });

  test('a pin about something else than Docker is found by its question, and in near words', async () => {
    const server = freshServer(session);
    await pin(server, { question: 'Where are our runbooks?', answer: 'On the wiki.' });
    for (const asked of ['Where are our runbooks?', 'where can I find the runbook']) {
      expect((await ask(server, asked)).text).toContain('On the wiki.');
    }
    expect((await ask(server, 'Where are our toothbrushes?')).text).not.toContain('On the wiki.');
  });

  test('a private answer from a pin can be posted in the channel', async () => {
    const server = freshServer(session);
    await pin(server);
    const alone = await server.type('member', 'docker ask', { question, private: true });
    await session.standIn.interact(click(alone, 'Post in channel'));
    const posted = await session.standIn.until(
      () => session.standIn.messages(server.channel('general')).at(-1),
      'the post',
    );
    expect(JSON.stringify(posted.data)).toContain('mirror.example.org');
  });
});
