import type { Choice } from '../command/outcome.ts';
import type { Pin, Store } from '../store/types.ts';
import { shorten } from '../view/escape.ts';
import { questionKey } from './pin-input.ts';

/** Entries that autocomplete shows at most. */
const mostChoices = 25;

/** The pin that was named: by its id as autocomplete sends it, or by a question of a pin that is not removed. */
export async function findPin(named: string, guildId: string, store: Store): Promise<Pin | undefined> {
  const id = named.trim().replace(/^#/, '');
  const known = await store.pin(guildId, id);
  if (known) return known;
  const key = questionKey(named);
  const pins = await store.pins(guildId);
  return pins.find((pin) => pin.questions.some((question) => questionKey(question) === key));
}

/** Pins for a half-typed name: the one with that id first, then those with a question that holds every word. */
export function pinChoices(typed: string, pins: readonly Pin[]): readonly Choice[] {
  const key = questionKey(typed).replace(/^#/, '');
  const words = key.split(/\s+/);
  const holds = (pin: Pin) => {
    const questions = pin.questions.map(questionKey);
    return words.every((word) => questions.some((question) => question.includes(word)));
  };
  const sorted = [...pins.filter((pin) => pin.id === key), ...pins.filter(holds)];
  return [...new Set(sorted)].slice(0, mostChoices).map(pinChoice);
}

const pinChoice = (pin: Pin): Choice => ({
  name: shorten(`${pin.id} · ${pin.questions[0] ?? ''}`, 100),
  value: pin.id,
});
