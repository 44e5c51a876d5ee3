import { homedir } from 'node:os';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { config as loadDotenv } from 'dotenv';
import { commands } from '../commands/index.ts';
import { readConfig, readPackage } from './config.ts';
import { fillIn } from './console/fill-in.ts';
import { interactive } from './console/interactive.ts';
import { paintFor } from './console/paint.ts';
import { createSession, type FillIn, type Session } from './console/session.ts';
import { unavailableChannels } from './console/unavailable-channels.ts';
import { runEntry } from './run-entry.ts';
import { createServices, openGuide } from './services.ts';
import { openStore } from './store/open-store.ts';

await runEntry(async () => {
  loadDotenv({ quiet: true });
  const { values } = parseArgs({
    options: {
      'as-moderator': { type: 'boolean', default: false },
      guild: { type: 'string', default: 'console' },
      dm: { type: 'boolean', default: false },
    },
  });
  const config = readConfig(process.env);
  const moderator = values['as-moderator'];
  const store = await openStore({ directory: config.DATA_DIR, readOnly: !moderator });
  // A bot that is never started with Discord deletes texts on time too.
  if (moderator) await store.sweep(Date.now());
  const services = createServices({
    lookup: openGuide(config.CONTENT_DIR),
    store,
    channels: unavailableChannels,
    about: readPackage(),
    audit: () => {},
  });
  const locale = process.env['LC_ALL'] || process.env['LANG'] || 'en-US';
  const seat = {
    id: 'console',
    moderator,
    locale: locale.replace('_', '-'),
    ...(values.dm ? {} : { guildId: values.guild }),
  };
  const open = (fillIn: FillIn) =>
    createSession(
      commands,
      services,
      seat,
      paintFor(process.stdout.isTTY && !process.env['NO_COLOR']),
      fillIn,
    );
  const terminal = { input: process.stdin, output: process.stdout };
  if (process.stdin.isTTY) await interactive(open, `${homedir()}/.docker-guide-history`, terminal);
  else await piped(open);
  await store.close();
});

/** One line in, one reply out, until the input ends; a form asks for each of its fields with a reply. */
async function piped(open: (fillIn: FillIn) => Session): Promise<void> {
  const input = createInterface({ input: process.stdin });
  const lines = input[Symbol.asyncIterator]();
  const next = async () => (await lines.next()).value as string | undefined;
  const session = open((modal) =>
    fillIn(modal, (label) => {
      process.stdout.write(`${label}\n\n`);
      return next();
    }),
  );
  for (let line = await next(); line !== undefined && line.trim() !== 'exit'; line = await next()) {
    if (line.trim() !== '') process.stdout.write(`${await session.reply(line)}\n\n`);
  }
  input.close();
}
