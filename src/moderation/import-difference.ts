import { normalContent } from '../store/normal-content.ts';
import type { Pin, PinChange, PinContent } from '../store/types.ts';
import type { Draft } from './drafts.ts';
import { questionKey } from './pin-input.ts';

/** A pin of a file against the server's: a new one, a change of `over`, or the `same` as one that is there. */
export type ImportedPin = Draft<'import'>['pins'][number];

/**
 * What an import would make of the server's pins. A pin is known by its language and first question; where several
 * have the same, they go together in their order.
 */
export function importDifference(
  contents: readonly PinContent[],
  pins: readonly Pin[],
): readonly ImportedPin[] {
  const left = new Set(pins);
  // Equal ones find each other first, so that none of them looks like a change of another.
  const takeSame = taker(left, textOf);
  const same = contents.map((content) => takeSame(content) !== undefined);
  const takeOver = taker(left, keyOf);
  return contents.map((content, at): ImportedPin => {
    if (same[at]) return { content, same: true };
    const over = takeOver(content);
    return over ? { content, over: { id: over.id, version: over.version } } : { content };
  });
}

/** Takes the first pin left that has the same key as a content. */
function taker(left: Set<Pin>, key: (content: PinContent) => string) {
  const byKey = Map.groupBy(left, key);
  return (content: PinContent): Pin | undefined => {
    const found = byKey.get(key(content))?.shift();
    if (found) left.delete(found);
    return found;
  };
}

const textOf = (content: PinContent): string => JSON.stringify(normalContent(content));
const keyOf = ({ language, questions }: PinContent): string =>
  `${language} ${questionKey(questions[0] ?? '')}`;

/** The changes that the store has to make. */
export const changesOf = (pins: readonly ImportedPin[]): readonly PinChange[] =>
  pins.filter((pin) => !pin.same).map(({ content, over }) => ({ content, ...(over ? { over } : {}) }));
