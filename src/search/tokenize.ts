import { fold } from './fold.ts';
import { stem } from './stem.ts';

/**
 * The smallest piece that is looked up: a Latin word's stem, a flag, a number or one Han character.
 * `run` counts up wherever the text breaks, so that pairs and phrases never join two sentences.
 */
export type Token = {
  readonly text: string;
  /** The word as typed, in lower case, before stemming. */
  readonly word: string;
  readonly kind: 'word' | 'han' | 'flag' | 'number';
  readonly run: number;
  /** Compound expression that begins here: a path, a file name, an image, a long flag. */
  readonly whole?: string;
};

// Order matters: an address before a path, a hexadecimal id before a word, a long flag before a short one.
const pieces = new RegExp(
  [
    '(?<url>https?://[^\\s)"\'`<>]+)',
    '(?<id>\\b(?:sha256:)?(?=[0-9a-f]*\\d)(?=[0-9a-f]*[a-f])[0-9a-f]{12,64}\\b)',
    '(?<![\\w-])(?<long>--[A-Za-z][\\w-]*)',
    '(?<![\\w-])(?<short>-[A-Za-z]{1,4})(?![A-Za-z-])',
    '(?<expression>(?:(?<![\\w.])[.~]{0,2}/)?\\.?[A-Za-z0-9_]+(?:[./:@_-]+[A-Za-z0-9_]+)*)',
    '(?<han>\\p{Script=Han})',
    '(?<stop>[\\n.,;:!?。，；：！？、()（）「」“”|]+)',
  ].join('|'),
  'gu',
);

/** Splits a text into tokens. Docker's notation survives: `-p` is not `-P`, `/var/run/docker.sock` is one whole. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let run = 0;
  for (const match of fold(text)
    .replace(/'(?:s|re|ve|ll|d|m)\b|(?<=n)'(?=t\b)/gi, '')
    .matchAll(pieces)) {
    const { id, long, short, expression, han, stop } = match.groups ?? {};
    if (stop) run++;
    else if (id) tokens.push({ text: '#id', word: '#id', kind: 'number', run });
    else if (long) tokens.push(...longFlag(long.toLowerCase(), run));
    else if (short) tokens.push(...shortFlags(short, run));
    else if (han) tokens.push({ text: han, word: han, kind: 'han', run });
    else if (expression) tokens.push(...wordsOf(expression, run));
  }
  return tokens;
}

function longFlag(flag: string, run: number): Token[] {
  const [first, ...rest] = flag
    .slice(2)
    .split(/[-_]/)
    .filter(Boolean)
    .map((part) => wordToken(part, run));
  return first ? [{ ...first, whole: flag }, ...rest] : [];
}

/** `-it` is also `-i` and `-t`; case is kept, since `-p` and `-P` differ. */
function shortFlags(flag: string, run: number): Token[] {
  const letters = [...flag.slice(1)];
  const single = letters.map((letter): Token => flagToken(`-${letter}`, run));
  return letters.length === 1 ? single : [{ ...flagToken(flag, run), whole: flag }, ...single];
}

const flagToken = (flag: string, run: number): Token => ({ text: flag, word: flag, kind: 'flag', run });

/** Dockerfile instructions in capitals are no plain words: `FROM` asks for more than "from" does. */
const instruction =
  /^(FROM|RUN|CMD|ADD|COPY|ENV|ARG|USER|VOLUME|EXPOSE|LABEL|WORKDIR|ENTRYPOINT|HEALTHCHECK|ONBUILD|SHELL)s?$/;

function wordsOf(typed: string, run: number): Token[] {
  const named = instruction.exec(typed)?.[1];
  if (named) return [{ ...wordToken(named.toLowerCase(), run), whole: named }];
  const expression = typed.toLowerCase();
  const parts = expression
    .split(/[^a-z0-9]+/)
    .flatMap(withoutVersion)
    .filter(Boolean);
  const version = /^\d+(\.\d+)+$/.test(expression);
  if (version) return [{ text: expression, word: expression, kind: 'number', run }];
  const [first, ...rest] = parts.map((part) => wordToken(part, run));
  if (!first) return [];
  const compound = rest.length > 0 || /^[./~]/.test(expression);
  return [compound ? { ...first, whole: expression } : first, ...rest];
}

/** `python3` and `alpine3` of `python3.6-alpine3.7` are the words; `s3`, `ipv6`, `arm64` and `sha256` are names. */
function withoutVersion(part: string): string[] {
  const [, word, number] = /^([a-z]{4,})(\d{1,2})$/.exec(part) ?? [];
  return word && number ? [word, number] : [part];
}

const wordToken = (word: string, run: number): Token =>
  /^\d+$/.test(word)
    ? { text: word, word, kind: 'number', run }
    : { text: stem(word), word, kind: 'word', run };
