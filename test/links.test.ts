import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runProgram } from './run-program.ts';

// Each test starts a process, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
let server: Server;
let origin = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'links-'));
  server = createServer((request, response) => {
    if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
    else response.writeHead(request.url === '/missing' ? 404 : 200).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await mkdir(join(folder, 'resources'));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

const checkLinks = (...args: readonly string[]) =>
  runProgram(['src/links.ts', ...args], { env: { CONTENT_DIR: folder } });

const resource = (id: string, status: string) =>
  `  - { id: ${id}, title: { en: A, zh-CN: 甲 }, summary: { en: A, zh-CN: 甲 }, url: "${origin}/${id}", languages: [en], level: any, format: article, topics: [a], status: ${status} } # kept\n`;
const collection = (...resources: readonly string[]) =>
  `---\ntitle: { en: A, zh-CN: 甲 }\nresources:\n${resources.join('')}---\n`;

test('reports and marks; what is dead or moved is said with its file', async () => {
  const file = join(folder, 'resources', 'classics.md');
  await writeFile(
    file,
    collection(resource('fine', 'unknown'), resource('old', 'alive'), resource('missing', 'alive')),
  );
  const report = join(folder, 'report.md');
  expect(await checkLinks('--mark', '--report', report, '--concurrency', '2')).toEqual({
    code: 1,
    stdout: [
      `resources/classics.md: ${origin}/old: moved for good to <${origin}/new>`,
      `resources/classics.md: ${origin}/missing: status 404`,
      '3 addresses, 1 dead, 1 moved for good',
      '',
    ].join('\n'),
    stderr: '',
  });
  const day = /^# Links on (\d{4}-\d{2}-\d{2})$/m.exec(await readFile(report, 'utf8'))?.[1];
  const marked = (status: string) => `${status}, checked: "${day}"`;
  expect(await readFile(file, 'utf8')).toBe(
    collection(
      resource('fine', marked('alive')),
      resource('old', marked('moved')),
      resource('missing', marked('unknown')),
    ),
  );
});

test('ends with 0 where every address is alive; the report may be JSON', async () => {
  const file = join(folder, 'resources', 'classics.md');
  const text = collection(resource('fine', 'unknown'));
  await writeFile(file, text);
  const report = join(folder, 'report.json');
  expect(await checkLinks('--report', report)).toEqual({ code: 0, stdout: '1 addresses\n', stderr: '' });
  expect(JSON.parse(await readFile(report, 'utf8'))).toMatchObject({
    results: [
      { url: `${origin}/fine`, paths: ['resources/classics.md'], outcome: { kind: 'alive' }, slow: false },
    ],
  });
  expect(await readFile(file, 'utf8')).toBe(text);
});

test('without a network nothing is written', async () => {
  const file = join(folder, 'resources', 'classics.md');
  const text = collection(resource('fine', 'alive'));
  await writeFile(file, text);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  expect(await checkLinks('--mark')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'no address could be reached: is there a network? Nothing was written\n',
  });
  expect(await readFile(file, 'utf8')).toBe(text);
});

test.each([
  ['--concurrency', '0', '--concurrency 0: a whole number from 1 to 64 is allowed'],
  ['--timeout', 'soon', '--timeout soon: a whole number from 1 to 600000 is allowed'],
])('%s %s is refused', async (option, value, problem) => {
  expect(await checkLinks(option, value)).toEqual({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining(`${problem}\nUsage: `),
  });
});
