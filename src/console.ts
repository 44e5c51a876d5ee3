import { homedir } from 'node:os';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { config as loadDotenv } from 'dotenv';
import { commands } from '../commands/index.ts';
import { readConfig, readPackage } from './config.ts';
import { interactive } from './console/interactive.ts';
import { paintFor } from './console/paint.ts';
import { createSession, type FillIn } from './console/session.ts';
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
  const services = createServices({
    lookup: openGuide(config.CONTENT_DIR),
    store,
    channels: unavailableChannels,
    about: readPackage(),
    audit: () => {},
  });
  const locale = process.env['LC_ALL'] || process.env['LANG'] || 'en-US';
  const seat = {
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
  if (process.stdin.isTTY) await interactive(open, `${homedir()}/.docker-guide-history`);
  else await piped(open(async () => undefined));
  await store.close();
});

/** One line in, one reply out, until the input ends. */
async function piped(session: ReturnType<typeof createSession>): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    if (line.trim() === 'exit') break;
    process.stdout.write(`${await session.reply(line)}\n\n`);
  }
}
