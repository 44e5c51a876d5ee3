import { readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { fillIn } from './fill-in.ts';
import type { FillIn, Session } from './session.ts';

/** Lines of history that are kept. */
const longestHistory = 500;

/** What a person types on and reads from. */
export type Terminal = { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream };

/** A prompt with history and tab completion; ends with `exit` or at the end of input. */
export async function interactive(
  open: (fillIn: FillIn) => Session,
  historyFile: string,
  { input, output }: Terminal,
): Promise<void> {
  const lines = createInterface({
    input,
    output,
    prompt: 'docker> ',
    history: readHistory(historyFile),
    historySize: longestHistory,
    removeHistoryDuplicates: true,
    completer: async (line: string): Promise<[string[], string]> => {
      const lines = await session.complete(line);
      // readline puts what entries have in common in place of the line: with the line among them, it stays.
      const kept = lines.length > 1 && lines.some((whole) => !whole.startsWith(line));
      return [kept ? [line, ...lines] : [...lines], line];
    },
  });
  const session = open((modal) => fillIn(modal, (label) => lines.question(label).catch(atItsEnd)));
  let ended = false;
  lines.once('close', () => {
    ended = true;
  });
  lines.on('history', (history: string[]) => keepHistory(historyFile, history));
  output.write(`${await session.reply('help')}\n\n`);
  lines.prompt();
  for await (const line of lines) {
    const typed = line.trim();
    if (typed === 'exit') break;
    if (typed !== '') output.write(`${await session.reply(typed)}\n\n`);
    if (!ended) lines.prompt();
  }
  lines.close();
}

/** A question that Ctrl+C or Ctrl+D ends has no answer. */
function atItsEnd(error: Error): undefined {
  if (error.name !== 'AbortError') throw error;
}

/** Newest first, as readline keeps it; none where there is no file yet. */
function readHistory(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

/** History is a comfort: where it cannot be written, the session goes on without. */
function keepHistory(file: string, history: readonly string[]): void {
  try {
    writeFileSync(file, history.slice(0, longestHistory).join('\n'), { mode: 0o600 });
  } catch {
    // Nothing is lost but the history.
  }
}
