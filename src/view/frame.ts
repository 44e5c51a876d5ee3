import type { Request } from '../command/request.ts';
import type { Services } from '../command/services.ts';
import type { Lookup } from '../guide/lookup.ts';
import type { Language } from '../guide/types.ts';

/** What a view depends on beside its content: who reads it, and where. */
export type Frame = {
  readonly lookup: Lookup;
  readonly language: Language;
  /** Only the asker sees it. */
  readonly private: boolean;
  /** There is a channel to post in, where others read. */
  readonly inServer: boolean;
  /** Who may take it away, where Discord does not say who asked for it. */
  readonly sharedBy?: string;
} & Carried;

/** What controls carry on, so that it is still there after a detour. */
export type Carried = {
  /** The question's row, for votes; absent where votes are not counted. */
  readonly askedId?: string;
  /** The message that a menu was opened on, for a reply to its author. */
  readonly replyTo?: string;
};

/** The frame of a request's reply. */
export const frameOf = (request: Request, services: Services, carried: Carried = {}): Frame => ({
  lookup: services.guide,
  language: request.language,
  private: request.private,
  inServer: request.place.kind === 'guild' || request.place.shared === true,
  ...carried,
});

/** The last argument of a control: `a` and the question's row, or `r` and the message. */
export function carriedArgs({ askedId, replyTo }: Carried): readonly string[] {
  if (replyTo) return [`r${replyTo}`];
  return askedId ? [`a${askedId}`] : [];
}

/** Reads it back. */
export function readCarried(arg = ''): Carried {
  const id = arg.slice(1);
  if (arg.startsWith('r')) return { replyTo: id };
  return arg.startsWith('a') ? { askedId: id } : {};
}
