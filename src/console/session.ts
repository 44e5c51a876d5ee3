import type { Commands } from '../command/command.ts';
import type { Modal, Outcome } from '../command/outcome.ts';
import type { Origin } from '../command/request.ts';
import { requestFrom, type Seat } from '../command/seat.ts';
import type { Services } from '../command/services.ts';
import type { View } from '../view/view.ts';
import { completeLine } from './complete-line.ts';
import { helpText } from './help.ts';
import { localFile } from './local-file.ts';
import type { Paint } from './paint.ts';
import { parseLine } from './parse-line.ts';
import { type Pick, renderText } from './render.ts';

/** Asks for the fields of a form; undefined when it is given up. */
export type FillIn = (modal: Modal) => Promise<Readonly<Record<string, string>> | undefined>;

export type Session = {
  /** One line in, one reply out. Never rejects for what was typed. */
  readonly reply: (line: string) => Promise<string>;
  /** What tab completion offers for a line, as whole lines. */
  readonly complete: (line: string) => Promise<readonly string[]>;
};

/** A conversation in a terminal: the same commands as in Discord, one after the other. */
export function createSession(
  commands: Commands,
  services: Services,
  seat: Seat,
  paint: Paint,
  fillIn: FillIn,
): Session {
  let picks: readonly Pick[] = [];
  const shown = (view: View): string => {
    const rendered = renderText(view, paint);
    picks = rendered.picks;
    return rendered.text;
  };
  const perform = async (outcome: Outcome, given: Fields = {}): Promise<string> => {
    switch (outcome.do) {
      case 'show':
      case 'update':
      case 'change':
        return `${shown(outcome.view)}${outcome.view.kind === 'refusal' && !seat.moderator ? asModerator : ''}`;
      case 'updateAndPost':
        return `${shown(outcome.view)}\n\n${shown(outcome.post)}`;
      case 'dismiss':
        return '';
      case 'modal': {
        const fields = await filledIn(outcome.modal, given, fillIn);
        if (typeof fields === 'string') return fields;
        const handler = commands.modals.find((one) => one.verb === outcome.modal.control.verb);
        if (!handler) return '';
        const request = await requestFrom(seat, services, {});
        return perform(
          await handler.submit({ ...request, control: outcome.modal.control, fields }, services),
        );
      }
      default:
        return outcome satisfies never;
    }
  };
  const tap = async (pick: Pick): Promise<string> => {
    const handler = commands.controls.find((one) => one.verb === pick.control.verb);
    const request = await requestFrom(seat, services, { language: pick.control.args[0] });
    const values = pick.value === undefined ? [] : [pick.value];
    if (!handler) return '';
    return perform(await handler.execute({ ...request, control: pick.control, values, origin }, services));
  };
  return {
    reply: async (line) => {
      const typed = line.trim();
      if (typed === 'help') return helpText(commands, seat.locale);
      if (/^\d{1,2}$/.test(typed) && picks.length > 0) {
        const pick = picks[Number(typed) - 1];
        return pick ? tap(pick) : `The last reply has entries 1 to ${picks.length}.`;
      }
      const parsed = parseLine(line, commands);
      if (parsed.kind === 'problem') return parsed.message;
      const request = await requestFrom(seat, services, parsed.options);
      const run = parsed.run.execute;
      if (!run) return '';
      const attachments = Object.fromEntries(
        Object.entries(parsed.files).map(([name, path]) => [name, localFile(path)]),
      );
      const outcome = await run({ ...request, options: parsed.options, attachments }, services);
      return perform(outcome, parsed.fields);
    },
    complete: (line) =>
      completeLine(line, commands, {
        services,
        requestFor: (options) => requestFrom(seat, services, options),
      }),
  };
}

type Fields = Readonly<Record<string, string>>;

/** How a terminal becomes a moderator's; for whoever runs it, so in English like every start-up message. */
const asModerator = '\n\nTo moderate in the terminal: npm run console -- --as-moderator';

/** A form's fields: as given with the command, else as asked for; a sentence when nothing can come of it. */
async function filledIn(modal: Modal, given: Fields, fillIn: FillIn): Promise<Fields | string> {
  const ids = modal.fields.map(({ id }) => id);
  const stray = Object.keys(given).find((name) => !ids.includes(name));
  if (stray) return `${stray}: there is no such field here, there are ${ids.join(', ')}`;
  if (Object.keys(given).length === 0)
    return (await fillIn(modal)) ?? 'The input ended before the form did: nothing was saved.';
  return { ...Object.fromEntries(modal.fields.map(({ id, value }) => [id, value ?? ''])), ...given };
}

/** A terminal has one reader, who asked for everything on it. */
const origin: Origin = {
  messageId: 'console',
  channelId: 'console',
  private: true,
  askerId: 'console',
  writable: false,
};
