import { styleText } from 'node:util';

/** How a terminal marks kinds of text. */
export type Paint = Readonly<
  Record<'title' | 'bold' | 'code' | 'line' | 'link' | 'quiet', (text: string) => string>
>;

const plain = (text: string): string => text;

/** Colours where the output shows them, the bare text elsewhere. */
export const paintFor = (colours: boolean): Paint =>
  colours
    ? {
        title: (text) => styleText(['bold', 'cyan'], text, { validateStream: false }),
        bold: (text) => styleText('bold', text, { validateStream: false }),
        code: (text) => styleText('yellow', text, { validateStream: false }),
        line: (text) => styleText('yellow', text, { validateStream: false }),
        link: (text) => styleText('underline', text, { validateStream: false }),
        quiet: (text) => styleText('dim', text, { validateStream: false }),
      }
    : { title: plain, bold: plain, code: (text) => `\`${text}\``, line: plain, link: plain, quiet: plain };
