import type { APIApplicationCommandBasicOption } from 'discord.js';
import type { Commands, SlashCommand, Subcommand } from '../command/command.ts';

/** Something that can be typed after a slash, by its whole name: `docker what`, `docker-setup`. */
export type Run = { readonly name: string; readonly run: Subcommand | SlashCommand };

/** Everything that can be typed after a slash, in the order of the list. */
export const runsOf = ({ commands }: Commands): readonly Run[] =>
  commands
    .filter((command) => command.kind === 'slash')
    .flatMap(
      (command): Run[] =>
        command.subcommands?.map((run) => ({ name: `${command.data.name} ${run.data.name}`, run })) ?? [
          { name: command.data.name, run: command },
        ],
    );

/** The options of a command, all of which carry a value. */
export const optionsOf = ({ run }: Run): readonly APIApplicationCommandBasicOption[] =>
  (run.data.options ?? []) as readonly APIApplicationCommandBasicOption[];
