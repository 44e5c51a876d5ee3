import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  checkLinks,
  defaultLinkOptions,
  isBroken,
  isOffline,
  type LinkResult,
} from '../../src/check/links.ts';

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url));

/** Requests as `HEAD /path`, since the last test. */
let requests: string[] = [];
let plain: Server;
let tls: Server;
let origin = '';
let tlsOrigin = '';
let closedOrigin = '';

const listen = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

const redirects: Readonly<Record<string, readonly [status: number, location: string]>> = {
  '/moved': [301, '/ok'],
  '/moved-308': [308, '/ok'],
  '/for-now': [302, '/ok'],
  '/for-good-then-for-now': [301, '/for-now'],
  '/for-now-then-for-good': [302, '/moved'],
  '/moved-to-nothing': [301, '/missing'],
  '/circle': [301, '/circle'],
  '/elsewhere': [301, 'ftp://example.com/'],
};

beforeAll(async () => {
  plain = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push(`${request.method} ${path}`);
    const redirect = redirects[path];
    if (redirect) response.writeHead(redirect[0], { location: redirect[1] }).end();
    else if (path === '/no-head') response.writeHead(request.method === 'HEAD' ? 405 : 200).end('text');
    else if (path === '/never') return;
    else if (path === '/broken') request.socket.destroy();
    else
      response.writeHead(Number(/^\/(\d+)/.exec(path)?.[1] ?? (path === '/missing' ? 404 : 200))).end('text');
  });
  tls = createTlsServer({ key: fixture('tls-key.pem'), cert: fixture('tls-cert.pem') }, (_, response) =>
    response.end(),
  );
  const closed = createServer();
  origin = `http://127.0.0.1:${await listen(plain)}`;
  tlsOrigin = `https://127.0.0.1:${await listen(tls)}`;
  closedOrigin = `http://127.0.0.1:${await listen(closed)}`;
  await new Promise((resolve) => closed.close(resolve));
});
afterAll(async () => {
  for (const server of [plain, tls]) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});
beforeEach(() => {
  requests = [];
});

const options = { ...defaultLinkOptions, pause: 0, attempts: 1, perHost: 8 };

async function check(url: string, changes: Partial<typeof options> = {}): Promise<LinkResult> {
  const target = { url, paths: ['en/a/b.md'], knownDead: false };
  const [result] = await checkLinks([target], { ...options, ...changes });
  if (!result) throw new Error('no result');
  return result;
}

const outcome = async (path: string, changes: Partial<typeof options> = {}) =>
  (await check(origin + path, changes)).outcome;
const moved = (to: string, permanent: boolean) => ({ kind: 'moved', to: origin + to, permanent });

describe('what becomes of an address', () => {
  test('200 is alive, asked with HEAD alone', async () => {
    expect(await outcome('/ok')).toEqual({ kind: 'alive' });
    expect(requests).toEqual(['HEAD /ok']);
  });

  test('a server that does not like HEAD is asked with GET', async () => {
    expect(await outcome('/no-head')).toEqual({ kind: 'alive' });
    expect(requests).toEqual(['HEAD /no-head', 'GET /no-head']);
  });

  test('permanent redirects give the address to write', async () => {
    expect(await outcome('/moved')).toEqual(moved('/ok', true));
    expect(await outcome('/moved-308')).toEqual(moved('/ok', true));
    expect(await outcome('/moved#part')).toEqual(moved('/ok#part', true));
  });

  test('temporary redirects are told apart, also in a row', async () => {
    expect(await outcome('/for-now')).toEqual(moved('/ok', false));
    expect(await outcome('/for-good-then-for-now')).toEqual(moved('/for-now', true));
    expect(await outcome('/for-now-then-for-good')).toEqual(moved('/ok', false));
  });

  test('404 and 410 are dead, also behind a redirect', async () => {
    expect(await outcome('/missing')).toEqual({ kind: 'dead', why: 'status 404', reached: true });
    expect(await outcome('/410')).toEqual({ kind: 'dead', why: 'status 410', reached: true });
    expect(await outcome('/moved-to-nothing')).toEqual({
      kind: 'dead',
      why: `status 404 at ${origin}/missing`,
      reached: true,
    });
  });

  test.each([500, 503, 403, 429])('%i is unclear', async (status) => {
    expect(await outcome(`/${status}`)).toEqual({ kind: 'unclear', why: `status ${status}`, reached: true });
  });

  test('a circle of redirects and a redirect out of the web are unclear', async () => {
    expect(await outcome('/circle')).toEqual({
      kind: 'unclear',
      why: 'more than 20 redirects',
      reached: true,
    });
    expect(await outcome('/elsewhere')).toEqual({ kind: 'unclear', why: 'status 301', reached: true });
  });

  test('no answer in time', async () => {
    expect(await outcome('/never', { timeout: 200 })).toEqual({
      kind: 'unclear',
      why: 'no answer within 200 ms',
      reached: false,
    });
  });

  test('a connection that breaks or is refused', async () => {
    expect(await outcome('/broken')).toEqual({
      kind: 'unclear',
      why: expect.stringMatching(/\w/),
      reached: false,
    });
    expect((await check(`${closedOrigin}/ok`)).outcome).toEqual({
      kind: 'unclear',
      why: expect.stringContaining('ECONNREFUSED'),
      reached: false,
    });
  });

  test('a certificate that nobody trusts', async () => {
    const result = await check(`${tlsOrigin}/ok`);
    expect(result.outcome).toEqual({
      kind: 'tls',
      why: 'DEPTH_ZERO_SELF_SIGNED_CERT: self-signed certificate',
    });
    expect(isBroken(result)).toBe(true);
  });

  test('what is unclear is tried again, what is clear is not', async () => {
    await outcome('/500', { attempts: 2 });
    expect(requests).toEqual(['HEAD /500', 'GET /500', 'HEAD /500', 'GET /500']);
    requests = [];
    await outcome('/missing', { attempts: 2 });
    expect(requests).toEqual(['HEAD /missing', 'GET /missing']);
  });

  test('slow from a limit on', async () => {
    expect((await check(`${origin}/ok`, { slow: 0 })).slow).toBe(true);
    expect((await check(`${origin}/ok`, { slow: 600_000 })).slow).toBe(false);
  });

  test('a dead address that the guide knows is dead is not broken', async () => {
    const result = await check(`${origin}/missing`);
    expect(isBroken(result)).toBe(true);
    expect(isBroken({ ...result, knownDead: true })).toBe(false);
  });
});

test('many addresses: results in order, each told as it comes', async () => {
  const targets = ['/ok', '/missing', '/500', '/moved'].map((path) => ({
    url: origin + path,
    paths: ['x.md'],
    knownDead: false,
  }));
  const told: string[] = [];
  const results = await checkLinks(targets, options, ({ url }) => told.push(url));
  expect(results.map(({ outcome: { kind } }) => kind)).toEqual(['alive', 'dead', 'unclear', 'moved']);
  expect(told.toSorted()).toEqual(targets.map(({ url }) => url).toSorted());
});

test('where no server answers at all, the fault is here', async () => {
  const refused = await check(`${closedOrigin}/ok`);
  expect(isOffline([refused, refused])).toBe(true);
  expect(isOffline([refused, await check(`${origin}/missing`)])).toBe(false);
  expect(isOffline([refused, await check(`${origin}/500`)])).toBe(false);
  expect(isOffline([refused, await check(`${origin}/ok`)])).toBe(false);
  expect(isOffline([])).toBe(false);
});
