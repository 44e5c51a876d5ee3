import { REST, Routes } from 'discord.js';
import { config as loadDotenv } from 'dotenv';
import { commands } from '../commands/index.ts';
import { readDiscordConfig } from './config.ts';
import { register, registrationError } from './discord/registration.ts';
import { runEntry } from './run-entry.ts';

await runEntry(async () => {
  loadDotenv({ quiet: true });
  const config = readDiscordConfig(process.env);
  const rest = new REST({ api: config.DISCORD_API_URL }).setToken(config.DISCORD_TOKEN);
  const place = { guildId: config.DISCORD_GUILD_ID, directory: config.DATA_DIR };
  const given = config.DISCORD_APPLICATION_ID;
  try {
    const applicationId = given ?? (await ownApplication(rest));
    const count = await register(rest, commands, { applicationId, ...place });
    const where = place.guildId ? `in server ${place.guildId}` : 'globally';
    process.stdout.write(`${count} commands registered ${where}.\n`);
  } catch (error) {
    throw registrationError(error, config.DISCORD_TOKEN);
  }
});

// Declarations alone below: the call above runs before any constant here would be set.
async function ownApplication(rest: REST): Promise<string> {
  const application = (await rest.get(Routes.currentApplication())) as { id: string };
  return application.id;
}
