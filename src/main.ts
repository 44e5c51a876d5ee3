import { config as loadDotenv } from 'dotenv';
import { commands } from '../commands/index.ts';
import { readDiscordConfig, readPackage } from './config.ts';
import { createChannels } from './discord/channels.ts';
import { createClient } from './discord/client.ts';
import { inviteUrl } from './discord/invite.ts';
import { registerChanges, registrationError } from './discord/registration.ts';
import { listen, login, noteMemberships, refused } from './discord/start.ts';
import { createLog } from './log.ts';
import { runEntry } from './run-entry.ts';
import { createServices, openGuide } from './services.ts';
import { openStore } from './store/open-store.ts';

const hourMs = 3_600_000;

/** What is being answered when a signal comes is finished, within this time. */
const finishWithinMs = 3000;

await runEntry(async () => {
  loadDotenv({ quiet: true });
  const config = readDiscordConfig(process.env);
  const log = createLog(config.LOG_LEVEL);
  const lookup = openGuide(config.CONTENT_DIR);
  const store = await openStore({ directory: config.DATA_DIR });
  const client = createClient(config.DISCORD_API_URL);
  const applicationId = () => config.DISCORD_APPLICATION_ID ?? client.application?.id ?? '';
  const services = createServices({
    lookup,
    store,
    channels: createChannels(client),
    about: { ...readPackage(), invite: () => inviteUrl(applicationId()) },
    audit: (event, details) => log.info({ event, ...details }, 'moderation'),
  });
  const inFlight = listen(client, commands, services, log);
  const sweep = async () => {
    try {
      await store.sweep(Date.now());
      // Before the login nobody knows which of them the bot has come back to.
      if (client.isReady()) await store.forgetServers(Date.now());
    } catch (error) {
      log.error({ err: error }, 'sweep failed');
    }
  };
  const timer = setInterval(() => void sweep(), hourMs);
  let stopping = false;
  const stop = once(async () => {
    stopping = true;
    clearInterval(timer);
    await inFlight.settled(finishWithinMs);
    await client.destroy();
    // What came in meanwhile: interactions are answered without the connection.
    await inFlight.settled(finishWithinMs);
    await store.close();
  });
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(stop()));
  });
  const start = async () => {
    const ready = await login(client, config.DISCORD_TOKEN);
    const registered = await registerChanges(ready.rest, commands, {
      applicationId: applicationId(),
      guildId: config.DISCORD_GUILD_ID,
      directory: config.DATA_DIR,
    }).catch((error: unknown) => {
      throw registrationError(error, config.DISCORD_TOKEN);
    });
    await noteMemberships(ready, services);
    await sweep();
    log.info({ user: ready.user.tag, guilds: ready.guilds.cache.size, registered }, 'ready');
  };
  try {
    await Promise.race([start().then(() => stopped), stopped, refused(client)]);
  } catch (error) {
    // A signal during the start closes what the start still uses: that is no failure.
    if (stopping) return stop();
    await stop();
    throw error;
  }
});

/** Runs at most once, however many signals come. */
function once(deed: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= deed();
    return done;
  };
}
