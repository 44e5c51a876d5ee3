import { describe, expect, test } from 'vitest';
import { checkInlineCommands } from '../../src/check/command-lines.ts';
import { sectionOf } from './section.ts';

const inline = (markdown: string, wrong: readonly string[] = []) =>
  checkInlineCommands(sectionOf(`A first paragraph.\n\n${markdown}`, { wrong }));

describe('docker commands in inline code', () => {
  test.each([
    'Run `docker ps -a`, then `docker logs -f NAME`.',
    'Without quotes around it docker pul nginx is prose.',
    'The flags `--pid` and `-z` alone are no command.',
    'Half a command: `docker logs --tail`, `docker run -v`, `docker build -t`.',
    '`docker.sock`, `docker-compose`, `docker-compose up`, `docker:dind`, `docker/dockerfile:1`, `docker-ce` are no commands.',
    'An error: `docker: Error response from daemon`.',
    'Behind others: `sudo docker ps`, `DOCKER_HOST=ssh://user@example.com docker ps`.',
    '- a list with `docker ps`\n- and ``docker inspect -f `x` `` in it',
    'A line that `docker\nps` is broken in.',
  ])('%s', (markdown) => {
    expect(inline(markdown)).toEqual([]);
  });

  test.each([
    ['Run `docker pul nginx`.', 'docker has no command pul, did you mean pull'],
    ['- list\n- `sudo docker ps --al`', 'docker ps has no flag --al, did you mean --all'],
    ['> quote `docker\nfrobnicate`', 'docker has no command frobnicate, see docker --help'],
    ['A ``docker rm `docker pss` `` inside', 'docker has no command pss, did you mean ps'],
    ['**Bold `docker run --rmm`**', 'docker run has no flag --rmm, did you mean --rm'],
  ])('%s', (markdown, problem) => {
    expect(inline(markdown)).toEqual([problem]);
  });

  test('questions are not checked: people mistype', () => {
    expect(checkInlineCommands(sectionOf('Text.', { questions: ['`docker pul` fails'] }))).toEqual([]);
  });

  test('a fence is not inline code', () => {
    expect(inline('```text\nrun `docker pul`\n```')).toEqual([]);
  });
});

describe('commands listed as wrong', () => {
  test('are passed over', () => {
    expect(inline('Not `docker pul nginx`, but `docker pull nginx`.', ['docker pul nginx'])).toEqual([]);
  });

  test('only as they are written', () => {
    expect(inline('Not `docker pul nginx`, nor `docker pul redis`.', ['docker pul nginx'])).toEqual([
      'docker has no command pul, did you mean pull',
    ]);
  });

  test('must be needed', () => {
    expect(inline('Run `docker ps`.', ['docker ps', 'docker pul'])).toEqual([
      'wrong: docker ps is a valid command, take it out',
      'wrong: docker pul is not in the text as inline code, take it out',
    ]);
  });
});
