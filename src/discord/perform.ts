import type {
  ChatInputCommandInteraction,
  ContextMenuCommandInteraction,
  MessageComponentInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import type { Outcome } from '../command/outcome.ts';
import type { Origin, Request } from '../command/request.ts';
import type { View } from '../view/view.ts';
import { renderModal } from './modal.ts';
import { renderMessage } from './render.ts';

export type Repliable =
  | ChatInputCommandInteraction
  | ContextMenuCommandInteraction
  | MessageComponentInteraction
  | ModalSubmitInteraction;

/** Carries out what a command returned: the only place that answers an interaction with it. */
export async function perform(
  outcome: Outcome,
  interaction: Repliable,
  request: Request,
  origin?: Origin,
): Promise<void> {
  switch (outcome.do) {
    case 'show': {
      const alone = outcome.ping === undefined && (outcome.private ?? request.private);
      await interaction.reply(renderMessage(outcome.view, { private: alone, ping: outcome.ping }));
      return;
    }
    case 'update':
      return changeMessage(outcome.view, interaction, request, origin);
    case 'change':
      if (interaction.isMessageComponent()) await interaction.update(renderMessage(outcome.view));
      return;
    case 'updateAndPost':
      return updateAndPost(outcome, interaction, request, origin);
    case 'modal':
      if (!interaction.isModalSubmit()) await interaction.showModal(renderModal(outcome.modal));
      return;
    case 'dismiss':
      if (interaction.isMessageComponent()) {
        await interaction.deferUpdate();
        await interaction.deleteReply();
      }
      return;
    default:
      outcome satisfies never;
  }
}

/** Edits the message for its asker; anyone else gets a private copy, so that nobody takes an answer over. */
async function changeMessage(
  view: View,
  interaction: Repliable,
  request: Request,
  origin?: Origin,
): Promise<void> {
  const own = origin !== undefined && (origin.private || origin.askerId === request.user.id);
  if (own && interaction.isMessageComponent()) await interaction.update(renderMessage(view));
  else if (own && interaction.isModalSubmit() && interaction.isFromMessage())
    await interaction.update(renderMessage(view));
  else await interaction.reply(renderMessage(view, { private: true }));
}

/** The reply in the channel: to the message where both may write there, as a follow-up elsewhere. */
async function updateAndPost(
  outcome: Extract<Outcome, { do: 'updateAndPost' }>,
  interaction: Repliable,
  request: Request,
  origin?: Origin,
): Promise<void> {
  await changeMessage(outcome.view, interaction, request, origin);
  const { channel } = interaction;
  if (outcome.replyTo && origin?.writable && channel?.isSendable()) {
    const reply = { messageReference: outcome.replyTo, failIfNotExists: false };
    await channel.send({ ...renderMessage(outcome.post), reply });
  } else {
    await interaction.followUp(renderMessage(outcome.post));
  }
}
