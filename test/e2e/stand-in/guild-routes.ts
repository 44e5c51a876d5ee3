import { GatewayIntentBits } from 'discord.js';
import { apiErrors } from './api-error.ts';
import { dmWith } from './channels.ts';
import { type Fields, fieldsOf, textOf } from './fields.ts';
import {
  botRoleId,
  channelPayload,
  dmPayload,
  guildPayload,
  memberPayload,
  rolePayload,
  rolesOf,
  userPayload,
} from './payloads.ts';
import { type Call, param, type Route, route } from './route.ts';
import type { State } from './state.ts';
import type { StandInGuild } from './world.ts';

/** Gateway, application, users and servers. */
export const guildRoutes: readonly Route[] = [
  route('GET', '/gateway', (state) => ({ url: gatewayUrl(state) }), false),
  route('GET', '/gateway/bot', (state) => ({
    url: gatewayUrl(state),
    shards: 1,
    session_start_limit: { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 1 },
  })),
  route('GET', '/users/@me', (state) => userPayload(state.bot)),
  route('GET', '/applications/@me', application),
  route('GET', '/oauth2/applications/@me', application),
  route('POST', '/users/@me/channels', openDm),
  route('GET', '/guilds/:guild', (state, call) => guildPayload(guildOf(state, call))),
  route('GET', '/guilds/:guild/channels', (state, call) => {
    const guild = guildOf(state, call);
    return guild.channels.map((channel) => channelPayload(guild, channel));
  }),
  route('GET', '/guilds/:guild/roles', (state, call) => rolesOf(guildOf(state, call)).map(rolePayload)),
  route('GET', '/guilds/:guild/members', members),
  route('GET', '/guilds/:guild/members/:user', member),
];

const gatewayUrl = (state: State): string => `${state.origin.replace('http', 'ws')}/gateway`;

function application(state: State): Fields {
  return {
    id: state.applicationId,
    name: state.bot.username,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    bot: userPayload(state.bot),
    owner: userPayload({ id: '1', username: 'application-owner' }),
    approximate_guild_count: state.guilds.size,
  };
}

function guildOf(state: State, call: Call): StandInGuild {
  const guild = state.guilds.get(param(call, 'guild'));
  if (!guild) throw apiErrors.unknownGuild();
  return guild;
}

function members(state: State, call: Call): readonly Fields[] {
  if ((state.privilegedIntents & GatewayIntentBits.GuildMembers) === 0) throw apiErrors.missingAccess();
  return guildOf(state, call).members.map((one) => ({ ...memberPayload(one), user: userPayload(one.user) }));
}

function member(state: State, call: Call): Fields {
  const id = param(call, 'user');
  const own = { user: state.bot, roles: [botRoleId] };
  const found = id === state.bot.id ? own : guildOf(state, call).members.find(({ user }) => user.id === id);
  if (!found) throw apiErrors.unknownMember();
  return { ...memberPayload(found), user: userPayload(found.user) };
}

function openDm(state: State, call: Call): Fields {
  const id = textOf(fieldsOf(call.body).recipient_id);
  const members = [...state.guilds.values()].flatMap((guild) => guild.members);
  const user = members.find((one) => one.user.id === id)?.user ?? { id, username: `user-${id}` };
  return dmPayload(dmWith(state, user), user);
}
