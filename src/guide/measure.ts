import type { Block, Language } from './types.ts';

/** Words a section may have, code not counted: English words, or Han characters in Chinese. */
export const bodyLength: Readonly<Record<Language, { least: number; most: number; unit: string }>> = {
  en: { least: 60, most: 250, unit: 'words' },
  'zh-CN': { least: 100, most: 450, unit: 'Han characters' },
};

/** Characters of a summary paragraph at most. */
export const longestSummary = 400;

/** Words (English) or Han characters (Chinese) of a body's prose. */
export function lengthOf(blocks: readonly Block[], language: Language): number {
  const prose = blocks.filter((block) => block.kind === 'text').map((block) => block.markdown);
  const pattern = language === 'en' ? /[\p{L}\p{N}][\p{L}\p{N}'’./_-]*/gu : /\p{Script=Han}/gu;
  return (
    prose
      .join('\n')
      .replace(/\]\([^)]*\)/g, ']')
      .match(pattern)?.length ?? 0
  );
}
