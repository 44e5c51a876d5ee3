import { describe, expect, test } from 'vitest';
import { botSession, person } from './bot-session.ts';
import { newMember } from './new-member.ts';
import { allOptions } from './stand-in/callback-rules.ts';
import { type Fields, fieldsOf, listOf, textOf } from './stand-in/fields.ts';
import { choose, type OptionValues, type Setting, slash } from './stand-in/interaction.ts';
import { exampleGuild } from './stand-in/world.ts';

const chinese = '700000000000000002';
const session = botSession({
  guilds: [
    exampleGuild,
    {
      ...exampleGuild,
      id: chinese,
      locale: 'zh-CN',
      channels: [{ id: '720000000000000009', name: 'general' }],
    },
  ],
});

const isHan = (text: string) => /\p{Script=Han}/u.test(text);
const use = (command: string, options: OptionValues = {}, setting: Setting = {}) =>
  session.standIn.interact(slash(command, options, { user: newMember(), ...setting }));

describe('the language of a reply', () => {
  test.each<[string, string, OptionValues, Setting, boolean]>([
    ['public: the server’s locale, not the reader’s', 'docker what', {}, { locale: 'zh-CN' }, false],
    ['public, in a Chinese server', 'docker what', {}, { guildId: chinese, locale: 'en-US' }, true],
    ['private: the reader’s locale', 'docker what', { private: true }, { locale: 'zh-CN' }, true],
    [
      'private, for a reader of English',
      'docker what',
      { private: true },
      { guildId: chinese, locale: 'en-GB' },
      false,
    ],
    ['zh-TW reads Chinese', 'docker what', { private: true }, { locale: 'zh-TW' }, true],
    ['everything else reads English', 'docker what', { private: true }, { locale: 'ja' }, false],
    ['a direct message: the reader’s locale', 'docker what', {}, { place: 'dm', locale: 'zh-CN' }, true],
    ['elsewhere: the reader’s locale', 'docker what', {}, { place: 'user-install', locale: 'zh-CN' }, true],
    ['the option before all', 'docker what', { language: 'zh-CN' }, { locale: 'en-US' }, true],
    ['the option before the question', 'docker ask', { question: '怎么进入容器', language: 'en' }, {}, false],
    ['a question in Chinese', 'docker ask', { question: '怎么进入容器' }, { locale: 'en-US' }, true],
    ['a question in Japanese', 'docker ask', { question: 'docker とは何ですか 使い方' }, {}, false],
    ['a question in Korean', 'docker ask', { question: 'docker 컨테이너 접속 方法' }, {}, false],
    ['a query in Chinese', 'docker resources', { query: '入门' }, {}, true],
  ])('%s', async (_, command, options, setting, expected) => {
    const record = await use(command, options, setting);
    expect(isHan(record.text.split('\n\n')[0] ?? '')).toBe(expected);
  });

  test('what /docker-setup says goes before the server’s locale, for public replies', async () => {
    const setting = { guildId: chinese, user: person('manager') };
    await use('docker-setup', { language: 'en' }, setting);
    expect(isHan((await use('docker what', {}, { guildId: chinese })).text)).toBe(false);
    const alone = await use('docker what', { private: true }, { guildId: chinese, locale: 'zh-CN' });
    expect(isHan(alone.text)).toBe(true);
  });

  test('stays what it was as a message is browsed, whoever taps', async () => {
    const what = await use('docker what', { language: 'zh-CN' });
    const copy = await session.standIn.interact(
      choose(what, '相关章节', ['why/why-docker-matters'], { user: newMember(), locale: 'en-US' }),
    );
    expect(copy.ephemeral).toBe(true);
    expect(isHan(copy.text)).toBe(true);
  });
});

describe('what is registered', () => {
  const texts = (fields: Fields): readonly Fields[] => [
    fields,
    ...allOptions(fields),
    ...[fields, ...allOptions(fields)].flatMap(({ choices }) => listOf(choices)),
  ];
  const all = () => session.standIn.commands().flatMap(texts);

  test('describes everything in English, Chinese and Taiwan’s Chinese', () => {
    const described = all().filter(({ description }) => textOf(description) !== '');
    expect(described.length).toBeGreaterThan(40);
    for (const { description, description_localizations: localized } of described) {
      expect(isHan(textOf(description))).toBe(false);
      expect(isHan(textOf(fieldsOf(localized)['zh-CN']))).toBe(true);
      expect(isHan(textOf(fieldsOf(localized)['zh-TW']))).toBe(true);
    }
  });

  test('keeps one name for what is typed, and translates what is tapped or chosen', () => {
    const options = session.standIn.commands().flatMap(allOptions);
    const slashes = session.standIn.commands().filter(({ type }) => type === 1);
    for (const { name_localizations } of [...slashes, ...options])
      expect(name_localizations ?? null).toBeNull();
    const menus = session.standIn.commands().filter(({ type }) => type === 3);
    const choices = options.flatMap(({ choices: list }) => listOf(list));
    for (const { name_localizations } of [...menus, ...choices]) {
      expect(textOf(fieldsOf(name_localizations)['zh-CN'])).not.toBe('');
    }
  });
});

describe('plurals and dates', () => {
  test('read as a reader of the language writes them', async () => {
    const [english, chineseAbout] = await Promise.all([
      use('docker about', { language: 'en' }),
      use('docker about', { language: 'zh-CN' }),
    ]);
    expect(english.text).toMatch(/last revised [A-Z][a-z]+ \d{1,2}, 20\d\d/);
    expect(chineseAbout.text).toMatch(/最近修订于 20\d\d年\d{1,2}月\d{1,2}日/);
    const one = await use('docker resources', { query: 'Pritish Chakraborty AngularJS', language: 'en' });
    const count = Number(/(\d+) resource/.exec(one.text)?.[1]);
    expect(one.text).toMatch(count === 1 ? /\b1 resource\b/ : new RegExp(`\\b${count} resources\\b`));
    await use('docker-pin add', { question: 'one pin?', answer: 'One.' }, { user: person('moderator') });
    expect((await use('docker pins')).text).toContain('1 pinned');
  });
});
