import { ChannelType, PermissionFlagsBits } from 'discord.js';
import type { InteractionRecord } from '../stand-in/interaction-record.ts';
import type { StandIn } from '../stand-in/stand-in.ts';
import type { StandInUser } from '../stand-in/world.ts';

/** One server with its people, and what was seen there so far. */
export type World = {
  readonly guildId: string;
  /** The owner, a moderator, members. */
  readonly users: readonly StandInUser[];
  readonly roles: readonly string[];
  readonly channels: readonly string[];
  readonly forumId: string;
  /** Values that autocomplete offered. */
  readonly values: string[];
  /** Ids of controls that were seen. */
  readonly customIds: string[];
  readonly records: InteractionRecord[];
};

/** Adds a server of its own for a story: nothing that one does reaches another. */
export function createWorld(standIn: StandIn, story: number): World {
  // Beyond the ids of the example server.
  const id = (kind: number) => String(BigInt(kind) * 10n ** 16n + BigInt(story + 1000));
  const users = [80, 81, 82, 83, 84].map((kind) => ({ id: id(kind), username: `user-${kind}` }));
  const [owner, moderator, ...members] = users;
  if (!owner || !moderator) throw new Error('a server has an owner and a moderator');
  const role = { id: id(71), name: 'Moderators', permissions: PermissionFlagsBits.ManageMessages };
  standIn.addGuild({
    id: id(70),
    name: `Story ${story}`,
    ownerId: owner.id,
    locale: story % 3 === 0 ? 'zh-CN' : 'en-US',
    roles: [role],
    channels: [
      { id: id(72), name: 'general' },
      { id: id(73), name: 'help', type: ChannelType.GuildForum },
      { id: id(74), name: 'closed', denied: PermissionFlagsBits.SendMessages },
    ],
    members: [{ user: owner }, { user: moderator, roles: [role.id] }, ...members.map((user) => ({ user }))],
  });
  return {
    guildId: id(70),
    users,
    roles: [role.id, id(70)],
    channels: [id(72), id(73), id(74)],
    forumId: id(73),
    ...{ values: [], customIds: [], records: [] },
  };
}
