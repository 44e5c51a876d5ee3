import { commands } from '../../../commands/index.ts';
import type { Random } from './random.ts';
import { randomText } from './random-text.ts';

const verbs = [...commands.controls, ...commands.modals].map(({ verb }) => verb);
const words = [
  ...[
    'en',
    'zh-CN',
    'de',
    '',
    's',
    'p',
    'c',
    'l',
    'new',
    'pin',
    'draft',
    '0',
    '1',
    '-1',
    '1e9',
    'NaN',
    '99999999999',
  ],
  ...[
    'storage/volumes',
    'compose',
    'python',
    'constructor',
    '__proto__',
    'all',
    'level=beginner',
    '800000000000000001',
  ],
];

/** The id of a control: any text, one that was seen and then cut or changed, or a known verb with any arguments. */
export function randomCustomId(random: Random, seen: readonly string[]): string {
  const id = anyId(random, seen);
  return id === '' ? 'd1' : [...id].slice(0, 100).join('');
}

function anyId(random: Random, seen: readonly string[]): string {
  const kind = random.below(10);
  if (kind === 0) return randomText(random, 100);
  if (kind < 5 && seen.length > 0) return changed(random, random.pick(seen));
  const args = Array.from({ length: random.below(9) }, () =>
    random.chance(0.85) ? random.pick(words) : randomText(random, 20),
  );
  return [random.pick(['d1', 'd1', 'd1', 'd1', 'd0', 'd2', 'x']), random.pick(verbs), ...args].join(':');
}

function changed(random: Random, id: string): string {
  const at = random.below(id.length + 1);
  switch (random.below(5)) {
    case 0:
      return id.slice(0, at);
    case 1:
      return `${id.slice(0, at)}${randomText(random, 5)}${id.slice(at)}`;
    case 2:
      return id.replace(/^d1/, 'd0');
    case 3:
      return `${id}:${random.pick(words)}`;
    default:
      return id.slice(0, at) + id.slice(at + 1);
  }
}
