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
