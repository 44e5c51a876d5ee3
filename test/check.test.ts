import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runProgram } from './run-program.ts';

// Each test starts a process, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 60_000 });

let content = '';

beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'guide-'));
});
afterEach(() => rm(content, { recursive: true }));

const check = () => runProgram(['src/check.ts'], { env: { CONTENT_DIR: content } });

const words = Array.from({ length: 60 }, (_, index) => `w${index}`).join(' ');
const section = (command: string, body: string) => `---
title: Volumes
order: 1
questions: [How?]
topics: [storage]
links: []
related: []
updated: "2026-11-24"
---
${body}

\`\`\`sh
${command}
\`\`\`
`;

async function writeGuide(command: string): Promise<void> {
  const bodies = { en: words, 'zh-CN': '卷'.repeat(100) };
  await writeFile(
    join(content, 'topics.md'),
    '---\ntopics: [{ id: storage, title: { en: S, zh-CN: S }, aliases: [] }]\n---\n',
  );
  for (const [language, body] of Object.entries(bodies)) {
    await mkdir(join(content, language, 'storage'), { recursive: true });
    await writeFile(join(content, language, 'storage', '_index.md'), '---\ntitle: Storage\norder: 1\n---\n');
    await writeFile(join(content, language, 'storage', 'volumes.md'), section(command, body));
  }
}

test('says how much there is and ends with 0 where nothing is wrong', async () => {
  await writeGuide('docker volume ls');
  expect(await check()).toEqual({ code: 0, stdout: '2 sections, 0 resources, 0 problems\n', stderr: '' });
});

test('prints every problem and ends with 1', async () => {
  await writeGuide('docker volum ls');
  const problem = 'code block 1: docker has no command volum, did you mean volume';
  expect(await check()).toMatchObject({
    code: 1,
    stdout: `en/storage/volumes.md: ${problem}\nzh-CN/storage/volumes.md: ${problem}\n2 sections, 0 resources, 2 problems\n`,
  });
});
