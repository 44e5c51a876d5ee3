import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError, apiErrors } from './api-error.ts';
import { performFault, takeFault } from './faults.ts';
import type { Fields } from './fields.ts';
import { readBody } from './read-body.ts';
import type { Route } from './route.ts';
import type { State } from './state.ts';

const prefix = '/api/v10';

/** Answers every HTTP request: Discord's API under `/api/v10`, and files for the bot to fetch. */
export function createHandler(state: State, routes: readonly Route[]) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', state.origin);
    const method = request.method ?? 'GET';
    const path = pathname.startsWith(prefix) ? pathname.slice(prefix.length) : pathname;
    try {
      const { body, files } = await readBody(request);
      const handle = async (answer: boolean): Promise<number> => {
        const { status, content } = pathname.startsWith(prefix)
          ? respond(state, routes, { method, path, query: searchParams, body, files, request })
          : serveFile(state, pathname);
        if (answer) response.writeHead(status, content?.headers).end(content?.body);
        return status;
      };
      const fault = takeFault(state.faults, method, path);
      const status = fault ? await performFault(fault, response, handle) : await handle(true);
      state.requests.push({ method, path, status });
    } catch (error) {
      // A mistake of the stand-in itself: shown to the test, and the bot gets an answer.
      state.problems.push(`stand-in: ${method} ${path}: ${error instanceof Error ? error.stack : error}`);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
    state.changes.notify();
  };
}

type Content = { readonly headers: Readonly<Record<string, string>>; readonly body: string | Buffer };
type Result = { readonly status: number; readonly content?: Content };
type Incoming = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: Awaited<ReturnType<typeof readBody>>['files'];
  readonly request: IncomingMessage;
};

const json = (status: number, body: Fields | readonly Fields[]): Result => ({
  status,
  content: { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
});

function respond(state: State, routes: readonly Route[], incoming: Incoming): Result {
  const { method, path, query, body, files, request } = incoming;
  try {
    const found = routes.find((one) => one.method === method && one.pattern.test(path));
    if (!found) {
      state.problems.push(`${method} ${path}: the stand-in has no such route`);
      throw apiErrors.notFound();
    }
    if (found.authorized && request.headers.authorization !== `Bot ${state.token}`) {
      throw apiErrors.unauthorized();
    }
    const params = found.pattern.exec(path)?.groups ?? {};
    const reply = found.handle(state, { params, query, body, files });
    return reply === undefined ? { status: 204 } : json(200, reply);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    state.problems.push(...error.details.map((detail) => `${method} ${path}: ${detail}`));
    return json(error.status, {
      message: error.message,
      code: error.code,
      ...(error.details.length > 0 && { errors: { _errors: error.details.map((message) => ({ message })) } }),
    });
  }
}

function serveFile(state: State, path: string): Result {
  const file = state.files.get(path);
  if (!file) return { status: 404 };
  return { status: 200, content: { headers: { 'content-type': file.contentType }, body: file.content } };
}
