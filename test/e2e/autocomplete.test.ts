import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goodStart } from '../../src/answer/suggest.ts';
import { botSession, person } from './bot-session.ts';
import { newMember } from './new-member.ts';
import { autocomplete, type OptionValues, type Setting, slash } from './stand-in/interaction.ts';
import { exampleGuild } from './stand-in/world.ts';

const fresh = '700000000000000002';
const session = botSession({
  guilds: [
    exampleGuild,
    { ...exampleGuild, id: fresh, channels: [{ id: '720000000000000009', name: 'general' }] },
  ],
});

const type = async (question: string, setting: Setting = {}) => {
  const record = await session.standIn.interact(
    autocomplete('docker ask', 'question', { question }, { user: newMember(), ...setting }),
  );
  return record.choices.map(({ name, value }) => ({ name, value: String(value) }));
};
const use = (command: string, options: OptionValues, setting: Setting = {}) =>
  session.standIn.interact(slash(command, options, { user: newMember(), ...setting }));

const segments = (text: string) =>
  [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)].map(({ segment }) => segment);

describe('before anything is typed', () => {
  test('a good start, in the language of the reader', async () => {
    const english = await type('', { guildId: fresh });
    expect(english).toHaveLength(goodStart.length);
    expect(english[0]).toEqual({ name: '📖 What Docker is', value: 'section:basics/what-is-docker' });
    const chinese = await type('', { place: 'dm', locale: 'zh-TW' });
    expect(chinese[0]?.name).toBe('📖 Docker 是什么');
  });

  test('the sections most answered in this server come first, under the guide’s own titles', async () => {
    for (const times of [1, 2, 3]) {
      await use('docker ask', { question: `how do I copy files from a container, ${times}` });
    }
    await use('docker ask', { question: 'Bind for 0.0.0.0:8080 failed: port is already allocated' });
    const [first, second, ...others] = await type(' ');
    expect([first?.name, second?.name].every((name) => name?.startsWith('📖 '))).toBe(true);
    expect(second?.value).toContain('port');
    expect(first?.name).not.toContain('how do I');
    expect(others.map(({ value }) => value)).toContain('section:basics/what-is-docker');
    const elsewhere = await type('', { guildId: fresh });
    expect(elsewhere.map(({ value }) => value)).not.toContain(first?.value);
  });
});

describe('while typing', () => {
  test('titles and questions are marked, and each leads to its section', async () => {
    const choices = await type('how do i');
    expect(choices).toHaveLength(25);
    expect(choices.every(({ name }) => /^(📖|💬) /u.test(name))).toBe(true);
    const question = choices.find(({ name }) => name.startsWith('💬'));
    const answer = await use('docker ask', { question: question?.value ?? '' });
    expect(answer.text).not.toContain('I do not know');
    const titles = await type('what docker is');
    expect(titles[0]).toEqual({ name: '📖 What Docker is', value: 'section:basics/what-is-docker' });
  });

  test('pins come first, by their id', async () => {
    const pin = { question: 'How do I get access to the zebra cluster?', answer: 'Ask in #infra.' };
    await use('docker-pin add', pin, { user: person('moderator') });
    for (const typed of ['', 'how do i get', 'zebra', 'ACCESS   cluster']) {
      const [first] = await type(typed);
      expect(first).toEqual({ name: `📌 ${pin.question}`, value: expect.stringMatching(/^pin:\d+$/) });
    }
    const [first] = await type('zebra');
    const answer = await use('docker ask', { question: first?.value ?? '' });
    expect(answer.text).toContain('Ask in #infra.');
    expect((await type('zebra', { guildId: fresh })).map(({ name }) => name).join()).not.toContain('📌');
  });

  test('what means the same is found where no wording is', async () => {
    const choices = await type('my container quits immediately without a trace');
    expect(choices.length).toBeGreaterThan(0);
  });

  test.each(['rongqi', "rong'qi", "rong'qi'qi'dong", 'rong qi'])(
    'half-typed Chinese alone, %s, offers something to begin with',
    async (typed) => {
      const choices = await type(typed, { place: 'dm', locale: 'zh-CN' });
      expect(choices[0]?.name).toMatch(/^(📖|💬) .*\p{Script=Han}/u);
    },
  );

  test.each(["怎么进入rong'qi", '怎么进入rongqi', '怎么进入 rong', "怎么进入r'q"])(
    'half-typed Chinese behind finished characters, %s, leaves what these find',
    async (typed) => {
      const finished = await type('怎么进入');
      expect(finished.length).toBeGreaterThan(0);
      expect((await type(typed)).map(({ value }) => value)).toContain(finished[0]?.value);
    },
  );

  test.each([
    ['docker resources', 'topic', 'pyth', 'python'],
    ['docker resources', 'topic', 'pyhton', 'python'],
    ['docker topics', 'chapter', 'netw', 'networking'],
    ['docker topics', 'chapter', "wang'luo", 'networking'],
  ])('/%s %s:%s offers %s', async (command, option, typed, expected) => {
    const record = await session.standIn.interact(
      autocomplete(command, option, { [option]: typed }, { user: newMember() }),
    );
    expect(record.choices.map(({ value }) => value)).toContain(expected);
    expect(record.choices.length).toBeLessThanOrEqual(25);
  });

  test('a Latin word behind Chinese ones still counts', async () => {
    const choices = await type('用docker');
    expect(choices.some(({ name }) => /docker/i.test(name))).toBe(true);
  });
});

describe('whatever is typed', () => {
  const awkward = [
    '',
    '   \n\t ',
    'a'.repeat(6000),
    'how do I '.repeat(700),
    '容器'.repeat(3000),
    "rong'qi".repeat(800),
    '😀'.repeat(3000),
    '👨‍👩‍👧‍👦 docker',
    '\u0000\u0001\u001b[31m\u007f\u202e',
    '\ud83d',
    'docker \udc00 run',
    '"\\*_~|<@1>`',
    '(((((((((((((((((((((((([[[[[[',
    'section:basics/what-is-docker',
    'section:no/such',
    'pin:99999999999999999999',
    '-p 80:80',
    '__proto__',
    'ｄｏｃｋｅｒ　ｒｕｎ',
  ];
  const check = (choices: readonly { readonly name: string; readonly value: string }[]) => {
    expect(choices.length).toBeLessThanOrEqual(25);
    for (const { name, value } of choices) {
      expect([...name].length).toBeLessThanOrEqual(100);
      expect(name.trim()).not.toBe('');
      expect(value).toMatch(/^(section:[a-z0-9/-]{3,40}|pin:\d+)$/);
    }
    expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
  };

  test.each(awkward.map((typed) => [JSON.stringify(typed).slice(0, 40), typed] as const))(
    '%s gets valid choices',
    async (_, typed) => check(await type(typed)),
  );

  test('and so does anything random, in every option that completes', async () => {
    const options = [
      ['docker ask', 'question'],
      ['docker resources', 'topic'],
      ['docker topics', 'chapter'],
    ] as const;
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...options), text, async ([command, option], typed) => {
        const { choices } = await session.standIn.interact(
          autocomplete(command, option, { [option]: typed }, { user: newMember() }),
        );
        expect(choices.length).toBeLessThanOrEqual(25);
      }),
      { numRuns: 150 },
    );
  });

  test('long questions are cut at a word', async () => {
    const question = `${'Where is the reallylongword of our deployment guide '.repeat(3).trim()}?`;
    await use('docker-pin add', { question, answer: 'There.' }, { user: person('moderator') });
    const choices = await type('where is the reallylongword');
    const name = choices[0]?.name ?? '';
    expect(name.length).toBeLessThanOrEqual(100);
    expect(name.endsWith('…')).toBe(true);
    const last = segments(name.slice(0, -1).trimEnd()).at(-1);
    expect(segments(question)).toContain(last);
  });

  test('raw text is accepted as it is', async () => {
    const answer = await use('docker ask', { question: 'exit code 137' });
    expect(answer.text).toContain('137');
    const gone = await use('docker ask', { question: 'section:no/such' });
    expect(gone.refusals).toEqual([]);
    expect(gone.text).not.toBe('');
  });
});
