import type { Modal, Outcome, Reply } from '../command/outcome.ts';
import type { Origin, Request } from '../command/request.ts';
import type { Language } from '../guide/types.ts';
import { notice } from '../view/notice.ts';
import type { View } from '../view/view.ts';
import { errorWords } from '../view/words/errors.ts';
import { answerFirst, type Repliable, reply } from './answer-first.ts';
import { renderModal } from './modal.ts';
import { isForbidden, isGone } from './refusals.ts';
import { renderMessage } from './render.ts';
import { sendOnce } from './send-once.ts';

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
      return reply(interaction, renderMessage(outcome.view, { private: alone, ping: outcome.ping }));
    }
    case 'update':
      return changeMessage(outcome.view, interaction, isOwn(request, origin));
    case 'change':
      return changeMessage(outcome.view, interaction, true);
    case 'updateAndPost':
      return updateAndPost(outcome, interaction, request, origin);
    case 'modal':
      return openModal(outcome.modal, interaction, request);
    case 'dismiss':
      return dismiss(interaction, request);
    default:
      outcome satisfies never;
  }
}

/** Nobody takes over an answer that somebody else asked for in public. */
const isOwn = (request: Request, origin?: Origin): boolean =>
  origin !== undefined && (origin.private || origin.askerId === request.user.id);

/** Edits the message that the control sits on, if it may be; else, or if it is gone, shows a private copy. */
async function changeMessage(view: View, interaction: Repliable, editable: boolean): Promise<void> {
  const changing =
    interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage());
  const copy = () => reply(interaction, renderMessage(view, { private: true }));
  if (!editable || !changing || interaction.deferred) return copy();
  try {
    await answerFirst(interaction, () => interaction.update(renderMessage(view)));
  } catch (error) {
    if (!isGone(error)) throw error;
    await copy();
  }
}

/** The reply in the channel: to the message where both may write there, as a follow-up elsewhere. */
async function updateAndPost(
  outcome: Extract<Outcome, { do: 'updateAndPost' }>,
  interaction: Repliable,
  request: Request,
  origin?: Origin,
): Promise<void> {
  await changeMessage(outcome.view, interaction, isOwn(request, origin));
  try {
    const posted = outcome.reply && origin?.writable && (await postReply(outcome.reply, interaction));
    if (!posted) await interaction.followUp(renderMessage(outcome.post));
  } catch (error) {
    // The message says by now that it was sent. What went wrong is the dispatcher's to report.
    const unsent = notice('refusal', request.language, errorWords[request.language].unsent);
    await interaction.editReply(renderMessage(unsent)).catch(() => undefined);
    throw error;
  }
}

/** False where the bot may not write after all, or the channel is gone. */
async function postReply({ messageId, view }: Reply, interaction: Repliable): Promise<boolean> {
  const { channel } = interaction;
  if (!channel?.isSendable()) return false;
  const reply = { messageReference: messageId, failIfNotExists: false };
  try {
    await sendOnce(channel, { ...renderMessage(view), reply });
    return true;
  } catch (error) {
    if (isForbidden(error) || isGone(error)) return false;
    throw error;
  }
}

/** A form can only be the first answer, and not to a form. */
async function openModal(modal: Modal, interaction: Repliable, { language }: Request): Promise<void> {
  if (interaction.isModalSubmit() || interaction.deferred) return reply(interaction, tooSlow(language));
  await answerFirst(interaction, () => interaction.showModal(renderModal(modal)));
}

/** Deletes the message that the control sits on; that it is gone already is as well. */
async function dismiss(interaction: Repliable, { language }: Request): Promise<void> {
  if (!interaction.isMessageComponent() || interaction.deferred) return reply(interaction, tooSlow(language));
  try {
    await answerFirst(interaction, () => interaction.deferUpdate());
    await interaction.deleteReply();
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

const tooSlow = (language: Language) =>
  renderMessage(notice('notice', language, errorWords[language].tooSlow), { private: true });
