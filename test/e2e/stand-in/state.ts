import type { Changes } from './changes.ts';
import type { ActiveFault } from './faults.ts';
import type { Fields } from './fields.ts';
import type { LiveInteraction } from './live-interaction.ts';
import type { StandInGuild, StandInUser } from './world.ts';

/** A file that the bot sent, or that a user sent along with a command. */
export type StoredFile = { readonly name: string; readonly contentType: string; readonly content: Buffer };

/** A message; ephemeral ones can be reached through their interaction only. */
export type StoredMessage = {
  readonly channelId: string;
  readonly ephemeral: boolean;
  /** The message as Discord's API gives it. */
  data: Fields;
};

export type LoggedRequest = { readonly method: string; readonly path: string; readonly status: number };

/** A thread of a forum; while `refusals` is above 0 its first message doesn't exist yet. */
export type Thread = { readonly guildId: string; readonly data: Fields; refusals: number };

/** Everything the stand-in remembers. */
export type State = {
  readonly token: string;
  readonly applicationId: string;
  readonly bot: StandInUser;
  /** Bits of the privileged intents that the application has been granted. */
  readonly privilegedIntents: number;
  /** Close code for every bot that identifies. */
  readonly refuseWith: number | undefined;
  /** Milliseconds that the bot has for the first answer to an interaction. */
  readonly answerWithin: number;
  /** `http://127.0.0.1:PORT` */
  origin: string;
  readonly guilds: Map<string, StandInGuild>;
  /** By `global` or the server's id. */
  readonly commands: Map<string, readonly Fields[]>;
  readonly messages: Map<string, StoredMessage>;
  readonly threads: Map<string, Thread>;
  /** Direct-message channels: the user's id by the channel's. */
  readonly dms: Map<string, StandInUser>;
  /** Ids of pinned messages by channel, newest first. */
  readonly pins: Map<string, readonly string[]>;
  /** By token. */
  readonly interactions: Map<string, LiveInteraction>;
  /** By path, for the bot to fetch. */
  readonly files: Map<string, StoredFile>;
  readonly faults: ActiveFault[];
  readonly problems: string[];
  readonly requests: LoggedRequest[];
  readonly changes: Changes;
  readonly nextId: () => string;
  /** Sends an event to the connected bot; `false` if there is none and never was. */
  dispatch: (event: string, data: Fields) => boolean;
};
