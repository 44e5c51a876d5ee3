import { beforeEach, expect, test } from 'vitest';
import type { ChannelResult } from '../../src/command/services.ts';
import { answerFromMessage } from '../../src/moderation/answer-from-message.ts';
import {
  controlOf,
  createWorld,
  filledIn,
  modalOf,
  pinMessage,
  privateOrigin,
  said,
  submit,
  tap,
  type World,
} from './moderation-kit.ts';

let world: World;
beforeEach(() => {
  world = createWorld();
});

const pinned = async (content = 'Use `docker ps`.') => {
  const modal = modalOf(await pinMessage(world, { content }));
  return submit(world, modal, { question: 'How do I see containers?' });
};

test('a message becomes a pin that keeps its author and address', async () => {
  const modal = modalOf(await pinMessage(world, { content: '# Tip\nUse ```docker ps``` <@5>' }));
  expect(filledIn(modal)).toEqual({
    ...{ question: '', also: '', language: '', replaces: '' },
    answer: '**Tip**\nUse \n\n```\ndocker ps\n```\n\n \\<@5>',
  });
  const saved = await submit(world, modal, { question: 'How do I see containers?' });
  expect(said(saved)).toContain('Made from a message by a member (https://discord.com/channels/1/20/700)');
  expect(await world.services.store.pin('1', '1')).toMatchObject({
    source: { authorId: '55', authorName: 'a member', url: 'https://discord.com/channels/1/20/700' },
  });
});

test('what is wrong in the form goes on with the same message', async () => {
  const modal = modalOf(await pinMessage(world, {}));
  const problem = await submit(world, modal, { question: ' ' });
  const again = modalOf(await tap(world, controlOf(problem, 'Edit again')));
  const saved = await submit(world, again, { question: 'q' });
  await tap(world, controlOf(saved, 'Pin in channel too'));
  expect(world.pinned).toEqual(['20/700']);
  expect(await world.services.store.pin('1', '1')).toMatchObject({ source: { authorId: '55' } });
});

test('the bot’s own answer: the title becomes the question, small print is left out', async () => {
  const content =
    '-# Storage\n## 📌 Keep \\*data\\*\n\nUse a volume.\n\n-# Pinned by moderators · [a](https://b.example)';
  const author = { id: '9', name: 'the bot', self: true };
  expect(filledIn(modalOf(await pinMessage(world, { content, author })))).toMatchObject({
    question: 'Keep *data*',
    answer: 'Use a volume.',
  });
  const none = await pinMessage(world, { content: '## Only a title', author });
  expect(filledIn(modalOf(none))).toMatchObject({ question: '', answer: '**Only a title**' });
});

test('a message without text cannot be pinned', async () => {
  expect(said(await pinMessage(world, { content: ' \n' }))).toContain('There is no text in that message');
});

test.each([
  ['forbidden', 'give the bot the permission Pin Messages'],
  ['full', 'as many pins as Discord allows'],
  ['gone', 'is gone'],
  ['unavailable', 'cannot be pinned in a channel from here'],
] as const)('pinning in the channel: %s', async (result: ChannelResult, sentence) => {
  const saved = await pinned();
  world.channelResult = result;
  const outcome = await tap(world, controlOf(saved, 'Pin in channel too'));
  expect(said(outcome)).toContain(sentence);
  expect(said(outcome)).toContain('The answer is kept');
  expect(await world.services.store.pins('1')).toHaveLength(1);
  if (result !== 'forbidden' && result !== 'full') return;
  world.channelResult = 'done';
  expect(said(await tap(world, controlOf(outcome, 'Pin in channel too')))).toBe('Pinned in the channel too.');
});

test('the button of somebody else’s pin pins nothing', async () => {
  const button = controlOf(await pinned(), 'Pin in channel too');
  await tap(world, button, [], { id: 'other', origin: { ...privateOrigin, askerId: 'other' } });
  expect(world.pinned).toEqual([]);
});

const notice = 'This is the first part. [The whole message](https://discord.com/channels/1/20/700)';

test('of a message that is too long, whole blocks are kept, with a notice and a link', async () => {
  const block = (name: string) => `${name}:\n\n\`\`\`sh\n${`echo ${name}\n`.repeat(80)}\`\`\``;
  const content = ['one', 'two', 'three', 'four', 'five'].map(block).join('\n\n');
  const modal = modalOf(await pinMessage(world, { content }));
  const { answer = '' } = filledIn(modal);
  expect(answer).toBe(`${['one', 'two', 'three', 'four'].map(block).join('\n\n')}\n\nfive:\n\n${notice}`);
  expect(modal.fields[1]?.description).toContain('too long for a pin');
  await submit(world, modal, { question: 'q' });
  expect(await world.services.store.pin('1', '1')).toMatchObject({ answer });
});

test.each([
  ['one line of Chinese', '字'.repeat(4000), /^字{2900,2980}…\n\n/],
  ['one line of emoji', '🐳'.repeat(4000), /^(🐳){1900,2000}…\n\n/u],
  ['one paragraph of lines', 'a line\n'.repeat(600), /^(a line\n){470,490}/],
  ['one long fence', `\`\`\`sh\n${'docker ps\n'.repeat(400)}`, /^```sh\n(docker ps\n){330,350}```\n\n/],
])('a first block that is too long alone is cut: %s', (_, content, shape) => {
  const { answer, cut } = answerFromMessage(content, notice);
  expect(cut).toBe(true);
  expect(answer).toMatch(shape);
  expect(answer.endsWith(`\n\n${notice}`)).toBe(true);
  expect([...answer].length).toBeLessThanOrEqual(3500);
  expect(Buffer.byteLength(answer)).toBeLessThanOrEqual(9000);
});

test.each([
  ['at a line', 'a\n```sh\ndocker ps', 'a\n```sh\ndocker ps\n```'],
  ['in a line', 'a ```sh\ndocker ps', 'a \n\n```sh\ndocker ps\n```'],
  ['with four backticks', '````md\n```\nb', '````md\n```\nb\n````'],
])('a fence that a message leaves open is closed: %s', (_, content, answer) => {
  expect(answerFromMessage(content, notice)).toEqual({ answer, cut: false });
});
