import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadGuide } from '../../src/guide/load-guide.ts';
import { freshDirectory } from '../store/directory.ts';

async function example(): Promise<string> {
  const readme = await readFile('README.md', 'utf8');
  const found = /^````markdown\n([\s\S]*?)\n````$/m.exec(readme)?.[1];
  if (!found) throw new Error('the README shows no section');
  return found;
}

/** A small guide with the topics of the real one, and this text as the section on volumes. */
async function guideWith(text: string) {
  const directory = join(await freshDirectory(), 'content');
  await cp('test/fixtures/guide', directory, { recursive: true });
  await cp('content/topics.md', join(directory, 'topics.md'));
  await writeFile(join(directory, 'en/storage/volumes.md'), text);
  return loadGuide(directory);
}

test('the section that the README shows is one that the guide takes', async () => {
  const { guide, issues } = await guideWith(await example());
  expect(issues).toEqual([]);
  const section = guide.sections.find(({ path }) => path === 'en/storage/volumes.md');
  expect(section).toMatchObject({
    title: 'Keep data with volumes',
    order: 20,
    topics: ['storage', 'databases'],
    questions: ['How do I persist data in a container?', 'my data is gone after docker rm'],
    related: ['storage/bind-mounts'],
    updated: '2026-11-24',
  });
  expect(section?.summary).toMatch(/^What a container writes .* keeps\.$/);
  expect(section?.blocks.map(({ kind }) => kind)).toEqual(['text', 'text', 'code', 'text']);
});

test.each([
  ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text: string) => `\ufeff${text}`],
  ['both', (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
])('%s make no difference', async (_, written) => {
  const text = await example();
  const plain = await guideWith(text);
  expect(await guideWith(written(text))).toEqual(plain);
});
