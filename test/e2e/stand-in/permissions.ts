import { PermissionFlagsBits } from 'discord.js';
import { apiErrors } from './api-error.ts';
import { textOf } from './fields.ts';
import type { State } from './state.ts';
import { allPermissions, botPermissions, memberPermissions, type StandInGuild } from './world.ts';

/** What a member may do by the server's roles: topics/permissions. */
export function guildPermissions(guild: StandInGuild, userId: string): bigint {
  if (userId === guild.ownerId) return allPermissions;
  const own = guild.members.find(({ user }) => user.id === userId)?.roles ?? [];
  const roles = (guild.roles ?? []).filter(({ id }) => own.includes(id));
  const sum = roles.reduce((all, role) => all | role.permissions, guild.everyone ?? memberPermissions);
  return sum & PermissionFlagsBits.Administrator ? allPermissions : sum;
}

/** What a member may do in one channel; overwrites of the stand-in concern @everyone only. */
export function channelPermissions(guild: StandInGuild, channelId: string, userId: string): bigint {
  const all = guildPermissions(guild, userId);
  if (all & PermissionFlagsBits.Administrator) return all;
  return all & ~(guild.channels.find(({ id }) => id === channelId)?.everyoneDenied ?? 0n);
}

/** What the bot may do in one channel. */
export function botChannelPermissions(guild: StandInGuild, channelId: string): bigint {
  const channel = guild.channels.find(({ id }) => id === channelId);
  return (guild.bot ?? botPermissions) & ~(channel?.denied ?? 0n);
}

/** Refuses as Discord does what the bot may not do in a channel; direct messages allow all that is asked here. */
export function requirePermission(state: State, channelId: string, needed: bigint): void {
  if (state.dms.has(channelId)) return;
  const thread = state.threads.get(channelId);
  const parent = thread ? textOf(thread.data.parent_id) : channelId;
  const guild = [...state.guilds.values()].find(
    ({ id, channels }) => id === thread?.guildId || channels.some((channel) => channel.id === parent),
  );
  if (!guild) throw apiErrors.unknownChannel();
  const held = botChannelPermissions(guild, parent);
  if ((held & PermissionFlagsBits.ViewChannel) === 0n) throw apiErrors.missingAccess();
  if ((held & needed) !== needed) throw apiErrors.missingPermissions();
}
