import { RESTJSONErrorCodes as Code, DiscordAPIError } from 'discord.js';

const refusedWith =
  (...codes: readonly number[]) =>
  (error: unknown): boolean =>
    error instanceof DiscordAPIError && codes.includes(Number(error.code));

/**
 * Whether an interaction was answered before. discord.js repeats a request whose response was lost; Discord then
 * says that the first try was taken: what was wanted has happened.
 */
export const isAnswered = refusedWith(Code.InteractionHasAlreadyBeenAcknowledged);

/** Whether an interaction can no longer be answered: 3 s for the first answer have passed, or 15 minutes for all. */
export const isExpired = refusedWith(Code.UnknownInteraction, Code.UnknownWebhook, Code.InvalidWebhookToken);

/** Whether the bot lacks a right in the channel, or nobody may write in the thread. */
export const isForbidden = refusedWith(
  Code.MissingAccess,
  Code.MissingPermissions,
  Code.CannotReplyWithoutPermissionToReadMessageHistory,
  Code.InvalidActionOnArchivedThread,
  Code.ThreadLocked,
);

/** Whether a channel or message was deleted in the meantime. */
export const isGone = refusedWith(Code.UnknownChannel, Code.UnknownMessage);

/** Whether a post in a forum has no first message yet: 40058, "Cannot message this thread until …". */
export const isTooEarly = refusedWith(40058, Code.UnknownMessage);
