import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { CliData } from './check/docker-cli.ts';
import { crawlHelp, formatCliData, mergeHelp } from './check/renew-cli.ts';

// Entry of `npm run renew:cli [-- FILE]`: adds to docker-cli.json what the docker client here shows in its help.
const file = process.argv[2] ?? fileURLToPath(new URL('check/data/docker-cli.json', import.meta.url));
const run = promisify(execFile);

async function docker(args: readonly string[]): Promise<string> {
  const { stdout } = await run('docker', args, { timeout: 60_000, env: { ...process.env, COLUMNS: '200' } });
  return stdout;
}

/** `docker version` fails without a daemon, yet has printed the client's version. */
async function clientVersion(): Promise<string> {
  const ofClient = ['version', '--format', '{{.Client.Version}}'];
  const printed = await docker(ofClient).catch((error: { stdout?: string }) => error.stdout ?? '');
  return printed.trim() || 'unknown';
}

try {
  const pages = await crawlHelp((path) => docker([...path.split(' ').slice(1), '--help']));
  const data: CliData = JSON.parse(readFileSync(file, 'utf8'));
  const version = await clientVersion();
  const renewed = mergeHelp(data, pages, version);
  writeFileSync(file, formatCliData(renewed));
  const count = Object.keys(renewed.commands).length - Object.keys(data.commands).length;
  console.log(`${pages.size} help pages of docker ${version} read, ${count} commands added to ${file}`);
} catch (error) {
  const missing =
    error instanceof Error &&
    'code' in error &&
    error.code === 'ENOENT' &&
    'path' in error &&
    error.path === 'docker';
  const problem = missing
    ? 'no docker client found: install one and put it on the PATH'
    : `docker-cli.json was not renewed: ${error instanceof Error ? error.message : error}`;
  console.error(problem);
  process.exitCode = 1;
}
