import type { Language } from '../guide/types.ts';
import type { Settings } from '../store/types.ts';
import type { Control } from './control.ts';

/** Where something was typed or tapped. */
export type Place =
  /** `member`: the bot itself is a member of the server, not only installed by the user. */
  | {
      readonly kind: 'guild';
      readonly guildId: string;
      readonly channelId: string;
      readonly member: boolean;
      /** The server's locale, as Discord names it. */
      readonly locale?: string;
    }
  /** `shared`: others read there, it is not a conversation with the bot alone. */
  | { readonly kind: 'dm'; readonly channelId: string; readonly shared?: boolean };

/** Who typed or tapped, and what the server lets them do, as of this request. */
export type User = {
  readonly id: string;
  readonly name: string;
  /** Discord's name of the user's locale, such as `zh-CN` or `en-US`. */
  readonly locale: string;
  /** May moderate here by server-level permissions (never by a channel's overwrites). */
  readonly moderator: boolean;
  /** May change the bot's settings here: Manage Server, or owns the server. */
  readonly manager: boolean;
};

/** What every request carries; language and privacy are decided before a command runs. */
export type Request = {
  readonly place: Place;
  readonly user: User;
  readonly language: Language;
  /** Whether only the asker sees the reply. */
  readonly private: boolean;
  /** This server's settings; defaults elsewhere. */
  readonly settings: Settings;
  /** When it was asked, milliseconds since 1970. */
  readonly at: number;
};

/** Options as typed: text, whole numbers, booleans; users, roles and channels by id. */
export type Options = Readonly<Record<string, string | number | boolean | undefined>>;

/** A file that came with a command. `read` rejects if it cannot be fetched or is larger than `most` bytes. */
export type Attachment = {
  readonly name: string;
  readonly size: number;
  readonly read: (most: number) => Promise<string>;
};

export type CommandRequest = Request & {
  readonly options: Options;
  readonly attachments: Readonly<Record<string, Attachment | undefined>>;
};

/** Half-typed: `option` is the one under the cursor and `typed` its text so far. */
export type CompletionRequest = Request & {
  readonly options: Options;
  readonly option: string;
  readonly typed: string;
};

/** A message that a menu was opened on. */
export type TargetMessage = {
  readonly id: string;
  readonly channelId: string;
  readonly content: string;
  readonly author: { readonly id: string; readonly name: string; readonly self: boolean };
  /** Address of the message, for people to follow. */
  readonly url: string;
};

export type MessageRequest = Request & { readonly message: TargetMessage };

/** The message that a control sits on. */
export type Origin = {
  readonly messageId: string;
  readonly channelId: string;
  readonly private: boolean;
  /** Who asked for that message; `undefined` where Discord does not say. */
  readonly askerId?: string;
  /** Whether the bot may write in that channel as a member. */
  readonly writable: boolean;
};

export type ControlRequest = Request & {
  readonly control: Control;
  /** What was chosen in a menu; empty for a button. */
  readonly values: readonly string[];
  readonly origin: Origin;
};

export type ModalRequest = Request & {
  readonly control: Control;
  readonly fields: Readonly<Record<string, string>>;
  /** The message whose button opened the modal, if one did. */
  readonly origin?: Origin;
};
