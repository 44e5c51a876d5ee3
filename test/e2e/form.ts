import { allComponents } from './stand-in/component-tree.ts';
import { textOf } from './stand-in/fields.ts';
import type { InteractionRecord } from './stand-in/interaction-record.ts';

/** What the fields of an opened form are filled in with; fails where none was opened. */
export function filledIn({ modal, text }: InteractionRecord): Readonly<Record<string, string>> {
  if (!modal) throw new Error(`no form was opened: ${text}`);
  const fields = allComponents(modal).filter(({ custom_id }) => custom_id !== undefined);
  return Object.fromEntries(fields.map(({ custom_id, value }) => [textOf(custom_id), textOf(value)]));
}
