import type { Block, CodeBlock } from './types.ts';

export type ParsedBody = { readonly blocks: readonly Block[]; readonly problems: readonly string[] };

const fence = /^(`{3,}|~{3,})(.*)$/;

/**
 * Splits a body into blocks: a fence is a code block, everything between blank lines a text block.
 * Reports what lies outside the guide's subset, which every renderer can show.
 */
export function parseBody(body: string): ParsedBody {
  const blocks: Block[] = [];
  const problems: string[] = [];
  const lines = body.split('\n');
  let paragraph: string[] = [];
  const endParagraph = () => {
    if (paragraph.length > 0) blocks.push({ kind: 'text', markdown: paragraph.join('\n') });
    paragraph = [];
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const opening = fence.exec(line);
    if (opening) {
      endParagraph();
      const end = lines.findIndex((other, index) => index > at && other.trim() === opening[1]);
      if (end < 0) problems.push(`line ${at + 1}: unclosed fence, a line ${opening[1]} must end it`);
      blocks.push(
        codeBlock(opening[2] ?? '', lines.slice(at + 1, end < 0 ? lines.length : end), at, problems),
      );
      at = end < 0 ? lines.length : end;
    } else if (line.trim() === '') endParagraph();
    else paragraph.push(line.trimEnd());
  }
  endParagraph();
  for (const block of blocks) if (block.kind === 'text') problems.push(...outsideSubset(block.markdown));
  return { blocks, problems };
}

/** `sh`, `sh wrong="reason"` or `sh skip=rule:reason`. */
function codeBlock(info: string, lines: readonly string[], at: number, problems: string[]): CodeBlock {
  const [, language = '', attribute = ''] = /^\s*(\S*)\s*(.*?)\s*$/.exec(info) ?? [];
  if (language === '') problems.push(`line ${at + 1}: fence without a language, say one such as sh or text`);
  const code = { kind: 'code', language, code: lines.join('\n') } as const;
  if (code.code.trim() === '') problems.push(`line ${at + 1}: empty fence`);
  if (attribute === '') return code;
  const wrong = /^wrong="([^"]+)"$/.exec(attribute)?.[1];
  if (wrong) return { ...code, wrong };
  const [, rule, reason] = /^skip=([a-z-]+):(\S.*)$/.exec(attribute) ?? [];
  if (rule && reason) return { ...code, skip: { rule, reason } };
  problems.push(
    `line ${at + 1}: fence attribute ${attribute}, allowed are wrong="reason" and skip=rule:reason`,
  );
  return code;
}

const refused: readonly (readonly [RegExp, string])[] = [
  [/^ {0,3}#{1,6}\s/m, 'a heading'],
  [/^.+\n {0,3}(=+|-{2,})\s*$/m, 'a heading'],
  [/^ {0,3}([-*_])( *\1){2,}\s*$/m, 'a rule'],
  [/^\s*\|.*\|\s*$/m, 'a table'],
  [/!\[[^\]]*\]\(/, 'an image'],
  [/<\/?[a-zA-Z!][^>]*>/, 'HTML'],
  [/^(\t| {2,})([-*+]|\d+[.)]) /m, 'a nested list'],
  [/^\s*[*+] /m, 'a list with * or +, use -'],
  [/\[[^\]]+\]\((?!https?:\/\/)[^)]*\)/, 'a link that is not http(s)'],
  [/\[[^\]]+\]\[[^\]]*\]/, 'a reference link'],
  [/(?<![\\\w])__(?=\S)[^_\n]+__(?!\w)/, 'underlining'],
  [/~~(?=\S)[^~\n]+~~/, 'crossed-out text'],
  [/\|\|(?=\S)[^|\n]+\|\|/, 'a spoiler'],
  [/(?<![\\\w*])[*_](?![*_\s])[^*_\n]+(?<![\s*_])[*_](?![\w*])/, 'italics'],
];

const allowed = 'allowed are paragraphs, flat lists, bold, inline code, fences, links and quotes';

function outsideSubset(markdown: string): string[] {
  // Discord would read these inside inline code too little: code spans are literal, so they are left out.
  const prose = markdown.replace(/(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, 'x').replace(/(?<!\*)\*\*(?!\*)/g, '');
  return refused
    .filter(([pattern]) => pattern.test(prose))
    .map(([, name]) => `"${markdown.split('\n')[0]?.slice(0, 40)}": ${name}, ${allowed}`);
}
