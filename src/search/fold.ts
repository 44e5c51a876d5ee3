import { Converter } from 'opencc-js/t2cn';

const simplify = Converter({ from: 't', to: 'cn' });
// Taiwan says 檔案 and 記憶體 where the mainland says 文件 and 内存. Simplified text stays as it is: its 文件 is a file.
const simplifyTaiwan = Converter({ from: 'twp', to: 'cn' });

// Phones and word processors type one long dash for two hyphens, and sometimes for one: `—rm` was `--rm`, `–p` was
// `-p`, and so was `–it` `-it`, of letters that Docker lets stand together.
const dashedFlag = /(?<![\w‒–—―-])[–—―](?=([A-Za-z][\w-]*))/g;
const shortFlags = /^(?:[A-Za-z]|[adfiqt]{2,3})$/;
const hyphens = (_dash: string, name: string): string => (shortFlags.test(name) ? '-' : '--');

/** One spelling for a text: full width to half width, Traditional Chinese to Simplified. Case is kept. */
export function fold(text: string): string {
  const narrow = text
    .normalize('NFKC')
    .replace(/[‘’]/g, "'")
    .replace(/\bw\/o\b/gi, 'without')
    .replace(/\bw\/ ?(?=\w)/gi, 'with ')
    .replace(dashedFlag, hyphens)
    .replace(/[‐‑‒–—―−]/g, '-');
  if (!/\p{Script=Han}/u.test(narrow)) return narrow;
  return simplify(narrow) === narrow ? narrow : simplifyTaiwan(narrow);
}

/** Whether a text is Chinese: Han characters, and no kana or Hangul. */
export const isChinese = (text: string): boolean =>
  /\p{Script=Han}/u.test(text) && !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);
