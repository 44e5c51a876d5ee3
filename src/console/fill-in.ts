import type { Field, Modal } from '../command/outcome.ts';

/** Writes a prompt and gives the line that was typed; undefined at the end of input. */
export type Prompt = (label: string) => Promise<string | undefined>;

/**
 * A form in a terminal, one prompt a field: `\n` in a line is a line break, an empty line keeps what is there.
 * Undefined when the input ends before the form does.
 */
export async function fillIn(
  { title, fields }: Modal,
  prompt: Prompt,
): Promise<Readonly<Record<string, string>> | undefined> {
  const typed: Record<string, string> = {};
  for (const [at, field] of fields.entries()) {
    const line = await prompt(at === 0 ? `${title}\n${labelOf(field)}` : labelOf(field));
    if (line === undefined) return undefined;
    typed[field.id] = line === '' ? (field.value ?? '') : line.replaceAll('\\n', '\n');
  }
  return typed;
}

function labelOf({ label, value }: Field): string {
  return value ? `${label} [${value.replaceAll('\n', '\\n')}]: ` : `${label}: `;
}
