import { parseArgs } from 'node:util';
import { config } from 'dotenv';
import { runEntry } from './run-entry.ts';
import { StartupError } from './startup-error.ts';
import { backUp } from './store/back-up.ts';

// Entry of `npm run backup -- FILE`: a copy of what the bot remembers in DATA_DIR, while it runs.
await runEntry(async () => {
  config({ quiet: true });
  const [file, ...more] = parseArgs({ allowPositionals: true }).positionals;
  if (!file || more.length > 0) throw new StartupError('Say where to: npm run backup -- FILE');
  const bytes = backUp(process.env.DATA_DIR || './data', file);
  console.log(`Copied the database to ${file} (${Math.ceil(bytes / 1024)} KiB).`);
});
