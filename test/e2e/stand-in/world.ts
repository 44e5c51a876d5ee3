import { ChannelType, PermissionFlagsBits } from 'discord.js';

/** A server of the stand-in, as a test describes it; the bot is a member unless it was removed. */
export type StandInGuild = {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  /** Discord's name of the server's locale; default `en-US`. */
  readonly locale?: string;
  /** What the role @everyone allows; default: read, write, use commands. */
  readonly everyone?: bigint;
  /** What the bot's own role allows; default `botPermissions`. */
  readonly bot?: bigint;
  readonly roles?: readonly StandInRole[];
  readonly channels: readonly StandInChannel[];
  readonly members: readonly StandInMember[];
};

export type StandInRole = { readonly id: string; readonly name: string; readonly permissions: bigint };

export type StandInChannel = {
  readonly id: string;
  readonly name: string;
  /** Default: a text channel. */
  readonly type?: ChannelType;
  readonly parentId?: string;
  /** Permissions that the bot lacks here by an overwrite. */
  readonly denied?: bigint;
  /** Permissions that @everyone lacks here by an overwrite; the server's roles don't show it. */
  readonly everyoneDenied?: bigint;
};

export type StandInUser = { readonly id: string; readonly username: string; readonly bot?: boolean };
export type StandInMember = {
  readonly user: StandInUser;
  readonly roles?: readonly string[];
  readonly nick?: string;
};

const flags = PermissionFlagsBits;

/** All permissions, as an owner or administrator has them. */
export const allPermissions: bigint = Object.values(flags).reduce((all, flag) => all | flag, 0n);

/** What people may do where nothing is said. */
export const memberPermissions: bigint =
  flags.ViewChannel |
  flags.SendMessages |
  flags.SendMessagesInThreads |
  flags.EmbedLinks |
  flags.AttachFiles |
  flags.ReadMessageHistory |
  flags.UseApplicationCommands;

/** What the bot may do where nothing is said. */
export const botPermissions: bigint = memberPermissions | flags.PinMessages;

/** A server with one text channel, a forum, an owner, a moderator and a plain member. */
export const exampleGuild: StandInGuild = {
  id: '700000000000000001',
  name: 'Example',
  ownerId: '800000000000000001',
  roles: [
    { id: '710000000000000001', name: 'Moderators', permissions: flags.ManageMessages },
    { id: '710000000000000002', name: 'Managers', permissions: flags.ManageGuild },
    { id: '710000000000000003', name: 'Guides', permissions: 0n },
  ],
  channels: [
    { id: '720000000000000001', name: 'general' },
    { id: '720000000000000002', name: 'help', type: ChannelType.GuildForum },
    { id: '720000000000000003', name: 'log' },
  ],
  members: [
    { user: { id: '800000000000000001', username: 'owner' } },
    { user: { id: '800000000000000002', username: 'moderator' }, roles: ['710000000000000001'] },
    { user: { id: '800000000000000003', username: 'manager' }, roles: ['710000000000000002'] },
    { user: { id: '800000000000000004', username: 'guide' }, roles: ['710000000000000003'] },
    { user: { id: '800000000000000006', username: 'other' } },
    { user: { id: '800000000000000005', username: 'member' } },
  ],
};
