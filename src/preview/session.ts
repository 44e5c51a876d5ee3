import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import type { Commands } from '../command/command.ts';
import { decodeControl } from '../command/control.ts';
import { type Outcome, showPrivately } from '../command/outcome.ts';
import type { Origin, Request } from '../command/request.ts';
import { requestFrom, type Seat } from '../command/seat.ts';
import type { Services } from '../command/services.ts';
import { completeLine } from '../console/complete-line.ts';
import { parseLine } from '../console/parse-line.ts';
import { renderModal } from '../discord/modal.ts';
import { notice } from '../view/notice.ts';
import { answerWords } from '../view/words/answers.ts';
import { type Payload, payloadOf } from './payload.ts';

/** What the page does with a reply: the outcome of a command, performed as Discord would show it. */
export type Reply =
  | { readonly do: 'show'; readonly message: Payload }
  | { readonly do: 'update'; readonly message: Payload }
  | { readonly do: 'updateAndPost'; readonly message: Payload; readonly post: Payload }
  | { readonly do: 'modal'; readonly modal: APIModalInteractionResponseCallbackData }
  | { readonly do: 'dismiss' }
  /** A line that is no command: why, in one sentence. */
  | { readonly do: 'say'; readonly text: string };

/** A button or menu that was used: its id, what was chosen, and whether its message is private. */
export type Tap = { readonly id: string; readonly values: readonly string[]; readonly private: boolean };

/** A form that was sent: its id and what was typed into its fields. */
export type Form = { readonly id: string; readonly fields: Readonly<Record<string, string>> };

/** A conversation on the page. Every call names its reader's locale, as Discord does. */
export type PreviewSession = {
  readonly type: (line: string, locale: string) => Promise<Reply>;
  readonly tap: (tap: Tap, locale: string) => Promise<Reply>;
  readonly submit: (form: Form, locale: string) => Promise<Reply>;
  /** Whole lines that a half-typed one may become. */
  readonly complete: (line: string, locale: string) => Promise<readonly string[]>;
};

/** Runs the commands for whoever sits before the page: a moderator of a server that exists nowhere else. */
export function createPreviewSession(commands: Commands, services: Services, seat: Seat): PreviewSession {
  const requestOf = (locale: string, options: Parameters<typeof requestFrom>[2] = {}) =>
    requestFrom({ ...seat, locale }, services, options);
  return {
    type: async (line, locale) => {
      const parsed = parseLine(line, commands);
      if (parsed.kind === 'problem') return { do: 'say', text: parsed.message };
      const request = await requestOf(locale, parsed.options);
      const run = parsed.run.execute;
      // Files would have to be read from this machine by their path: the terminal does that.
      const outcome = await run?.({ ...request, options: parsed.options, attachments: {} }, services);
      return outcome ? replyOf(outcome, request) : { do: 'say', text: `${line}: is no command of its own` };
    },
    tap: async ({ id, values, private: alone }, locale) => {
      const control = decodeControl(id);
      const handler = commands.controls.find(({ verb }) => verb === control?.verb);
      const options = { language: control?.args[0], private: alone };
      const request = await requestOf(locale, options);
      if (!control || !handler) return replyOf(outdated(request), request);
      const origin = originOf(seat, alone);
      return replyOf(
        await handler.execute({ ...request, control, values, origin }, services),
        request,
        origin,
      );
    },
    submit: async ({ id, fields }, locale) => {
      const control = decodeControl(id);
      const handler = commands.modals.find(({ verb }) => verb === control?.verb);
      const request = await requestOf(locale, { language: control?.args[0] });
      if (!control || !handler) return replyOf(outdated(request), request);
      return replyOf(await handler.submit({ ...request, control, fields }, services), request);
    },
    complete: (line, locale) =>
      completeLine(line, commands, { services, requestFor: (options) => requestOf(locale, options) }),
  };
}

const outdated = ({ language }: Request): Outcome =>
  showPrivately(notice('notice', language, answerWords[language].outdated));

/** Everything on the page was asked for by the one who reads it. */
const originOf = ({ id }: Seat, alone: boolean): Origin => ({
  messageId: id,
  channelId: id,
  private: alone,
  askerId: id,
  writable: true,
});

/** `origin` is the message of the button; without one there is nothing to change, and a new message comes. */
function replyOf(outcome: Outcome, request: Request, origin?: Origin): Reply {
  switch (outcome.do) {
    case 'show': {
      const { ping, view } = outcome;
      const alone = ping === undefined && (outcome.private ?? request.private);
      return { do: 'show', message: payloadOf(view, { private: alone, ping }) };
    }
    case 'update':
    case 'change':
      return {
        do: origin ? 'update' : 'show',
        message: payloadOf(outcome.view, { private: origin?.private ?? true }),
      };
    case 'updateAndPost':
      return {
        do: 'updateAndPost',
        message: payloadOf(outcome.view, { private: true }),
        post: payloadOf(outcome.post, {}),
      };
    case 'modal':
      return { do: 'modal', modal: renderModal(outcome.modal) };
    case 'dismiss':
      return { do: 'dismiss' };
    default:
      return outcome satisfies never;
  }
}
