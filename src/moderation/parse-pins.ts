import { z } from 'zod';
import type { Lookup } from '../guide/lookup.ts';
import type { PinContent } from '../store/types.ts';
import { contentSchema } from './drafts.ts';
import { fileFormat } from './format-pins.ts';
import { parseMarkdownPins } from './parse-markdown-pins.ts';
import { type InputProblem, readPin, type TypedPin } from './pin-input.ts';

/** One thing wrong with a file, beside what may be wrong with a pin. */
export type FileProblem =
  | { readonly kind: 'not-json' }
  /** Neither JSON nor Markdown as an export writes it. */
  | { readonly kind: 'not-pins' }
  | { readonly kind: 'no-pins' }
  /** A field is missing, is unknown or holds something else than it should. */
  | { readonly kind: 'wrong-field'; readonly field: string }
  | { readonly kind: 'stray-text' }
  | { readonly kind: 'no-question' }
  | { readonly kind: 'no-end' };

/** A problem and where it is: pins and lines count from 1. */
export type Placed = {
  readonly pin?: number;
  readonly line?: number;
  readonly problem: FileProblem | InputProblem;
};

/** What a file's text holds: pins as typed, with the lines they begin on, and what is wrong with it. */
export type Typed = {
  readonly pins: readonly { readonly typed: TypedPin; readonly line?: number }[];
  readonly problems: readonly Placed[];
};

/** The pins of a file, or everything that is wrong with it. */
export type ParsedPins = { readonly contents: readonly PinContent[]; readonly problems: readonly Placed[] };

/** Reads a file that an export wrote, or that somebody edited or wrote like one. */
export function parsePins(text: string, guide: Lookup): ParsedPins {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { pins, problems } = plain.trimStart().startsWith('{') ? parseJson(plain) : parseMarkdownPins(plain);
  const read = pins.map(({ typed, line }, at) => {
    const input = readPin(typed, guide);
    const place = { pin: at + 1, ...(line === undefined ? {} : { line }) };
    return { content: input.content, problems: input.problems.map((problem) => ({ ...place, problem })) };
  });
  const empty: Placed[] =
    pins.length === 0 && problems.length === 0 ? [{ problem: { kind: 'no-pins' } }] : [];
  return {
    contents: read.map(({ content }) => content),
    problems: [...problems, ...read.flatMap((one) => one.problems), ...empty],
  };
}

const fileSchema = z.strictObject({
  format: z.literal(fileFormat.name),
  version: z.literal(fileFormat.version),
  pins: z.array(contentSchema),
});

function parseJson(text: string): Typed {
  const data = jsonOf(text);
  if (data === undefined) return { pins: [], problems: [{ problem: { kind: 'not-json' } }] };
  const file = fileSchema.safeParse(data);
  if (file.success) return { pins: file.data.pins.map((pin) => ({ typed: typedPin(pin) })), problems: [] };
  return { pins: [], problems: file.error.issues.flatMap(placedIssues) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const typedPin = ({ questions: [question, ...also], ...content }: PinContent): TypedPin => ({
  question,
  also,
  ...content,
});

function placedIssues(issue: z.core.$ZodIssue): Placed[] {
  const [top, index, ...inner] = issue.path;
  const inPin = top === 'pins' && typeof index === 'number';
  const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
  return keys.map((key): Placed => {
    const path = [...(inPin ? inner : issue.path), ...(key === undefined ? [] : [key])];
    const problem = { kind: 'wrong-field', field: path.join('.') } as const;
    return { ...(inPin ? { pin: index + 1 } : {}), problem };
  });
}
