import type { IncomingMessage } from 'node:http';

/** A request that is not answered: an HTTP status and one sentence. */
export class Refused extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Bytes of a request's body at most: a form's fields and no more. */
const longestBody = 64_000;

/**
 * Only the page itself may ask. A foreign site that resolves to this machine comes under its own name, and one that
 * posts from elsewhere has another origin or not this content type.
 */
export function refuseStrangers({ headers, method }: IncomingMessage, port: number): void {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!own.includes(headers.host ?? '')) throw new Refused(421, `this is ${own[0]}, not ${headers.host}`);
  const { origin } = headers;
  if (origin !== undefined && !own.some((host) => origin === `http://${host}`))
    throw new Refused(403, 'only the page itself may ask');
  if (method === 'POST' && headers['content-type'] !== 'application/json')
    throw new Refused(415, 'a request is application/json');
}

/** The body as JSON. */
export async function jsonBody(request: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > longestBody) throw new Refused(413, `a request has at most ${longestBody} bytes`);
    pieces.push(piece);
  }
  try {
    return JSON.parse(Buffer.concat(pieces).toString('utf8'));
  } catch {
    throw new Refused(400, 'this is not JSON');
  }
}
