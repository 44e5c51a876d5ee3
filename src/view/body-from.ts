import type { Part } from './view.ts';

/** What is left of a body from one of its pieces on; other parts stay as they are. */
export function bodyFrom(part: Part, from: number): Part {
  if (part.part !== 'body') return part;
  const { blocks, pieces = blocks, more } = part;
  return {
    part: 'body',
    blocks: pieces.slice(from),
    ...(more ? { more: (at: number) => more(from + at) } : {}),
  };
}
