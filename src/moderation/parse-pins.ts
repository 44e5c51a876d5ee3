import type { Lookup } from '../guide/lookup.ts';
import type { PinContent } from '../store/types.ts';
import { parseJsonPins } from './parse-json-pins.ts';
import { parseMarkdownPins } from './parse-markdown-pins.ts';
import { readPin } from './pin-input.ts';
import type { Placed } from './typed-file.ts';

/** The pins of a file, or everything that is wrong with it. */
export type ParsedPins = { readonly contents: readonly PinContent[]; readonly problems: readonly Placed[] };

/** Reads a file that an export wrote, or that somebody edited or wrote like one. */
export function parsePins(text: string, guide: Lookup): ParsedPins {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { pins, problems } = plain.trimStart().startsWith('{')
    ? parseJsonPins(plain)
    : parseMarkdownPins(plain);
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
