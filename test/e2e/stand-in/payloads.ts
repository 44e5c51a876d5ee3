import { ChannelType, OverwriteType } from 'discord.js';
import type { Fields } from './fields.ts';
import type { State } from './state.ts';
import {
  botPermissions,
  memberPermissions,
  type StandInChannel,
  type StandInGuild,
  type StandInMember,
  type StandInRole,
  type StandInUser,
} from './world.ts';

const joinedAt = '2024-01-01T00:00:00.000000+00:00';

/** The bot's own role in every server. */
export const botRoleId = '719999999999999999';

/** resources/user#user-object */
export const userPayload = ({ id, username, bot }: StandInUser): Fields => ({
  id,
  username,
  discriminator: '0',
  global_name: null,
  avatar: null,
  avatar_decoration_data: null,
  public_flags: 0,
  ...(bot && { bot }),
});

/** resources/guild#guild-member-object, without `user`. */
export const memberPayload = ({ roles = [], nick = '' }: Omit<StandInMember, 'user'>): Fields => ({
  roles,
  nick: nick || null,
  avatar: null,
  banner: null,
  joined_at: joinedAt,
  premium_since: null,
  communication_disabled_until: null,
  pending: false,
  deaf: false,
  mute: false,
  flags: 0,
});

/** topics/permissions#role-object */
export const rolePayload = ({ id, name, permissions }: StandInRole): Fields => ({
  id,
  name,
  permissions: String(permissions),
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  position: 1,
  managed: id === botRoleId,
  mentionable: false,
  flags: 0,
});

/** All roles of a server, @everyone and the bot's among them. */
export const rolesOf = (guild: StandInGuild): readonly StandInRole[] => [
  { id: guild.id, name: '@everyone', permissions: guild.everyone ?? memberPermissions },
  { id: botRoleId, name: 'Bot', permissions: guild.bot ?? botPermissions },
  ...(guild.roles ?? []),
];

/** resources/channel#channel-object */
export const channelPayload = (guild: StandInGuild, channel: StandInChannel): Fields => ({
  id: channel.id,
  guild_id: guild.id,
  name: channel.name,
  type: channel.type ?? ChannelType.GuildText,
  position: guild.channels.indexOf(channel),
  parent_id: channel.parentId ?? null,
  topic: null,
  nsfw: false,
  flags: 0,
  last_message_id: null,
  rate_limit_per_user: 0,
  permission_overwrites: [
    { id: guild.id, type: OverwriteType.Role, allow: '0', deny: String(channel.everyoneDenied ?? 0n) },
    { id: botRoleId, type: OverwriteType.Role, allow: '0', deny: String(channel.denied ?? 0n) },
  ],
  ...(channel.type === ChannelType.GuildForum && { available_tags: [], default_reaction_emoji: null }),
});

/** resources/guild#guild-object */
export const guildPayload = (guild: StandInGuild): Fields => ({
  id: guild.id,
  name: guild.name,
  icon: null,
  owner_id: guild.ownerId,
  preferred_locale: guild.locale ?? 'en-US',
  features: ['COMMUNITY'],
  roles: rolesOf(guild).map(rolePayload),
  emojis: [],
  stickers: [],
  afk_timeout: 300,
  verification_level: 0,
  default_message_notifications: 0,
  explicit_content_filter: 0,
  mfa_level: 0,
  nsfw_level: 0,
  premium_tier: 0,
  system_channel_flags: 0,
  premium_progress_bar_enabled: false,
});

/** events/gateway-events#guild-create; without the members intent the bot's own membership is all that is sent. */
export const guildCreatePayload = (state: State, guild: StandInGuild): Fields => ({
  ...guildPayload(guild),
  joined_at: joinedAt,
  large: false,
  unavailable: false,
  member_count: guild.members.length + 1,
  members: [{ ...memberPayload({ roles: [botRoleId] }), user: userPayload(state.bot) }],
  channels: guild.channels.map((channel) => channelPayload(guild, channel)),
  threads: [...state.threads.values()].filter(({ guildId }) => guildId === guild.id).map(({ data }) => data),
  voice_states: [],
  presences: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
});

/** A direct-message channel. */
export const dmPayload = (id: string, user: StandInUser): Fields => ({
  id,
  type: ChannelType.DM,
  last_message_id: null,
  flags: 0,
  recipients: [userPayload(user)],
});
