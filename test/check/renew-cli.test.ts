import { chmod, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type CliData, createCli } from '../../src/check/docker-cli.ts';
import { formatCliData } from '../../src/check/renew-cli.ts';
import { runProgram } from '../run-program.ts';

// Each test starts a process, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
let file = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'renew-'));
  file = join(folder, 'docker-cli.json');
});
afterEach(() => rm(folder, { recursive: true }));

const renew = () => runProgram(['src/renew-cli.ts', file], { env: { PATH: folder } });

/** A client that answers `docker PATH --help` with these texts and `docker version` with 30.1.0. */
async function installClient(pages: Readonly<Record<string, string>>): Promise<void> {
  const script = `#!${process.execPath}
const pages = ${JSON.stringify(pages)};
const path = process.argv.slice(2).join(' ');
if (path.startsWith('version ')) { console.log('30.1.0'); process.exitCode = 1; }
else console.log(pages[path.replace(/ ?--help$/, '')] ?? pages['']);
`;
  await writeFile(join(folder, 'docker'), script);
  await chmod(join(folder, 'docker'), 0o755);
}

const known: CliData = {
  versions: { 'docker/cli': '29.7.2' },
  commands: {
    docker: '-D,--debug',
    'docker image': '',
    'docker images': '-a,--all',
    'docker plug': '--kept',
    'docker run': '--kept=',
  },
  aliases: { 'docker image ls': 'docker images' },
  argumentsFollow: ['docker run'],
  runnable: [],
  removed: ['docker trust', 'docker run --gone'],
  flagsUnknown: {},
};

test('adds what the help shows, keeps what the file has, leaves what was removed out', async () => {
  await writeFile(file, JSON.stringify(known));
  await installClient({
    '': `Usage:  docker [OPTIONS] COMMAND

A self-sufficient runtime for containers

Common Commands:
  run         Create and run a new container from an image
  images      List images
  probe       A new command

Management Commands:
  image       Manage images
  plug*       A plugin
  trust       Manage trust

Global Options:
  -D, --debug              Enable debug mode
      --config string      Location of client config files (default
                           "--root")

Run 'docker COMMAND --help' for more information on a command.`,
    run: `Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

Create and run a new container from an image

Aliases:
  docker container run, docker run

Options:
      --gone               Removed
      --kept string        Was there
  -p, --publish list       Publish a port
                                         --deep in a description
      --help               Print usage`,
    images:
      'Usage:  docker images [OPTIONS]\n\nAliases:\n  docker image ls, docker image list, docker images\n\nOptions:\n  -a, --all    All\n      --tree   Tree',
    image: 'Usage:  docker image COMMAND\n\nCommands:\n  ls    List\n\nRun it',
    'image ls':
      'Usage:  docker image ls [OPTIONS]\n\nAliases:\n  docker image ls, docker image list, docker images\n\nOptions:\n  -a, --all    All',
    probe: 'Usage:  docker probe [OPTIONS] CONTAINER COMMAND [ARG...]\n\nOptions:\n  -x, --extra int   Extra',
    plug: 'Usage:  docker plug COMMAND\n\nCommands:\n  go',
    'plug go': 'Usage:  docker plug go',
    trust: 'Usage:  docker trust COMMAND\n\nOptions:\n      --key string   Key',
  });
  const { code, stdout } = await renew();
  expect(code).toBe(0);
  expect(stdout).toBe(`9 help pages of docker 30.1.0 read, 2 commands added to ${file}\n`);
  const renewed: CliData = JSON.parse(await readFile(file, 'utf8'));
  expect(renewed).toEqual({
    ...known,
    versions: { 'docker/cli': '29.7.2', 'docker --help': '30.1.0' },
    commands: {
      docker: '--config= -D,--debug',
      'docker image': '',
      'docker images': '-a,--all --tree',
      'docker plug': '--kept',
      'docker plug go': '',
      'docker probe': '-x,--extra=',
      'docker run': '--kept= -p,--publish=',
    },
    aliases: {
      'docker container run': 'docker run',
      'docker image list': 'docker images',
      'docker image ls': 'docker images',
    },
    argumentsFollow: ['docker probe', 'docker run'],
  });
  expect(createCli(renewed).find('docker container run')?.path).toBe('docker run');
});

test('without a client it says so, and the file stays', async () => {
  await writeFile(file, 'as it was');
  expect(await renew()).toEqual({
    code: 1,
    stdout: '',
    stderr: 'no docker client found: install one and put it on the PATH\n',
  });
  expect(await readFile(file, 'utf8')).toBe('as it was');
});

test('the file in the project is formatted as it would be written', async () => {
  await cp('src/check/data/docker-cli.json', file);
  const text = await readFile(file, 'utf8');
  expect(formatCliData(JSON.parse(text))).toBe(text);
});
