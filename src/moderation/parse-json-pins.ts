import { z } from 'zod';
import type { PinContent } from '../store/types.ts';
import { contentSchema } from './drafts.ts';
import { fileFormat } from './format-pins.ts';
import type { TypedPin } from './pin-input.ts';
import type { Placed, Typed } from './typed-file.ts';

const fileSchema = z.strictObject({
  format: z.literal(fileFormat.name),
  version: z.literal(fileFormat.version),
  pins: z.array(contentSchema),
});

/** Reads pins from JSON as an export writes it. */
export function parseJsonPins(text: string): Typed {
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
