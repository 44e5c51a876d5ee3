import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jsonBody, Refused, refuseStrangers } from './guard.ts';
import { type Page, pageHeaders, readPages } from './pages.ts';
import { answerPage, type PreviewSource } from './routes.ts';

/** `failed` hears of what went wrong inside, with the reference that the page shows. */
export type Failed = (error: unknown, reference: string) => void;

/** The preview over HTTP, for this machine alone; it does not listen yet. */
export function createPreviewServer(source: PreviewSource, failed: Failed): Server {
  const pages = readPages();
  const server = createServer((request, response) => {
    respond(request, source, pages, server).then(
      ({ type, body }) => send(response, 200, type, body),
      (error: unknown) => refuse(response, error, failed),
    );
  });
  return server;
}

const json = 'application/json; charset=utf-8';

async function respond(
  request: IncomingMessage,
  source: PreviewSource,
  pages: ReadonlyMap<string, Page>,
  server: Server,
): Promise<{ type: string; body: string | Buffer }> {
  refuseStrangers(request, (server.address() as AddressInfo).port);
  const path = request.url ?? '/';
  if (request.method === 'POST') {
    return { type: json, body: JSON.stringify(await answerPage(path, await jsonBody(request), source)) };
  }
  const page = request.method === 'GET' ? pages.get(path) : undefined;
  if (!page) throw new Refused(404, `there is no ${request.method} ${path}`);
  return { type: page.type, body: page.read() };
}

/** One catcher: a stranger learns the status, the page a reference that the terminal shows too. */
function refuse(response: ServerResponse, error: unknown, failed: Failed): void {
  const reference = randomUUID().slice(0, 8);
  const known = error instanceof Refused;
  if (!known) failed(error, reference);
  const sentence = known ? error.message : `That failed. Reference: ${reference}`;
  send(response, known ? error.status : 500, json, JSON.stringify(sentence));
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { ...pageHeaders, 'content-type': type });
  response.end(body);
}
