import { InteractionResponseType as Answer, MessageFlags } from 'discord.js';
import { ApiError, apiErrors } from './api-error.ts';
import { requireCallback } from './callback-rules.ts';
import { type Fields, fieldsOf, numberOf, textOf } from './fields.ts';
import { answerFields } from './interaction-metadata.ts';
import type { LiveInteraction } from './live-interaction.ts';
import { createMessage, editMessage } from './messages.ts';
import { type Call, param, type Route, route } from './route.ts';
import type { State, StoredFile } from './state.ts';

/** interactions/receiving-and-responding#create-interaction-response */
export const callbackRoutes: readonly Route[] = [
  route('POST', '/interactions/:id/:token/callback', answerInteraction, false),
];

function answerInteraction(state: State, call: Call): Fields | undefined {
  const live = state.interactions.get(param(call, 'token'));
  if (live?.id !== param(call, 'id')) throw apiErrors.unknownInteraction();
  try {
    requireInTime(state, live);
    requireCallback(state, live.payload, fieldsOf(call.body), call.files);
  } catch (error) {
    if (error instanceof ApiError) live.refusals.push(error.code);
    throw error;
  }
  acknowledge(state, live, fieldsOf(call.body), call.files);
  return call.query.get('with_response') === 'true' ? response(state, live) : undefined;
}

function requireInTime(state: State, live: LiveInteraction): void {
  if (live.callback) throw apiErrors.acknowledged();
  const after = Math.round(performance.now() - live.at);
  if (after > state.answerWithin && !live.expired) {
    live.expired = true;
    state.problems.push(`interaction ${live.id}: first answer after ${after} ms`);
  }
  if (live.expired) throw apiErrors.unknownInteraction();
}

function acknowledge(state: State, live: LiveInteraction, body: Fields, files: readonly StoredFile[]): void {
  const data = fieldsOf(body.data);
  const type = numberOf(body.type);
  const changes = type === Answer.UpdateMessage || type === Answer.DeferredMessageUpdate;
  const origin = textOf(fieldsOf(live.payload.message).id);
  const ephemeral = changes
    ? (state.messages.get(origin)?.ephemeral ?? false)
    : (numberOf(data.flags) & MessageFlags.Ephemeral) !== 0;
  live.callback = { type, data, files, ephemeral, after: performance.now() - live.at };
  live.loading = type === Answer.DeferredChannelMessageWithSource;
  if (changes) live.originalId = origin;
  const message = state.messages.get(origin);
  if (type === Answer.UpdateMessage && message) editMessage(state, message, { payload: data, files });
  if (type === Answer.ChannelMessageWithSource || live.loading) {
    const channelId = textOf(live.payload.channel_id);
    const placing = { channelId, ephemeral, loading: live.loading, extra: answerFields(state, live, false) };
    live.originalId = textOf(createMessage(state, { payload: data, files }, placing).data.id);
  }
}

/** #interaction-callback-interaction-callback-response-object */
function response(state: State, live: LiveInteraction): Fields {
  const message = state.messages.get(live.originalId ?? '');
  return {
    interaction: {
      id: live.id,
      type: live.payload.type,
      ...(message && {
        response_message_id: live.originalId,
        response_message_loading: live.loading,
        response_message_ephemeral: message.ephemeral,
      }),
    },
    resource: { type: live.callback?.type, ...(message && { message: message.data }) },
  };
}
