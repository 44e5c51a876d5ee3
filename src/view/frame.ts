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
  /** In a server: there is a channel to post in. */
  readonly inServer: boolean;
  /** The question's row, for votes; absent where votes are not counted. */
  readonly askedId?: string;
};

/** The frame of a request's reply. */
export const frameOf = (request: Request, services: Services, askedId?: string): Frame => ({
  lookup: services.guide,
  language: request.language,
  private: request.private,
  inServer: request.place.kind === 'guild',
  ...(askedId ? { askedId } : {}),
});
