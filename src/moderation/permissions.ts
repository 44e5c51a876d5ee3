import { PermissionFlagsBits } from 'discord.js';

/** Who sees moderators' commands by default: Manage Messages. */
export const moderatorPermissions = String(PermissionFlagsBits.ManageMessages);

/** Who sees the bot's settings by default: Manage Server. */
export const managerPermissions = String(PermissionFlagsBits.ManageGuild);
