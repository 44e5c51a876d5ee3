import type { Request } from '../command/request.ts';
import type { Services } from '../command/services.ts';
import type { Lookup } from '../guide/lookup.ts';
import type { Language } from '../guide/types.ts';

/** What a text depends on beside its content: the guide that names things, and the reader's language. */
export type Reading = { readonly lookup: Lookup; readonly language: Language };

/** What a view depends on beside its content: who reads it, and where. */
export type Frame = Reading & {
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
  /** The short names of near misses, of which one is shown. */
  readonly near?: string;
};

/** The frame of a request's reply. */
export const frameOf = (request: Request, services: Services, carried: Carried = {}): Frame => ({
  lookup: services.guide,
  language: request.language,
  private: request.private,
  inServer: request.place.kind === 'guild' || request.place.shared === true,
  ...carried,
});

/** The last arguments of a control, each with a letter in front: `a` a question's row, `r` a message, `n` near misses. */
export const carriedArgs = ({ askedId, replyTo, near }: Carried): readonly string[] => [
  ...(askedId ? [`a${askedId}`] : []),
  ...(replyTo ? [`r${replyTo}`] : []),
  ...(near ? [`n${near}`] : []),
];

/** Reads them back. */
export function readCarried(args: readonly string[]): Carried {
  const find = (letter: string) => args.find((arg) => arg.startsWith(letter))?.slice(1);
  const given = { askedId: find('a'), replyTo: find('r'), near: find('n') };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value)) as Carried;
}
