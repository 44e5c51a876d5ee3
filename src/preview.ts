import { parseArgs } from 'node:util';
import { config as loadDotenv } from 'dotenv';
import { commands } from '../commands/index.ts';
import type { Seat } from './command/seat.ts';
import { readConfig, readPackage } from './config.ts';
import { unavailableChannels } from './console/unavailable-channels.ts';
import type { Lookup } from './guide/lookup.ts';
import { ids } from './preview/examples/example.ts';
import { exampleGuide, examplesIn } from './preview/examples.ts';
import { listenLocally } from './preview/listen.ts';
import { createPreviewServer } from './preview/server.ts';
import { createPreviewSession } from './preview/session.ts';
import { runEntry } from './run-entry.ts';
import { createServices, openGuide } from './services.ts';
import { StartupError } from './startup-error.ts';
import { createMemoryStore } from './store/open-store.ts';

const seat: Seat = { id: ids.member, name: 'you', guildId: ids.guild, moderator: true, locale: 'en' };

await runEntry(async () => {
  loadDotenv({ quiet: true });
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const wanted = values.port === undefined ? undefined : portOf(values.port);
  const config = readConfig(process.env);
  // What is pinned or set on the page ends with it: the preview never touches the bot's data.
  const store = createMemoryStore();
  const session = (lookup: Lookup) =>
    createPreviewSession(
      commands,
      createServices({ lookup, store, channels: unavailableChannels, about: readPackage(), audit: () => {} }),
      seat,
    );
  const example = exampleGuide();
  const server = createPreviewServer(
    {
      real: session(openGuide(config.CONTENT_DIR)),
      examples: session(example),
      examplesIn: (language) => examplesIn(language, example),
    },
    (error, reference) => console.error(reference, error),
  );
  const port = await listenLocally(server, wanted);
  console.log(`The preview is on http://127.0.0.1:${port}/ until you press Ctrl+C.`);
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
});

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port >= 0 && port <= 65_535) return port;
  throw new StartupError('--port is a number from 0 to 65535.');
}
