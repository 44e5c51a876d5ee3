import { InteractionResponseType } from 'discord.js';
import { displayedTexts } from './component-tree.ts';
import { type Fields, fieldsOf, listOf, textOf } from './fields.ts';
import type { Happening, LiveInteraction } from './live-interaction.ts';
import type { State, StoredFile, StoredMessage } from './state.ts';

/** What the bot made of an interaction; every reading shows the present state. */
export type InteractionRecord = {
  readonly id: string;
  readonly live: LiveInteraction;
  /** Type of the first answer; `undefined` if every attempt was refused. */
  readonly type: InteractionResponseType | undefined;
  /** Data of the first answer, as the bot sent it. */
  readonly data: Fields;
  readonly files: readonly StoredFile[];
  /** Whether only the user sees the answer. */
  readonly ephemeral: boolean;
  /** Milliseconds from the dispatch to the first answer. */
  readonly after: number;
  /** Edits, follow-ups and deletions after the first answer, in order. */
  readonly happenings: readonly Happening[];
  /** Codes of what the stand-in refused, such as 10062. */
  readonly refusals: readonly number[];
  /** The message that the answer made or changed, as it is now; `undefined` when deleted or none. */
  readonly message: StoredMessage | undefined;
  readonly messageId: string;
  /** All the text of that message, a text display a paragraph. */
  readonly text: string;
  /** Answer to an autocomplete. */
  readonly choices: readonly { readonly name: string; readonly value: unknown }[];
  /** The form that was opened, if one was. */
  readonly modal: Fields | undefined;
};

/** A view on a live interaction. */
export function recordOf(state: State, live: LiveInteraction): InteractionRecord {
  const message = () => state.messages.get(live.originalId ?? '');
  return {
    id: live.id,
    live,
    happenings: live.happenings,
    refusals: live.refusals,
    get type() {
      return live.callback?.type;
    },
    get data() {
      return live.callback?.data ?? {};
    },
    get files() {
      return live.callback?.files ?? [];
    },
    get ephemeral() {
      return live.callback?.ephemeral ?? false;
    },
    get after() {
      return live.callback?.after ?? Number.NaN;
    },
    get message() {
      return message();
    },
    get messageId() {
      return live.originalId ?? '';
    },
    get text() {
      return messageText(message()?.data);
    },
    get choices() {
      return listOf(this.data.choices).map(({ name, value }) => ({ name: textOf(name), value }));
    },
    get modal() {
      return this.type === InteractionResponseType.Modal ? fieldsOf(this.data) : undefined;
    },
  };
}

/** All the text of a message, a text display a paragraph. */
export const messageText = (message: Fields = {}): string =>
  [textOf(message.content), ...displayedTexts(message)].filter((text) => text !== '').join('\n\n');
