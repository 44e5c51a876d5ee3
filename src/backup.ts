import { parseArgs } from 'node:util';
import { config } from 'dotenv';
import { StartupError } from './startup-error.ts';
import { backUp } from './store/back-up.ts';

// Entry of `npm run backup -- FILE`: a copy of what the bot remembers in DATA_DIR, while it runs.
config({ quiet: true });
const [file, ...more] = parseArgs({ allowPositionals: true, strict: false }).positionals;
try {
  if (!file || more.length > 0) throw new StartupError('Say where to: npm run backup -- FILE');
  const bytes = backUp(process.env.DATA_DIR || './data', file);
  console.log(`Copied the database to ${file} (${Math.ceil(bytes / 1024)} KiB).`);
} catch (error) {
  if (!(error instanceof StartupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
