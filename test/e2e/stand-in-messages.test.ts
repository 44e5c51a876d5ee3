import { expect, test } from 'vitest';
import { checkMessage } from './stand-in/check-message.ts';
import { withIds } from './stand-in/component-tree.ts';

const text = (content: string) => ({ type: 10, content });
const row = (...components: readonly object[]) => ({ type: 1, components });
const button = (custom_id: string, more: object = {}) => ({
  type: 2,
  style: 2,
  label: 'Go',
  custom_id,
  ...more,
});
const link = (url: string, more: object = {}) => ({ type: 2, style: 5, label: 'Go', url, ...more });
const choices = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ label: `l${index}`, value: `v${index}` }));
const menu = (more: object = {}) => ({ type: 3, custom_id: 'm', options: choices(2), ...more });
const container = (...components: readonly object[]) => ({ type: 17, components });
const message = (...components: readonly object[]) => ({
  flags: 1 << 15,
  allowed_mentions: { parse: [] },
  components,
});

test('a message that uses everything right', () => {
  const section = { type: 9, components: [text('a'), text('b'), text('c')], accessory: button('s') };
  const parts = container(text('x'), section, { type: 14, spacing: 2 }, row(menu({ placeholder: 'p' })));
  const buttons = row(...['1', '2', '3', '4'].map((id) => button(id)), link('https://docs.docker.com/'));
  expect(checkMessage({ ...message(parts, buttons), content: '', embeds: [] })).toEqual([]);
  expect(checkMessage(message(text('a'.repeat(4000))))).toEqual([]);
  expect(checkMessage(message(text('🐳'.repeat(2000))))).toEqual([]);
  expect(checkMessage({ ...message(text('<@1>')), allowed_mentions: { parse: [], users: ['1'] } })).toEqual(
    [],
  );
});

const wrongMessages: readonly (readonly [object, ...string[]])[] = [
  [message(), 'components: must have at least 1 entry'],
  [{ ...message(text('a')), content: 'b' }, 'content: is not allowed together with Components V2'],
  [{ ...message(text('a')), embeds: [{}] }, 'embeds: is not allowed together with Components V2'],
  [
    { ...message(text('a')), flags: 0 },
    'message: is empty',
    'components: type 10 needs the flag for Components V2 (32768)',
  ],
  [message(text(' ')), 'components[0].content: must have at least 1 characters'],
  [message(text('\ud83d')), 'message.components[0].content: has a lone surrogate'],
  [
    message(...Array.from({ length: 20 }, (_, index) => row(button(`${index}`))), text('a')),
    'components: 41 in all, at most 40 are allowed',
  ],
  [
    message(text('a'.repeat(2001)), text('a'.repeat(2000))),
    'text: 4001 characters in all, at most 4000 are allowed',
  ],
  [message(text('容'.repeat(3334))), 'text: 10002 bytes in all, at most 10000 are safe'],
  [message(row()), 'components[0].components: has 0 entries, 1 to 5 are allowed'],
  [message(row(menu(), button('b'))), 'components[0].components: has 2 entries, 1 to 1 are allowed'],
  [message(button('b')), 'components[0].type: is 2, allowed here are 1, 10, 9, 12, 14, 13, 17'],
  [
    message(container(container(text('a')))),
    'components[0].components[0].type: is 17, allowed here are 1, 10, 9, 12, 14, 13',
  ],
  [
    message({ ...container(text('a')), accent_color: 0x1000000 }),
    'components[0].accent_color: is 16777216, must be a whole number from 0 to 16777215',
  ],
  [message({ type: 9, components: [text('a')] }), 'components[0].accessory: must be a button or a thumbnail'],
  [message(row(button('a'), button('a'))), 'custom_id: "a" occurs more than once'],
  [message(row(button(''))), 'components[0].components[0].custom_id: must have at least 1 characters'],
  [
    message(row(button('a'.repeat(101)))),
    'components[0].components[0].custom_id: has 101 characters, at most 100 are allowed',
  ],
  [
    message(row(button('a', { label: 'a'.repeat(81) }))),
    'components[0].components[0].label: has 81 characters, at most 80 are allowed',
  ],
  [message(row(button('a', { label: '' }))), 'components[0].components[0]: must have a label or an emoji'],
  [
    message(row(button('a', { url: 'https://a.b' }))),
    'components[0].components[0].url: only a link button has one',
  ],
  [
    message(row(link('https://a.b', { custom_id: 'a' }))),
    'components[0].components[0].custom_id: a link button has none',
  ],
  [
    message(row(link('a.b'))),
    'components[0].components[0].url: "a.b" must be an address with http: or https: or discord:',
  ],
  [
    message(row(link(`https://a.b/${'c'.repeat(501)}`))),
    'components[0].components[0].url: has 513 characters, at most 512 are allowed',
  ],
  [
    message(row(menu({ options: choices(26) }))),
    'components[0].components[0].options: has 26 entries, 1 to 25 are allowed',
  ],
  [
    message(row(menu({ options: [] }))),
    'components[0].components[0].options: has 0 entries, 1 to 25 are allowed',
  ],
  [
    message(row(menu({ options: [...choices(1), ...choices(1)] }))),
    'components[0].components[0].options.value: "v0" occurs more than once',
  ],
  [
    message(row(menu({ placeholder: 'a'.repeat(151) }))),
    'components[0].components[0].placeholder: has 151 characters, at most 150 are allowed',
  ],
  [
    message(row(menu({ max_values: 3 }))),
    'components[0].components[0].max_values: is 3, there are only 2 options',
  ],
  [
    message(row(menu({ min_values: 2 }))),
    'components[0].components[0].min_values: is 2, more than max_values 1',
  ],
  [
    message({ type: 13, file: { url: 'attachment://a.txt' } }),
    'attachment://a.txt: no such file was sent along',
  ],
  [{ ...message(text('a')), allowed_mentions: undefined }, 'allowed_mentions: must be there, with parse: []'],
  [{ ...message(text('a')), allowed_mentions: { parse: ['users'] } }, 'allowed_mentions.parse: must be []'],
  [
    { ...message(text('a')), allowed_mentions: { parse: [], replied_user: true } },
    'allowed_mentions.replied_user: replies never ping',
  ],
];

test.each(wrongMessages)('message %#: %j', (payload, ...faults) => {
  expect(checkMessage(payload)).toEqual(faults);
});

test('a file that no component shows', () => {
  expect(checkMessage(message(text('a')), { files: ['a.txt'] })).toEqual([
    'file a.txt: is shown by no component, so nobody sees it',
  ]);
});

test('components get ids in order, around those that are given', () => {
  const numbered = withIds([{ type: 17, components: [{ ...text('a'), id: 2 }, text('b')] }, text('c')]);
  expect(numbered).toEqual([
    {
      type: 17,
      id: 1,
      components: [
        { ...text('a'), id: 2 },
        { ...text('b'), id: 3 },
      ],
    },
    { ...text('c'), id: 4 },
  ]);
});
