import { normalContent } from '../store/normal-content.ts';
import type { PinContent } from '../store/types.ts';

/** What a file of pins calls itself; the number goes up when an older program could not read it. */
export const fileFormat = { name: 'docker-guide-pins', version: 1 } as const;

export const formats = ['markdown', 'json'] as const;
export type FileFormat = (typeof formats)[number];

/** A file with these pins, which an import makes the same pins of. */
export const formatPins = (pins: readonly PinContent[], format: FileFormat) =>
  format === 'json'
    ? { name: 'docker-pins.json', content: toJson(pins) }
    : { name: 'docker-pins.md', content: toMarkdown(pins) };

const toJson = (pins: readonly PinContent[]): string =>
  `${JSON.stringify({ format: fileFormat.name, version: fileFormat.version, pins: pins.map(normalContent) }, null, 2)}\n`;

/** Lines that begin and end a pin in a Markdown file; Markdown does not show them. */
export const marks = { begin: '<!-- pin -->', end: '<!-- /pin -->' } as const;

/** A line of an answer that reads like a mark, or like an escaped one. */
const markLike = /^\\*<!-- \/?pin -->\s*$/;

const escapeMark = (line: string): string => (markLike.test(line) ? `\\${line}` : line);

/** Takes back what `escapeMark` did. */
export const unescapeMark = (line: string): string => (markLike.test(line) ? line.replace(/^\\/, '') : line);

const toMarkdown = (pins: readonly PinContent[]): string =>
  [
    '# Pinned answers',
    '',
    `Format: ${fileFormat.name} ${fileFormat.version}`,
    ...pins.map((pin) => `\n${pinMarkdown(pin)}`),
    '',
  ].join('\n');

function pinMarkdown({ language, questions, answer, section, replaces, source }: PinContent): string {
  const [question = '', ...also] = questions;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['language', language],
    ...also.map((other) => ['also', other] as const),
    ['section', section],
    ['replaces', replaces],
    ['author', source?.authorName],
    ['author-id', source?.authorId],
    ['message', source?.url],
  ];
  const lines = fields.flatMap(([key, value]) =>
    value === undefined ? [] : [`- ${key}: ${oneLine(value)}`],
  );
  const body = answer === undefined ? [] : ['', ...answer.split('\n').map(escapeMark)];
  return [marks.begin, `## ${oneLine(question)}`, '', ...lines, ...body, marks.end].join('\n');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
