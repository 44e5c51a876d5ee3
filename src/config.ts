import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { StartupError } from './startup-error.ts';

const snowflake = z.string().regex(/^\d{17,20}$/, 'must be an id of 17 to 20 digits');
// An empty line in .env means "not set".
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const environment = z.object({
  DISCORD_TOKEN: optional(z.string().trim()),
  DISCORD_APPLICATION_ID: optional(snowflake),
  DISCORD_GUILD_ID: optional(snowflake),
  DISCORD_API_URL: z.preprocess((value) => value || 'https://discord.com/api', z.url('must be an address')),
  DATA_DIR: z.preprocess((value) => value || './data', z.string()),
  CONTENT_DIR: z.preprocess((value) => value || './content', z.string()),
  LOG_LEVEL: z.preprocess(
    (value) => value || 'info',
    z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']),
  ),
});

export type Config = z.infer<typeof environment>;

/** Reads the environment; a StartupError lists every setting that is wrong, never its value. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = environment.safeParse(env);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  throw new StartupError(`${problems.join('\n')}\n.env.example explains each setting.`);
}

export type DiscordConfig = Config & { readonly DISCORD_TOKEN: string };

/** The configuration of a bot that goes to Discord: it needs a token. */
export function readDiscordConfig(env: Readonly<Record<string, string | undefined>>): DiscordConfig {
  const config = readConfig(env);
  const { DISCORD_TOKEN } = config;
  if (DISCORD_TOKEN) return { ...config, DISCORD_TOKEN };
  throw new StartupError(
    'DISCORD_TOKEN is missing: put your bot’s token into .env, .env.example says where to find it.',
  );
}

/** This program's version and address, from package.json. */
export function readPackage(): {
  readonly version: string;
  readonly source: string;
  readonly licence: string;
} {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  const { version, homepage, license } = JSON.parse(text) as {
    version: string;
    homepage: string;
    license: string;
  };
  return { version, source: homepage, licence: license };
}
