import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** What goes wrong with the next matching requests. */
export type Fault = {
  /** Default: any. */
  readonly method?: string;
  /** Tried on the path without `/api/v10` and query. */
  readonly path: RegExp;
  /** How many requests; default 1. */
  readonly times?: number;
  /** Whether the request does its work before the answer is lost. */
  readonly takeEffect?: boolean;
} & (
  | {
      readonly status: number;
      readonly code?: number;
      /** Seconds, for 429. */
      readonly retryAfter?: number;
      readonly global?: boolean;
    }
  /** The connection is reset, with or without an effect. */
  | { readonly reset: true }
  /** The connection ends without an answer, as a server does that restarts. */
  | { readonly hangUp: true }
  /** Milliseconds before the request is handled as usual. */
  | { readonly delay: number }
);

export type ActiveFault = { readonly fault: Fault; left: number };

/** Takes the first fault that concerns this request, or none. */
export function takeFault(faults: ActiveFault[], method: string, path: string): Fault | undefined {
  const found = faults.find(
    ({ fault, left }) => left > 0 && (fault.method ?? method) === method && fault.path.test(path),
  );
  if (found) found.left -= 1;
  return found?.fault;
}

/** Handles a request that a fault concerns; gives the status for the log, 0 for a lost connection. */
export async function performFault(
  fault: Fault,
  response: ServerResponse,
  handle: (answer: boolean) => Promise<number>,
): Promise<number> {
  if ('delay' in fault) {
    await pause(fault.delay);
    return handle(true);
  }
  if (fault.takeEffect) await handle(false);
  if ('hangUp' in fault) {
    response.socket?.end();
    return 0;
  }
  if ('reset' in fault) {
    response.socket?.resetAndDestroy();
    return 0;
  }
  const { status, code = 0, retryAfter = 1, global = false } = fault;
  const limited = status === 429;
  const headers = {
    'content-type': 'application/json',
    ...(limited && { 'retry-after': String(retryAfter), 'x-ratelimit-scope': global ? 'global' : 'user' }),
    ...(limited && global && { 'x-ratelimit-global': 'true' }),
  };
  const message = limited ? 'You are being rate limited.' : `${status}: a fault of the stand-in`;
  const body = { message, code, ...(limited && { retry_after: retryAfter, global }) };
  response.writeHead(status, headers).end(JSON.stringify(body));
  return status;
}
