import type { APIMessageTopLevelComponent } from 'discord.js';
import { renderMessage } from '../discord/render.ts';
import type { View } from '../view/view.ts';

/** A message as the page draws it: what Discord would get, files as their text. */
export type Payload = {
  readonly flags: number;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly files: readonly { readonly name: string; readonly text: string }[];
};

/** Renders a view with the very renderer that Discord's messages come from. */
export function payloadOf(view: View, options: Parameters<typeof renderMessage>[1]): Payload {
  const { flags, components, files = [] } = renderMessage(view, options);
  return {
    flags,
    components,
    files: files.map(({ name, attachment }) => ({ name, text: attachment.toString('utf8') })),
  };
}
