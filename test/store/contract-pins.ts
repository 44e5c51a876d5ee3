import { expect, test } from 'vitest';
import { defaultSettings, type PinContent } from '../../src/store/types.ts';
import type { UnderTest } from './contract.ts';
import { content, deed, noon, pinOf } from './pin-content.ts';

/** Adding, reading and limits. */
export function pinContract(under: UnderTest): void {
  test('gives back what was added, with who and when', async () => {
    const whole: PinContent = {
      language: 'zh-CN',
      questions: ['怎么问？', 'How\u0000 do "I" ask?', '🐳'],
      answer: '  先读 *规则*。\r\n\r\n```sh\ndocker ps\t\n```\n',
      replaces: 'help/asking',
      source: { authorId: '42', authorName: 'Åsa', url: 'https://discord.com/channels/1/2/3' },
    };
    const pin = pinOf(await under.store.addPin('g', whole, deed('bob', noon + 7)));
    const expected = {
      id: '1',
      guildId: 'g',
      version: 1,
      changedBy: 'bob',
      changedAt: noon + 7,
      removed: false,
    };
    expect(pin).toStrictEqual({ ...whole, ...expected });
    expect(await under.store.pin('g', '1')).toStrictEqual(pin);
    expect(await under.store.pins('g')).toStrictEqual([pin]);
  });

  test('a text is a value, however much it looks like SQL', async () => {
    const hostile = `x'); DROP TABLE pin; DELETE FROM server; --"?1$1`;
    const { store } = under;
    const pin = pinOf(await store.addPin(hostile, content(hostile, { questions: [hostile] }), deed(hostile)));
    expect(await store.pins(hostile)).toStrictEqual([pin]);
    expect(pin).toMatchObject({
      guildId: hostile,
      answer: hostile,
      questions: [hostile],
      changedBy: hostile,
    });
    await store.saveSettings(hostile, { ...defaultSettings, forums: [hostile], logChannel: hostile });
    expect(await store.settings(hostile)).toMatchObject({ forums: [hostile], logChannel: hostile });
    const asked = { guildId: hostile, kind: 'none', shown: hostile, text: hostile } as const;
    const id = await store.recordAsked({ ...asked, language: 'en', at: noon });
    expect(await store.vote(hostile, id, hostile, true)).toBe(true);
    expect((await store.report(hostile, noon)).open).toMatchObject([{ text: hostile }]);
    const draft = await store.saveDraft(hostile, deed(hostile), hostile);
    expect(await store.draft(hostile, hostile, draft)).toBe(hostile);
    const post = { guildId: hostile, threadId: hostile, forumId: hostile, at: noon, coolDownMs: 1 };
    expect(await store.claimPost(post)).toBe(true);
    expect(await store.servers()).toEqual([hostile]);
    expect(await store.pin(hostile, `1' OR '1'='1`)).toBeUndefined();
    expect(await store.vote(hostile, `1 OR 1=1`, hostile, true)).toBe(false);
  });

  test('lists removed pins, those removed last first, of this server alone', async () => {
    const { store } = under;
    for (const server of ['g', 'g', 'g', 'other']) await store.addPin(server, content('x'), deed());
    await store.removePin('g', '3', deed('bob', noon + 1));
    await store.removePin('g', '1', deed('bob', noon + 2));
    await store.removePin('other', '1', deed());
    expect(await store.removedPins('g')).toMatchObject([
      { id: '1', removed: true, changedBy: 'bob' },
      { id: '3', removed: true },
    ]);
    await store.restorePin('g', '1', deed());
    await store.erasePin('g', '3');
    expect(await store.removedPins('g')).toEqual([]);
  });

  test('a pinned section has no answer', async () => {
    const section: PinContent = { language: 'en', questions: ['Ports?'], section: 'network/ports' };
    await under.store.addPin('g', section, deed());
    const [pin] = await under.store.pins('g');
    expect(pin).toMatchObject(section);
    expect(pin).not.toHaveProperty('answer');
  });

  test('numbers the pins of each server apart, and orders them by number', async () => {
    for (let count = 0; count < 11; count++) await under.store.addPin('g', content(`${count}`), deed());
    expect(pinOf(await under.store.addPin('other', content(), deed())).id).toBe('1');
    const pins = await under.store.pins('g');
    expect(pins.map((pin) => [pin.id, pin.answer])).toEqual(
      Array.from({ length: 11 }, (_, index) => [`${index + 1}`, `${index}`]),
    );
  });

  test('another server and another way to write a number have no such pin', async () => {
    await under.store.addPin('g', content(), deed());
    for (const [guild, id] of [
      ['other', '1'],
      ['g', '01'],
      ['g', ' 1'],
      ['g', '1.0'],
      ['g', ''],
      ['g', '2'],
      ['g', '99999999999999999999'],
    ] as const)
      expect([id, await under.store.pin(guild, id)]).toEqual([id, undefined]);
  });

  test('acknowledges lone surrogates as they are stored', async () => {
    const pin = pinOf(await under.store.addPin('g', content('a\ud800b', { questions: ['x\udc00'] }), deed()));
    expect(pin).toMatchObject({ answer: 'a\ufffdb', questions: ['x\ufffd'] });
    expect(await under.store.pin('g', '1')).toStrictEqual(pin);
  });

  test('refuses content that breaks the rules, and stores nothing', async () => {
    const empty = content('', { questions: [] });
    await expect(under.store.addPin('g', empty, deed())).rejects.toThrow(/no-questions.*empty-answer/);
    await under.store.addPin('g', content(), deed());
    await expect(under.store.changePin('g', '1', 1, empty, deed())).rejects.toThrow('no content of a pin');
    expect(await under.store.pins('g')).toMatchObject([{ id: '1', version: 1, answer: 'Ask in #help.' }]);
  });

  test('is full at 500 pins of one server, until one is removed', async () => {
    const changes = Array.from({ length: 500 }, (_, index) => ({ content: content(`${index}`) }));
    await under.store.importPins('g', changes, deed());
    expect(await under.store.addPin('g', content(), deed())).toEqual({ kind: 'full' });
    expect(await under.store.addPin('other', content(), deed())).toMatchObject({ kind: 'saved' });
    await under.store.removePin('g', '250', deed());
    expect(pinOf(await under.store.addPin('g', content('one more'), deed())).id).toBe('501');
    expect(await under.store.restorePin('g', '250', deed())).toEqual({ kind: 'full' });
    expect(await under.store.restorePin('g', '249', deed(), 1)).toMatchObject({ kind: 'saved' });
  });

  test('the revision changes with every change of a pin, and with nothing else', async () => {
    expect(await under.store.revision('g')).toBe(0);
    const seen: number[] = [];
    const change = async (work: Promise<unknown>): Promise<void> => {
      await work;
      seen.push(await under.store.revision('g'));
    };
    await change(under.store.addPin('g', content(), deed()));
    await change(under.store.changePin('g', '1', 1, content('b'), deed()));
    await change(under.store.removePin('g', '1', deed()));
    await change(under.store.restorePin('g', '1', deed()));
    await change(under.store.erasePin('g', '1'));
    expect(seen).toEqual([...new Set(seen)].toSorted((a, b) => a - b));
    expect(seen).toHaveLength(5);
    await change(under.store.addPin('other', content(), deed()));
    await change(under.store.removePin('g', '1', deed()));
    expect(seen.slice(5)).toEqual([seen[4], seen[4]]);
  });
}
