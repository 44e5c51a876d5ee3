import type { Random } from './random.ts';

/** What people type, and what nobody should. */
const pieces = [
  'docker',
  'how do I',
  'publish a port',
  'volume',
  'exit code 137',
  'compose up',
  'permission denied /var/run/docker.sock',
  'no space left on device',
  '-p 8080:80',
  '--rm',
  'python',
  'resources',
  '怎么进入容器',
  '数据卷',
  '镜像太大',
  '連接埠',
  'コンテナ',
  '컨테이너',
  'section:storage/volumes',
  'pin:1',
  // Markdown, mentions, links.
  '```sh\ndocker ps\n```',
  '```',
  '````',
  '`` ` ``',
  '**bold',
  '__',
  '~~x~~',
  '||spoiler||',
  '> quoted',
  '>>> all of it',
  '# heading',
  '-# small',
  '1. one',
  '- two',
  '[text](https://example.com/a)',
  '[x](javascript:alert(1))',
  '<https://example.com>',
  'https://example.com/?q=1#x',
  '@everyone',
  '@here',
  '<@800000000000000001>',
  '<@&710000000000000001>',
  '<#720000000000000001>',
  '</docker ask:1>',
  '<:name:123456789012345678>',
  '<t:1700000000:R>',
  '\\',
  ':',
  ';',
  // The corners of Unicode.
  '\ud800',
  '\udc00',
  '\udbff\udbff',
  '👩‍👩‍👧‍👦',
  '🏳️‍🌈',
  '🇩🇪',
  '1️⃣',
  'Z̷̢̛̲̭͔̫͍̥̟͉̀̈́̐a̸͖̍l̴̩̋g̷̻͛o̵̬͑',
  'e\u0301',
  'שלום',
  'مرحبا بالعالم',
  '\u202egnp.exe',
  '\u2066x\u2069',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\u007f',
  '\t',
  '\n',
  '\r\n',
  '\u2028',
  '\u00a0',
  'ﷺ',
  '𝕯𝖔𝖈𝖐𝖊𝖗',
  'ß',
  'İ',
  'constructor',
  '__proto__',
  'toString',
  "'; DROP TABLE pin; --",
  '%s%n',
  '$1$&',
  'null',
  '-1',
  '1e309',
];

/** A text of at most `most` characters as Discord counts them: a few pieces, any characters, or one piece very often. */
export function randomText(random: Random, most = 300): string {
  const parts: string[] = [];
  const count = random.chance(0.1) ? random.below(200) : random.below(8);
  const same = random.chance(0.1) ? random.pick(pieces) : undefined;
  for (let at = 0; at < count; at++) {
    parts.push(same ?? (random.chance(0.15) ? anyCharacter(random) : random.pick(pieces)));
  }
  return [...parts.join(random.pick(['', ' ', ' ', '\n', '\n\n']))].slice(0, most).join('');
}

/** Any UTF-16 unit, or any code point. */
const anyCharacter = (random: Random): string =>
  random.chance(0.5)
    ? String.fromCharCode(random.below(0x1_00_00))
    : String.fromCodePoint(random.below(0x11_00_00));
