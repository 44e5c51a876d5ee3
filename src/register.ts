import { REST, Routes } from 'discord.js';
import { config as loadDotenv } from 'dotenv';
import { commands } from '../commands/index.ts';
import { type DiscordConfig, readDiscordConfig } from './config.ts';
import { register } from './discord/registration.ts';
import { runEntry } from './run-entry.ts';
import { StartupError } from './startup-error.ts';

await runEntry(async () => {
  loadDotenv({ quiet: true });
  const config = readDiscordConfig(process.env);
  const rest = new REST({ api: config.DISCORD_API_URL }).setToken(config.DISCORD_TOKEN);
  const applicationId = config.DISCORD_APPLICATION_ID ?? (await ownApplication(rest));
  const registration = { applicationId, guildId: config.DISCORD_GUILD_ID, directory: config.DATA_DIR };
  const count = await register(rest, commands, registration).catch(refused(config));
  const where = config.DISCORD_GUILD_ID ? `in server ${config.DISCORD_GUILD_ID}` : 'globally';
  process.stdout.write(`${count} commands registered ${where}.\n`);
});

async function ownApplication(rest: REST): Promise<string> {
  const application = (await rest.get(Routes.currentApplication()).catch(refused())) as { id: string };
  return application.id;
}

/** What went wrong in one sentence; Discord's own message names the setting, never the token. */
const refused = (config?: DiscordConfig) => (error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  const hidden = config ? message.replaceAll(config.DISCORD_TOKEN, '[removed]') : message;
  throw new StartupError(`Discord refused the registration: ${hidden}`, { cause: error });
};
