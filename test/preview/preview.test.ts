import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { checkMessage } from '../e2e/stand-in/check-message.ts';
import { runProgram } from '../run-program.ts';
import { type Asked, askPreview, callPreview } from './ask-preview.ts';
import { type PreviewProcess, startPreview } from './preview-process.ts';

let preview: PreviewProcess;
const ask = (path: string, body: Asked) => askPreview(preview.url, path, body);
const call = (...request: Parameters<typeof callPreview> extends [string, ...infer Rest] ? Rest : never) =>
  callPreview(preview.url, ...request);

beforeAll(async () => {
  preview = await startPreview();
}, 60_000);
afterAll(() => preview.stop('SIGKILL'));

describe('the page', () => {
  test('is HTML with scripts and styles of its own, and nothing may come from elsewhere', async () => {
    const { status, headers, body } = await call('GET', '/');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toMatch(
      /default-src 'none'; script-src 'self'; style-src 'self'/,
    );
    expect(body).not.toMatch(/<script>|style=|https?:/);
    for (const [, file] of body.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)) {
      expect(await call('GET', `/${file}`)).toMatchObject({ status: 200 });
    }
  });

  test.each(['/../server.ts', '/%2e%2e/server.ts', '/tsconfig.json', '/nothing', '/examples'])(
    'GET %s is not served',
    async (path) => {
      expect(await call('GET', path)).toMatchObject({ status: 404 });
    },
  );
});

describe('strangers are refused', () => {
  test.each([
    ['another name for this machine', { host: 'rebound.example' }, 421],
    ['a page of another site', { origin: 'https://evil.example' }, 403],
    ['a form of another site', { 'content-type': 'text/plain' }, 415],
  ])('%s', async (_, headers, status) => {
    expect(await call('POST', '/type', '{"line":"/docker what"}', headers)).toMatchObject({ status });
  });

  test.each([
    ['no JSON', '{', 400],
    ['JSON of another shape', '{"line":1}', 400],
    ['too much', `{"line":"${'x'.repeat(70_000)}"}`, 413],
  ])('%s', async (_, body, status) => {
    expect(await call('POST', '/type', body)).toMatchObject({ status });
  });

  test('nobody but this machine reaches it', () => {
    expect(new URL(preview.url).hostname).toBe('127.0.0.1');
  });
});

describe('what is typed and tapped', () => {
  test('a command is answered with what Discord would get', async () => {
    const reply = await ask('/type', { line: '/docker what' });
    expect(reply).toMatchObject({ do: 'show' });
    expect(reply.text).toContain('## What Docker is');
    expect(checkMessage({ ...reply.message, allowed_mentions: { parse: [] } })).toEqual([]);
  });

  test('a plain question is asked, in the reader’s language', async () => {
    const reply = await ask('/type', { line: 'how do I keep data after docker rm', language: 'zh-CN' });
    expect(reply.text).toMatch(/[卷数据]/);
    expect((await ask('/type', { line: '/docker topics', language: 'zh-CN' })).text).toContain('Docker 指南');
  });

  test('what is no command says why', async () => {
    expect(await ask('/type', { line: '/dokcer what' })).toMatchObject({
      do: 'say',
      text: 'There is no /dokcer, did you mean /docker what?',
    });
  });

  test('a menu changes its message, and a button leads back', async () => {
    const chapters = await ask('/type', { line: '/docker topics' });
    const chapter = await ask('/tap', { id: chapters.idOf('chapter'), values: ['compose'] });
    expect(chapter).toMatchObject({ do: 'update' });
    const back = await ask('/tap', { id: chapter.idOf('chapters') });
    expect(back.text).toBe(chapters.text);
  });

  test('a form is opened, sent and kept until the preview ends', async () => {
    const opened = await ask('/type', { line: '/docker-pin add question:"Which zebra?"' });
    expect(opened).toMatchObject({ do: 'modal' });
    const fields = { question: 'Which zebra?', answer: 'The *striped* one.' };
    const saved = await ask('/submit', { id: opened.idOf('pin-form'), fields });
    expect(saved.text).toContain('The *striped* one.');
    expect((await ask('/type', { line: '/docker pins' })).text).toContain('Which zebra?');
  });

  test('a private answer is posted once, and the posted one taken away', async () => {
    const reply = await ask('/type', { line: '/docker what private:true' });
    const posted = await ask('/tap', { id: reply.idOf('post'), private: true });
    expect(posted).toMatchObject({ do: 'updateAndPost' });
    expect(await ask('/tap', { id: posted.idOf('dismiss') })).toEqual(
      expect.objectContaining({ do: 'dismiss' }),
    );
  });

  test('a button that no version knows is answered too', async () => {
    expect((await ask('/tap', { id: 'd0:older' })).text).toContain('/docker ask');
  });

  test('files of this machine are not read', async () => {
    const reply = await ask('/type', { line: '/docker-pin import file:/etc/hostname' });
    expect(reply.text).toContain('The file is missing');
  });

  test('half-typed lines become whole ones', async () => {
    expect((await ask('/complete', { line: '/docker t' })).lines).toEqual(['/docker topics ']);
    const { lines } = await ask('/complete', { line: '/docker ask volu' });
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.join()).not.toMatch(/[📌📖💬]/u);
  });
});

test.each(['en', 'zh-CN'])(
  'examples of every kind in %s, with buttons that lead somewhere',
  async (language) => {
    const { examples } = await ask('/examples', { language });
    expect(examples.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['section', 'none', 'modal-new-pin']),
    );
    const chapter = await ask('/tap', {
      world: 'examples',
      id: `d1:chapter:${language}`,
      values: ['storage'],
    });
    expect(chapter.text).toMatch(/Keep data with volumes|用卷保存数据/);
  },
);

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends it, open connections and all',
  async (signal) => {
    const other = await startPreview({ CONTENT_DIR: 'test/fixtures/guide' });
    onTestFinished(() => void other.stop('SIGKILL'));
    await callPreview(other.url, 'GET', '/');
    expect(await other.stop(signal)).toBe(0);
  },
  60_000,
);

test.each([
  [
    'that is taken',
    async () => String(await takenPort()),
    /^Port \d+ is taken: choose another with --port\.\n$/,
  ],
  ['that is none', async () => 'x', /^--port is a number from 0 to 65535\.\n$/],
])(
  'a port %s is one sentence',
  async (_, port, sentence) => {
    const env = { CONTENT_DIR: 'test/fixtures/guide' };
    const { code, stderr } = await runProgram(['src/preview.ts', '--port', await port()], { env });
    expect(stderr).toMatch(sentence);
    expect(code).toBe(1);
  },
  60_000,
);

async function takenPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
