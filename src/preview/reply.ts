import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import type { Outcome } from '../command/outcome.ts';
import type { Request } from '../command/request.ts';
import { renderModal } from '../discord/modal.ts';
import { type Message, renderMessage } from '../discord/render.ts';

/** What Discord would be sent for an outcome, and what it would do with it. */
export type Reply =
  | { readonly do: 'show' | 'update'; readonly message: Message }
  | { readonly do: 'updateAndPost'; readonly message: Message; readonly post: Message }
  | { readonly do: 'modal'; readonly modal: APIModalInteractionResponseCallbackData }
  | { readonly do: 'dismiss' }
  /** Nothing was run: what is wrong with the line or the control. */
  | { readonly do: 'problem'; readonly problem: string };

/** Renders an outcome with the bot's own renderer; `alone`: the message that a control sits on is private. */
export function replyOf(outcome: Outcome, request: Request, alone: boolean): Reply {
  switch (outcome.do) {
    case 'show': {
      const { view, ping } = outcome;
      const hidden = ping === undefined && (outcome.private ?? request.private);
      return { do: 'show', message: renderMessage(view, { private: hidden, ping }) };
    }
    case 'update':
    case 'change':
      return { do: 'update', message: renderMessage(outcome.view, { private: alone }) };
    case 'updateAndPost':
      return {
        do: 'updateAndPost',
        message: renderMessage(outcome.view, { private: alone }),
        post: renderMessage(outcome.post),
      };
    case 'modal':
      return { do: 'modal', modal: renderModal(outcome.modal) };
    case 'dismiss':
      return { do: 'dismiss' };
    default:
      return outcome satisfies never;
  }
}
