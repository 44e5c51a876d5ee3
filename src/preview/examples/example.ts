import type { Modal } from '../../command/outcome.ts';
import type { Frame } from '../../view/frame.ts';
import type { View } from '../../view/view.ts';

/** One thing that people see in Discord; `name` is its file in `test/golden/`. */
export type Example =
  | {
      readonly name: string;
      readonly view: View;
      readonly private?: boolean;
      /** The user whom the reply mentions. */
      readonly ping?: string;
    }
  | { readonly name: string; readonly modal: Modal };

/** Examples of one kind, as somebody in a server sees them. */
export type ExamplesOf = (frame: Frame) => readonly Example[];

/** 24 November 2026, noon: no example knows today's date. */
export const noon = Date.UTC(2026, 10, 24, 12);

/** Ids of a server, a channel and people, as long as Discord's are. */
export const ids = {
  guild: '900000000000000001',
  channel: '900000000000000002',
  message: '900000000000000003',
  member: '900000000000000004',
  moderator: '900000000000000005',
  role: '900000000000000006',
} as const;

/** The same place, and only the asker sees it. */
export const alone = (frame: Frame): Frame => ({ ...frame, private: true });

/** What an example needs and the guide must have. */
export function present<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`the examples' guide has no ${what}`);
  return value;
}
