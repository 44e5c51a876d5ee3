import { fileURLToPath } from 'node:url';

// What a .env file would set is set here already, to nothing.
const settings = [
  'DISCORD_TOKEN',
  'DISCORD_APPLICATION_ID',
  'DISCORD_GUILD_ID',
  'DISCORD_API_URL',
  'CONTENT_DIR',
  'LOG_LEVEL',
];

// Node compiles a program once, not in each of hundreds of processes: a third of what one with the small guide takes.
const compileCache = fileURLToPath(new URL('../node_modules/.cache/node-compile', import.meta.url));

/** The environment of a program under test: no setting of the machine, nor of the test runner, reaches it. */
export const bareEnvironment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^(NODE_OPTIONS|VITEST)/.test(key))),
  ...Object.fromEntries(settings.map((key) => [key, ''])),
  NODE_COMPILE_CACHE: compileCache,
});

/** A guide of two sections, for programs that need some guide: indexing the real one takes seconds. */
export const smallGuide = { CONTENT_DIR: 'test/fixtures/guide' } as const;
