import type { Lookup } from '../guide/lookup.ts';
import type { Language } from '../guide/types.ts';
import { fold } from '../search/fold.ts';
import { createMatcher, type Match, type Matcher } from '../search/match.ts';
import { type Profile, profileOfWordings } from '../search/profile.ts';
import type { Frequencies, WeighedUnit } from '../search/weigh.ts';
import type { Pin } from '../store/types.ts';
import type { PinHit } from './types.ts';

/** A server's pins, prepared for searching. */
export type PinShelf = {
  /** In the order of their ids. */
  readonly pins: readonly Pin[];
  /** A pin as a hit, with the section it pins in the reader's language. */
  readonly pin: (id: string, language: Language) => PinHit | undefined;
  /** Pins whose questions begin with a half-typed text, contain it or hold its words; best first. */
  readonly suggest: (typed: string) => readonly Pin[];
  /** Sections that this server sets aside, each with the id of the pin that stands in its place. */
  readonly replaced: ReadonlyMap<string, string>;
  /** The pin that stands in the place of a section, if the server set that aside. */
  readonly standIn: (sectionId: string, language: Language) => PinHit | undefined;
  /** Pins that share a term with a question and how they fit, best first; weighed with the guide's frequencies. */
  readonly rank: (units: readonly WeighedUnit[], frequencies: Frequencies) => readonly Match[];
};

type Shelved = { readonly pin: Pin; readonly keys: readonly string[] };

/** Prepares pins for searching: each goes through the guide's own analyzer when a question is first asked. */
export function createPinShelf(pins: readonly Pin[], lookup: Lookup): PinShelf {
  const ordered = pins.toSorted((a, b) => Number(a.id) - Number(b.id));
  const shelved = ordered.map((pin): Shelved => ({ pin, keys: pin.questions.map(keyOf) }));
  const byId = new Map(shelved.map((one) => [one.pin.id, one]));
  // The dear part, which a list of pins and autocomplete do without.
  let profiles: readonly Profile[] | undefined;
  // Each language's frequencies weigh the wordings differently: a matcher for each, made when first asked.
  const matchers = new Map<Frequencies, Matcher>();
  const matcherFor = (frequencies: Frequencies): Matcher => {
    profiles ??= ordered.map((pin) => profileOfPin(pin, lookup));
    const matcher = matchers.get(frequencies) ?? createMatcher(profiles, frequencies);
    matchers.set(frequencies, matcher);
    return matcher;
  };
  const hitOf = (id: string, language: Language): PinHit | undefined => {
    const pin = byId.get(id)?.pin;
    const section = pin?.section === undefined ? undefined : lookup.section(pin.section, language);
    return pin && { source: 'pin', pin, ...(section ? { section } : {}) };
  };
  const replaced = replacedBy(ordered, lookup);
  return {
    pins: ordered,
    pin: hitOf,
    suggest: (typed) => suggest(shelved, keyOf(typed)),
    replaced,
    standIn: (sectionId, language) => hitOf(replaced.get(sectionId) ?? '', language),
    rank: (units, frequencies) =>
      matcherFor(frequencies)(units).toSorted(
        (a, b) => b.coverage + b.likeness - a.coverage - a.likeness || Number(a.id) - Number(b.id),
      ),
  };
}

/**
 * Sections that pins replace, by the ids of today: a pin may name a former one. Of several pins for one section the
 * oldest stands in: a map keeps what was set last.
 */
const replacedBy = (pins: readonly Pin[], lookup: Lookup): ReadonlyMap<string, string> =>
  new Map(
    pins.toReversed().flatMap(({ id, replaces, language }) => {
      if (replaces === undefined) return [];
      return [[lookup.section(replaces, language)?.id ?? replaces, id] as const];
    }),
  );

/** A pin that pins a section is about what that section is about. */
function profileOfPin(pin: Pin, lookup: Lookup): Profile {
  const section = pin.section === undefined ? undefined : lookup.section(pin.section, pin.language);
  return profileOfWordings(pin.id, pin.questions, pin.answer ?? section?.summary ?? '');
}

const keyOf = (text: string): string => fold(text).toLowerCase().replace(/\s+/g, ' ').trim();

function suggest(shelved: readonly Shelved[], key: string): Pin[] {
  const words = key.split(' ');
  const score = ({ keys }: Shelved): number =>
    Math.max(
      ...keys.map((own) =>
        own.startsWith(key) ? 3 : own.includes(key) ? 2 : words.every((word) => own.includes(word)) ? 1 : 0,
      ),
    );
  return shelved
    .filter((one) => score(one) > 0)
    .toSorted((a, b) => score(b) - score(a))
    .map(({ pin }) => pin);
}
