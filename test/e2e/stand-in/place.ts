import {
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import { dmWith, findChannel } from './channels.ts';
import type { Fields } from './fields.ts';
import type { Setting } from './interaction.ts';
import { dmPayload, memberPayload, userPayload } from './payloads.ts';
import { botChannelPermissions, channelPermissions } from './permissions.ts';
import type { State } from './state.ts';
import { memberPermissions, type StandInGuild, type StandInMember, type StandInUser } from './world.ts';

/** Where something is used: what tests chose, with defaults, and the payload's fields that tell it. */
export type Place = {
  readonly user: StandInUser;
  /** Only a server that the bot is a member of. */
  readonly guild: StandInGuild | undefined;
  readonly channelId: string;
  readonly context: InteractionContextType;
  /** Ways of installation that make the app available here. */
  readonly installations: readonly ApplicationIntegrationType[];
  /** What the user may do here; everything in direct messages. */
  readonly permissions: bigint;
  readonly fields: Fields;
};

const { GuildInstall, UserInstall } = ApplicationIntegrationType;
const flags = PermissionFlagsBits;
/** Interaction structure, note on app_permissions */
const dmPermissions = flags.AttachFiles | flags.EmbedLinks | flags.MentionEveryone;
// A server that the bot is no member of: it knows these two ids from interactions only.
const absentGuild = { guildId: '790000000000000001', channelId: '790000000000000002' };
const someone: StandInUser = { id: '809999999999999999', username: 'someone' };

/** Works out where an interaction takes place; throws if the stand-in has no such server or channel. */
export function placeOf(state: State, setting: Setting): Place {
  switch (setting.place ?? 'guild') {
    case 'guild':
      return inGuild(state, setting);
    case 'user-install':
      return inAbsentGuild(setting);
    case 'dm':
      return inDm(state, setting, InteractionContextType.BotDM);
    case 'private':
      return inDm(state, setting, InteractionContextType.PrivateChannel);
  }
}

function inGuild(state: State, setting: Setting): Place {
  const guild = setting.guildId ? state.guilds.get(setting.guildId) : [...state.guilds.values()][0];
  if (!guild) throw new Error(`the bot is in no server ${setting.guildId ?? ''}`);
  const channelId =
    setting.channelId ?? guild.channels.find(({ type = 0 }) => type === ChannelType.GuildText)?.id ?? '';
  const user = setting.user ?? guild.members.at(-1)?.user ?? someone;
  const member = guild.members.find((one) => one.user.id === user.id) ?? { user };
  const permissions = setting.permissions ?? channelPermissions(guild, channelId, user.id);
  const channel = { ...findChannel(state, channelId), permissions: String(permissions) };
  return {
    ...{ user, guild, channelId, permissions },
    context: InteractionContextType.Guild,
    installations: [GuildInstall],
    fields: {
      ...guildFields(guild.id, guild.locale ?? 'en-US', member, permissions),
      ...{ channel, channel_id: channelId },
      app_permissions: String(botChannelPermissions(guild, channelId)),
      authorizing_integration_owners: { [GuildInstall]: guild.id },
    },
  };
}

const guildFields = (id: string, locale: string, member: StandInMember, permissions: bigint): Fields => ({
  guild_id: id,
  guild: { id, locale, features: ['COMMUNITY'] },
  guild_locale: locale,
  context: InteractionContextType.Guild,
  member: { ...memberPayload(member), user: userPayload(member.user), permissions: String(permissions) },
});

function inAbsentGuild(setting: Setting): Place {
  const { user = someone, permissions = memberPermissions } = setting;
  const { guildId = absentGuild.guildId, channelId = absentGuild.channelId } = setting;
  const type = ChannelType.GuildText;
  return {
    ...{ user, guild: undefined, channelId, permissions },
    context: InteractionContextType.Guild,
    installations: [UserInstall],
    fields: {
      ...guildFields(guildId, 'en-US', { user }, permissions),
      channel: {
        id: channelId,
        guild_id: guildId,
        type,
        name: 'elsewhere',
        permissions: String(permissions),
      },
      channel_id: channelId,
      app_permissions: String(dmPermissions),
      authorizing_integration_owners: { [UserInstall]: user.id },
    },
  };
}

function inDm(state: State, setting: Setting, context: InteractionContextType): Place {
  const { user = someone } = setting;
  const own = context === InteractionContextType.BotDM;
  const channelId = setting.channelId ?? (own ? dmWith(state, user) : '790000000000000003');
  return {
    ...{ user, guild: undefined, channelId, context },
    installations: own ? [GuildInstall, UserInstall] : [UserInstall],
    permissions: -1n,
    fields: {
      user: userPayload(user),
      channel: dmPayload(channelId, own ? state.bot : user),
      channel_id: channelId,
      context,
      app_permissions: String(own ? dmPermissions | flags.UseExternalEmojis : dmPermissions),
      authorizing_integration_owners: own ? { [GuildInstall]: '0' } : { [UserInstall]: user.id },
    },
  };
}
