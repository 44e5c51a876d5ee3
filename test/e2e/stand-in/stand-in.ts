import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { callbackRoutes } from './callback-routes.ts';
import { type Changes, createChanges } from './changes.ts';
import { channelRoutes } from './channel-routes.ts';
import { commandRoutes } from './command-routes.ts';
import type { Fault } from './faults.ts';
import type { Fields } from './fields.ts';
import { type Disconnection, openGateway } from './gateway.ts';
import { guildRoutes } from './guild-routes.ts';
import { createHandler } from './http.ts';
import { interact } from './interact.ts';
import type { Interaction } from './interaction.ts';
import type { InteractionRecord } from './interaction-record.ts';
import { limits } from './limits.ts';
import { channelPayload, guildCreatePayload } from './payloads.ts';
import { pinRoutes } from './pin-routes.ts';
import { createIds } from './snowflake.ts';
import type { LoggedRequest, State, StoredMessage } from './state.ts';
import { createForumPost, type ForumPost, rememberMessage } from './threads.ts';
import { webhookRoutes } from './webhook-routes.ts';
import { exampleGuild, type StandInGuild, type StandInUser } from './world.ts';

export type StandInOptions = {
  readonly token?: string;
  readonly applicationId?: string;
  /** Default: `exampleGuild`. */
  readonly guilds?: readonly StandInGuild[];
  /** Bits of the privileged intents that are granted; default none. */
  readonly privilegedIntents?: number;
  /** Close code with which the gateway refuses every bot; default: none is refused for it. */
  readonly refuseWith?: number;
  /** Milliseconds for the first answer to an interaction; default Discord's 3,000. */
  readonly answerWithin?: number;
};

/** Discord, as far as this bot uses it, on a free local port. */
export type StandIn = {
  /** For `DISCORD_API_URL`. */
  readonly url: string;
  readonly token: string;
  readonly applicationId: string;
  readonly close: () => Promise<void>;
  /** Resolves when a bot is connected and has identified or resumed. */
  readonly ready: (within?: number) => Promise<void>;
  /** Whether a bot is connected now. */
  readonly connected: () => boolean;
  /** What was registered everywhere, or in one server. */
  readonly commands: (guildId?: string) => readonly Fields[];
  readonly interact: (interaction: Interaction) => Promise<InteractionRecord>;
  /** Messages of a channel that all its members see, oldest first. */
  readonly messages: (channelId: string) => readonly StoredMessage[];
  /** A message that a user wrote; gives its id. */
  readonly write: (channelId: string, content: string, author: StandInUser) => string;
  /** Ids of a channel's pinned messages, newest first. */
  readonly pins: (channelId: string) => readonly string[];
  readonly createForumPost: (post: ForumPost) => string;
  /** Tells the bot of a thread as if it had just been opened. */
  readonly announceThread: (id: string) => void;
  readonly failNext: (fault: Fault) => void;
  readonly disconnect: (how?: Disconnection) => void;
  /** How often bots have identified and resumed. */
  readonly connections: { readonly identified: number; readonly resumed: number };
  readonly addGuild: (guild: StandInGuild) => void;
  /** The bot is removed from a server. */
  readonly removeGuild: (id: string) => void;
  /** A channel of a server is deleted. */
  readonly removeChannel: (guildId: string, channelId: string) => void;
  /** Waits for anything that a request of the bot can bring about. */
  readonly until: Changes['until'];
  /** What the bot sent against Discord's rules or this project's; a test should find it empty. */
  readonly problems: readonly string[];
  readonly requests: readonly LoggedRequest[];
};

const routes = [
  ...callbackRoutes,
  ...webhookRoutes,
  ...commandRoutes,
  ...pinRoutes,
  ...channelRoutes,
  ...guildRoutes,
];

/** Starts a local stand-in for Discord's REST API and gateway, version 10. */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const state = createState(options);
  const handle = createHandler(state, routes);
  const server = createServer((request, response) => void handle(request, response));
  const gateway = openGateway(state, server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  state.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `${state.origin}/api`,
    token: state.token,
    applicationId: state.applicationId,
    connections: gateway.counts,
    connected: gateway.connected,
    disconnect: (how = 'close') => gateway.disconnect(how),
    ready: async (within) => {
      await state.changes.until(() => gateway.connected() || undefined, 'a bot to identify', within);
    },
    close: async () => {
      gateway.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
    ...controls(state),
  };
}

type Controls = Omit<
  StandIn,
  'url' | 'token' | 'applicationId' | 'connections' | 'connected' | 'disconnect' | 'ready' | 'close'
>;

const controls = (state: State): Controls => ({
  problems: state.problems,
  requests: state.requests,
  until: state.changes.until,
  commands: (guildId = 'global') => state.commands.get(guildId) ?? [],
  interact: (interaction) => interact(state, interaction),
  messages: (channelId) =>
    [...state.messages.values()].filter((message) => message.channelId === channelId && !message.ephemeral),
  write: (channelId, content, author) => {
    const id = state.nextId();
    rememberMessage(state, { id, channelId, content, author });
    return id;
  },
  pins: (channelId) => state.pins.get(channelId) ?? [],
  createForumPost: (post) => createForumPost(state, post),
  announceThread: (id) => {
    state.dispatch('THREAD_CREATE', { ...state.threads.get(id)?.data, newly_created: true });
  },
  failNext: (fault) => {
    state.faults.push({ fault, left: fault.times ?? 1 });
  },
  addGuild: (guild) => {
    state.guilds.set(guild.id, guild);
    state.dispatch('GUILD_CREATE', guildCreatePayload(state, guild));
  },
  removeChannel: (guildId, channelId) => {
    const guild = state.guilds.get(guildId);
    const channel = guild?.channels.find(({ id }) => id === channelId);
    if (!guild || !channel) throw new Error(`there is no channel ${channelId} in ${guildId}`);
    const channels = guild.channels.filter((one) => one !== channel);
    state.guilds.set(guildId, { ...guild, channels });
    state.dispatch('CHANNEL_DELETE', channelPayload(guild, channel));
  },
  removeGuild: (id) => {
    state.guilds.delete(id);
    state.dispatch('GUILD_DELETE', { id });
  },
});

function createState(options: StandInOptions): State {
  const { applicationId = '600000000000000001', guilds = [exampleGuild] } = options;
  return {
    // The form of a real token: discord.js and secret scanners alike tell nothing from it.
    token: options.token ?? 'stand-in.token.for-tests',
    applicationId,
    bot: { id: applicationId, username: 'docker-guide', bot: true },
    privilegedIntents: options.privilegedIntents ?? 0,
    refuseWith: options.refuseWith,
    answerWithin: options.answerWithin ?? limits.firstAnswer,
    origin: '',
    guilds: new Map(guilds.map((guild) => [guild.id, guild])),
    commands: new Map(),
    messages: new Map(),
    threads: new Map(),
    dms: new Map(),
    pins: new Map(),
    interactions: new Map(),
    files: new Map(),
    faults: [],
    problems: [],
    requests: [],
    changes: createChanges(),
    nextId: createIds(),
    dispatch: () => false,
  };
}
