import { OAuth2Scopes, PermissionFlagsBits } from 'discord.js';

/** The least the bot needs in a server: to see channels, to write, to reply to messages there, to pin. */
const permissions =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.PinMessages;

/** The address that adds the bot to a server. */
export function inviteUrl(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
    permissions: String(permissions),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
