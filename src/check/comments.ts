/** Where `#` begins a comment only at the beginning of a line; elsewhere it may be part of a value. */
const wholeLineOnly = new Set(['dockerfile', 'text', 'ini', 'nginx']);

/** What a fence says apart from comments, blank lines and blanks at the end of lines. */
export function withoutComments(code: string, language: string): string {
  if (language === 'json') return code.trim();
  const lines = code.split('\n').map((line) => {
    if (isParserDirective(line, language)) return line.trimEnd();
    if (/^\s*#/.test(line) || (language === 'ini' && /^\s*;/.test(line))) return '';
    return (wholeLineOnly.has(language) ? line : beforeComment(line)).trimEnd();
  });
  return lines.filter((line) => line !== '').join('\n');
}

/** `# syntax=…` looks like a comment and is none. */
const isParserDirective = (line: string, language: string): boolean =>
  language === 'dockerfile' && /^#\s*(syntax|escape|check)\s*=/i.test(line);

/** The line up to a `#` that follows a blank and is in no quotes. */
function beforeComment(line: string): string {
  let quote = '';
  for (let at = 0; at < line.length; at++) {
    const char = line[at] ?? '';
    if (char === '\\' && quote !== "'") at += 1;
    else if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === '#' && /\s/.test(line[at - 1] ?? '')) return line.slice(0, at);
  }
  return line;
}
