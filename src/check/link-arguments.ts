import { parseArgs } from 'node:util';
import { defaultLinkOptions, type LinkOptions } from './links.ts';

export type LinkArguments = {
  readonly options: LinkOptions;
  /** File for the report: JSON where it ends in .json, else Markdown. */
  readonly report?: string;
  readonly mark: boolean;
};

const usage = `Usage: npm run check:links -- [--concurrency N] [--timeout MS] [--slow MS] [--report FILE] [--mark]
  --concurrency N  addresses requested at once (${defaultLinkOptions.concurrency})
  --timeout MS     milliseconds for one request (${defaultLinkOptions.timeout})
  --slow MS        from here on an address is reported as slow (${defaultLinkOptions.slow})
  --report FILE    writes a report: JSON where FILE ends in .json, else Markdown
  --mark           writes status and checked into content/resources`;

/** Reads the command line; throws an Error with a sentence and the usage for what is not allowed. */
export function readLinkArguments(args: readonly string[]): LinkArguments {
  try {
    return parse(args);
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}

function parse(args: readonly string[]): LinkArguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      concurrency: { type: 'string' },
      timeout: { type: 'string' },
      slow: { type: 'string' },
      report: { type: 'string' },
      mark: { type: 'boolean', default: false },
    },
  });
  const options = {
    ...defaultLinkOptions,
    concurrency: wholeNumber('concurrency', values.concurrency, defaultLinkOptions.concurrency, 64),
    timeout: wholeNumber('timeout', values.timeout, defaultLinkOptions.timeout, 600_000),
    slow: wholeNumber('slow', values.slow, defaultLinkOptions.slow, 600_000),
  };
  return { options, mark: values.mark, ...(values.report === undefined ? {} : { report: values.report }) };
}

function wholeNumber(name: string, text: string | undefined, preset: number, most: number): number {
  if (text === undefined) return preset;
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= most) return number;
  throw new Error(`--${name} ${text}: a whole number from 1 to ${most} is allowed`);
}
