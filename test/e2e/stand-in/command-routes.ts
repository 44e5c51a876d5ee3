import { ApplicationCommandType } from 'discord.js';
import { apiErrors } from './api-error.ts';
import { checkCommands, type Scope } from './check-commands.ts';
import { type Fields, listOf } from './fields.ts';
import { type Call, param, type Route, route } from './route.ts';
import type { State } from './state.ts';

const globally = '/applications/:application/commands';
const inGuild = '/applications/:application/guilds/:guild/commands';

/** interactions/application-commands#endpoints: the whole list is read and replaced. */
export const commandRoutes: readonly Route[] = [
  route('GET', globally, (state, call) => registered(state, call, 'global')),
  route('PUT', globally, (state, call) => register(state, call, 'global', 'global')),
  route('GET', inGuild, (state, call) => registered(state, call, guildOf(state, call))),
  route('PUT', inGuild, (state, call) => register(state, call, guildOf(state, call), 'guild')),
];

function guildOf(state: State, call: Call): string {
  const id = param(call, 'guild');
  if (!state.guilds.has(id)) throw apiErrors.missingAccess();
  return id;
}

function registered(state: State, call: Call, where: string): readonly Fields[] {
  if (param(call, 'application') !== state.applicationId) throw apiErrors.notYourApplication();
  const commands = state.commands.get(where) ?? [];
  if (call.query.get('with_localizations') === 'true') return commands;
  return commands.map(({ name_localizations, description_localizations, ...command }) => command);
}

function register(state: State, call: Call, where: string, scope: Scope): readonly Fields[] {
  const before = registered(state, call, where);
  const faults = checkCommands(call.body, scope);
  if (faults.length > 0) throw apiErrors.invalidForm(faults);
  const commands = listOf(call.body).map((command) => {
    const type = command.type ?? ApplicationCommandType.ChatInput;
    const old = before.find((one) => one.name === command.name && one.type === type);
    return complete(state, { ...command, type }, { id: old?.id ?? state.nextId(), where, scope });
  });
  state.commands.set(where, commands);
  return commands;
}

/** The command as Discord gives it back, with what was left out filled in. */
const complete = (
  state: State,
  command: Fields,
  { id, where, scope }: { id: unknown; where: string; scope: Scope },
): Fields => ({
  id,
  application_id: state.applicationId,
  version: state.nextId(),
  description: '',
  default_member_permissions: null,
  nsfw: false,
  name_localizations: null,
  description_localizations: null,
  ...(scope === 'guild' ? { guild_id: where } : { contexts: null, integration_types: [0] }),
  ...command,
});
