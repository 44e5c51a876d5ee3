import type { LinkTarget } from './link-targets.ts';
import { type Outcome, type ProbeOptions, probe } from './probe.ts';
import { runBounded } from './run-bounded.ts';

export type LinkOptions = ProbeOptions & {
  /** Addresses requested at once. */
  readonly concurrency: number;
  /** Addresses of one host requested at once, and the pause after each in milliseconds. */
  readonly perHost: number;
  readonly pause: number;
  /** From how many milliseconds on an address is slow. */
  readonly slow: number;
};

export const defaultLinkOptions: LinkOptions = {
  concurrency: 8,
  perHost: 2,
  pause: 200,
  timeout: 15_000,
  attempts: 2,
  slow: 5_000,
};

export type LinkResult = LinkTarget & {
  readonly outcome: Outcome;
  /** From the first request to the last answer, in milliseconds. */
  readonly milliseconds: number;
  readonly slow: boolean;
};

/** Requests every address; `onResult` hears of each as it comes. Results in the order of the targets. */
export function checkLinks(
  targets: readonly LinkTarget[],
  options: LinkOptions,
  onResult: (result: LinkResult) => void = () => {},
): Promise<readonly LinkResult[]> {
  const bounds = {
    ...options,
    group: (target: LinkTarget) => new URL(target.url).host,
    perGroup: options.perHost,
  };
  return runBounded(targets, bounds, async (target) => {
    const before = performance.now();
    const outcome = await probe(target.url, options);
    const milliseconds = Math.round(performance.now() - before);
    const result = { ...target, outcome, milliseconds, slow: milliseconds >= options.slow };
    onResult(result);
    return result;
  });
}

/** Whether somebody has to look at it: dead without the guide saying so, or an untrusted certificate. */
export function isBroken({ outcome, knownDead }: LinkResult): boolean {
  return outcome.kind === 'tls' || (outcome.kind === 'dead' && !knownDead);
}

/** Whether no server answered at all: then the fault is here, and nothing is known about the addresses. */
export function isOffline(results: readonly LinkResult[]): boolean {
  return results.length > 0 && results.every(({ outcome }) => 'reached' in outcome && !outcome.reached);
}
