import { describe, expect, test } from 'vitest';
import { checkFence } from '../../src/check/fences.ts';
import { fence } from './section.ts';

const valid: readonly string[] = [
  'docker',
  'docker --help',
  'docker image',
  'docker run --help',
  'docker run hello-world',
  'docker run -it --rm ubuntu:24.04 bash',
  'docker run -itd --name web -p8080:80 nginx:1.29',
  'docker run -p=8080:80 nginx:1.29',
  'docker run --rm=false nginx:1.29',
  'docker run --env=A=b --mount type=bind,src=.,dst=/app IMAGE',
  'docker run --init=$FLAG IMAGE',
  // Flags after the image are the container's.
  'docker run --rm python:3.14-slim python -c "print(1)" --no-such-flag',
  'docker container run --rm IMAGE --no-such-flag',
  'docker create --name web IMAGE --no-such-flag',
  'docker exec -it NAME sh -c "docker no-such-command"',
  'docker compose exec -it db psql --no-such-flag',
  'docker compose run --rm web pytest --no-such-flag',
  'docker service create --replicas 2 IMAGE --no-such-flag',
  'docker top NAME -o pid,cmd',
  'docker rm -- --odd-name',
  // Global flags, and Compose's before its subcommand.
  'docker --context srv ps -a',
  'docker -H ssh://user@example.com ps',
  'docker -D info',
  'docker compose -f a.yaml -f b.yaml --profile debug up -d --wait',
  // Aliases and plugins.
  'docker image list -q',
  'docker container ps -aq',
  'docker stack up -c compose.yaml NAME',
  'docker buildx build --platform linux/amd64,linux/arm64 -t NAME --push .',
  'docker buildx history inspect attachment',
  'docker buildx --builder b inspect --bootstrap',
  'docker bake --print',
  'docker scout cves --only-severity critical,high --only-fixed --exit-code IMAGE',
  'docker model run NAME',
  'docker init --version',
  'docker debug --shell bash NAME',
  'docker desktop status',
  'docker cp - NAME:/data',
  'docker COMMAND --help',
];

const invalid: readonly (readonly [command: string, problem: string])[] = [
  ['docker pul nginx', 'docker has no command pul, did you mean pull'],
  ['docker frobnicate', 'docker has no command frobnicate, see docker --help'],
  ['docker image lst', 'docker image has no command lst, did you mean list'],
  [
    'docker volume make x',
    'docker volume has no command make, allowed are create inspect list ls prune remove rm update',
  ],
  ['docker compose pss', 'docker compose has no command pss, did you mean ps'],
  ['docker desktop strat', 'docker desktop has no command strat, did you mean start'],
  ['docker run --rmm IMAGE', 'docker run has no flag --rmm, did you mean --rm'],
  ['docker run --detach-kees=x IMAGE', 'docker run has no flag --detach-kees, did you mean --detach-keys'],
  ['docker run -itz IMAGE', 'docker run has no flag -z (in -itz), see docker run --help'],
  ['docker run -name web IMAGE', 'docker run has no flag -n (in -name), did you mean --name'],
  ['docker run --rm=maybe IMAGE', 'docker run: --rm takes no value, only =true or =false'],
  ['docker logs --tail', 'docker logs: --tail needs a value'],
  [
    'docker container ls -z',
    'docker container ls has no flag -z, allowed are --all --filter --format --last --latest --no-trunc --quiet --size',
  ],
  ['docker builder --all', 'docker builder has no flag --all, it takes none'],
  ['docker ps --context srv', 'docker ps has no flag --context, it goes right after docker'],
  ['docker compose up -f a.yaml', 'docker compose up has no flag -f, it goes right after docker compose'],
  ['docker trust sign x', 'docker trust was removed from Docker'],
  ['docker run --disable-content-trust IMAGE', 'docker run --disable-content-trust was removed from Docker'],
  ['docker run ... nginx', 'docker run: ... in a command, write a placeholder such as NAME'],
  ['docker-compose up', 'docker-compose is the former Compose v1, write docker compose'],
  ['$ docker ps', 'a prompt before a command, write the command alone'],
];

describe('docker commands in a fence', () => {
  test.each(valid)('%s', (command) => {
    expect(checkFence(fence('sh', command))).toEqual([]);
  });

  test.each(invalid)('%s', (command, problem) => {
    expect(checkFence(fence('sh', command))).toEqual([problem]);
  });
});
