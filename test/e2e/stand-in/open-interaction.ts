import { InteractionType } from 'discord.js';
import { inherited, menuData, slashData } from './command-data.ts';
import { componentData, usedMessage } from './component-data.ts';
import { type Fields, fieldsOf, textOf } from './fields.ts';
import type { Interaction, Setting } from './interaction.ts';
import type { LiveInteraction } from './live-interaction.ts';
import { modalData } from './modal-data.ts';
import { type Place, placeOf } from './place.ts';
import type { State } from './state.ts';

// interactions/receiving-and-responding: the default limit, 10 MiB.
const attachmentSizeLimit = 10 * 1024 * 1024;

/** Builds what Discord would dispatch; throws a sentence where no user could do that. */
export function openInteraction(state: State, interaction: Interaction): LiveInteraction {
  const setting = { ...origin(state, interaction), ...interaction.setting };
  const place = placeOf(state, setting);
  const id = state.nextId();
  const token = `token-${id}`;
  const payload: Fields = {
    id,
    application_id: state.applicationId,
    token,
    version: 1,
    locale: setting.locale ?? 'en-US',
    entitlements: [],
    attachment_size_limit: attachmentSizeLimit,
    ...place.fields,
    ...partsOf(state, place, interaction),
  };
  const live: LiveInteraction = {
    ...{ id, token, payload, setting },
    at: performance.now(),
    expired: setting.expired ?? false,
    loading: false,
    happenings: [],
    refusals: [],
  };
  state.interactions.set(token, live);
  return live;
}

/** The setting of what a click or form belongs to. */
function origin(state: State, interaction: Interaction): Setting {
  if (interaction.kind === 'submit') return inherited(interaction.modal.live.setting);
  if (interaction.kind !== 'click' && interaction.kind !== 'choose') return {};
  const { on } = interaction;
  if (typeof on !== 'string') return inherited(on.live.setting);
  const channelId = state.messages.get(on)?.channelId;
  return channelId === undefined ? {} : { channelId };
}

function partsOf(state: State, place: Place, interaction: Interaction): Fields {
  switch (interaction.kind) {
    case 'slash':
      return { type: InteractionType.ApplicationCommand, data: slashData(state, place, interaction) };
    case 'autocomplete':
      return {
        type: InteractionType.ApplicationCommandAutocomplete,
        data: slashData(state, place, interaction),
      };
    case 'messageMenu':
      return { type: InteractionType.ApplicationCommand, data: menuData(state, place, interaction) };
    case 'click':
    case 'choose': {
      const message = usedMessage(state, place, interaction);
      const data = componentData(state, place, message, interaction);
      return { type: InteractionType.MessageComponent, data, message: message.data };
    }
    case 'forged': {
      const { type, data, message } = interaction;
      return { type, data, ...(message && { message }) };
    }
    case 'submit': {
      const opener = textOf(fieldsOf(interaction.modal.live.payload.message).id);
      const message = state.messages.get(opener)?.data;
      const data = modalData(interaction);
      return { type: InteractionType.ModalSubmit, data, ...(message && { message }) };
    }
  }
}
