import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type REST, Routes } from 'discord.js';
import type { Commands } from '../command/command.ts';
import { StartupError } from '../startup-error.ts';

export type Registration = {
  readonly applicationId: string;
  /** Registers in this server alone, where a change shows at once. */
  readonly guildId?: string | undefined;
  /** Where the mark of the last registration is kept. */
  readonly directory: string;
};

/** Sends the commands to Discord; resolves to how many there are. */
export async function register(
  rest: REST,
  { commands }: Commands,
  registration: Registration,
): Promise<number> {
  const { applicationId, guildId } = registration;
  const body = bodyOf(commands, guildId);
  const route = guildId
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);
  await rest.put(route, { body });
  mkdirSync(registration.directory, { recursive: true });
  writeFileSync(markFile(registration), markOf(commands, registration));
  return body.length;
}

/** Registers where the commands, the application or the server differ from the last time; 0: nothing to do. */
export async function registerChanges(
  rest: REST,
  list: Commands,
  registration: Registration,
): Promise<number> {
  return readMark(registration) === markOf(list.commands, registration)
    ? 0
    : register(rest, list, registration);
}

/** What went wrong in one sentence; Discord's own message names the setting, the token is taken out. */
export function registrationError(error: unknown, token: string): StartupError {
  const message = (error instanceof Error ? error.message : String(error)).replaceAll(token, '[removed]');
  const said = message.replaceAll(/\s*\n\s*/g, '; ');
  return new StartupError(`The commands could not be registered: ${said}`, { cause: error });
}

/** Contexts and installation kinds are for global commands only: Discord refuses them in a server. */
function bodyOf(commands: Commands['commands'], guildId: string | undefined): unknown[] {
  if (!guildId) return commands.map(({ data }) => data);
  return commands.map(({ data: { contexts, integration_types, ...data } }) => data);
}

const markOf = (commands: Commands['commands'], { applicationId, guildId }: Registration): string =>
  createHash('sha256')
    .update(JSON.stringify([applicationId, guildId, commands.map(({ data }) => data)]))
    .digest('hex');

const markFile = ({ directory }: Registration): string => join(directory, 'registered-commands');

function readMark(registration: Registration): string | undefined {
  try {
    return readFileSync(markFile(registration), 'utf8');
  } catch {
    return undefined;
  }
}
