import { expect, test } from 'vitest';
import { groupQuestions } from '../../src/moderation/group-questions.ts';

const open = (...texts: readonly string[]) =>
  texts.map((text, at) => ({ id: String(at), text, language: 'en', kind: 'none' }) as const);

const grouped = (...texts: readonly string[]) =>
  groupQuestions(open(...texts)).map(({ questions }) => questions.map(({ text }) => text));

test('the same question in other words and languages is one group', () => {
  expect(
    grouped(
      'how do I mount an NFS share',
      'expose port 80 of my container',
      'how can I publish a port of a container?',
      '怎么映射容器端口',
      'mounting nfs shares with docker',
    ),
  ).toEqual([
    ['expose port 80 of my container', 'how can I publish a port of a container?', '怎么映射容器端口'],
    ['how do I mount an NFS share', 'mounting nfs shares with docker'],
  ]);
});

test('a word that every question has joins none of them', () => {
  expect(grouped('docker on a submarine', 'docker tattoo ideas', 'docker')).toHaveLength(3);
});

test('questions without a term are like themselves only', () => {
  expect(grouped('?', 'hi', '?')).toEqual([['?', '?'], ['hi']]);
});

test('two thousand questions all find a group', () => {
  const texts = Array.from(
    { length: 2000 },
    (_, at) => `how do I make container ${at} talk to service${at % 97}`,
  );
  expect(grouped(...texts).flat()).toHaveLength(2000);
});
