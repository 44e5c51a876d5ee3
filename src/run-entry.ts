import { StartupError } from './startup-error.ts';
import { isStorageFailure, storageError } from './store/storage-error.ts';

/** Runs an entry file: what keeps it from starting, or from writing later, is one sentence on stderr and exit code 1, never a stack. */
export async function runEntry(main: () => Promise<void>): Promise<void> {
  process.stdout.on('error', endWithReader);
  try {
    await main();
  } catch (error) {
    if (!(error instanceof StartupError) && !isUsage(error) && !isStorageFailure(error)) throw error;
    const told = isStorageFailure(error) ? storageError('The database', error) : (error as Error);
    process.stderr.write(`${told.message}\n`);
    process.exitCode = 1;
  }
}

/** A wrong option on the command line. */
const isUsage = (error: unknown): boolean =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

/** Whoever reads the output may go away early, as `head` does: then nothing is left to do. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
