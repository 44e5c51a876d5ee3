import { expect, test } from 'vitest';
import type { UnderTest } from './contract.ts';
import { content, deed, noon, pinOf } from './pin-content.ts';

/** Editing, removing, restoring, erasing, importing. */
export function pinChangeContract(under: UnderTest): void {
  test('changes a pin for whoever saw its newest version, and shows it to the other', async () => {
    await under.store.addPin('g', content('first'), deed());
    const saved = pinOf(await under.store.changePin('g', '1', 1, content('second'), deed('bob', noon + 1)));
    expect(saved).toMatchObject({ version: 2, answer: 'second', changedBy: 'bob', changedAt: noon + 1 });
    const late = await under.store.changePin('g', '1', 1, content('third'), deed('cleo'));
    expect(late).toStrictEqual({ kind: 'conflict', current: saved });
    expect(await under.store.pins('g')).toStrictEqual([saved]);
  });

  test('an edit drops what the new content leaves out', async () => {
    const source = { authorId: '1', authorName: 'a', url: 'https://discord.com/x' };
    await under.store.addPin('g', content('a', { source, replaces: 'a/b' }), deed());
    await under.store.changePin('g', '1', 1, content('b'), deed());
    const pin = await under.store.pin('g', '1');
    expect(pin).not.toHaveProperty('source');
    expect(pin).not.toHaveProperty('replaces');
  });

  test('a removed pin is shown to nobody and can be restored', async () => {
    await under.store.addPin('g', content(), deed());
    const removed = pinOf(await under.store.removePin('g', '1', deed('bob')));
    expect(removed).toMatchObject({ removed: true, version: 2, changedBy: 'bob', answer: 'Ask in #help.' });
    expect(await under.store.pins('g')).toEqual([]);
    expect(await under.store.pin('g', '1')).toStrictEqual(removed);
    expect(await under.store.removePin('g', '1', deed())).toEqual({ kind: 'missing' });
    expect(await under.store.changePin('g', '1', 2, content(), deed())).toStrictEqual({
      kind: 'conflict',
      current: removed,
    });
    const restored = pinOf(await under.store.restorePin('g', '1', deed('cleo')));
    expect(restored).toMatchObject({ removed: false, version: 3, answer: 'Ask in #help.' });
    expect(await under.store.pins('g')).toStrictEqual([restored]);
  });

  test('keeps every version, and restores any of them byte for byte', async () => {
    const answers = ['a\r\n', ' \u00e4', 'a\u0308 👩‍🔬\t', '卷\u0000', '\ufeffx'];
    await under.store.addPin('g', content(answers[0]), deed());
    for (const [index, answer] of answers.entries())
      if (index > 0) await under.store.changePin('g', '1', index, content(answer), deed());
    for (const [index, answer] of answers.entries()) {
      const restored = pinOf(await under.store.restorePin('g', '1', deed(), index + 1));
      expect(Buffer.from(restored.answer ?? '')).toEqual(Buffer.from(answer));
    }
    const versions = await under.store.history('g', '1');
    expect(versions.map(({ version, action, answer }) => [version, action, answer])).toEqual([
      ...answers.map((_, index) => [10 - index, 'restore', answers.at(-1 - index)]),
      ...[...answers.keys()].reverse().map((index) => [index + 1, index ? 'edit' : 'add', answers[index]]),
    ]);
  });

  test('history tells who did what and when', async () => {
    await under.store.addPin('g', content(), deed('ann', noon), 'import');
    await under.store.removePin('g', '1', deed('bob', noon + 1));
    await under.store.restorePin('g', '1', deed('cleo', noon + 2));
    const told = await under.store.history('g', '1');
    expect(told.map((one) => [one.version, one.action, one.changedBy, one.changedAt, one.removed])).toEqual([
      [3, 'restore', 'cleo', noon + 2, false],
      [2, 'remove', 'bob', noon + 1, true],
      [1, 'import', 'ann', noon, false],
    ]);
    expect(await under.store.history('other', '1')).toEqual([]);
  });

  test('an erased pin leaves no version, and its number is not given again', async () => {
    await under.store.addPin('g', content(), deed());
    await under.store.changePin('g', '1', 1, content('b'), deed());
    expect(await under.store.erasePin('other', '1')).toBe(false);
    expect(await under.store.erasePin('g', '1')).toBe(true);
    expect(await under.store.erasePin('g', '1')).toBe(false);
    expect(await under.store.history('g', '1')).toEqual([]);
    expect(await under.store.pin('g', '1')).toBeUndefined();
    expect(await under.store.restorePin('g', '1', deed())).toEqual({ kind: 'missing' });
    expect(pinOf(await under.store.addPin('g', content(), deed())).id).toBe('2');
  });

  test('there is nothing to change where there is no pin', async () => {
    expect(await under.store.changePin('g', '1', 1, content(), deed())).toEqual({ kind: 'missing' });
    expect(await under.store.removePin('g', '1', deed())).toEqual({ kind: 'missing' });
    await under.store.addPin('g', content(), deed());
    expect(await under.store.removePin('other', '1', deed())).toEqual({ kind: 'missing' });
    expect(await under.store.restorePin('g', '1', deed(), 2)).toEqual({ kind: 'missing' });
  });

  test('imports new and changed pins in one go', async () => {
    await under.store.addPin('g', content('old'), deed());
    const changes = [
      { content: content('new') },
      { content: content('changed'), over: { id: '1', version: 1 } },
    ];
    const imported = await under.store.importPins('g', changes, deed('bob'));
    expect(imported).toMatchObject({
      kind: 'saved',
      pins: [
        { id: '2', version: 1, answer: 'new' },
        { id: '1', version: 2, answer: 'changed' },
      ],
    });
    expect(await under.store.history('g', '1')).toMatchObject([{ action: 'import' }, { action: 'add' }]);
  });

  test('an import that cannot be made in full changes nothing', async () => {
    const current = pinOf(await under.store.addPin('g', content('old'), deed()));
    const late = { content: content('changed'), over: { id: '1', version: 9 } };
    expect(await under.store.importPins('g', [{ content: content('new') }, late], deed())).toStrictEqual({
      kind: 'conflict',
      current,
      index: 1,
    });
    const many = Array.from({ length: 500 }, () => ({ content: content() }));
    expect(await under.store.importPins('g', many, deed())).toEqual({ kind: 'full', index: 499 });
    const bad = { content: content('') };
    await expect(under.store.importPins('g', [{ content: content('new') }, bad], deed())).rejects.toThrow(
      'no content of a pin',
    );
    expect(await under.store.pins('g')).toStrictEqual([current]);
    expect(pinOf(await under.store.addPin('g', content(), deed())).id).toBe('2');
  });
}
