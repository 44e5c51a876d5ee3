import { describe, expect, test } from 'vitest';
import { checkFence } from '../../src/check/fences.ts';
import type { CodeBlock } from '../../src/guide/types.ts';
import { fence } from './section.ts';

const skip = (rule: string, language: string, code: string): CodeBlock => ({
  ...fence(language, code),
  skip: { rule, reason: 'why' },
});
const wrong = (language: string, code: string): CodeBlock => ({ ...fence(language, code), wrong: 'why' });

describe('fences', () => {
  test('a language the guide does not use', () => {
    const allowed = 'sh dockerfile yaml python json text ini toml nginx powershell';
    expect(checkFence(fence('hcl', 'x'))).toEqual([`a fence in hcl, allowed are ${allowed}`]);
    expect(checkFence(fence('', 'x'))).toEqual([`a fence in no language, allowed are ${allowed}`]);
  });

  test.each(['text', 'python', 'ini', 'toml', 'nginx'])('%s may say anything', (language) => {
    expect(checkFence(fence(language, 'docker no-such-command'))).toEqual([]);
  });

  test('JSON parses', () => {
    expect(checkFence(fence('json', '{ "log-driver": "local" }'))).toEqual([]);
    expect(checkFence(fence('json', '{ "a": 1, }'))).toEqual([
      expect.stringMatching(/^a json fence that does not parse: /),
    ]);
  });

  test('PowerShell commands are checked', () => {
    expect(checkFence(fence('powershell', 'docker run `\n  --rmm IMAGE'))).toEqual([
      'docker run has no flag --rmm, did you mean --rm',
    ]);
  });
});

describe('exemptions', () => {
  test.each([
    wrong('sh', 'docker pul nginx'),
    wrong('dockerfile', 'FROM python\nCMD x'),
    wrong('yaml', 'version: "3"'),
    skip('complete', 'dockerfile', 'COPY . .'),
    skip('no-add', 'dockerfile', 'FROM a:1\nADD . .'),
    skip('no-latest', 'dockerfile', 'FROM python'),
    skip('no-root', 'dockerfile', 'FROM a:1\nCMD x'),
    skip('compose', 'yaml', 'on: push\njobs: {}'),
    skip('compose', 'yaml', 'kind: Pod\n---\nkind: Service'),
  ])('$language $skip.rule that is needed', (block) => {
    expect(checkFence(block)).toEqual([]);
  });

  test.each([
    [wrong('sh', 'docker ps'), 'wrong="why" is not needed: nothing is wrong here, take it out'],
    [wrong('text', 'anything'), 'wrong="why" is not needed: nothing is wrong here, take it out'],
    [
      skip('no-root', 'dockerfile', 'FROM a:1\nUSER app\nCMD x'),
      'skip=no-root is not needed: the rule finds nothing here, take it out',
    ],
    [
      skip('compose', 'yaml', 'services: {}'),
      'skip=compose is not needed: the rule finds nothing here, take it out',
    ],
    [skip('compose', 'sh', 'docker ps'), 'skip=compose is no rule for sh, allowed are none'],
    [
      skip('no-roof', 'dockerfile', 'FROM a:1'),
      'skip=no-roof is no rule for dockerfile, allowed are complete no-add no-latest no-root',
    ],
    [skip('toString', 'yaml', 'services: {}'), 'skip=toString is no rule for yaml, allowed are compose'],
    [
      skip('compose', 'yaml', 'a: [b'),
      'a yaml fence that does not parse: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
  ])('one that is not needed: %o', (block, problem) => {
    expect(checkFence(block)).toContain(problem);
  });

  test('a skip passes over its rule only', () => {
    expect(checkFence(skip('no-root', 'dockerfile', 'FROM python\nCMD x'))).toEqual([
      'FROM python: no tag, write a version such as python:3.14-slim',
    ]);
  });
});
