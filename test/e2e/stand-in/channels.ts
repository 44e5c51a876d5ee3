import { apiErrors } from './api-error.ts';
import type { Fields } from './fields.ts';
import { channelPayload, dmPayload } from './payloads.ts';
import type { State } from './state.ts';
import type { StandInUser } from './world.ts';

/** A channel, thread or direct message as the API gives it; 10003 where there is none that the bot can see. */
export function findChannel(state: State, id: string): Fields {
  const thread = state.threads.get(id);
  if (thread && state.guilds.has(thread.guildId)) return thread.data;
  const user = state.dms.get(id);
  if (user) return dmPayload(id, user);
  for (const guild of state.guilds.values()) {
    const channel = guild.channels.find((one) => one.id === id);
    if (channel) return channelPayload(guild, channel);
  }
  throw apiErrors.unknownChannel();
}

/** The direct-message channel with a user, made where there was none. */
export function dmWith(state: State, user: StandInUser): string {
  const known = [...state.dms].find(([, other]) => other.id === user.id)?.[0];
  const id = known ?? state.nextId();
  state.dms.set(id, user);
  return id;
}
