import { describe, expect, test } from 'vitest';
import { checkFence } from '../../src/check/fences.ts';
import { fence } from './section.ts';

const root = (start: string) => `${start} runs as root, set USER to a user that is not root before it`;
const all =
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR';

const valid: readonly (readonly [why: string, code: string])[] = [
  ['a plain file', 'FROM python:3.14-slim\nWORKDIR /app\nCOPY . .\nUSER 1000:1000\nCMD ["python", "app.py"]'],
  ['a directive first', '# syntax=docker/dockerfile:1\nFROM alpine:3.22\nRUN echo hi'],
  ['ARG before FROM, a tag from it', 'ARG VERSION=3.14\nFROM python:$VERSION-slim\nRUN echo hi'],
  ['an image from ARG', `ARG BASE=python:3.14-slim\nFROM $\u007bBASE}\nRUN echo hi`],
  ['a digest', 'FROM alpine@sha256:0123456789abcdef\nRUN echo hi'],
  ['a port in the registry, a tag', 'FROM registry.example.com:5000/app:1.2\nRUN echo hi'],
  ['scratch', 'FROM scratch\nCOPY app /app\nUSER 65534\nENTRYPOINT ["/app"]'],
  ['a stage as base', 'FROM python:3.14-slim AS base\nUSER app\nFROM Base AS final\nCMD ["python"]'],
  ['USER of the parent stage, CMD too', 'FROM a:1 AS base\nUSER app\nCMD ["x"]\nFROM base\nCOPY x /x'],
  ['root where the build needs it', 'FROM a:1\nUSER root\nRUN apt-get update\nUSER app\nCMD ["x"]'],
  ['no CMD', 'FROM a:1\nRUN echo hi'],
  ['CMD as root in another stage', 'FROM a:1 AS tests\nCMD ["pytest"]\nFROM a:1\nUSER app\nCMD ["x"]'],
  ['an image without root', 'FROM gcr.io/distroless/static:nonroot\nCOPY app /app\nENTRYPOINT ["/app"]'],
  ['a variable user', 'FROM a:1\nARG UID=1000\nUSER $UID\nCMD x'],
  [
    'mounts',
    'FROM a:1\nRUN --mount=type=cache,target=/c,sharing=locked --mount=type=secret,id=t,env=T \\\n  # why\n  pip install x',
  ],
  ['a bind mount by default', 'FROM a:1\nRUN --mount=source=.,target=/src,rw make'],
  [
    'other flags',
    'FROM --platform=$BUILDPLATFORM a:1\nCOPY --link --chown=1:1 --from=b /x /y\nRUN --network=none make',
  ],
  ['heredocs', 'FROM a:1\nRUN <<EOF\nfoo --bar\nUSER x\nEOF\nCOPY --chmod=755 <<EOF /run.sh\necho hi\nEOF'],
  [
    'a health check',
    'FROM a:1\nHEALTHCHECK --interval=5s --retries=3 CMD curl -f http://localhost/ || exit 1',
  ],
  ['a health check taken off', 'FROM a:1\nHEALTHCHECK NONE'],
  ['the shell test', 'FROM a:1\nRUN [ -f /x ] || exit 1'],
  [
    'ADD for addresses, Git, archives',
    'FROM a:1\nADD --checksum=sha256:1 https://example.com/f /f\nADD git@example.com:a/b.git#v1 /b\nADD rootfs.tar.gz /',
  ],
  [
    'several variables',
    'FROM a:1\nENV A=1 B="2 3"\nLABEL a=b\nEXPOSE 80/tcp\nSTOPSIGNAL SIGINT\nVOLUME /data\nSHELL ["/bin/sh", "-c"]',
  ],
  ['ONBUILD', 'FROM a:1\nONBUILD COPY . /app'],
];

const invalid: readonly (readonly [code: string, problems: readonly string[]])[] = [
  ['# nothing', ['a dockerfile fence without an instruction']],
  ['FROM a:1\nINSTALL x', [`INSTALL is no instruction, allowed are ${all}`]],
  ['FROM a:1\ncopy x /x', ['copy: write instructions in capitals, COPY']],
  ['FROM a:1\nMAINTAINER x', ['MAINTAINER is deprecated, use LABEL org.opencontainers.image.authors']],
  [
    'FROM a:1\nCOPY --checksum=1 x /x',
    ['COPY has no flag --checksum, allowed are --from --chmod --chown --link --parents --exclude'],
  ],
  [
    'FROM a:1\nRUN --mnt=x make',
    ['RUN has no flag --mnt, allowed are --device --mount --network --security'],
  ],
  ['FROM a:1\nWORKDIR --link /x', ['WORKDIR has no flag --link, it takes none']],
  [
    'FROM a:1\nHEALTHCHECK --wait=1s CMD x',
    [
      'HEALTHCHECK has no flag --wait, allowed are --interval --timeout --start-period --start-interval --retries',
    ],
  ],
  [
    'FROM a:1\nRUN --mount=type=cahce,target=/x make',
    ['RUN --mount has no type cahce, allowed are bind cache tmpfs secret ssh'],
  ],
  [
    'FROM a:1\nRUN --mount=type=tmpfs,dest=/x make',
    ['RUN --mount=type=tmpfs has no option dest, allowed are target dst destination size'],
  ],
  ['FROM a:1 AS', ['FROM a:1 AS: write FROM IMAGE or FROM IMAGE AS NAME']],
  ['FROM a:1 as build', ['FROM a:1 as build: write FROM IMAGE or FROM IMAGE AS NAME']],
  ['FROM a:1\nEXPOSE', ['EXPOSE without an argument']],
  ['FROM a:1\nCOPY x', ['COPY x: needs a source and a destination']],
  ['FROM a:1\nENV A b', ['ENV A b: write ENV KEY=value']],
  ["FROM a:1\nUSER app\nCMD ['x']", ["CMD ['x']: the exec form must be a JSON array with double quotes"]],
  ['FROM a:1\nSHELL /bin/bash', ['SHELL /bin/bash: the exec form must be a JSON array with double quotes']],
  ['FROM a:1\nONBUILD FETCH x', [`FETCH is no instruction, allowed are ${all}`]],
  ['FROM a:1\nONBUILD FROM b:1', ['ONBUILD FROM is not allowed']],
  // complete
  [
    'COPY . .\nRUN make',
    ['a Dockerfile that begins with COPY and has no FROM, it must begin with FROM (or ARG, then FROM)'],
  ],
  [
    'ARG A=1\nRUN make',
    ['a Dockerfile that begins with ARG and has no FROM, it must begin with FROM (or ARG, then FROM)'],
  ],
  [
    '# syntax=docker/dockerfile:1\nRUN make',
    ['a Dockerfile that begins with RUN and has no FROM, it must begin with FROM (or ARG, then FROM)'],
  ],
  // no-add
  ['FROM a:1\nADD . /app', ['ADD .: write COPY for plain local files']],
  ['FROM a:1\nADD ["a b", "/app"]', ['ADD a b: write COPY for plain local files']],
  [
    'FROM a:1\nADD https://example.com/f requirements.txt /',
    ['ADD requirements.txt: write COPY for plain local files'],
  ],
  // no-latest
  ['FROM python', ['FROM python: no tag, write a version such as python:3.14-slim']],
  [
    'FROM registry.example.com:5000/app',
    ['FROM registry.example.com:5000/app: no tag, write a version such as python:3.14-slim'],
  ],
  ['FROM python:latest', ['FROM python:latest: the tag latest moves, write a version']],
  ['FROM build\nFROM a:1 AS build', ['FROM build: no tag, write a version such as python:3.14-slim']],
  [
    'FROM a:1\nCOPY --from=ghcr.io/astral-sh/uv:latest /uv /bin/',
    ['COPY --from=ghcr.io/astral-sh/uv:latest: the tag latest moves, write a version'],
  ],
  // no-root
  ['FROM a:1\nCMD ["x"]', [root('CMD')]],
  ['FROM a:1\nENTRYPOINT ["x"]\nCMD ["y"]', [root('ENTRYPOINT')]],
  ['FROM a:1\nUSER root\nCMD x', ['CMD runs as USER root, set USER to a user that is not root before it']],
  [
    'FROM a:1\nUSER app\nUSER 0:0\nCMD x',
    ['CMD runs as USER 0:0, set USER to a user that is not root before it'],
  ],
  ['FROM a:1 AS b\nUSER app\nFROM a:1\nCMD x', [root('CMD')]],
];

describe('Dockerfiles', () => {
  test.each(valid)('%s', (_, code) => {
    expect(checkFence(fence('dockerfile', code))).toEqual([]);
  });

  test.each(invalid)('%s', (code, problems) => {
    expect(checkFence(fence('dockerfile', code))).toEqual(problems);
  });
});
