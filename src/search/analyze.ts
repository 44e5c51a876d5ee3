import { type Mention, mentions } from './concepts.ts';
import { stopPhrases, stopStems } from './stop-words.ts';
import { type Token, tokenize } from './tokenize.ts';

/** One way to say a unit: all of its `terms`, worth `weight` (0 to 1) of saying it as typed. */
export type Alternative = { readonly terms: readonly string[]; readonly weight: number };

/** One idea of a question: a word, a flag, a phrase, a pair of Han characters; as typed first, then its synonyms. */
export type Unit = {
  readonly text: string;
  readonly alternatives: readonly Alternative[];
  readonly kind: Token['kind'];
};

// A synonym is worth less than the word itself, so that the section that uses the asker's words leads.
const synonymWeight = 0.8;

/** Terms of a text for the index: stems, wholes and their parts, pairs of Han characters, concepts. */
export function indexTerms(text: string): string[] {
  const tokens = tokenize(text);
  const terms = tokens.flatMap((token, at) => {
    const whole = token.whole ? [token.whole] : [];
    if (token.kind !== 'han') return stopStems.has(token.word) ? whole : [...whole, token.text];
    const next = tokens[at + 1];
    return next?.kind === 'han' && next.run === token.run ? [token.text + next.text] : [token.text];
  });
  return [...terms, ...mentions(tokens).map((mention) => mention.concept)];
}

/** The ideas of a question, in its order. The same tokens and concepts as in the index, cut into units. */
export function questionUnits(question: string): Unit[] {
  const tokens = tokenize(question);
  const named = Map.groupBy(mentions(tokens), (mention) => mention.from);
  const units: Unit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const phrase = longest(named.get(at));
    const end = phrase ? phrase.to : endOfPlainRun(tokens, named, at);
    const span = tokens.slice(at, end);
    units.push(...(phrase ? [phraseUnit(span, named, at, end)] : plainUnits(span)));
    at = end;
  }
  return onlyOnce(units.filter((unit) => unit.alternatives.length > 0));
}

type Named = ReadonlyMap<number, readonly Mention[]>;

const longest = (found: readonly Mention[] | undefined): Mention | undefined =>
  found?.reduce((best, mention) => (mention.to > best.to ? mention : best));

/** Han characters outside any concept go together until the next concept; anything else stands alone. */
function endOfPlainRun(tokens: readonly Token[], named: Named, at: number): number {
  let end = at + 1;
  const han = (index: number) => tokens[index]?.kind === 'han' && tokens[index]?.run === tokens[at]?.run;
  while (han(at) && han(end) && !named.has(end)) end++;
  return end;
}

/** Who repeats a word does not ask for it twice. */
function onlyOnce(units: readonly Unit[]): Unit[] {
  const seen = new Set<string>();
  return units.filter(({ text }) => !seen.has(text) && seen.add(text));
}

function phraseUnit(span: readonly Token[], named: Named, from: number, to: number): Unit {
  const inside = span
    .flatMap((_, offset) => named.get(from + offset) ?? [])
    .filter((mention) => mention.to <= to);
  const whole = span.find((token) => token.whole)?.whole;
  const typed = exactTerms(span);
  const concepts = inside.map((mention) => ({
    terms: [mention.concept],
    // A concept of a part of the phrase says less than the concept of the phrase.
    weight: mention.to - mention.from === to - from ? synonymWeight : synonymWeight / 2,
  }));
  const alternatives = [
    ...(typed.length > 0 ? [{ terms: typed, weight: 1 }] : []),
    ...(whole ? [{ terms: [whole], weight: 1 }] : []),
    ...concepts,
  ];
  return { text: span.map((token) => token.word).join(' '), alternatives, kind: span[0]?.kind ?? 'word' };
}

const exactTerms = (span: readonly Token[]): string[] =>
  span[0]?.kind === 'han' && span.every((token) => token.kind === 'han')
    ? pairs(span.map((token) => token.text).join(''))
    : span.filter((token) => !stopStems.has(token.word)).map((token) => token.text);

function plainUnits(span: readonly Token[]): Unit[] {
  if (span[0]?.kind === 'han') {
    return cut(span.map((token) => token.text).join('')).flatMap((piece) =>
      // A single character between two stop phrases is mostly a leftover of one.
      ([...piece].length > 1 ? pairs(piece) : []).map((term) => ({
        text: term,
        kind: 'han' as const,
        alternatives: [{ terms: [term], weight: 1 }],
      })),
    );
  }
  return span.flatMap((token): Unit[] => {
    const exact = stopStems.has(token.word) ? [] : [{ terms: [token.text], weight: 1 }];
    const whole = token.whole ? [{ terms: [token.whole], weight: 1 }] : [];
    const unit = (alternatives: Alternative[], text: string) => ({ text, kind: token.kind, alternatives });
    return [
      ...(exact.length > 0 ? [unit(exact, token.word)] : []),
      ...whole.map((w) => unit([w], w.terms[0] ?? '')),
    ];
  });
}

const stops = new RegExp(stopPhrases.join('|'), 'u');

/** What is left of Han text between its stop phrases. */
const cut = (han: string): string[] => han.split(stops).filter(Boolean);

/** Overlapping pairs; a single character stands for itself. */
function pairs(han: string): string[] {
  const characters = [...han];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, at) => (characters[at] ?? '') + character);
}
