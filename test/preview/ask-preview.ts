import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { type IncomingHttpHeaders, request } from 'node:http';
import { text } from 'node:stream/consumers';

/** What the page may ask for. */
export type Asked = Readonly<Record<string, unknown>>;

export type Called = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

/** One request with any header, as a page, a stranger or a tool could make it. */
export async function callPreview(
  url: string,
  method: 'GET' | 'POST',
  path: string,
  body = '',
  headers: Readonly<Record<string, string>> = {},
): Promise<Called> {
  const { hostname, port } = new URL(url);
  const content = method === 'POST' ? { 'content-type': 'application/json' } : {};
  const sent = request({ hostname, port, method, path, headers: { ...content, ...headers } });
  sent.end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: response.statusCode ?? 0, headers: response.headers, body: await text(response) };
}

export type Answered = {
  readonly do?: string;
  readonly text: string;
  readonly lines: readonly string[];
  readonly message: Readonly<Record<string, unknown>>;
  readonly examples: readonly { readonly name: string }[];
  /** The id of the first control with that verb. */
  readonly idOf: (verb: string) => string;
};

/** Asks as the page does; fails with what it answers when that is an error. */
export async function askPreview(url: string, path: string, asked: Asked): Promise<Answered> {
  const { status, body } = await callPreview(url, 'POST', path, JSON.stringify(asked));
  if (status !== 200) throw new Error(`${path}: ${status} ${body}`);
  const json = JSON.parse(body);
  const texts = [...body.matchAll(/"content":("(?:[^"\\]|\\.)*")/g)].map(([, one]) => JSON.parse(one ?? ''));
  return {
    ...(Array.isArray(json) ? {} : json),
    text: json.text ?? texts.join('\n'),
    lines: Array.isArray(json) ? json : [],
    examples: Array.isArray(json) ? json : [],
    idOf: (verb) => {
      const [, id] = new RegExp(`"custom_id":"(d1:${verb}(?::[^"]*)?)"`).exec(body) ?? [];
      if (id === undefined) throw new Error(`no ${verb} in ${body}`);
      return id;
    },
  };
}
