import type { Fields } from './fields.ts';
import type { State, StoredFile } from './state.ts';

/** A request of the bot, read. */
export type Call = {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The JSON body, or `payload_json` of a multipart one. */
  readonly body: unknown;
  readonly files: readonly StoredFile[];
};

/** What goes back; `undefined` as a body is 204. */
export type Handle = (state: State, call: Call) => Fields | readonly Fields[] | undefined;

export type Route = {
  readonly method: string;
  readonly pattern: RegExp;
  /** Whether the request must carry the bot's token; interactions carry their own. */
  readonly authorized: boolean;
  readonly handle: Handle;
};

/** `route('GET', '/channels/:channel', …)`: `:name` stands for one part of the path. */
export const route = (method: string, path: string, handle: Handle, authorized = true): Route => ({
  method,
  pattern: new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`),
  authorized,
  handle,
});

/** The parameter; every route's pattern has those that its handler asks for. */
export const param = ({ params }: Call, name: string): string => {
  const value = params[name];
  if (value === undefined) throw new Error(`the route has no :${name}`);
  return decodeURIComponent(value);
};
