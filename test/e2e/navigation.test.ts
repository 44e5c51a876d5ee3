import { describe, expect, test } from 'vitest';
import { openGuide } from '../../src/services.ts';
import { botSession, person } from './bot-session.ts';
import { newMember } from './new-member.ts';
import { allComponents } from './stand-in/component-tree.ts';
import { listOf, textOf } from './stand-in/fields.ts';
import { choose, click, type OptionValues, type Setting, slash } from './stand-in/interaction.ts';
import type { InteractionRecord } from './stand-in/interaction-record.ts';

const session = botSession();

const use = (command: string, options: OptionValues = {}, setting: Setting = {}) =>
  session.standIn.interact(slash(command, options, { user: newMember(), ...setting }));
/** What is much at once is asked for in direct messages: a server has a rate limit, too. */
const alone: Setting = { place: 'dm' };
const tap = (on: InteractionRecord, label: string) => session.standIn.interact(click(on, label));

const components = (record: InteractionRecord) => allComponents(record.message?.data ?? {});
const labels = (record: InteractionRecord) =>
  components(record)
    .filter(({ type }) => type === 2)
    .map(({ label }) => textOf(label));
const links = (record: InteractionRecord) =>
  components(record).flatMap(({ type, url, label }) =>
    type === 2 && url ? [[textOf(label), textOf(url)]] : [],
  );
const menu = (record: InteractionRecord, placeholder: RegExp) =>
  listOf(components(record).find((one) => placeholder.test(textOf(one.placeholder)))?.options);
const sections = (record: InteractionRecord) => components(record).filter(({ type }) => type === 9);

/** Pins something, and opens it from the list of this server's pins. */
async function openPin(options: OptionValues & { readonly question: string }) {
  const saved = await use('docker-pin add', { ...options, language: 'en' }, { user: person('moderator') });
  expect(saved.text).toContain('Pinned');
  const list = await use('docker pins', { query: options.question.slice(0, 40), language: 'en' });
  const [first] = menu(list, /Choose/);
  return session.standIn.interact(choose(list, 'Choose a pinned answer', [textOf(first?.value)]));
}

describe('related sections', () => {
  test('edit the message, and lead back to the first answer with its votes', async () => {
    const first = await use('docker ask', { question: 'section:basics/what-is-docker' });
    const whole = first.text;
    const buttons = labels(first);
    expect(buttons).toContain('👍');
    const [one] = menu(first, /Related/);
    const second = await session.standIn.interact(choose(first, 'Related sections', [textOf(one?.value)]));
    expect(second.messageId).toBe(first.messageId);
    expect(second.text).not.toBe(whole);
    expect(labels(second)).not.toContain('👍');
    const [next] = menu(second, /Related/).filter(({ value }) => value !== 'basics/what-is-docker');
    const third = await session.standIn.interact(choose(second, 'Related sections', [textOf(next?.value)]));
    const back = await tap(third, '‹ Back');
    expect(back.text).toBe(whole);
    expect(labels(back)).toEqual(buttons);
    const voted = await tap(back, '👍');
    expect(voted.text).toContain('Thank you');
  });

  test('of a pin lead back to the pin', async () => {
    const pinned = await openPin({ question: 'where do our volumes live', section: 'storage/named-volumes' });
    expect(pinned.text).toContain('📌');
    const [one] = menu(pinned, /Related/);
    const related = await session.standIn.interact(choose(pinned, 'Related sections', [textOf(one?.value)]));
    expect(related.text).not.toContain('📌');
    const back = await tap(related, '‹ Back');
    expect(back.text).toContain('📌');
  });
});

describe('"More ›"', () => {
  // As much as a pin may hold: 3,500 characters, and a question of 200, each of which has to be escaped.
  const phrases = Array.from({ length: 170 }, (_, at) => `our-volume-${at + 100}-is`);

  test.each([
    ['paragraph', `${phrases.slice(0, 158).join(' and ')}.`],
    ['fence', `\`\`\`text\n${[...phrases, ...phrases].slice(0, 190).join('\n')}\n\`\`\``],
  ])('goes on where a long %s was cut, until all of it has been shown', async (name, answer) => {
    const question = `${name} is ${'_'.repeat(185)}`;
    const first = await openPin({ question, answer });
    expect(labels(first)).toContain('More ›');
    const texts = [first];
    for (let last = first; labels(last).includes('More ›') && texts.length < 9; texts.push(last)) {
      last = await tap(last, 'More ›');
      expect(last.ephemeral).toBe(true);
    }
    const all = texts.map(({ text }) => text).join('\n');
    for (const piece of answer.split(/ and |\.|\n/)) expect(all).toContain(piece);
    for (const { content } of texts.flatMap(components)) {
      expect((textOf(content).match(/```/g) ?? []).length % 2).toBe(0);
    }
  });
});

describe('resources', () => {
  test('are one section an entry with its link button', async () => {
    const list = await use('docker resources', { topic: 'python' });
    expect(sections(list).length).toBeGreaterThan(3);
    for (const entry of sections(list)) {
      expect(entry.accessory).toMatchObject({ type: 2, style: 5, url: expect.stringMatching(/^https?:/) });
    }
  });

  test('have pages "‹ 1/n ›" that end at both ends', async () => {
    let list = await use('docker resources', { topic: 'python' });
    const pages = Number(
      labels(list)
        .find((label) => /^1\/\d+$/.test(label))
        ?.slice(2),
    );
    expect(pages).toBeGreaterThan(1);
    await expect(tap(list, '‹ Previous')).rejects.toThrow('disabled');
    const seen = new Set(sections(list).map((one) => JSON.stringify(one.components)));
    for (let page = 2; page <= pages; page += 1) {
      list = await tap(list, 'Next ›');
      expect(labels(list)).toContain(`${page}/${pages}`);
      for (const one of sections(list)) seen.add(JSON.stringify(one.components));
    }
    await expect(tap(list, 'Next ›')).rejects.toThrow('disabled');
    expect(list.text).toContain(`${seen.size} resources`);
  });

  test('are filtered by level, format and language together, and freed again', async () => {
    const all = await use('docker resources', { topic: 'python' });
    const count = (record: InteractionRecord) => Number(/(\d+) resources?/.exec(record.text)?.[1]);
    const filtered = [count(all)];
    for (const value of ['level=beginner', 'language=zh-CN', 'format=article']) {
      await session.standIn.interact(choose(all, /Filter/, [value]));
      filtered.push(count(all));
    }
    expect(filtered).toEqual([...filtered].sort((a, b) => b - a));
    expect(filtered.at(-1)).toBeLessThan(filtered[0] ?? 0);
    const chosen = menu(all, /Filter/).filter(({ emoji }) => emoji);
    expect(chosen.map(({ value }) => value)).toEqual(['level=beginner', 'format=article', 'language=zh-CN']);
    await session.standIn.interact(choose(all, /Filter/, ['format=article']));
    expect(menu(all, /Filter/).filter(({ emoji }) => emoji)).toHaveLength(2);
    await session.standIn.interact(choose(all, /Filter/, ['all']));
    expect(count(all)).toBe(filtered[0]);
  });

  test.each(['docker', ':\\: docker "a:b" \\\\ :::', '容器 docker', 'docker '.repeat(6).slice(0, 40)])(
    'keep the query %j in filters and pages',
    async (query) => {
      const topic = 'python';
      const list = await use('docker resources', { topic, query, language: 'en' }, alone);
      const found = list.text;
      await session.standIn.interact(choose(list, /Filter/, ['level=beginner']));
      const filtered = await use(
        'docker resources',
        { topic, query, level: 'beginner', language: 'en' },
        alone,
      );
      expect(list.text).toBe(filtered.text);
      expect(list.text).not.toBe(found);
      await session.standIn.interact(choose(list, /Filter/, ['level=beginner']));
      expect(list.text).toBe(found);
      await tap(list, 'Next ›');
      expect(labels(list).some((label) => label.startsWith('2/'))).toBe(true);
      // A filter begins at the first page again; a page back is the page that was left.
      await tap(list, '‹ Previous');
      expect(list.text).toBe(found);
      await tap(list, 'Next ›');
      await session.standIn.interact(choose(list, /Filter/, ['level=beginner']));
      expect(list.text).toBe(filtered.text);
    },
  );

  test.each([
    ['zebra', 'Without “zebra”'],
    ['\ud83d zebra', 'Without “\ufffd zebra”'],
    ['z'.repeat(40), `Without “${'z'.repeat(40)}”`],
  ])('that no word finds can be had without the words: %j', async (query, label) => {
    const none = await use('docker resources', { topic: 'python', query, language: 'en' });
    expect(none.text).toContain('No resource matches all of that.');
    const all = await use('docker resources', { topic: 'python', language: 'en' });
    expect((await tap(none, label)).text).toBe(all.text);
  });

  test('that are dead lead to an archived copy and say so', async () => {
    const record = await use('docker resources', { query: 'Pritish Chakraborty' });
    const dead = sections(record).filter(({ components: texts }) =>
      JSON.stringify(texts).includes('the original is gone'),
    );
    expect(dead.length).toBeGreaterThan(0);
    for (const { accessory } of dead) {
      expect(accessory).toMatchObject({
        label: 'Archived copy',
        url: expect.stringContaining('web.archive.org'),
      });
    }
  });
});

test('"Read more" buttons name the site that they lead to', async () => {
  const what = await use('docker what');
  expect(links(what).length).toBeGreaterThan(0);
  for (const [label, url] of links(what)) expect(label).toContain(new URL(url ?? '').hostname);
});

describe('/docker topics', () => {
  const { guide, section, sectionsOf } = openGuide('content');

  test.each(guide.chapters.map(({ id }) => id))(
    'every section of %s can be chosen, and no other',
    async (id) => {
      const chapter = await use('docker topics', { chapter: id, language: 'en' }, alone);
      const chosen = [...menu(chapter, /Choose a section/), ...menu(chapter, /More sections/)];
      expect(chosen.map(({ value }) => value)).toEqual(sectionsOf(id, 'en').map((one) => one.id));
    },
  );

  test('what stands in a second menu opens as well, and leads back', async () => {
    const long = guide.chapters.find(({ id }) => sectionsOf(id, 'en').length > 25)?.id ?? 'none';
    const chapter = await use('docker topics', { chapter: long, language: 'en' }, alone);
    const before = chapter.text;
    const last = textOf(menu(chapter, /More sections/).at(-1)?.value);
    const opened = await session.standIn.interact(choose(chapter, 'More sections', [last]));
    expect(opened.text).toContain(`## ${section(last, 'en')?.title}`);
    expect((await tap(opened, '‹ Back')).text).toBe(before);
  });
});

describe('/docker pins', () => {
  test('opens a pin, leads back, and has pages', async () => {
    const chinese = '置顶的很长的问题'.repeat(12);
    for (let at = 0; at < 11; at += 1) {
      await use(
        'docker-pin add',
        { question: `${at}${chinese}`, answer: `答案 ${at}` },
        {
          user: { ...newMember(), id: person('owner').id },
        },
      );
    }
    const list = await use('docker pins');
    const choices = menu(list, /Choose a pinned/);
    expect(choices).toHaveLength(10);
    const opened = await session.standIn.interact(
      choose(list, /Choose a pinned/, [textOf(choices[9]?.value)]),
    );
    expect(opened.text).toContain('📌');
    await tap(opened, '‹ Back');
    expect(menu(list, /Choose a pinned/)).toEqual(choices);
    const second = await tap(list, 'Next ›');
    expect(menu(second, /Choose a pinned/).length).toBeGreaterThan(0);
    expect(menu(second, /Choose a pinned/)).not.toEqual(choices);
  });

  test.each(['dm', 'private', 'user-install'] as const)('says that there are none in %s', async (place) => {
    const told = await use('docker pins', { query: 'zone' }, { place, locale: 'en-US' });
    expect(told.text).toBe('That works only in a server that has added the bot.');
  });

  test('keeps what was searched for in its pages and on the way back', async () => {
    const manager = { user: person('manager'), evenIfHidden: true };
    const questions = Array.from({ length: 12 }, (_, at) => `Where is zone a:b\\${at}?`);
    for (const question of questions) await use('docker-pin add', { question, answer: 'Here.' }, manager);
    const list = await use('docker pins', { query: 'a:b\\', language: 'en' });
    const labelsOf = (record: InteractionRecord) =>
      menu(record, /Choose a pinned/).map(({ label }) => textOf(label));
    const first = labelsOf(list);
    expect(list.text).toContain('12 pinned · “a:b');
    const second = await tap(list, 'Next ›');
    expect([...first, ...labelsOf(second)].toSorted()).toEqual(questions.toSorted());
    const [one] = menu(second, /Choose a pinned/);
    const opened = await session.standIn.interact(
      choose(second, 'Choose a pinned answer', [textOf(one?.value)]),
    );
    expect(opened.text).toContain('📌');
    const back = await tap(opened, '‹ Back');
    expect(labels(back)).toContain('2/2');
    await tap(back, '‹ Previous');
    expect(labelsOf(list)).toEqual(first);
  });
});
