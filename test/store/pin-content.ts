import type { Deed, Pin, PinContent, Saved } from '../../src/store/types.ts';

/** Noon of a day, UTC. */
export const noon = Date.UTC(2026, 10, 24, 12);
export const day = 86_400_000;

export const deed = (by = 'ann', at = noon): Deed => ({ by, at });

export const content = (answer = 'Ask in #help.', more: Partial<PinContent> = {}): PinContent => ({
  language: 'en',
  questions: ['Where do I ask?'],
  answer,
  ...more,
});

/** The pin that was saved; fails the test when nothing was. */
export function pinOf(saved: Saved): Pin {
  if (saved.kind !== 'saved') throw new Error(`not saved: ${JSON.stringify(saved)}`);
  return saved.pin;
}
