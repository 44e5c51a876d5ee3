import type { Language } from '../../guide/types.ts';
import type { InputProblem } from '../../moderation/pin-input.ts';
import { escapeMarkdown, shorten } from '../escape.ts';

type Kind = InputProblem['kind'];
type Words = { readonly [K in Kind]: (problem: Extract<InputProblem, { kind: K }>) => string };

const quoted = (text: string) => escapeMarkdown(shorten(text, 60));
const number = (locale: string, value: number) => new Intl.NumberFormat(locale).format(value);
const of = (locale: string) => (value: number) => number(locale, value);

const enNumber = of('en');
const en: Words = {
  'no-questions': () => 'The question is missing.',
  'too-many-questions': ({ count, most }) => `There are ${count} questions, a pin has at most ${most}.`,
  'empty-question': ({ index }) => `Question ${index + 1} is empty.`,
  'long-question': ({ index, length, most }) =>
    `Question ${index + 1} has ${enNumber(length)} characters, at most ${enNumber(most)} are allowed.`,
  'nothing-to-show': () => 'The answer is missing: write one, or choose a section of the guide.',
  'answer-and-section': () => 'There is an answer and a section: a pin has one of them.',
  'empty-answer': () => 'The answer is empty.',
  'long-answer': ({ length, most }) =>
    `The answer has ${enNumber(length)} characters, at most ${enNumber(most)} are allowed.`,
  'heavy-answer': ({ bytes, most }) =>
    `The answer takes ${enNumber(bytes)} bytes (a Chinese character takes three), at most ${enNumber(most)} are allowed.`,
  'long-section': ({ field, length, most }) =>
    `\`${field}\` has ${length} characters, the id of a section has at most ${most}.`,
  'long-source': ({ field, length, most }) =>
    `The source’s \`${field}\` has ${length} characters, at most ${most} are allowed.`,
  'unclosed-fence': ({ line }) =>
    `Line ${line} of the answer opens a code block that never ends: add a line of three backticks after the code.`,
  'unknown-section': ({ field, id }) =>
    `\`${field}\`: the guide has no section “${quoted(id)}”. Choose one of those offered while you type.`,
  'unknown-language': ({ text }) => `“${quoted(text)}” is no language of the guide, they are en and zh-CN.`,
  'wrong-source': () => 'The address of the message it was made from is not one that begins with https://.',
};

const zhNumber = of('zh-CN');
const zh: Words = {
  'no-questions': () => '缺少问题。',
  'too-many-questions': ({ count, most }) => `共有 ${count} 个问题，一条置顶最多 ${most} 个。`,
  'empty-question': ({ index }) => `第 ${index + 1} 个问题是空的。`,
  'long-question': ({ index, length, most }) =>
    `第 ${index + 1} 个问题有 ${zhNumber(length)} 个字符，最多允许 ${zhNumber(most)} 个。`,
  'nothing-to-show': () => '缺少回答：请写一段回答，或选择指南中的一节。',
  'answer-and-section': () => '同时给了回答和章节：一条置顶只能有其中之一。',
  'empty-answer': () => '回答是空的。',
  'long-answer': ({ length, most }) => `回答有 ${zhNumber(length)} 个字符，最多允许 ${zhNumber(most)} 个。`,
  'heavy-answer': ({ bytes, most }) =>
    `回答占 ${zhNumber(bytes)} 字节（一个汉字占三个字节），最多允许 ${zhNumber(most)} 字节。`,
  'long-section': ({ field, length, most }) => `\`${field}\` 有 ${length} 个字符，章节 id 最多 ${most} 个。`,
  'long-source': ({ field, length, most }) =>
    `来源的 \`${field}\` 有 ${length} 个字符，最多允许 ${most} 个。`,
  'unclosed-fence': ({ line }) => `回答第 ${line} 行开始的代码块没有结束：请在代码后加一行三个反引号。`,
  'unknown-section': ({ field, id }) =>
    `\`${field}\`：指南里没有“${quoted(id)}”这一节，请从输入时给出的选项中选择。`,
  'unknown-language': ({ text }) => `“${quoted(text)}”不是指南的语言，可选 en 和 zh-CN。`,
  'wrong-source': () => '来源消息的地址不是以 https:// 开头的有效地址。',
};

const words: Readonly<Record<Language, Words>> = { en, 'zh-CN': zh };

/** What is wrong, and what is allowed; Markdown. */
export const problemText = (problem: InputProblem, language: Language): string =>
  // Each kind finds the function for itself; the compiler cannot follow that through the index.
  (words[language][problem.kind] as (one: InputProblem) => string)(problem);
