import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { fillIn } from './fill-in.ts';
import type { FillIn, Session } from './session.ts';

const help = `Type a question, or a command as in Discord:
  /docker what            what Docker is
  /docker resources python
  /docker ask "how do I publish a port" language:zh-CN
A number chooses an entry of the last reply. Tab completes, exit leaves.`;

/** Lines of history that are kept. */
const longestHistory = 500;

/** A prompt with history and tab completion; ends with `exit` or at the end of input. */
export async function interactive(open: (fillIn: FillIn) => Session, historyFile: string): Promise<void> {
  let session: Session | undefined;
  const lines = createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt: 'docker> ',
    history: readHistory(historyFile),
    historySize: longestHistory,
    removeHistoryDuplicates: true,
    completer: async (line: string): Promise<[string[], string]> => [
      [...((await session?.complete(line)) ?? [])],
      line,
    ],
  });
  lines.on('history', (history: string[]) => keepHistory(historyFile, history));
  const ended = once(lines, 'close').then(() => undefined);
  session = open((modal) => fillIn(modal, (label) => Promise.race([lines.question(label), ended])));
  process.stdout.write(`${help}\n\n`);
  lines.prompt();
  for await (const line of lines) {
    const typed = line.trim();
    if (typed === 'exit') break;
    if (typed === 'help') process.stdout.write(`${help}\n\n`);
    else if (typed !== '') process.stdout.write(`${await session.reply(typed)}\n\n`);
    lines.prompt();
  }
  lines.close();
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
