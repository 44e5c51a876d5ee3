import type {
  APIApplicationCommandSubcommandOption,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Choice, Outcome } from './outcome.ts';
import type {
  CommandRequest,
  CompletionRequest,
  ControlRequest,
  MessageRequest,
  ModalRequest,
} from './request.ts';
import type { Services } from './services.ts';

type Handled<Request> = (request: Request, services: Services) => Outcome | Promise<Outcome>;

/** One entry under a slash command: `/docker ask`. */
export type Subcommand = {
  readonly data: APIApplicationCommandSubcommandOption;
  readonly execute: Handled<CommandRequest>;
  readonly complete?: (
    request: CompletionRequest,
    services: Services,
  ) => readonly Choice[] | Promise<readonly Choice[]>;
  /** Fields of the form that it may open, which a terminal takes as options too. */
  readonly form?: readonly string[];
};

/** A slash command; `subcommands` run by their name, `execute` where there are none. */
export type SlashCommand = {
  readonly kind: 'slash';
  /** Only the asker ever sees its replies; an option `language` is none of the reply's. */
  readonly private?: true;
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  readonly subcommands?: readonly Subcommand[];
  readonly execute?: Handled<CommandRequest>;
  readonly complete?: Subcommand['complete'];
  readonly form?: Subcommand['form'];
};

/** An entry in the menu of a message. */
export type MessageCommand = {
  readonly kind: 'message';
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  readonly execute: Handled<MessageRequest>;
};

export type Command = SlashCommand | MessageCommand;

/** What happens when a button or menu with this verb is used. */
export type ControlHandler = { readonly verb: string; readonly execute: Handled<ControlRequest> };

/** What happens when a modal with this verb is submitted. */
export type ModalHandler = { readonly verb: string; readonly submit: Handled<ModalRequest> };

/** Everything people can type or tap: the one list, used by start, by registration and by the console. */
export type Commands = {
  readonly commands: readonly Command[];
  readonly controls: readonly ControlHandler[];
  readonly modals: readonly ModalHandler[];
};
