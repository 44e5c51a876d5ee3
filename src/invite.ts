import { REST, Routes } from 'discord.js';
import { config as loadDotenv } from 'dotenv';
import { readConfig } from './config.ts';
import { inviteUrl } from './discord/invite.ts';
import { runEntry } from './run-entry.ts';
import { StartupError } from './startup-error.ts';

await runEntry(async () => {
  loadDotenv({ quiet: true });
  const config = readConfig(process.env);
  const applicationId = config.DISCORD_APPLICATION_ID ?? (await ownApplication(config));
  process.stdout.write(`${inviteUrl(applicationId)}\n`);
});

async function ownApplication(config: ReturnType<typeof readConfig>): Promise<string> {
  const missing = 'Set DISCORD_APPLICATION_ID, or DISCORD_TOKEN to look it up.';
  if (!config.DISCORD_TOKEN) throw new StartupError(missing);
  const rest = new REST({ api: config.DISCORD_API_URL }).setToken(config.DISCORD_TOKEN);
  try {
    return ((await rest.get(Routes.currentApplication())) as { id: string }).id;
  } catch (error) {
    throw new StartupError(`Discord did not name the token’s application. ${missing}`, { cause: error });
  }
}
