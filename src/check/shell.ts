/** One simple command: its words, quotes removed. */
export type Words = readonly string[];

export type Dialect = 'sh' | 'powershell';

type Reader = {
  readonly text: string;
  readonly dialect: Dialect;
  /** Where commands go when they end. */
  readonly found: Words[];
  at: number;
  /** What ends the here-documents that begin on the next line. */
  hereDocuments: string[];
  /** In backquotes another backquote ends a word, it begins none. */
  inBackquotes: boolean;
};

/** What stands for a substitution inside a word: never a flag, never a command's name. */
export const substituted = '\u{fffc}';

const operators = ['&&', '||', ';;', '|&', '|', ';', '&', '(', ')', '\n'];

/**
 * Splits a script into its simple commands, those inside `$(…)` and backquotes included.
 *
 * Comments, redirections and here-documents are left out. Lenient: an unclosed quote ends with the text,
 * since inline code is often half a command.
 */
export function simpleCommands(script: string, dialect: Dialect = 'sh'): readonly Words[] {
  const found: Words[] = [];
  readCommands({ text: script, dialect, found, at: 0, hereDocuments: [], inBackquotes: false }, undefined);
  return found.filter((words) => words.length > 0);
}

/** Reads up to `end` (or the end of the text), which is consumed. */
function readCommands(reader: Reader, end: string | undefined): void {
  let words: string[] = [];
  while (reader.at < reader.text.length && !(end && reader.text.startsWith(end, reader.at))) {
    if (skip(reader, blank(reader.dialect)) || skip(reader, /#[^\n]*/y) || skipRedirection(reader)) continue;
    if (readOperator(reader)) {
      reader.found.push(words);
      words = [];
    } else words.push(readWord(reader));
  }
  reader.at += end?.length ?? 0;
  reader.found.push(words);
}

/** Blanks and continued lines, which end in the dialect's escape. */
const blank = (dialect: Dialect): RegExp => (dialect === 'sh' ? /([^\S\n]|\\\r?\n)+/y : /([^\S\n]|`\r?\n)+/y);

/** Moves past `pattern` (sticky); what matched, undefined where it did not. */
function skip(reader: Reader, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(reader.text) ?? undefined;
  reader.at += match?.[0].length ?? 0;
  return match;
}

function skipRedirection(reader: Reader): boolean {
  const redirection = skip(reader, /\d*(<<<|<<-?|&>>?|>>|[<>]&?)[ \t]*/y);
  if (!redirection) return false;
  const target = readWord(reader);
  if (/^<<-?$/.test(redirection[1] ?? '')) reader.hereDocuments.push(target);
  return true;
}

function readOperator(reader: Reader): string | undefined {
  const operator = operators.find((token) => reader.text.startsWith(token, reader.at));
  reader.at += operator?.length ?? 0;
  if (operator === '\n') for (const word of reader.hereDocuments.splice(0)) skipHereDocument(reader, word);
  return operator;
}

/** Moves past the body of a here-document and the line that ends it. */
function skipHereDocument(reader: Reader, word: string): void {
  const lines = reader.text.slice(reader.at).split('\n');
  const end = lines.findIndex((line) => line.trim() === word);
  const body = end < 0 ? lines : lines.slice(0, end + 1);
  reader.at = Math.min(reader.text.length, reader.at + body.join('\n').length);
}

/** Reads one word; commands substituted into it are found too. */
function readWord(reader: Reader): string {
  let word = '';
  const { text } = reader;
  while (reader.at < text.length) {
    const char = text[reader.at] ?? '';
    if (/[\s;|&<>()]/.test(char) || (char === '`' && reader.inBackquotes)) break;
    if (char === "'") word += readSingleQuoted(reader);
    else if (char === '"') word += readDoubleQuoted(reader);
    else if (isSubstitution(reader)) word += readSubstitution(reader);
    else if (char === escapeOf(reader)) {
      word += text[reader.at + 1] === '\n' ? '' : (text[reader.at + 1] ?? '');
      reader.at += 2;
    } else {
      word += char;
      reader.at += 1;
    }
  }
  return word;
}

const escapeOf = (reader: Reader): string => (reader.dialect === 'powershell' ? '`' : '\\');

function readSingleQuoted(reader: Reader): string {
  const end = reader.text.indexOf("'", reader.at + 1);
  const quoted = reader.text.slice(reader.at + 1, end < 0 ? undefined : end);
  reader.at = end < 0 ? reader.text.length : end + 1;
  return quoted;
}

function readDoubleQuoted(reader: Reader): string {
  let quoted = '';
  reader.at += 1;
  while (reader.at < reader.text.length && reader.text[reader.at] !== '"') {
    if (isSubstitution(reader)) quoted += readSubstitution(reader);
    else {
      if (reader.text[reader.at] === escapeOf(reader)) reader.at += 1;
      quoted += reader.text[reader.at] ?? '';
      reader.at += 1;
    }
  }
  reader.at += 1;
  return quoted;
}

function isSubstitution(reader: Reader): boolean {
  if (reader.text.startsWith('$(', reader.at) || reader.text.startsWith('${', reader.at)) return true;
  return reader.dialect === 'sh' && !reader.inBackquotes && reader.text[reader.at] === '`';
}

function readSubstitution(reader: Reader): string {
  const { text, at } = reader;
  const [opening = ''] = skip(reader, /\$\(\(|\$\{|\$\(|`/y) ?? [];
  if (opening === '$((' || opening === '${') {
    const close = opening === '${' ? '}' : '))';
    const end = text.indexOf(close, at);
    reader.at = end < 0 ? text.length : end + close.length;
  } else {
    const before = reader.inBackquotes;
    reader.inBackquotes = opening === '`';
    readCommands(reader, opening === '`' ? '`' : ')');
    reader.inBackquotes = before;
  }
  return substituted;
}
