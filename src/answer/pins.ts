import type { Language } from '../guide/types.ts';
import type { Pin } from '../store/types.ts';
import type { PinHit } from './types.ts';

/** A server's pins, prepared for searching. */
export type PinShelf = {
  /** In the order of their ids. */
  readonly pins: readonly Pin[];
  /** A pin as a hit, with the section it pins in the reader's language. */
  readonly pin: (id: string, language: Language) => PinHit | undefined;
  /** Pins whose questions match a half-typed text, best first, at most ten; all begin with it, contain it or hold its words. */
  readonly suggest: (typed: string) => readonly Pin[];
  /** Sections that this server sets aside in favour of a pin. */
  readonly replaced: ReadonlySet<string>;
};
