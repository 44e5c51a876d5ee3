import { Client, GatewayIntentBits, Options } from 'discord.js';

/**
 * The client, with the Guilds intent alone: the bot reads no messages. Caches hold what rights are computed
 * from (guilds, roles, channels) and little else, since discord.js never forgets users and members by itself.
 */
export const createClient = (apiUrl: string): Client =>
  new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
      VoiceStateManager: 0,
      GuildMemberManager: { maxSize: 50, keepOverLimit: (member) => member.id === member.client.user.id },
      UserManager: { maxSize: 200, keepOverLimit: (user) => user.id === user.client.user.id },
    }),
    rest: {
      api: apiUrl,
      // Interaction edits share discord.js' global limit, from which Discord exempts them.
      globalRequestsPerSecond: 500,
      // Every deferred interaction leaves a handler behind until the sweep.
      handlerSweepInterval: 60_000,
    },
  });
