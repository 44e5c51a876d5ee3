import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { defaultSettings, type Store } from '../../src/store/types.ts';
import { freshDirectory } from './directory.ts';
import { content, day, deed, noon } from './pin-content.ts';

/** Which of these texts lie anywhere in the files of the directory, deleted rows included. */
async function onDisk(directory: string, texts: readonly string[]): Promise<readonly string[]> {
  // Neither the lock nor the shared memory: to read them would end this process' own locks on them.
  const names = (await readdir(directory)).filter(
    (name) => /sqlite(-wal)?$/.test(name) && !name.startsWith('lock'),
  );
  const files = await Promise.all(names.map((name) => readFile(join(directory, name))));
  return texts.filter((text) => files.some((file) => file.includes(text)));
}

async function ask(store: Store, kind: 'found' | 'none', text: string): Promise<string> {
  return store.recordAsked({ guildId: 'g', kind, text, language: 'en', at: noon });
}

test('a vote keeps no user id, and a found answer no text', async () => {
  const directory = await freshDirectory();
  const store = await openStore({ directory });
  const id = await ask(store, 'found', 'text of a found answer');
  await ask(store, 'none', 'text without an answer');
  await store.vote('g', id, '123456789012345678', true);
  expect(await onDisk(directory, ['123456789012345678', 'found answer', 'without an answer'])).toEqual([
    'without an answer',
  ]);
  await store.close();
});

test('what is erased or past its time is gone from the files too', async () => {
  const directory = await freshDirectory();
  const store = await openStore({ directory });
  const kept = {
    pin: 'an erased answer',
    none: 'an old question',
    draft: 'an old draft',
    last: 'a new question',
  };
  await store.addPin('g', content(kept.pin), deed());
  await ask(store, 'none', kept.none);
  await store.saveDraft('g', deed(), kept.draft);
  expect(await onDisk(directory, Object.values(kept))).toEqual([kept.pin, kept.none, kept.draft]);
  await store.erasePin('g', '1');
  expect(await onDisk(directory, Object.values(kept))).toEqual([kept.none, kept.draft]);
  await store.sweep(noon + 31 * day);
  expect(await onDisk(directory, Object.values(kept))).toEqual([]);
  await ask(store, 'none', kept.last);
  expect(await onDisk(directory, Object.values(kept))).toEqual([kept.last]);
  await store.saveSettings('g', { ...defaultSettings, keepQuestions: false });
  expect(await onDisk(directory, Object.values(kept))).toEqual([]);
  await store.close();
});
