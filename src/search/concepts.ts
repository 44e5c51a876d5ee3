import { conceptGroups } from './synonyms.ts';
import { type Token, tokenize } from './tokenize.ts';

/** A concept that a text names: which one, and the tokens `from` (included) `to` (excluded) that name it. */
export type Mention = { readonly concept: string; readonly from: number; readonly to: number };

type Phrase = { readonly concept: string; readonly tokens: readonly string[] };

/** Phrases by their first token, longest first, so that "docker compose file" wins over "docker compose". */
const phrases: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const byFirst = new Map<string, Phrase[]>();
  for (const [name, ...others] of conceptGroups) {
    for (const wording of [name, ...others]) {
      const tokens = tokenize(wording).map((token) => token.text);
      const [first] = tokens;
      if (first) byFirst.set(first, [...(byFirst.get(first) ?? []), { concept: `≈${name}`, tokens }]);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.tokens.length - a.tokens.length);
  return byFirst;
})();

/** Every concept mentioned in a text. At each place the longest phrase counts, and all concepts that share it. */
export function mentions(tokens: readonly Token[]): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    let longest = 0;
    for (const phrase of phrases.get(tokens[at]?.text ?? '') ?? []) {
      if (phrase.tokens.length < longest || !standsAt(phrase, tokens, at)) continue;
      longest = phrase.tokens.length;
      found.push({ concept: phrase.concept, from: at, to: at + longest });
    }
  }
  return found;
}

const standsAt = (phrase: Phrase, tokens: readonly Token[], at: number): boolean =>
  phrase.tokens.every((text, offset) => tokens[at + offset]?.text === text);
