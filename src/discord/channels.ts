import { type Client, DiscordAPIError, PermissionFlagsBits, RESTJSONErrorCodes } from 'discord.js';
import type { ChannelResult, Channels } from '../command/services.ts';
import { renderMessage } from './render.ts';
import { sendOnce } from './send-once.ts';

/** What the bot can do in a server's channels beside answering interactions. */
export const createChannels = (client: Client): Channels => ({
  pin: (channelId, messageId) =>
    attempt(async () => {
      const channel = await client.channels.fetch(channelId);
      if (!channel?.isTextBased() || channel.isDMBased()) return 'unavailable';
      const rights = channel.permissionsFor(channel.client.user);
      // Since February 2026 pinning needs its own permission; Manage Messages is no longer enough.
      if (!rights?.has(PermissionFlagsBits.PinMessages)) return 'forbidden';
      await channel.messages.pin(messageId);
      return 'done';
    }),
  post: (channelId, view) =>
    attempt(async () => {
      const channel = await client.channels.fetch(channelId);
      if (!channel?.isSendable()) return 'unavailable';
      await sendOnce(channel, renderMessage(view));
      return 'done';
    }),
});

const results = new Map<number | string, ChannelResult>([
  [RESTJSONErrorCodes.MissingAccess, 'forbidden'],
  [RESTJSONErrorCodes.MissingPermissions, 'forbidden'],
  [RESTJSONErrorCodes.MaximumNumberOfPinsReachedForTheChannel, 'full'],
  [RESTJSONErrorCodes.UnknownChannel, 'gone'],
  [RESTJSONErrorCodes.UnknownMessage, 'gone'],
]);

/** What Discord refuses is a result; anything else is the dispatcher's to report. */
async function attempt(deed: () => Promise<ChannelResult>): Promise<ChannelResult> {
  try {
    return await deed();
  } catch (error) {
    const result = error instanceof DiscordAPIError ? results.get(error.code) : undefined;
    if (result) return result;
    throw error;
  }
}
