import { smallGuide } from '../bare-environment.ts';
import { type Ran, runProgram } from '../run-program.ts';

/** Types lines into the console over a data directory and the small guide, to the end. */
export const typeLines = (
  directory: string,
  lines: readonly string[],
  args: readonly string[] = [],
): Promise<Ran> =>
  runProgram(['src/console.ts', ...args], {
    env: { DATA_DIR: directory, ...smallGuide },
    input: `${lines.join('\n')}\n`,
  });

/** The same as a moderator; everything it printed, and it must have ended well. */
export async function moderate(directory: string, ...lines: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await typeLines(directory, lines, ['--as-moderator']);
  if (code !== 0 || stderr !== '') throw new Error(`it ended with ${code}: ${stderr}`);
  return stdout;
}
