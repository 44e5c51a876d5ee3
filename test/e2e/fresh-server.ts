import type { BotSession } from './bot-session.ts';
import { type OptionValues, type Setting, slash } from './stand-in/interaction.ts';
import type { InteractionRecord } from './stand-in/interaction-record.ts';
import { exampleGuild, type StandInGuild, type StandInUser } from './stand-in/world.ts';

/** A server that a test has for itself: its own pins, people and pace. */
export type Server = {
  readonly guild: StandInGuild;
  /** Channels by name. */
  readonly channel: (name: string) => string;
  /** Roles by name. */
  readonly role: (name: string) => string;
  readonly person: (name: string) => StandInUser;
  /** As this person, in this server's first channel. */
  readonly as: (name: string, more?: Setting) => Setting;
  /** Types a slash command as this person. */
  readonly type: (
    name: string,
    command: string,
    options?: OptionValues,
    more?: Setting,
  ) => Promise<InteractionRecord>;
};

let servers = 0;

/** Lets the bot join a new server like the example one, with a second moderator; `change` replaces parts of it. */
export function freshServer(
  { standIn }: BotSession,
  change: (guild: StandInGuild) => Partial<StandInGuild> = () => ({}),
): Server {
  servers += 1;
  const usual = likeExample(servers);
  const guild = { ...usual, ...change(usual) };
  standIn.addGuild(guild);
  const named = <One extends { readonly id: string }>(list: readonly One[], at: number): One => {
    const one = list[at];
    if (!one) throw new Error('there is nothing of that name in the server');
    return one;
  };
  const person = (name: string) => {
    const users = guild.members.map(({ user }) => user);
    return named(
      users,
      users.findIndex(({ username }) => username === name),
    );
  };
  const idIn = (list: readonly { readonly id: string; readonly name: string }[]) => (name: string) =>
    named(
      list,
      list.findIndex((one) => one.name === name),
    ).id;
  const as = (name: string, more: Setting = {}): Setting => ({
    guildId: guild.id,
    user: person(name),
    ...more,
  });
  return {
    ...{ guild, person, as },
    channel: idIn(guild.channels),
    role: idIn(guild.roles ?? []),
    type: (name, command, options = {}, more = {}) =>
      standIn.interact(slash(command, options, as(name, more))),
  };
}

/** The example server with ids of its own. */
function likeExample(number: number): StandInGuild {
  const own = (id: string): string => `${id.slice(0, 3)}${String(number).padStart(9, '0')}${id.slice(12)}`;
  const moderators = (exampleGuild.roles ?? []).find(({ name }) => name === 'Moderators')?.id ?? '';
  const second = {
    user: { id: '800000000000000007', username: 'second' },
    roles: [moderators],
  };
  return {
    ...exampleGuild,
    id: own(exampleGuild.id),
    ownerId: own(exampleGuild.ownerId),
    roles: (exampleGuild.roles ?? []).map((role) => ({ ...role, id: own(role.id) })),
    channels: exampleGuild.channels.map((channel) => ({ ...channel, id: own(channel.id) })),
    members: [second, ...exampleGuild.members].map(({ user, roles = [] }) => ({
      user: { ...user, id: own(user.id) },
      roles: roles.map(own),
    })),
  };
}
