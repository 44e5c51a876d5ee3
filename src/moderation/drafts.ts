import { z } from 'zod';
import type { Request } from '../command/request.ts';
import type { Services } from '../command/services.ts';
import { languages } from '../guide/types.ts';
import type { Allowed } from './guard.ts';

/** A pin's content as a draft or a file holds it. */
export const contentSchema = z.strictObject({
  language: z.enum(languages),
  questions: z.array(z.string()).readonly(),
  answer: z.string().exactOptional(),
  section: z.string().exactOptional(),
  replaces: z.string().exactOptional(),
  source: z.strictObject({ authorId: z.string(), authorName: z.string(), url: z.string() }).exactOptional(),
});

const version = z.strictObject({ id: z.string(), version: z.number() });
const messageRef = z.strictObject({ channelId: z.string(), messageId: z.string() });

/** What waits in the store for its author's next step. */
const schemas = {
  /** A pin that is not saved yet; `over` is the pin it changes, `message` the one it was made from. */
  pin: z.strictObject({
    kind: z.literal('pin'),
    content: contentSchema,
    over: version.exactOptional(),
    message: messageRef.exactOptional(),
  }),
  /** A message that may still be pinned in its channel. */
  message: messageRef.extend({ kind: z.literal('message') }),
  /** The pins of a file; `over` where one changes a pin of the server, `same` where it is there already. */
  import: z.strictObject({
    kind: z.literal('import'),
    pins: z
      .array(
        z.strictObject({
          content: contentSchema,
          over: version.exactOptional(),
          same: z.literal(true).exactOptional(),
        }),
      )
      .readonly(),
  }),
};

type Drafts = { readonly [Kind in keyof typeof schemas]: z.infer<(typeof schemas)[Kind]> };
export type Draft<Kind extends keyof Drafts> = Drafts[Kind];

type Asker = Allowed<Request>;

/** Keeps a draft for the person who asks; resolves to its id. */
export const keepDraft = (
  draft: Drafts[keyof Drafts],
  request: Asker,
  { store }: Services,
): Promise<string> => store.saveDraft(request.place.guildId, { by: request.user.id, at: request.at }, draft);

/** A draft of that kind which the person who asks left in this server; forged and outdated ids find none. */
export async function findDraft<Kind extends keyof Drafts>(
  kind: Kind,
  id: string,
  request: Asker,
  { store }: Services,
): Promise<Draft<Kind> | undefined> {
  const data = id === '' ? undefined : await store.draft(request.place.guildId, request.user.id, id);
  const parsed = schemas[kind].safeParse(data);
  return parsed.success ? (parsed.data as Draft<Kind>) : undefined;
}

/** Forgets a draft that has done its work. */
export const dropDraft = (id: string, request: Asker, { store }: Services): Promise<void> =>
  id === '' ? Promise.resolve() : store.dropDraft(request.place.guildId, request.user.id, id);
