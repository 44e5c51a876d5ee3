import { fileFormat, marks, unescapeMark } from './format-pins.ts';
import type { TypedPin } from './pin-input.ts';
import type { Placed, Typed } from './typed-file.ts';

const formatLine = new RegExp(`^Format: ${fileFormat.name} ${fileFormat.version}\\s*$`);
const fieldLine = /^- ([a-z-]+):\s?(.*)$/;

/** Reads pins from Markdown as an export writes it. */
export function parseMarkdownPins(text: string): Typed {
  const lines = text.split('\n');
  const trimmed = lines.map((line) => line.trimEnd());
  const format = lines.findIndex((line) => formatLine.test(line));
  if (format < 0) return { pins: [], problems: [{ problem: { kind: 'not-pins' } }] };
  const pins: { typed: TypedPin; line: number }[] = [];
  const problems: Placed[] = [];
  for (let at = format + 1; at < lines.length; at++) {
    const line = trimmed[at] ?? '';
    if (line === '') continue;
    if (line !== marks.begin) {
      problems.push({ line: at + 1, problem: { kind: 'stray-text' } });
      continue;
    }
    const end = trimmed.indexOf(marks.end, at + 1);
    const place = { pin: pins.length + 1, line: at + 1 };
    if (end < 0) return { pins, problems: [...problems, { ...place, problem: { kind: 'no-end' } }] };
    const pin = parsePin(lines.slice(at + 1, end), place);
    pins.push({ typed: pin.typed, line: at + 1 });
    problems.push(...pin.problems);
    at = end;
  }
  return { pins, problems };
}

/** A pin between its marks: the question as a heading, a list of fields, the answer after an empty line. */
function parsePin(lines: readonly string[], { pin, line }: { pin: number; line: number }) {
  const problems: Placed[] = [];
  const heading = lines.findIndex((one) => one.trim() !== '');
  const question = /^##\s+(.*)$/.exec(lines[heading] ?? '')?.[1];
  if (question === undefined) problems.push({ pin, line: line + 1, problem: { kind: 'no-question' } });
  const first = lines.findIndex((one, index) => index > heading && one.trim() !== '');
  const begin = question === undefined ? heading : first;
  const fields: (readonly [string, string])[] = [];
  let at = Math.max(0, begin);
  for (; begin >= 0 && at < lines.length; at++) {
    const [, key, value = ''] = fieldLine.exec(lines[at] ?? '') ?? [];
    if (key === undefined) break;
    if (!known.has(key))
      problems.push({ pin, line: line + at + 1, problem: { kind: 'wrong-field', field: key } });
    fields.push([key, value]);
  }
  const answer = begin < 0 ? '' : lines.slice(at).map(unescapeMark).join('\n');
  return { typed: typedPin(question ?? '', fields, answer), problems };
}

const known = new Set(['language', 'also', 'section', 'replaces', 'author', 'author-id', 'message']);

function typedPin(
  question: string,
  fields: readonly (readonly [string, string])[],
  answer: string,
): TypedPin {
  const all = (name: string) => fields.filter(([key]) => key === name).map(([, value]) => value);
  const [authorName, authorId, url] = ['author', 'author-id', 'message'].map((name) => all(name)[0]);
  const source = { authorName: authorName ?? '', authorId: authorId ?? '', url: url ?? '' };
  return {
    question,
    also: all('also'),
    language: all('language')[0],
    section: all('section')[0],
    replaces: all('replaces')[0],
    ...(answer.trim() === '' ? {} : { answer }),
    ...(url === undefined ? {} : { source }),
  };
}
