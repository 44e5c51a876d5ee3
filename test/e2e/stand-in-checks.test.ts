import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkChoices } from './stand-in/check-choices.ts';
import { checkCommands } from './stand-in/check-commands.ts';
import { checkMessage } from './stand-in/check-message.ts';
import { checkModal } from './stand-in/check-modal.ts';

const text = (content: string) => ({ type: 10, content });
const row = (...components: readonly object[]) => ({ type: 1, components });
const button = (custom_id: string) => ({ type: 2, style: 2, label: 'Go', custom_id });

describe('modals', () => {
  const field = (more: object = {}) => ({
    type: 18,
    label: 'Question',
    component: { type: 4, custom_id: 'q', style: 1, ...more },
  });
  const modal = (...components: readonly object[]) => ({ title: 'Pin', custom_id: 'p', components });

  test('a right one', () => {
    expect(checkModal(modal(text('Hint'), field({ value: 'a', max_length: 4000, min_length: 1 })))).toEqual(
      [],
    );
  });

  test.each<[object, string]>([
    [modal(), 'components: has 0 entries, 1 to 5 are allowed'],
    [{ ...modal(field()), title: 'a'.repeat(46) }, 'title: has 46 characters, at most 45 are allowed'],
    [
      modal({ ...field(), label: 'a'.repeat(46) }),
      'components[0].label: has 46 characters, at most 45 are allowed',
    ],
    [modal(field(), field()), 'custom_id: "q" occurs more than once'],
    [
      modal(field({ value: 'a'.repeat(4001) })),
      'components[0].component.value: has 4001 characters, at most 4000 are allowed',
    ],
    [
      modal(field({ value: 'abc', max_length: 2 })),
      'components[0].component.value: is longer than max_length 2',
    ],
    [
      modal(field({ max_length: 4001 })),
      'components[0].component.max_length: is 4001, must be a whole number from 1 to 4000',
    ],
    [modal(row(button('a'))), 'components[0].type: is 1, a modal holds labels (18) and text displays (10)'],
  ])('%j', (payload, fault) => {
    expect(checkModal(payload)).toEqual([fault]);
  });
});

test('choices', () => {
  const list = (count: number) =>
    Array.from({ length: count }, () => ({ name: 'a'.repeat(100), value: 'b' }));
  expect(checkChoices({ choices: list(25) })).toEqual([]);
  expect(checkChoices({ choices: [] })).toEqual([]);
  expect(checkChoices({ choices: list(26) })).toEqual(['choices: has 26 entries, 0 to 25 are allowed']);
  expect(checkChoices({ choices: [{ name: 'a'.repeat(101), value: '' }] })).toEqual([
    'choices[0].name: has 101 characters, at most 100 are allowed',
    'choices[0].value: must have at least 1 characters',
  ]);
});

describe('commands', () => {
  const command = (more: object = {}) => ({ name: 'ask', description: 'Asks', ...more });
  const option = (name: string, more: object = {}) => ({ type: 3, name, description: 'd', ...more });
  const group = (...options: readonly object[]) => ({ type: 1, name: 'sub', description: 'd', options });

  test('right ones', () => {
    const localised = { description_localizations: { 'zh-CN': '问', 'zh-TW': '問' }, contexts: [0, 1, 2] };
    const options = [
      group(option('b', { required: true }), option('a', { choices: [{ name: 'A', value: 'a' }] })),
    ];
    const list = [command({ ...localised, options }), { type: 3, name: 'Pin as Docker answer' }];
    expect(checkCommands(list)).toEqual([]);
  });

  test.each<[object, string]>([
    [command({ name: 'Ask' }), 'Ask.name: "Ask" must be lower case'],
    [command({ name: 'a b' }), 'a b.name: "a b" must be 1 to 32 letters, digits, - _ or \''],
    [
      command({ description: 'a'.repeat(101) }),
      'ask.description: has 101 characters, at most 100 are allowed',
    ],
    [
      command({ description_localizations: { zh: 'a' } }),
      "ask.description_localizations: zh is none of Discord's locales",
    ],
    [
      command({ options: Array.from({ length: 26 }, (_, at) => option(`o${at}`)) }),
      'ask.options: has 26 entries, 0 to 25 are allowed',
    ],
    [command({ options: [option('a'), option('a')] }), 'ask.options.name: "a" occurs more than once'],
    [
      command({ options: [option('a'), option('b', { required: true })] }),
      'ask.options.b: required options come before optional ones',
    ],
    [command({ options: [group(), option('a')] }), "ask.options: subcommands and other options don't mix"],
    [
      command({ options: [group(group())] }),
      'ask.options[0].options[0].type: is 1, allowed are 3, 4, 5, 6, 7, 8, 9, 10, 11',
    ],
    [
      command({ options: [option('a', { type: 5, choices: [] })] }),
      'ask.options[0].choices: not for options of type 5',
    ],
    [
      command({ options: [option('a', { max_length: 6001 })] }),
      'ask.options[0].max_length: is 6001, must be a whole number from 1 to 6000',
    ],
    [
      command({ options: [option('a', { autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] }),
      'ask.options[0].choices: not together with autocomplete',
    ],
    [
      command({
        options: [
          option('a', {
            choices: [{ name: 'a', value: 'a', name_localizations: { 'zh-CN': '长'.repeat(101) } }],
          }),
        ],
      }),
      expect.stringContaining('ask.options[0].choices[0].name_localizations.zh-CN: '),
    ],
    [command({ contexts: [3] }), 'ask.contexts: must list numbers from 0 to 2'],
    [
      command({ default_member_permissions: 8192 }),
      'ask.default_member_permissions: must be a bit set written as a text of digits',
    ],
    [{ type: 3, name: 'Menu', description: 'a' }, 'Menu.description: a menu entry has none'],
  ])('%j', (payload, fault) => {
    expect(checkCommands([payload])).toEqual([fault]);
  });

  test('in a list', () => {
    expect(checkCommands([command(), command()])).toEqual([
      'commands, type and name: "1 ask" occurs more than once',
    ]);
    expect(checkCommands([command({ contexts: [0] })], 'guild')).toEqual([
      'ask.contexts: is for global commands only',
    ]);
    const menus = Array.from({ length: 16 }, (_, at) => ({ type: 3, name: `m${at}` }));
    expect(checkCommands(menus)).toEqual(['commands: 16 of type 3, at most 15 are allowed']);
  });

  test('8,000 characters in all; of translations the longest counts', () => {
    const long = (count: number) => 'a'.repeat(count);
    const options = Array.from({ length: 25 }, (_, at) =>
      option(`o${at}`, {
        choices: [1, 2, 3].map((value) => ({ name: long(99) + value, value: `${value}` })),
      }),
    );
    const shorter = { description_localizations: { 'zh-CN': '问' } };
    expect(checkCommands([command({ ...shorter, options })])).toEqual([]);
    const more = { description_localizations: { 'zh-CN': long(100) } };
    expect(checkCommands([command({ options: options.map((one) => ({ ...one, ...more })) })])).toEqual([
      'ask: 10147 characters in all, at most 8000 are allowed',
    ]);
  });
});

test('no payload makes a check throw', () => {
  const checks = [checkMessage, checkModal, checkChoices, (payload: unknown) => checkCommands(payload)];
  const keys = [
    'type',
    'components',
    'options',
    'choices',
    'flags',
    'name',
    'custom_id',
    'accessory',
    'component',
    'toString',
  ];
  const values = fc.oneof(fc.jsonValue(), fc.integer({ min: 0, max: 25 }));
  const { tree } = fc.letrec<{ tree: unknown; node: unknown }>((tie) => ({
    tree: fc.oneof({ maxDepth: 5 }, values, tie('node'), fc.array(tie('node'), { maxLength: 3 })),
    node: fc.dictionary(fc.constantFrom(...keys), tie('tree')),
  }));
  fc.assert(
    fc.property(tree, (payload) => {
      for (const check of checks) expect(check(payload)).toBeInstanceOf(Array);
    }),
    { numRuns: 100 },
  );
}, 60_000);
