export type ProbeOptions = {
  /** Milliseconds for one request until its headers are there. */
  readonly timeout: number;
  /** Requests of one address at most, where the network or the server fails. */
  readonly attempts: number;
};

/**
 * What became of one address. `unclear`: the server refuses or fails, or there was no answer.
 * `reached`: a server answered, so that there is a network.
 */
export type Outcome =
  | { readonly kind: 'alive' }
  | { readonly kind: 'moved'; readonly to: string; readonly permanent: boolean }
  | { readonly kind: 'dead'; readonly why: string; readonly reached: boolean }
  | { readonly kind: 'tls'; readonly why: string }
  | { readonly kind: 'unclear'; readonly why: string; readonly reached: boolean };

/** Redirects followed at most, as browsers do. */
const mostRedirects = 20;

const permanentRedirects: readonly number[] = [301, 308];
const redirects: readonly number[] = [...permanentRedirects, 302, 303, 307];

/** Servers that answer 404 for good say so with these. */
const gone: readonly number[] = [404, 410];

/** Requests an address, redirects followed. Never throws for what the network does. */
export async function probe(url: string, options: ProbeOptions): Promise<Outcome> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await follow(url, options);
    if (outcome.kind !== 'unclear' || attempt >= options.attempts) return outcome;
  }
}

async function follow(url: string, options: ProbeOptions): Promise<Outcome> {
  let at = url;
  // The address to link to: as far as all redirects were permanent.
  let lasting = url;
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const answer = await request(at, options);
    if ('kind' in answer) return answer;
    const next = redirects.includes(answer.status) ? nextAddress(at, answer.location) : undefined;
    if (!next) return judge(answer.status, { url, at, lasting });
    if (permanentRedirects.includes(answer.status) && lasting === at) lasting = next;
    at = next;
  }
  return { kind: 'unclear', why: `more than ${mostRedirects} redirects`, reached: true };
}

/** A redirect's target; a fragment is kept unless the target has its own (RFC 9110, 10.2.2). */
function nextAddress(from: string, location: string | null): string | undefined {
  if (location === null || !URL.canParse(location, from)) return undefined;
  const next = new URL(location, from);
  if (!/^https?:$/.test(next.protocol)) return undefined;
  if (next.hash === '') next.hash = new URL(from).hash;
  return next.href;
}

type Journey = { readonly url: string; readonly at: string; readonly lasting: string };

function judge(status: number, { url, at, lasting }: Journey): Outcome {
  const where = at === url ? '' : ` at ${at}`;
  if (gone.includes(status)) return { kind: 'dead', why: `status ${status}${where}`, reached: true };
  if (status < 200 || status >= 300)
    return { kind: 'unclear', why: `status ${status}${where}`, reached: true };
  if (lasting !== url) return { kind: 'moved', to: lasting, permanent: true };
  return at === url ? { kind: 'alive' } : { kind: 'moved', to: at, permanent: false };
}

type Answer = { readonly status: number; readonly location: string | null };

/** HEAD; GET where the server does not like HEAD, which many only say with 403, 404 or 500. */
async function request(url: string, options: ProbeOptions): Promise<Answer | Outcome> {
  const head = await send('HEAD', url, options);
  return 'kind' in head || head.status < 400 ? head : send('GET', url, options);
}

async function send(method: 'HEAD' | 'GET', url: string, options: ProbeOptions): Promise<Answer | Outcome> {
  try {
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(options.timeout),
      headers: { 'user-agent': 'docker-guide-bot link check', accept: 'text/html,*/*' },
    });
    await response.body?.cancel();
    return { status: response.status, location: response.headers.get('location') };
  } catch (error) {
    return failure(error, options);
  }
}

/** Codes of Node's TLS and OpenSSL for certificates that are not to be trusted. */
const tlsCode = /CERT|^ERR_(TLS|SSL)|^EPROTO$|^UNABLE_TO_(GET|VERIFY)/;

function failure(error: unknown, options: ProbeOptions): Outcome {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return { kind: 'unclear', why: `no answer within ${options.timeout} ms`, reached: false };
  }
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const why = cause instanceof Error ? cause.message || code : String(cause);
  // After a semicolon Node advises on its own command line.
  if (tlsCode.test(code)) return { kind: 'tls', why: `${code}: ${why.split(';')[0]}` };
  return code === 'ENOTFOUND'
    ? { kind: 'dead', why: 'no such host', reached: false }
    : { kind: 'unclear', why, reached: false };
}
