import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { StartupError } from './startup-error.ts';

const snowflake = z.string().regex(/^\d{17,20}$/, 'must be an id of 17 to 20 digits');
// Anything else cannot be sent to Discord, and the error of the attempt could show it.
const token = z
  .string('is missing: put your bot’s token into .env')
  .trim()
  .regex(/^[\w.-]+$/, 'has characters that no token has, copy it again');
const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;

/** A setting; a blank line in .env means "not set". */
const setting = <Schema extends z.ZodType>(schema: Schema, preset?: string) =>
  z.preprocess((value) => (typeof value !== 'string' || value.trim() === '' ? preset : value), schema);

const environment = z.object({
  DISCORD_TOKEN: setting(token.optional()),
  DISCORD_APPLICATION_ID: setting(snowflake.optional()),
  DISCORD_GUILD_ID: setting(snowflake.optional()),
  DISCORD_API_URL: setting(
    z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }),
    'https://discord.com/api',
  ),
  DATA_DIR: setting(z.string(), './data'),
  CONTENT_DIR: setting(z.string(), './content'),
  LOG_LEVEL: setting(z.enum(logLevels, `must be one of ${logLevels.join(', ')}`), 'info'),
});

const discordEnvironment = environment.extend({ DISCORD_TOKEN: setting(token) });

type Environment = Readonly<Record<string, string | undefined>>;

export type Config = z.infer<typeof environment>;
/** The configuration of a bot that goes to Discord: it has a token. */
export type DiscordConfig = z.infer<typeof discordEnvironment>;

/** Reads the environment; a StartupError lists every setting that is missing or wrong, never its value. */
export const readConfig = (env: Environment): Config => read(environment, env);

/** As readConfig, and the token must be there. */
export const readDiscordConfig = (env: Environment): DiscordConfig => read(discordEnvironment, env);

function read<Settings>(schema: z.ZodType<Settings>, env: Environment): Settings {
  const parsed = schema.safeParse(env);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`);
  throw new StartupError(`${problems.join('\n')}\n.env.example explains each setting.`);
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
