import { describe, expect, test } from 'vitest';
import { checkTranslations } from '../../src/check/translations.ts';
import type { Section } from '../../src/guide/types.ts';
import { guideOf, sectionOf } from './section.ts';

const path = 'zh-CN/storage/volumes.md';

function messages(english: string, chinese: string, fields: Partial<Section> = {}): readonly string[] {
  const guide = guideOf(sectionOf(english), sectionOf(chinese, { path, ...fields }));
  return checkTranslations(guide).map((issue) => {
    expect(issue.path).toBe(path);
    return issue.message;
  });
}

const code = (language: string, text: string) => `Text.\n\n\`\`\`${language}\n${text}\n\`\`\``;

const same: readonly (readonly [language: string, english: string, chinese: string])[] = [
  ['sh', 'docker ps', 'docker ps'],
  ['sh', '# all of them\ndocker ps -a  # stopped too', '# 全部\n\ndocker ps -a # 包括已停止的'],
  ['sh', 'docker ps -a # stopped too', 'docker ps -a'],
  ['sh', `docker ps --format "{{.ID}} # \\" 'x" # one`, `docker ps --format "{{.ID}} # \\" 'x" # 一`],
  ['yaml', 'services: {} # none', 'services: {} # 没有'],
  ['python', 'print("# a") # b', 'print("# a") # 二'],
  ['toml', 'a = 1 # b', 'a = 1 # 二'],
  ['ini', '; a\n# b\nc = 1', '; 一\n# 二\nc = 1'],
  [
    'dockerfile',
    '# syntax=docker/dockerfile:1\n# base\nFROM a:1',
    '# syntax=docker/dockerfile:1\n# 基础\nFROM a:1',
  ],
  ['text', '# not in the context\n.git', '# 不进构建上下文\n.git'],
  ['powershell', 'docker ps # all', 'docker ps # 全部'],
];

const different: readonly (readonly [language: string, english: string, chinese: string, problem: string])[] =
  [
    [
      'sh',
      'docker ps',
      'docker ps -a',
      'code block 1 differs: "docker ps -a" here, "docker ps" in the English section; only comments may',
    ],
    [
      'sh',
      'docker ps',
      'docker ps\ndocker info',
      'code block 1 differs: "docker info" here, the block ends in the English section; only comments may',
    ],
    [
      'sh',
      'docker ps\ndocker info',
      'docker ps',
      'code block 1 differs: the block ends here, "docker info" in the English section; only comments may',
    ],
    [
      'sh',
      'echo "# a"',
      'echo "# 一"',
      'code block 1 differs: "echo "# 一"" here, "echo "# a"" in the English section; only comments may',
    ],
    [
      'sh',
      'echo a#b',
      'echo a#c',
      'code block 1 differs: "echo a#c" here, "echo a#b" in the English section; only comments may',
    ],
    [
      'dockerfile',
      '# syntax=docker/dockerfile:1\nFROM a:1',
      '# syntax=docker/dockerfile:2\nFROM a:1',
      'code block 1 differs: "# syntax=docker/dockerfile:2" here, "# syntax=docker/dockerfile:1" in the English section; only comments may',
    ],
    [
      'json',
      '{ "a": "# b" }',
      '{ "a": "# c" }',
      'code block 1 differs: "{ "a": "# c" }" here, "{ "a": "# b" }" in the English section; only comments may',
    ],
    [
      'text',
      'a # b',
      'a # c',
      'code block 1 differs: "a # c" here, "a # b" in the English section; only comments may',
    ],
  ];

describe('code in both languages', () => {
  test.each(same)('the same %s: %s', (language, english, chinese) => {
    expect(messages(code(language, english), code(language, chinese))).toEqual([]);
  });

  test.each(different)('different %s: %s', (language, english, chinese, problem) => {
    expect(messages(code(language, english), code(language, chinese))).toEqual([problem]);
  });

  test('another number of blocks, another language, another exemption', () => {
    expect(messages(code('sh', 'docker ps'), 'Text.')).toEqual([
      '0 code blocks here, 1 in en/storage/volumes.md; they must be the same',
    ]);
    expect(messages(code('sh', 'docker ps'), code('powershell', 'docker ps'))).toEqual([
      'code block 1 is powershell here, sh in the English section',
    ]);
    const exemption = 'code block 1 must be wrong or skip the same rule in both languages';
    expect(messages(code('sh wrong="why"', 'docker pul'), code('sh', 'docker pul'))).toEqual([exemption]);
    expect(messages(code('yaml skip=compose:a', 'a: 1'), code('yaml', 'a: 1'))).toEqual([exemption]);
  });
});

describe('front matter in both languages', () => {
  const url = 'https://docs.docker.com/engine/storage/volumes/';

  test.each<[string, Partial<Section>, string]>([
    [
      'related',
      { related: ['storage/tmpfs'] },
      'related: [storage/tmpfs] here, [storage/bind-mounts] in en/storage/volumes.md',
    ],
    [
      'topics',
      { topics: ['storage', 'databases'] },
      'topics: [storage, databases] here, [storage] in en/storage/volumes.md',
    ],
    ['order', { order: 20 }, 'order: 20 here, 10 in en/storage/volumes.md'],
    ['collection', { collection: 'classics' }, 'collection: classics here, nothing in en/storage/volumes.md'],
    ['links', { links: [] }, `links: ${url} of en/storage/volumes.md is missing here`],
  ])('%s', (_, fields, problem) => {
    expect(messages('Text.', 'Text.', fields)).toEqual([problem]);
  });

  test('titles of links differ, and Chinese may have more', () => {
    const links = [
      { title: '另一页', url: 'https://example.com/zh' },
      { title: '卷', url },
    ];
    expect(messages('Text.', 'Text.', { links })).toEqual([]);
  });

  test('a section without a translation is left to the loader', () => {
    expect(checkTranslations(guideOf(sectionOf('Text.', { path })))).toEqual([]);
  });
});
