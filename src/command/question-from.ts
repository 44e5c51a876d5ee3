import { longestQuestion } from '../answer/ask.ts';

/** Lines of a log that say what went wrong. */
const telling =
  /error|fail|denied|refused|cannot|can't|unable|not found|no such|timeout|timed out|exited|exit code|invalid|missing|conflict|already|toomany|unauthorized|forbidden|killed|报错|错误|失败|拒绝|无法|找不到|超时/i;

/**
 * The question in somebody's message: without quotes, mentions, addresses and custom emoji; of a long code
 * block only the lines that tell what went wrong. Empty where nothing is left.
 */
export function questionFrom(content: string): string {
  const blocks: string[] = [];
  const prose = content
    .replace(/```(?:[\w+-]*\n)?([\s\S]*?)(?:```|$)/g, (_, code: string) => {
      blocks.push(code);
      return ' ';
    })
    .split('\n')
    .filter((line) => !/^\s*>/.test(line))
    .join('\n');
  const text = clean(prose);
  const log = errorLines(blocks.join('\n'));
  const kept = text.length > longestQuestion ? errorLines(text) || text : text;
  return `${kept} ${clean(log)}`.replace(/\s+/g, ' ').trim().slice(0, longestQuestion);
}

const clean = (text: string): string =>
  text
    .replace(/<a?:\w+:\d+>|<[@#][!&]?\d+>|<\/[^:>]+:\d+>|<t:[^>]+>/g, ' ')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/@(?:everyone|here)\b/g, ' ')
    .replace(/^\s*(?:#{1,3}|-|\*)\s/gm, ' ')
    .replace(/\*\*|__|\|\||~~/g, '');

/** A short text whole; of a long one, its last telling lines. */
function errorLines(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.length <= 3 && text.length <= longestQuestion) return lines.join(' ');
  const matching = lines.filter((line) => telling.test(line));
  return (matching.length > 0 ? matching : lines).slice(-3).join(' ');
}
