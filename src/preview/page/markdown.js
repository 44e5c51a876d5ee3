import { build, link } from './build.js';

/** Discord closes a fence at the next three backticks, wherever they stand; one that never ends is text. */
const fence = /```(?:([a-z0-9_+\-.#]+)\n)?\n*([^\n][\s\S]*?)\n*```/gi;

/**
 * Discord's Markdown as nodes.
 * @param {string} text
 * @returns {Node[]}
 */
export function markdown(text) {
  /** @type {Node[]} */
  const nodes = [];
  let from = 0;
  for (const match of text.matchAll(fence)) {
    nodes.push(...prose(text.slice(from, match.index).replace(/\n$/, '')));
    nodes.push(codeBlock(match[1] ?? '', match[2] ?? ''));
    from = match.index + match[0].length;
    if (text[from] === '\n') from++;
  }
  return [...nodes, ...prose(text.slice(from))];
}

/**
 * @param {string} language
 * @param {string} code
 */
const codeBlock = (language, code) =>
  build('pre', { class: 'code', 'data-language': language || undefined }, build('code', {}, code));

/**
 * What a line may begin with: its pattern, and the element around the rest. Lines of one list or quote go together.
 * @type {readonly [RegExp, (...groups: string[]) => HTMLElement][]}
 */
const lineRules = [
  [
    /^(#{1,3}) +(\S.*)$/,
    (level = '#', rest = '') => build(/** @type {'h2'} */ (`h${level.length + 1}`), {}, ...inline(rest)),
  ],
  [/^-# +(\S.*)$/, (rest = '') => build('small', {}, ...inline(rest))],
];

/**
 * Lines between fences.
 * @param {string} text
 * @returns {Node[]}
 */
function prose(text) {
  if (text === '') return [];
  /** @type {Node[]} */
  const nodes = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const run = quoteAt(lines, at) ?? listAt(lines, at);
    if (run) {
      nodes.push(run.node);
      at = run.last;
      continue;
    }
    const line = lines[at] ?? '';
    const found = lineRules
      .map(([pattern, make]) => ({ match: pattern.exec(line), make }))
      .find(({ match }) => match);
    if (found?.match) nodes.push(found.make(...found.match.slice(1)));
    else nodes.push(build('span', { class: line === '' ? 'line blank' : 'line' }, ...inline(line)));
  }
  return nodes;
}

/**
 * @param {string[]} lines
 * @param {number} at
 */
function quoteAt(lines, at) {
  if (lines[at]?.startsWith('>>> ')) {
    const rest = [lines[at].slice(4), ...lines.slice(at + 1)].join('\n');
    return { node: build('blockquote', {}, ...prose(rest)), last: lines.length - 1 };
  }
  let end = at;
  while (lines[end]?.startsWith('> ')) end++;
  if (end === at) return undefined;
  const inside = lines.slice(at, end).map((line) => line.slice(2));
  return { node: build('blockquote', {}, ...prose(inside.join('\n'))), last: end - 1 };
}

const item = /^( *)([-*]|\d+\.) +(\S.*)$/;

/**
 * @param {string[]} lines
 * @param {number} at
 */
function listAt(lines, at) {
  const first = item.exec(lines[at] ?? '');
  if (!first) return undefined;
  const isOrdered = (/** @type {RegExpExecArray} */ match) => /\d/.test(match[2] ?? '');
  const list = isOrdered(first) ? build('ol', { start: String(parseInt(first[2] ?? '1', 10)) }) : build('ul');
  let end = at;
  for (let last = at; last < lines.length; last++) {
    const match = item.exec(lines[last] ?? '');
    if (!match || isOrdered(match) !== isOrdered(first)) break;
    list.append(
      build('li', { class: `deep-${Math.min(3, (match[1] ?? '').length >> 1)}` }, ...inline(match[3] ?? '')),
    );
    end = last;
  }
  return { node: list, last: end };
}

/** @type {(name: 'strong' | 'em' | 'u' | 's' | 'span', className?: string) => (inside: string) => Node} */
const around =
  (name, className) =>
  (inside = '') =>
    build(name, { class: className }, ...inline(inside));

/** @type {(prefix: string) => () => Node} */
const mention = (prefix) => () => build('span', { class: 'mention' }, prefix);

/**
 * What may stand in a line, tried in this order at every place.
 * @type {readonly [RegExp, (...groups: string[]) => Node | string][]}
 */
const inlineRules = [
  [/^\\([^0-9A-Za-z\s])/, (character = '') => character],
  [/^(`+)([\s\S]*?[^`])\1(?!`)/, (_, code = '') => build('code', { class: 'inline' }, code.trim())],
  [/^<@!?\d+>/, mention('@member')],
  [/^<@&\d+>/, mention('@role')],
  [/^<#\d+>/, mention('#channel')],
  [
    /^\[((?:\\.|[^[\]\\])+)\]\((https?:\/\/[^\s)]+)\)/,
    (title = '', url = '') => link(url, 'link', ...inline(title)),
  ],
  [/^<(https?:\/\/[^\s<>]+)>/, (url = '') => link(url, 'link', url)],
  [/^(https?:\/\/[^\s<]*[^\s<.,:;"')\]])/, (url = '') => link(url, 'link', url)],
  [/^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/, around('strong')],
  [/^__((?:\\[\s\S]|[^\\])+?)__(?!_)/, around('u')],
  [/^~~((?:\\[\s\S]|[^\\])+?)~~/, around('s')],
  [/^\|\|((?:\\[\s\S]|[^\\])+?)\|\|/, around('span', 'spoiler')],
  [/^\*(?!\s)((?:\\[\s\S]|[^*\\])+?)(?<!\s)\*(?!\*)/, around('em')],
  [/^_((?:\\[\s\S]|[^_\\])+?)_(?![A-Za-z0-9_])/, around('em')],
  [/^([A-Za-z0-9]+|[\s\S])/, (text = '') => text],
];

/**
 * @param {string} text
 * @returns {(Node | string)[]}
 */
function inline(text) {
  /** @type {(Node | string)[]} */
  const nodes = [];
  for (let rest = text; rest !== ''; ) {
    for (const [pattern, make] of inlineRules) {
      const match = pattern.exec(rest);
      if (!match) continue;
      nodes.push(make(...match.slice(1)));
      rest = rest.slice(match[0].length);
      break;
    }
  }
  return nodes;
}
