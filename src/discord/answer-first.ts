import {
  type ChatInputCommandInteraction,
  type ContextMenuCommandInteraction,
  DiscordAPIError,
  HTTPError,
  type MessageComponentInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';
import { isAnswered } from './refusals.ts';
import type { Message } from './render.ts';

/** An interaction that takes a reply. */
export type Repliable =
  | ChatInputCommandInteraction
  | ContextMenuCommandInteraction
  | MessageComponentInteraction
  | ModalSubmitInteraction;

/**
 * Gives an interaction its first answer. That Discord had taken it already when it was repeated is success: the
 * response to the first try was lost. A connection that the other side closed is not repeated by discord.js.
 */
export async function answerFirst(interaction: Repliable, answer: () => Promise<unknown>): Promise<void> {
  try {
    await answer().catch((error: unknown) => {
      if (!isCutOff(error)) throw error;
      return answer();
    });
  } catch (error) {
    if (!isAnswered(error)) throw error;
    interaction.replied = true;
  }
}

/** A reply, or what fills in a deferred one. */
export async function reply(interaction: Repliable, message: Message): Promise<void> {
  if (interaction.deferred && !interaction.replied) await interaction.editReply(message);
  else await answerFirst(interaction, () => interaction.reply(message));
}

const isCutOff = (error: unknown): boolean =>
  error instanceof Error &&
  !(error instanceof DiscordAPIError || error instanceof HTTPError) &&
  'code' in error &&
  error.code === 'UND_ERR_SOCKET';
