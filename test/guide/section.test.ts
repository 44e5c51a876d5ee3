import { expect, test } from 'vitest';
import { parseSection } from '../../src/guide/section.ts';

const words = `${'A word or two about volumes. '.repeat(12)}`.trim();
const front = (more = '', order = '10', updated = '"2026-11-24"') =>
  `---\ntitle: Volumes\norder: ${order}\nquestions: [How?]\ntopics: [storage]\nlinks: []\nrelated: []\nupdated: ${updated}\n${more}---\n`;
const messages = (text: string) =>
  parseSection('en/storage/volumes.md', text).issues.map(({ message }) => message);

test('a good section has no problem', () => {
  expect(messages(`${front()}${words}\n`)).toEqual([]);
});

test.each([
  ['unknown key', `${front('colour: red\n')}${words}`, /colour/],
  ['unquoted date', `${front('', '10', '2026-11-24')}${words}`, /updated: must be a date in quotes/],
  ['empty body', front(), /empty body/],
  ['unclosed front matter', `---\ntitle: x\n${words}`, /unclosed front matter/],
  ['code in front matter', `---js\nthrow new Error()\n---\n${words}`, /has no front matter/],
  ['unclosed fence', `${front()}${words}\n\n\`\`\`sh\ndocker ps`, /unclosed fence/],
  ['fence without a language', `${front()}${words}\n\n\`\`\`\nx\n\`\`\``, /fence without a language/],
  ['heading', `${front()}${words}\n\n# Big`, /a heading/],
  ['table', `${front()}${words}\n\n| a | b |`, /a table/],
  ['HTML', `${front()}${words}\n\n<b>x</b>`, /HTML/],
  ['long summary', `${front()}${words} ${words}`, /summary of \d+ characters, at most 400/],
  [
    'address that is not http(s)',
    `${front().replace('links: []', 'links: [{ title: x, url: "ftp://x.example" }]')}${words}`,
    /http\(s\)/,
  ],
])('%s is reported', (_, text, message) => {
  expect(messages(text)).toContainEqual(expect.stringMatching(message));
});

test.each([
  ['words', 'packs an application\ntogether with', 'packs an application together with'],
  [
    'marks at the edges',
    'an **image**\n`docker run` and\n**more**',
    'an **image** `docker run` and **more**',
  ],
  ['a code span', 'type `docker\n  ps` now', 'type `docker ps` now'],
  ['English quotation marks', 'it says\n“no such file”\n“again”', 'it says “no such file” “again”'],
  ['Han characters', '守护进程负责\n创建**容器**\n和网络', '守护进程负责创建**容器**和网络'],
  ['Chinese punctuation', '先构建，\nDocker 再运行\n（见下文）', '先构建，Docker 再运行（见下文）'],
  ['Chinese quotation marks', '所谓\n“镜像”\n就是', '所谓“镜像”就是'],
  ['Han beside Latin', '使用\nDocker\n运行', '使用 Docker 运行'],
  ['a list with wrapped items', '- one\n  goes on\n- two', '- one goes on\n- two'],
  ['a numbered list under a line', 'Then:\n1. one\n2. two\nwrapped', 'Then:\n1. one\n2. two wrapped'],
  ['a quote', '> one\n> two', '> one\n> two'],
])('lines of a paragraph are joined: %s', (_, written, read) => {
  const section = parseSection('en/storage/volumes.md', `${front()}${words}\n\n${written}\n`).value;
  expect(section?.blocks.at(-1)).toEqual({ kind: 'text', markdown: read });
});

test('the summary is one line, and a fence keeps its lines', () => {
  const { value } = parseSection('en/storage/volumes.md', `${front()}One\ntwo.\n\n\`\`\`sh\na\nb\n\`\`\`\n`);
  expect(value?.summary).toBe('One two.');
  expect(value?.blocks).toEqual([
    { kind: 'text', markdown: 'One two.' },
    { kind: 'code', language: 'sh', code: 'a\nb' },
  ]);
});
