import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { loadGuide } from '../../src/guide/load-guide.ts';
import { runProgram } from '../run-program.ts';
import { freshDirectory } from '../store/directory.ts';

const english =
  `A volume outlives its container. ${'It keeps what a program writes there. '.repeat(9)}`.trim();
const chinese = `卷比容器活得久。${'程序写进去的内容都会保留下来。'.repeat(8)}`;

type Fields = Readonly<Record<string, string | undefined>>;

/** A section as a file; a field that is undefined is left out. */
function section(name: string, changed: Fields = {}, body = english): string {
  const fields: Fields = {
    title: name,
    order: '10',
    questions: `["How is ${name}?"]`,
    topics: '[storage]',
    links: '[]',
    related: '[]',
    updated: '"2026-11-24"',
    ...changed,
  };
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : `${key}: ${value}`,
  );
  return `---\n${lines.join('\n')}\n---\n${body}\n`;
}

const resource = (more: string): string =>
  `  - { id: one, title: { en: A, zh-CN: 甲 }, summary: { en: A, zh-CN: 甲 }, languages: [en], level: any, format: article, topics: [storage], ${more} }\n`;

const allowed = 'allowed are paragraphs, flat lists, bold, inline code, fences, links and quotes';
const keys = 'title, order, questions, topics, links, related, was, updated, collection, wrong';
const then = (more: string) => `${english}\n\n${more}`;

/** English files that are wrong, each with what is said of it; its Chinese twin is right. */
const faults: Readonly<Record<string, readonly [text: string, ...messages: string[]]>> = {
  'unknown-key': [section('a1', { colour: 'red' }), `front matter: unknown key colour, allowed are ${keys}`],
  'missing-keys': [
    section('a2', { title: undefined, topics: undefined, updated: undefined }),
    'title: is missing',
    'topics: is missing',
    'updated: is missing',
  ],
  'unquoted-date': [
    section('a3', { updated: '2026-11-24' }),
    'updated: must be a date in quotes, such as "2026-11-24"',
  ],
  'base-sixty': [section('a4', { questions: '[22:22]' }), 'questions.0: must be text, quote it'],
  'wrong-types': [
    section('a5', { order: 'first', topics: 'storage', links: '[{ title: x }]', title: 'true' }),
    'title: must be text, quote it',
    'order: must be a number',
    'topics: must be a list',
    'links.0.url: is missing',
  ],
  'too-long': [
    section('a6', { title: 'x'.repeat(81) }),
    'title: too long, at most 80 characters are allowed',
  ],
  'no-such-day': [section('a7', { updated: '"2026-13-01"' }), 'updated: must be a day that exists'],
  'not-http': [
    section('a8', { links: '[{ title: x, url: "ftp://example.org/x" }]' }),
    'links.0.url: must be an http(s) address',
  ],
  'empty-body': [section('b1', {}, ''), 'empty body, the first paragraph must answer on its own'],
  'no-front-matter': [english, 'has no front matter, the first line must be --- alone (YAML)'],
  unclosed: [`---\ntitle: x\n\n${english}`, 'has unclosed front matter, a line --- must end it'],
  'not-yaml': [
    `---\ntitle: "x\n---\n${english}`,
    'has front matter that is not valid YAML: unexpected end of the stream within a double quoted scalar at line 3, column 1:',
  ],
  code: [
    `---js\nglobalThis.ran = true\n---\n${english}`,
    'has no front matter, the first line must be --- alone (YAML)',
  ],
  'unclosed-fence': [
    section('c1', {}, then('```sh\ndocker ps')),
    'line 3: unclosed fence, a line ``` must end it',
  ],
  fences: [
    section('c2', {}, then('```\nx\n```\n\n```sh\n```\n\n```sh wrong\nx\n```')),
    'line 3: fence without a language, say one such as sh or text',
    'line 7: empty fence',
    'line 10: fence attribute wrong, allowed are wrong="reason" and skip=rule:reason',
  ],
  subset: [
    section(
      'c3',
      {},
      then(
        ['# Big', 'Big\n---', '***', '| a | b |', '![x](https://e.org)', '<b>x</b>', '- a\n  - b', '* a']
          .concat(['[x](mailto:a@e.org)', '[x][y]', 'so *soft*', '__low__', '~~no~~', 'so ||hidden|| it'])
          .join('\n\n'),
      ),
    ),
    `"# Big": a heading, ${allowed}`,
    `"Big": a heading, ${allowed}`,
    `"Big": a rule, ${allowed}`,
    `"***": a rule, ${allowed}`,
    `"| a | b |": a table, ${allowed}`,
    `"![x](https://e.org)": an image, ${allowed}`,
    `"<b>x</b>": HTML, ${allowed}`,
    `"- a": a nested list, ${allowed}`,
    `"* a": a list with * or +, use -, ${allowed}`,
    `"[x](mailto:a@e.org)": a link that is not http(s), ${allowed}`,
    `"[x][y]": a reference link, ${allowed}`,
    `"so *soft*": italics, ${allowed}`,
    `"__low__": underlining, ${allowed}`,
    `"~~no~~": crossed-out text, ${allowed}`,
    `"so ||hidden|| it": a spoiler, ${allowed}`,
  ],
  'long-summary': [
    section('d1', {}, `${english} ${'more '.repeat(20).trim()}`),
    `summary of ${english.length + 100} characters, at most 400 are allowed`,
  ],
  'begins-with-a-list': [
    section('d2', {}, `- first\n\n${english}`),
    'the body must begin with a paragraph: the summary',
  ],
  short: [section('d3', {}, 'Too little.'), 'body of 2 words, 60 to 250 are allowed'],
  'leads-nowhere': [
    section('e1', { related: '[storage/nothing]', topics: '[nothing]', collection: 'nothing' }),
    'related: storage/nothing is no section',
    'topics: nothing is not in topics.md',
    'collection: nothing is not in resources/',
  ],
  'to-itself': [
    section('e2', { related: '[storage/to-itself]' }),
    'related: a section is not related to itself',
  ],
  'asked-once': [section('e3', { questions: '["Which one?"]' })],
  'asked-twice': [
    section('e4', { questions: '["which  ONE"]' }),
    'questions: "which  ONE" is asked in en/storage/asked-once.md too',
  ],
  'was-another': [
    section('e5', { was: '[storage/asked-once]' }),
    'was: storage/asked-once is the id of another section, today or before',
  ],
};

/** Files whose front matter cannot be used, so that the Chinese file stands alone. */
const unreadable = ['unknown-key', 'missing-keys', 'unquoted-date', 'base-sixty', 'wrong-types', 'too-long']
  .concat(['no-such-day', 'not-http', 'no-front-matter', 'unclosed', 'not-yaml', 'code'])
  .map(
    (name) =>
      `zh-CN/storage/${name}.md: has no translation that can be read, en/storage/${name}.md must exist`,
  );

const lists: Readonly<Record<string, readonly [text: string, ...messages: string[]]>> = {
  'topics.md': [
    '---\ntopics:\n  - { id: storage, title: { en: S, zh-CN: 存 }, aliases: [disk] }\n  - { id: disk, title: { en: D, zh-CN: 盘 }, aliases: [] }\n---\n',
    'disk names two topics',
  ],
  'resources/twice.md': [
    `---\ntitle: { en: A, zh-CN: 甲 }\nresources:\n${resource('url: "https://e.org", status: alive')}${resource('url: "https://e.org/2", status: alive')}---\n`,
    'resource one: the id is used twice',
  ],
  'resources/wrong.md': [
    `---\ntitle: { en: A }\nresources:\n${resource('url: "javascript:alert(1)", status: dead, year: "2015"')}---\nprose\n`,
    'has a body, only front matter is allowed here',
    'title.zh-CN: is missing',
    'resources.0.url: must be an http(s) address',
    'resources.0.year: must be a year',
  ],
  'en/alone/_index.md': [
    '---\ntitle: Alone\norder: 1\n---\nprose\n',
    'has a body, only front matter is allowed here',
  ],
  'notes.txt': [
    'x',
    'is not part of the guide, allowed are <language>/<chapter>/<section>.md, resources/<collection>.md and topics.md',
  ],
};

async function brokenGuide(): Promise<string> {
  const directory = await freshDirectory();
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  };
  for (const language of ['en', 'zh-CN'])
    await write(`${language}/storage/_index.md`, '---\ntitle: Storage\norder: 1\n---\n');
  for (const [name, [text]] of Object.entries(faults)) {
    await write(`en/storage/${name}.md`, text);
    await write(`zh-CN/storage/${name}.md`, section(name, {}, chinese));
  }
  await write('zh-CN/storage/untranslated.md', section('untranslated', {}, chinese));
  for (const [path, [text]] of Object.entries(lists)) await write(path, text);
  return directory;
}

const expected = [
  ...Object.entries(faults).flatMap(([name, [, ...said]]) =>
    said.map((one) => `en/storage/${name}.md: ${one}`),
  ),
  ...Object.entries(lists).flatMap(([path, [, ...said]]) => said.map((one) => `${path}: ${one}`)),
  ...unreadable,
  'zh-CN/storage/untranslated.md: has no translation that can be read, en/storage/untranslated.md must exist',
  'zh-CN/alone/_index.md: is missing, a chapter needs one per language',
].toSorted();

test('everything that is wrong in content/ is reported at once', async () => {
  const { issues } = loadGuide(await brokenGuide());
  expect(issues.map(({ path, message }) => `${path}: ${message}`).toSorted()).toEqual(expected);
  // A --- js block is never run.
  expect(globalThis).not.toHaveProperty('ran');
});

test.each([['src/console.ts'], ['src/ask.ts', 'what is docker'], ['src/main.ts']])(
  '%s does not start on it and prints every line',
  { timeout: 120_000 },
  async (...args) => {
    const CONTENT_DIR = await brokenGuide();
    const { code, stdout, stderr } = await runProgram(args, { env: { CONTENT_DIR, DISCORD_TOKEN: 'a.b.c' } });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const [first, ...lines] = stderr.trimEnd().split('\n');
    expect(first).toBe(`The guide in ${CONTENT_DIR} has ${expected.length} problems:`);
    expect(lines.toSorted()).toEqual(expected);
  },
);
