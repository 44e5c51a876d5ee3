import { PassThrough } from 'node:stream';
import type { Terminal } from '../../src/console/interactive.ts';

/** Keys that are more than a character. */
export const keys = { tab: '\t', enter: '\r', up: '\u001b[A', ctrlC: '\u0003', ctrlD: '\u0004' } as const;

export type FakeTerminal = Terminal & {
  /** Types keys, as readline gets them from a keyboard. */
  readonly type: (...typed: readonly string[]) => void;
  /** What was shown since the last `until`, up to and with the text; rejects after 30 s. */
  readonly until: (text: string) => Promise<string>;
};

/** A terminal in memory: readline edits, completes and remembers on it as on a real one. */
export function fakeTerminal(): FakeTerminal {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 200 });
  let unread = '';
  output.setEncoding('utf8').on('data', (text: string) => {
    unread += text;
  });
  const take = (text: string): string | undefined => {
    const at = unread.indexOf(text);
    if (at < 0) return undefined;
    const shown = unread.slice(0, at + text.length);
    unread = unread.slice(at + text.length);
    return shown;
  };
  const until = (text: string) =>
    new Promise<string>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${text} was not shown, but:\n${unread}`)), 30_000);
      const look = () => {
        const shown = take(text);
        if (shown === undefined) return;
        clearTimeout(timer);
        output.off('data', look);
        resolve(shown);
      };
      output.on('data', look);
      look();
    });
  // One write a key: in a longer one readline sees pasted text, where Tab completes nothing.
  const type = (...typed: readonly string[]) => {
    for (const key of typed) input.write(key);
  };
  return { input, output, type, until };
}
