import type { Language } from '../../guide/types.ts';
import type { FileProblem, Placed } from '../../moderation/typed-file.ts';
import { escapeMarkdown, shorten } from '../escape.ts';
import { problemText } from './pin-problems.ts';

const field = (name: string) => escapeMarkdown(shorten(name, 60));
const plural = new Intl.PluralRules('en');
const pins = (count: number) => `${count} ${plural.select(count) === 'one' ? 'pin' : 'pins'}`;

const en = {
  exported: (count: number) => `${pins(count)} of this server. Import the file in any server with this bot.`,
  noFile: 'The file is missing: add one that `/docker-pin export` wrote.',
  tooLarge: (most: string) => `The file is larger than ${most}, the most an import may have.`,
  unreadable: 'The file could not be fetched. Try again.',
  wrong: 'Nothing was imported',
  wrongText: (count: number) =>
    `The file has ${count} ${plural.select(count) === 'one' ? 'problem' : 'problems'}:`,
  andMore: (count: number) => `… and ${count} more.`,
  pin: (pin: number) => `pin ${pin}`,
  line: (line: number) => `line ${line}`,
  place: (places: string) => `**${places}:** `,
  preview: 'Import these pins?',
  add: (count: number) => `**Adds ${pins(count)}**`,
  change: (count: number) => `**Changes ${pins(count)}**`,
  leave: (count: number) => `**Leaves ${pins(count)} as they are**`,
  others: 'Pins of this server that are not in the file stay as they are.',
  nothing: 'Everything in the file is here already. There is nothing to import.',
  overFull: (count: number, most: number) =>
    `This would make ${count} pins, a server has at most ${most}. Nothing can be imported until some are removed.`,
  import: 'Import',
  done: 'Imported',
  doneText: (added: number, changed: number) => `${pins(added)} added, ${pins(changed)} changed.`,
  moved: 'The pins of this server changed meanwhile. This is what the import would do now:',
  problems: {
    'not-json': () => 'This is not JSON: a bracket, quote or comma is missing or too many.',
    'not-pins': () => 'This is no file of pins: `/docker-pin export` shows what one looks like.',
    'no-pins': () => 'There is no pin in the file.',
    'wrong-field': ({ field: name }: { field: string }) =>
      name === ''
        ? 'This is not a list of pins.'
        : `“${field(name)}” is missing, unknown or not what it should be.`,
    'stray-text': () => 'This text belongs to no pin: a pin begins with the line `<!-- pin -->`.',
    'no-question': () => 'The question is missing: a line that begins with `## `.',
    'no-end': () => 'The pin has no end: a line `<!-- /pin -->`.',
  },
};

const zh: typeof en = {
  exported: (count) => `本服务器的 ${count} 条置顶。可以在任何有此机器人的服务器导入这个文件。`,
  noFile: '缺少文件：请附上 `/docker-pin export` 生成的文件。',
  tooLarge: (most) => `文件超过 ${most}，这是导入的上限。`,
  unreadable: '无法获取文件，请重试。',
  wrong: '没有导入任何内容',
  wrongText: (count) => `文件有 ${count} 处问题：`,
  andMore: (count) => `……另有 ${count} 处。`,
  pin: (pin) => `第 ${pin} 条置顶`,
  line: (line) => `第 ${line} 行`,
  place: (places) => `**${places}：** `,
  preview: '导入这些置顶？',
  add: (count) => `**新增 ${count} 条**`,
  change: (count) => `**修改 ${count} 条**`,
  leave: (count) => `**${count} 条保持不变**`,
  others: '文件中没有的置顶保持不变。',
  nothing: '文件里的内容这里都已经有了，没有需要导入的。',
  overFull: (count, most) => `导入后将有 ${count} 条置顶，而每个服务器最多 ${most} 条。请先移除一些。`,
  import: '导入',
  done: '已导入',
  doneText: (added, changed) => `新增 ${added} 条，修改 ${changed} 条。`,
  moved: '本服务器的置顶在此期间有变化。现在导入的结果会是：',
  problems: {
    'not-json': () => '这不是 JSON：可能缺少或多出了括号、引号或逗号。',
    'not-pins': () => '这不是置顶文件：`/docker-pin export` 生成的文件可作参考。',
    'no-pins': () => '文件里没有置顶。',
    'wrong-field': ({ field: name }) =>
      name === '' ? '这不是置顶的列表。' : `“${field(name)}”缺失、未知或内容不对。`,
    'stray-text': () => '这段文字不属于任何置顶：置顶以一行 `<!-- pin -->` 开始。',
    'no-question': () => '缺少问题：以 `## ` 开头的一行。',
    'no-end': () => '置顶没有结尾：缺少一行 `<!-- /pin -->`。',
  },
};

/** Texts around exports and imports. */
export const importWords: Readonly<Record<Language, typeof en>> = { en, 'zh-CN': zh };

/** Where a problem of a file is, and what it is; Markdown. */
export function placedText({ pin, line, problem }: Placed, language: Language): string {
  const words = importWords[language];
  const places = [pin === undefined ? '' : words.pin(pin), line === undefined ? '' : words.line(line)];
  const place = places.filter(Boolean).join(', ');
  const text =
    problem.kind in words.problems
      ? (words.problems[problem.kind as FileProblem['kind']] as (one: object) => string)(problem)
      : problemText(problem as Exclude<Placed['problem'], FileProblem>, language);
  return `${place === '' ? '' : words.place(place)}${text}`;
}
