import { InteractionType, MessageType } from 'discord.js';
import { type Fields, fieldsOf, textOf } from './fields.ts';
import type { LiveInteraction } from './live-interaction.ts';
import type { State } from './state.ts';

/** What a message that answers an interaction tells of it: resources/message#message-interaction-metadata-object. */
export function answerFields(state: State, live: LiveInteraction, followUp: boolean): Fields {
  const { payload } = live;
  return {
    type: followUp ? MessageType.Reply : messageType(payload),
    application_id: state.applicationId,
    webhook_id: state.applicationId,
    interaction_metadata: {
      ...metadata(payload),
      ...(followUp && live.originalId && { original_response_message_id: live.originalId }),
    },
    ...(followUp && live.originalId && { message_reference: reference(payload, live.originalId) }),
    ...(!followUp && payload.message !== undefined
      ? { message_reference: reference(payload, textOf(fieldsOf(payload.message).id)) }
      : {}),
  };
}

function messageType(payload: Fields): MessageType {
  if (payload.message !== undefined) return MessageType.Reply;
  const { target_id: target } = fieldsOf(payload.data);
  return target === undefined ? MessageType.ChatInputCommand : MessageType.ContextMenuCommand;
}

const reference = (payload: Fields, messageId: string): Fields => ({
  type: 0,
  channel_id: payload.channel_id,
  ...(payload.guild_id !== undefined && { guild_id: payload.guild_id }),
  message_id: messageId,
});

function metadata(payload: Fields): Fields {
  const base = {
    id: payload.id,
    type: payload.type,
    user: fieldsOf(payload.member).user ?? payload.user,
    authorizing_integration_owners: payload.authorizing_integration_owners,
  };
  const message = fieldsOf(payload.message);
  switch (payload.type) {
    case InteractionType.MessageComponent:
      return { ...base, interacted_message_id: message.id };
    case InteractionType.ModalSubmit:
      return { ...base, triggering_interaction_metadata: message.interaction_metadata ?? base };
    default: {
      const target = fieldsOf(payload.data).target_id;
      return target === undefined ? base : { ...base, target_message_id: target };
    }
  }
}
