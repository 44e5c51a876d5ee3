import { InteractionResponseType } from 'discord.js';
import type { Interaction } from './interaction.ts';
import { type InteractionRecord, recordOf } from './interaction-record.ts';
import type { LiveInteraction } from './live-interaction.ts';
import { openInteraction } from './open-interaction.ts';
import type { State } from './state.ts';

/**
 * Does what a user does, and waits for the bot's answer; after a deferral for what fills it in.
 * Rejects if no bot is there, if no user could do that, or if no answer comes.
 */
export async function interact(state: State, interaction: Interaction): Promise<InteractionRecord> {
  const live = openInteraction(state, interaction);
  if (!state.dispatch('INTERACTION_CREATE', live.payload)) throw new Error('no bot has identified');
  const record = recordOf(state, live);
  await state.changes.until(
    () => (isAnswered(live) ? true : undefined),
    () => `an answer to ${describe(interaction)}${refused(live)}`,
    live.setting.within,
  );
  return record;
}

const refused = ({ refusals }: LiveInteraction): string =>
  refusals.length > 0 ? `; what came was refused with ${refusals.join(', ')}` : '';

function isAnswered({ callback, happenings, refusals, expired }: LiveInteraction): boolean {
  if (!callback) return expired && refusals.length > 0;
  return callback.type !== InteractionResponseType.DeferredChannelMessageWithSource || happenings.length > 0;
}

function describe(interaction: Interaction): string {
  switch (interaction.kind) {
    case 'slash':
    case 'autocomplete':
      return `/${interaction.command}`;
    case 'messageMenu':
      return `the menu entry "${interaction.command}"`;
    case 'click':
      return `a click on ${interaction.button}`;
    case 'choose':
      return `a choice in ${interaction.menu}`;
    case 'forged':
      return `what was forged: ${JSON.stringify(interaction.data).slice(0, 500)}`;
    case 'submit':
      return 'a form';
  }
}
