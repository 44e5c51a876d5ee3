import { beforeEach, describe, expect, test } from 'vitest';
import { control } from '../../src/command/control.ts';
import { escapeMarkdown } from '../../src/view/escape.ts';
import {
  complete,
  controlOf,
  createWorld,
  filledIn,
  modalOf,
  run,
  said,
  submit,
  tap,
  viewOf,
  type World,
} from './moderation-kit.ts';

let world: World;
beforeEach(() => {
  world = createWorld();
});

const question = 'How do I see containers?';
const add = (answer = 'Type `docker ps`.', more = {}) =>
  run(world, 'docker-pin add', { question, answer, ...more });
const stored = (id = '1') => world.services.store.pin('1', id);
const history = (id = '1') => world.services.store.history('1', id);

describe('add', () => {
  test('with options: pins at once and shows the pin', async () => {
    const outcome = await add('# See\n\nType `docker ps`.', {
      also: 'list containers; ;列出容器；list  CONTAINERS',
      replaces: 'storage/volumes',
    });
    expect(await stored()).toMatchObject({
      version: 1,
      language: 'en',
      questions: [question, 'list containers', '列出容器'],
      answer: '**See**\n\nType `docker ps`.',
      replaces: 'storage/volumes',
      changedBy: 'mod',
    });
    expect(said(outcome)).toContain('Keep data with volumes');
    expect(world.audited).toEqual([
      { event: 'pin-add', details: { guild: '1', user: 'mod', pin: '1', version: 1 } },
    ]);
  });

  test('without an answer: a form with what was given, which pins', async () => {
    const modal = modalOf(await run(world, 'docker-pin add', { question, also: 'a;b' }));
    expect(filledIn(modal)).toEqual({ question, answer: '', also: 'a\nb', language: '', replaces: '' });
    await submit(world, modal, { answer: '输入 `docker ps`。', language: ' ZH ' });
    expect(await stored()).toMatchObject({ language: 'zh-CN', questions: [question, 'a', 'b'] });
  });

  test('a section of the guide, by its id or title', async () => {
    await run(world, 'docker-pin add', { question, section: 'storage/volumes' });
    await run(world, 'docker-pin add', { question: 'q', section: 'bind MOUNTS' });
    expect(await stored('1')).toMatchObject({ section: 'storage/volumes' });
    expect(await stored('2')).toMatchObject({ section: 'storage/bind-mounts' });
  });

  test('a question that another pin answers is pointed out', async () => {
    await add();
    expect(said(await add('another'))).toContain('Pin `1` answers one of these questions too.');
  });

  test.each([
    [
      'a long answer',
      { answer: 'x'.repeat(3501) },
      'The answer has 3,501 characters, at most 3,500 are allowed.',
    ],
    ['a heavy answer', { answer: '字'.repeat(3001) }, 'The answer takes 9,003 bytes'],
    ['a long question', { question: 'q'.repeat(201) }, 'Question 1 has 201 characters, at most 200'],
    [
      'many questions',
      { also: [...Array(12).keys()].join(';') },
      'There are 13 questions, a pin has at most 12.',
    ],
    ['no question', { question: ' ' }, 'The question is missing.'],
    ['an unclosed fence', { answer: 'Type:\n\n```sh\ndocker ps' }, 'Line 3 of the answer opens a code block'],
    ['an unknown section', { replaces: 'no/such' }, '`replaces`: the guide has no section “no/such”'],
    ['answer and section', { section: 'storage/volumes' }, 'There is an answer and a section'],
    ['an empty answer', { answer: ' ' }, 'The answer is empty.'],
  ])('%s: nothing is saved, the text is kept and opens again', async (_, wrong, sentence) => {
    const outcome = await add(undefined, wrong);
    expect(said(outcome)).toContain(sentence);
    expect(await stored()).toBeUndefined();
    const again = modalOf(await tap(world, controlOf(outcome, 'Edit again')));
    expect(again.title).toBe('Pin an answer');
    const mended = {
      question,
      answer: 'Type `docker ps`.',
      also: '',
      replaces: '',
      section: '',
    };
    const fields = Object.fromEntries(
      again.fields.map(({ id }) => [id, mended[id as keyof typeof mended] ?? 'en']),
    );
    await submit(world, again, fields);
    expect(await stored()).toMatchObject({ questions: [question] });
  });

  test('an answer beside a section is not lost', async () => {
    const outcome = await add('mine', { section: 'storage/volumes' });
    const modal = modalOf(await tap(world, controlOf(outcome, 'Edit again')));
    expect(filledIn(modal)).toMatchObject({ answer: 'mine', section: 'storage/volumes' });
  });

  test('says it in Chinese too', async () => {
    const long = { question: '怎么看容器？', answer: '字'.repeat(3501) };
    const text = said(await run(world, 'docker-pin add', long, { language: 'zh-CN' }));
    expect(text).toContain('回答有 3,501 个字符，最多允许 3,500 个。');
    expect(text).toContain('回答占 10,503 字节');
  });

  test('a draft keeps a text that is too long to the last character', async () => {
    const answer = `${'字'.repeat(3600)}end`;
    const outcome = await add(answer);
    expect(filledIn(modalOf(await tap(world, controlOf(outcome, 'Edit again')))).answer).toBe(answer);
  });

  test('the 501st pin is refused, and its text kept', async () => {
    const content = { language: 'en', questions: ['q'], answer: 'a' } as const;
    const changes = Array.from({ length: 500 }, () => ({ content }));
    await world.services.store.importPins('1', changes, { by: 'mod', at: 0 });
    const outcome = await add();
    expect(said(outcome)).toContain('This server has 500 pins, the most it may have.');
    expect(filledIn(modalOf(await tap(world, controlOf(outcome, 'Edit again')))).question).toBe(question);
  });
});

describe('edit', () => {
  test('the form holds the pin as it stands, and changes it', async () => {
    await add('old', { also: 'a;b', replaces: 'storage/volumes' });
    const modal = modalOf(await run(world, 'docker-pin edit', { pin: '1' }));
    expect(modal.title).toBe('Edit pin 1');
    expect(filledIn(modal)).toEqual({
      ...{ question, answer: 'old', also: 'a\nb' },
      ...{ language: 'en', replaces: 'storage/volumes' },
    });
    await submit(world, modal, { answer: 'new', replaces: '' });
    expect(await stored()).toMatchObject({ version: 2, answer: 'new', questions: [question, 'a', 'b'] });
    expect(await stored()).not.toHaveProperty('replaces');
  });

  test('a section stays, or gives way to an answer; its language stays either way', async () => {
    await run(world, 'docker-pin add', { question, section: 'storage/volumes', language: 'zh-CN' });
    const modal = modalOf(await run(world, 'docker-pin edit', { pin: '1' }));
    expect(filledIn(modal)).toEqual({
      ...{ question, answer: '', also: '' },
      ...{ section: 'storage/volumes', replaces: '' },
    });
    await submit(world, modal, { question: 'q', section: 'storage/bind-mounts' });
    expect(await stored()).toMatchObject({ section: 'storage/bind-mounts', language: 'zh-CN' });
    const again = modalOf(await run(world, 'docker-pin edit', { pin: '1' }));
    await submit(world, again, { section: '', answer: 'written' });
    expect(await stored()).toMatchObject({ answer: 'written', language: 'zh-CN' });
    expect(await stored()).not.toHaveProperty('section');
  });

  test('of two who edit the same pin, the second sees both versions and goes on from the newest', async () => {
    await add('first');
    const [mine, theirs] = [
      modalOf(await run(world, 'docker-pin edit', { pin: '1' })),
      modalOf(await run(world, 'docker-pin edit', { pin: question }, { id: 'other' })),
    ];
    await submit(world, theirs, { answer: 'from the other' }, { id: 'other' });
    const conflict = await submit(world, mine, { answer: 'from me' });
    expect(said(conflict)).toContain('<@other> saved another version, Nov 24, 2026, 12:00 PM UTC.');
    expect(said(conflict)).toMatch(/from the other[\s\S]+from me/);
    expect(await stored()).toMatchObject({ version: 2, answer: 'from the other' });
    const again = modalOf(await tap(world, controlOf(conflict, 'Edit again')));
    expect(filledIn(again).answer).toBe('from me');
    await submit(world, again, {});
    expect(await stored()).toMatchObject({ version: 3, answer: 'from me' });
  });

  test.each([
    ['removed', {}, 'removed the pin'],
    ['erased', { erase: true }, 'The pin was erased meanwhile'],
  ])('a pin that was %s meanwhile: the text becomes a new pin', async (_, options, sentence) => {
    await add('first');
    const modal = modalOf(await run(world, 'docker-pin edit', { pin: '1' }));
    const gone = await run(world, 'docker-pin remove', { pin: '1', ...options });
    if ('erase' in options) await tap(world, controlOf(gone, 'Delete for good'));
    const conflict = await submit(world, modal, { answer: 'from me' });
    expect(said(conflict)).toContain(sentence);
    await submit(world, modalOf(await tap(world, controlOf(conflict, 'Edit again'))), {});
    expect(await stored('2')).toMatchObject({ answer: 'from me', version: 1 });
  });

  test('both versions fit into a message however long they are', async () => {
    await add('字'.repeat(3000));
    const [mine, theirs] = [
      modalOf(await run(world, 'docker-pin edit', { pin: '1' })),
      modalOf(await run(world, 'docker-pin edit', { pin: '1' })),
    ];
    await submit(world, theirs, { answer: `theirs ${'字'.repeat(2900)}` });
    const conflict = await submit(world, mine, { answer: `mine\n\n${'y'.repeat(3400)}` });
    expect(said(conflict)).toMatch(/theirs[\s\S]+…[\s\S]+mine[\s\S]+…/);
  });

  test('a form whose draft was used already saves nothing and keeps the text', async () => {
    const outcome = await add('');
    const edit = controlOf(outcome, 'Edit again');
    const [first, second] = [modalOf(await tap(world, edit)), modalOf(await tap(world, edit))];
    await submit(world, first, { answer: 'once' });
    const late = await submit(world, second, { answer: 'twice' });
    expect(said(late)).toContain('sent already, so nothing was saved');
    expect(await world.services.store.pins('1')).toHaveLength(1);
    expect(filledIn(modalOf(await tap(world, controlOf(late, 'Edit again')))).answer).toBe('twice');
    expect(said(await tap(world, edit))).toContain('That draft is no longer there');
  });
});

describe('remove and restore', () => {
  test('a removed pin is undone by its button, or restored by its id', async () => {
    await add();
    const removed = await run(world, 'docker-pin remove', { pin: '1' });
    expect(await world.services.store.pins('1')).toEqual([]);
    expect(said(removed)).toContain('/docker-pin restore pin:1');
    await tap(world, controlOf(removed, 'Undo'));
    expect(await stored()).toMatchObject({ version: 3, removed: false });
    await run(world, 'docker-pin remove', { pin: '1' });
    await run(world, 'docker-pin restore', { pin: '#1' });
    expect(await stored()).toMatchObject({ version: 5, removed: false, answer: 'Type `docker ps`.' });
  });

  test('what is not there, or is so already, is said', async () => {
    await add();
    expect(said(await run(world, 'docker-pin restore', { pin: '1' }))).toContain('Pin `1` is not removed.');
    expect(said(await run(world, 'docker-pin edit', { pin: '9*' }))).toContain('There is no pin “9*”');
    await run(world, 'docker-pin remove', { pin: '1' });
    expect(said(await run(world, 'docker-pin remove', { pin: '1' }))).toContain('Pin `1` is removed.');
    expect(said(await run(world, 'docker-pin edit', { pin: '1' }))).toContain('Pin `1` is removed.');
  });

  test('erasing asks first, and asks again when the pin changed since', async () => {
    await add('secret');
    const ask = await run(world, 'docker-pin remove', { pin: '1', erase: true });
    expect(said(ask)).toContain('(1 version) for good');
    await submit(world, modalOf(await run(world, 'docker-pin edit', { pin: '1' })), { answer: 'newer' });
    const again = await tap(world, controlOf(ask, 'Delete for good'));
    expect(said(again)).toContain('(2 versions) for good');
    expect(said(await tap(world, controlOf(again, 'Delete for good')))).toContain('cannot be restored');
    expect(await history()).toEqual([]);
  });
});

describe('history', () => {
  test('shows who changed what and when, and restores a version byte for byte', async () => {
    const answer = 'Tabs\tand  spaces \n\n```sh\n  docker ps \n```\n\n- “é” 🐳';
    await add(answer, { also: 'b' });
    await submit(world, modalOf(await run(world, 'docker-pin edit', { pin: '1' })), {
      answer: 'x',
      also: '',
    });
    await run(world, 'docker-pin remove', { pin: '1' }, { id: 'other' });
    const list = await run(world, 'docker-pin history', { pin: '1' });
    expect(said(list)).toMatch(/3 · removed · <@other>[\s\S]+2 · changed · <@mod>[\s\S]+1 · pinned · <@mod>/);
    const version = await tap(world, controlOf(list, 'See or restore a version'), ['1']);
    expect(said(version)).toContain('docker ps');
    await tap(world, controlOf(version, 'Restore this version'));
    const [newest, , , first] = await history();
    expect(newest).toMatchObject({ version: 4, action: 'restore', answer, removed: false });
    expect(newest?.questions).toEqual(first?.questions);
  });

  test('turns pages, so that every version can be reached', async () => {
    await add('0');
    const { store } = world.services;
    for (let version = 1; version < 45; version++) {
      const content = { language: 'en', questions: ['q'], answer: String(version) } as const;
      await store.changePin('1', '1', version, content, { by: 'mod', at: version });
    }
    const first = await run(world, 'docker-pin history', { pin: '1' });
    const second = await tap(world, controlOf(first, 'Older ›'));
    const third = await tap(world, controlOf(second, 'Older ›'));
    expect(said(third)).toContain('1 · pinned');
    expect(() => controlOf(third, 'Older ›')).toThrow();
    const oldest = await tap(world, controlOf(third, 'See or restore a version'), ['1']);
    await tap(world, controlOf(oldest, 'Restore this version'));
    expect(await stored()).toMatchObject({ version: 46, answer: '0', questions: [question] });
  });

  test.each([
    [control('pin-restore', 'en', '1', 'x')],
    [control('pin-restore', 'en', '1', '99')],
    [control('pin-restore', 'en', '01')],
    [control('pin-erase', 'en', '1', '0')],
    [control('pin-erase', 'en', '7', '1')],
    [control('pin-history', 'en', '7', '-1')],
    [control('pin-version', 'en', '1')],
    [control('pin-import', 'en', '1')],
    [control('pin-channel', 'en', '1')],
    [control('pin-again', 'en', '')],
  ])('forged arguments change nothing: %j', async (forged) => {
    await add();
    await tap(world, forged, ['none']);
    expect(await history()).toMatchObject([{ version: 1 }]);
    expect(world.pinned).toEqual([]);
  });
});

test('drafts of somebody else, of another server and of another kind do not open', async () => {
  const edit = controlOf(await add(''), 'Edit again');
  expect(said(await tap(world, edit, [], { id: 'other' }))).toContain('no longer there');
  expect(said(await tap(world, edit, [], { guild: '2' }))).toContain('no longer there');
  expect(said(await tap(world, { ...edit, verb: 'pin-import' }))).toContain('no longer there');
  expect(modalOf(await tap(world, edit)).title).toBe('Pin an answer');
});

describe('autocomplete', () => {
  test('offers pins by id and by words of any question, and a removed one by its id', async () => {
    await add('a', { also: 'list containers' });
    await run(world, 'docker-pin add', { question: '怎么保存数据？', answer: 'b' });
    expect(await complete(world, 'docker-pin edit', 'pin', '')).toEqual({
      [`1 · ${question}`]: '1',
      '2 · 怎么保存数据？': '2',
    });
    expect(await complete(world, 'docker-pin edit', 'pin', 'CONTAINERS list')).toEqual({
      [`1 · ${question}`]: '1',
    });
    expect(await complete(world, 'docker-pin history', 'pin', '保存')).toEqual({ '2 · 怎么保存数据？': '2' });
    await run(world, 'docker-pin remove', { pin: '2' });
    expect(await complete(world, 'docker-pin history', 'pin', '2')).toEqual({ '2 · 怎么保存数据？': '2' });
    for (const typed of ['', '2', '#2', '保存']) {
      expect(await complete(world, 'docker-pin restore', 'pin', typed)).toEqual({
        '2 · 怎么保存数据？': '2',
      });
    }
  });

  test('offers sections by their titles', async () => {
    const offered = { 'Bind mounts · Storage': 'storage/bind-mounts' };
    expect(await complete(world, 'docker-pin add', 'section', 'bind')).toEqual(offered);
    expect(await complete(world, 'docker-pin add', 'replaces', 'bind')).toEqual(offered);
    expect(await complete(world, 'docker-pin add', 'question', 'bind')).toEqual({});
  });
});

describe('log channel', () => {
  test('every deed is posted there, in the server’s language, with nothing formatted', async () => {
    await run(world, 'docker-setup', { log: '77', language: 'zh-CN' });
    await run(world, 'docker-pin add', { question: 'what **is** @here', answer: 'a' });
    await run(world, 'docker-pin remove', { pin: '1' });
    expect(world.posted).toEqual([
      { channel: '77', text: '⚙️ <@mod> 更改了设置：`language`, `log`' },
      { channel: '77', text: '📌 <@mod> 置顶了 `1`: what **is** @here' },
      { channel: '77', text: '🗑️ <@mod> 移除了置顶 `1`: what **is** @here' },
    ]);
  });

  test('one that cannot be written does not fail the deed, and is mentioned', async () => {
    await run(world, 'docker-setup', { log: '77' });
    world.channelResult = 'forbidden';
    expect(said(await add())).toContain('The log channel <#77> could not be written');
    expect(await stored()).toMatchObject({ version: 1 });
  });
});

test('replies show what was typed without its formatting', async () => {
  const hostile = '[x](https://evil.example) **@everyone**';
  const outcome = await run(world, 'docker-pin add', { question: hostile, answer: 'a' });
  const [, shown] = viewOf(outcome).parts;
  expect(shown).toEqual({ part: 'text', markdown: `**${escapeMarkdown(hostile)}**` });
});
