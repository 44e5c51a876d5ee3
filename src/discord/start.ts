import { type Client, Events, GatewayCloseCodes, type Guild } from 'discord.js';
import type { Commands } from '../command/command.ts';
import type { Services } from '../command/services.ts';
import type { Log } from '../log.ts';
import { StartupError } from '../startup-error.ts';
import { createDispatch } from './dispatch.ts';
import { watchForums } from './forums.ts';
import { createInFlight, type InFlight } from './in-flight.ts';
import { createThrottle } from './throttle.ts';

/** Connects what Discord sends to the commands. Call before the client logs in: nothing is missed. */
export function listen(client: Client, commands: Commands, services: Services, log: Log): InFlight {
  const dispatch = createDispatch(commands, services, createThrottle(), log);
  const inFlight = createInFlight();
  client.on(Events.InteractionCreate, (interaction) => inFlight.track(dispatch(interaction)));
  client.on(Events.Error, (error) => log.error({ err: error }, 'client error'));
  client.on(Events.ShardReconnecting, () => log.info('connection lost, reconnecting'));
  client.on(Events.ShardResume, () => log.info('resumed'));
  followMembership(client, services, log);
  watchForums(client, services, log, inFlight);
  return inFlight;
}

/** Notes which servers the bot is in: what a server stored is deleted 30 days after the bot left it. */
function followMembership(client: Client, { store }: Services, log: Log): void {
  const note = (guild: Guild, member: boolean) => {
    store
      .noteMembership(guild.id, member, Date.now())
      .catch((error: unknown) => log.error({ err: error }, 'membership'));
  };
  client.on(Events.GuildCreate, (guild) => note(guild, true));
  // What was joined while the connection was down becomes available without having been created.
  client.on(Events.GuildAvailable, (guild) => note(guild, true));
  // An outage makes a server unavailable; only a removal deletes it.
  client.on(Events.GuildDelete, (guild) => guild.available && note(guild, false));
}

/** Notes servers that the bot was removed from, or came back to, while it was offline. Call once it is ready. */
export async function noteMemberships(client: Client<true>, { store }: Services): Promise<void> {
  for (const id of client.guilds.cache.keys()) await store.noteMembership(id, true, Date.now());
  const known = (await store.servers()).filter((id) => /^\d{17,20}$/.test(id));
  for (const id of known) {
    if (!client.guilds.cache.has(id)) await store.noteMembership(id, false, Date.now());
  }
}

/** Logs in and resolves when the gateway is ready. What Discord refuses becomes one sentence without the token. */
export async function login(client: Client, token: string): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
  } catch (error) {
    throw new StartupError(refusal(error), { cause: error });
  }
  return ready;
}

/** Rejects with a sentence once Discord closes the connection for good, at the start or months later. */
export const refused = (client: Client): Promise<never> =>
  new Promise((_, reject) => {
    client.once(Events.ShardDisconnect, ({ code }) => reject(new StartupError(closed(code))));
  });

const wrongToken = 'Discord refused DISCORD_TOKEN: copy the token again from the Developer Portal, page Bot.';
const wrongIntents = 'Discord refused the intents, although the bot asks for Guilds alone.';
const unreachable = 'Discord could not be reached: check the network and DISCORD_API_URL.';

function closed(code: number): string {
  if (code === GatewayCloseCodes.AuthenticationFailed) return wrongToken;
  if (code === GatewayCloseCodes.DisallowedIntents || code === GatewayCloseCodes.InvalidIntents)
    return wrongIntents;
  return `Discord closed the connection for good (code ${code}): update the bot.`;
}

function refusal(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === 'TokenInvalid' || code === '0') return wrongToken;
  // What the gateway refuses is an error without a code, and the closing code may come after it.
  const message = error instanceof Error ? error.message : '';
  if (message === 'Authentication failed') return wrongToken;
  if (/\bintents$/.test(message)) return wrongIntents;
  return unreachable;
}
