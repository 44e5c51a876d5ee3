import { longestQuestion } from '../answer/ask.ts';
import type { PinShelf } from '../answer/pins.ts';
import type { Suggestion } from '../answer/suggest.ts';
import type { Section } from '../guide/types.ts';
import { shorten } from '../view/escape.ts';
import type { Choice } from './outcome.ts';
import type { CompletionRequest } from './request.ts';
import type { Services } from './services.ts';

/** Autocomplete shows at most this many entries, of at most this many characters (Discord's limits). */
const most = { choices: 25, characters: 100 };

/** Entries of pins at most: they come first, and leave room for the guide. */
const mostPins = 10;

/** With fewer entries of the words typed, those of what they mean come behind. */
const few = 5;

/** The days whose questions make a section popular. */
const popularForMs = 90 * 86_400_000;

/** Entries for a half-typed question, whatever it is: pins first, then titles and questions of the guide. */
export async function completeQuestion(
  request: CompletionRequest,
  services: Services,
): Promise<readonly Choice[]> {
  const typed = request.typed.slice(0, longestQuestion).toWellFormed().trim();
  const shelf = await services.shelf(request.place);
  const favourites = typed === '' ? await popular(request, services) : [];
  const sections = [...favourites, ...sectionChoices(typed, request, services, shelf)]
    // What the server set aside is not offered; its pin is.
    .filter(({ value }) => !shelf?.replaced.has(value.replace('section:', '')));
  return firstOfEach([...pinChoices(typed, shelf), ...sections]).slice(0, most.choices);
}

function firstOfEach(choices: readonly Choice[]): Choice[] {
  const seen = new Set<string>();
  return choices.filter(({ value }) => !seen.has(value) && seen.add(value));
}

/**
 * Without the syllables that an input method for Chinese has not turned into characters yet; it parts them by
 * apostrophes: 容器qi'dong, or rong'qi alone.
 */
const withoutHalfTyped = (typed: string): string =>
  typed.replace(/(?<=^|\p{Script=Han}\s*)[a-z' ]+$/u, '').trim();

function pinChoices(typed: string, shelf: PinShelf | undefined): Choice[] {
  const found = shelf?.suggest(typed) ?? [];
  const pins = found.length > 0 ? found : (shelf?.suggest(withoutHalfTyped(typed)) ?? []);
  return pins
    .slice(0, mostPins)
    .map((pin) => ({ name: named('📌', pin.questions[0] ?? ''), value: `pin:${pin.id}` }));
}

function sectionChoices(
  typed: string,
  { language }: CompletionRequest,
  { ask, suggest }: Services,
  shelf: PinShelf | undefined,
): Choice[] {
  const wanted = most.choices + (shelf?.replaced.size ?? 0);
  const finished = withoutHalfTyped(typed);
  const words = [typed, finished].filter((text) => text !== '');
  const found = words.map((text) => suggest(text, language, wanted)).find((list) => list.length > 0) ?? [];
  const meant = typed === '' || found.length >= few ? [] : ask(typed, language, shelf).hits;
  const choices = [
    ...found.map(suggestionChoice),
    ...meant.flatMap((hit) => (hit.source === 'section' ? [titleChoice(hit.section)] : [])),
  ];
  return choices.length === 0 && finished === ''
    ? suggest('', language, wanted).map(suggestionChoice)
    : choices;
}

const suggestionChoice = ({ section, wording, match }: Suggestion): Choice =>
  match === 'title' ? titleChoice(section) : { name: named('💬', wording), value: `section:${section.id}` };

const titleChoice = ({ id, title }: Section): Choice => ({
  name: named('📖', title),
  value: `section:${id}`,
});

/** 📌 a pin, 📖 a title of the guide, 💬 a question that it answers. */
const named = (kind: string, text: string): string => shorten(`${kind} ${text}`, most.characters);

/** The sections most answered in this server, under the guide's own titles. */
async function popular(
  { place, language, at }: CompletionRequest,
  { store, guide }: Services,
): Promise<Choice[]> {
  if (place.kind !== 'guild' || !place.member) return [];
  const ids = await store.popular(place.guildId, at - popularForMs, 10);
  return ids.flatMap((id) => guide.section(id, language) ?? []).map(titleChoice);
}
