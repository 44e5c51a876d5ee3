import { longestQuestion } from '../answer/ask.ts';

/** Lines of a log that say what went wrong. */
const telling =
  /error|fail|denied|refused|cannot|can't|unable|not found|no such|timeout|timed out|exited|exit code|invalid|missing|conflict|already|toomany|unauthorized|forbidden|killed|报错|错误|失败|拒绝|无法|找不到|超时/i;

/**
 * The question in somebody's message: without mentions, custom emoji and what it quotes (unless it is all a quote); of
 * addresses the host where it tells something; of a long text or code only the lines that tell what went wrong. Empty
 * where nothing is left.
 */
export function questionFrom(content: string): string {
  const { prose, code } = parted(content);
  const own = prose.replace(/^\s*>>> [\s\S]*|^\s*> .*$/gm, '');
  const text = plain(own) || (code.trim() === '' ? plain(prose.replace(/^\s*>{1,3} /gm, '')) : '');
  const asked = text.length > longestQuestion ? errorLines(text) || text : text;
  const log = cut(oneLine(errorLines(code)), longestQuestion);
  return `${cut(oneLine(asked), longestQuestion - Math.min(log.length, longestQuestion / 2))} ${log}`
    .trim()
    .slice(0, longestQuestion);
}

/** What is said, and what stands in code blocks; the last one may be left open. */
function parted(content: string): { readonly prose: string; readonly code: string } {
  const code: string[] = [];
  const prose = content.replace(/```(?:[\w+-]*\n)?([\s\S]*?)(?:```|$)/g, (_, inside: string) => {
    code.push(inside);
    return ' ';
  });
  return { prose, code: code.join('\n') };
}

/** Without what Discord makes of a text: mentions, emoji, time stamps, masked links, headings, lists, emphasis. */
const plain = (text: string): string =>
  text
    .replace(/<a?:\w+:\d+>|<[@#][!&]?\d+>|<(?:\/[^:>]+|id):\w+>|<t:[^>]+>/g, ' ')
    .replace(/\[([^\]\n]+)\]\(<?https?:\/\/[^)\s]+>?\)/g, '$1')
    // An address in a message about a failure, or on the writer's own machine, tells something; a link does not.
    .replace(/(?<=["'`(])https?:\/\/([^\s/"'`)>]+)[^\s"'`)>]*/g, '$1')
    .replace(/https?:\/\/((?:localhost|[\d.]+)(?::\d+)?)[^\s>]*/g, '$1')
    .replace(/<?https?:\/\/[^\s>]+>?/g, ' ')
    .replace(/@(?:everyone|here)\b|[\u200b-\u200f\u2060\ufeff]/g, ' ')
    .replace(/^\s*(?:#{1,3}|-#|[-*]|\d+\.)\s/gm, ' ')
    .replace(/\*\*|__|\|\||~~/g, '')
    .trim();

/** A short text whole; of a long one, its last telling lines, each once. */
function errorLines(text: string): string {
  const lines = text.split('\n').map(withoutPrefix).filter(Boolean);
  if (lines.length <= 3 && text.length <= longestQuestion) return lines.join('\n');
  const matching = lines.filter((line) => telling.test(line));
  return [...new Set(matching.length > 0 ? matching : lines)].slice(-3).join('\n');
}

/** A line of a log without colours, the service of Compose in front of it, its time, and paths of addresses. */
const withoutPrefix = (line: string): string =>
  line
    // biome-ignore lint/suspicious/noControlCharactersInRegex: terminals colour with this one.
    .replace(/\u001b\[[\d;]*m/g, '')
    .replace(/^\s*[\w.-]+\s+\| /, '')
    .replace(/^\s*\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S*\s*/, '')
    .replace(/https?:\/\/([^\s/"'`)>]+)[^\s"'`)>]*/g, '$1')
    .trim();

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Never inside a surrogate pair. */
const cut = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
