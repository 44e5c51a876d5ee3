import type { InteractionType } from 'discord.js';
import type { Fields } from './fields.ts';
import type { InteractionRecord } from './interaction-record.ts';
import type { StandInUser } from './world.ts';

/** Where and by whom something is used; a click or form takes it from the message it belongs to. */
export type Setting = {
  /** Default: the last member of the server that is no bot. */
  readonly user?: StandInUser;
  /**
   * `guild`: the app is installed in the server (default); `user-install`: in a server that it is no member of;
   * `dm`: a direct message with the bot; `private`: one between others.
   */
  readonly place?: 'guild' | 'user-install' | 'dm' | 'private';
  /** Default: the first server; its first text channel. */
  readonly guildId?: string;
  readonly channelId?: string;
  /** What the user may do in that channel; default: computed from roles and overwrites. */
  readonly permissions?: bigint;
  /** The user's locale; default `en-US`. */
  readonly locale?: string;
  /** Sends what Discord's client hides from this user or place, as an override in Integrations makes possible. */
  readonly evenIfHidden?: boolean;
  /** Discord has given up waiting: every answer gets 10062. */
  readonly expired?: boolean;
  /** Milliseconds to wait for the answer; default 10,000. */
  readonly within?: number;
};

/** A file that a user sends along; `size` is what Discord claims, default the true one. */
export type SentFile = {
  readonly name: string;
  readonly content: string | Buffer;
  readonly contentType?: string;
  readonly size?: number;
};

export type OptionValue = string | number | boolean | SentFile;

/** Values of options by name; users, roles and channels by id. */
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** A message that a menu is opened on; it is remembered, so that the bot can pin or fetch it. */
export type TargetMessage = {
  readonly id?: string;
  readonly content: string;
  /** Default: another member. */
  readonly author?: StandInUser;
};

/** What a user does. Commands are named with their subcommand: `docker ask`. */
export type Interaction = { readonly setting?: Setting } & (
  | { readonly kind: 'slash'; readonly command: string; readonly options: OptionValues }
  | {
      readonly kind: 'autocomplete';
      readonly command: string;
      readonly options: OptionValues;
      readonly focused: string;
    }
  | { readonly kind: 'messageMenu'; readonly command: string; readonly message: TargetMessage }
  | { readonly kind: 'click'; readonly on: InteractionRecord | string; readonly button: string | RegExp }
  | {
      readonly kind: 'choose';
      readonly on: InteractionRecord | string;
      readonly menu: string | RegExp;
      readonly values: readonly string[];
    }
  /** Whatever Discord might send: an older version's command or control, or what no version ever made. */
  | {
      readonly kind: 'forged';
      readonly type: InteractionType;
      readonly data: Fields;
      readonly message?: Fields;
    }
  | {
      readonly kind: 'submit';
      readonly modal: InteractionRecord;
      readonly fields: Readonly<Record<string, string | readonly string[]>>;
    }
);

/** `/docker ask question:…` */
export const slash = (command: string, options: OptionValues = {}, setting: Setting = {}): Interaction => ({
  kind: 'slash',
  command,
  options,
  setting,
});

/** Typing in option `focused`, whose text so far is among `options`. */
export const autocomplete = (
  command: string,
  focused: string,
  options: OptionValues,
  setting: Setting = {},
): Interaction => ({ kind: 'autocomplete', command, focused, options, setting });

/** An entry in the menu of a message. */
export const messageMenu = (command: string, message: TargetMessage, setting: Setting = {}): Interaction => ({
  kind: 'messageMenu',
  command,
  message,
  setting,
});

/** A click on the button with this label or `custom_id`, on a reply or a message's id. */
export const click = (
  on: InteractionRecord | string,
  button: string | RegExp,
  setting: Setting = {},
): Interaction => ({ kind: 'click', on, button, setting });

/** A choice in the menu with this placeholder or `custom_id`; `values` are values or labels of its options. */
export const choose = (
  on: InteractionRecord | string,
  menu: string | RegExp,
  values: readonly string[],
  setting: Setting = {},
): Interaction => ({ kind: 'choose', on, menu, values, setting });

/** Sends the form that a reply opened; texts by `custom_id` of the fields, the others as they were filled in. */
export const submit = (
  modal: InteractionRecord,
  fields: Readonly<Record<string, string | readonly string[]>>,
  setting: Setting = {},
): Interaction => ({ kind: 'submit', modal, fields, setting });
