import { InteractionResponseType as Answer, MessageFlags } from 'discord.js';
import { apiErrors } from './api-error.ts';
import { type Fields, fieldsOf, numberOf, textOf } from './fields.ts';
import { answerFields } from './interaction-metadata.ts';
import { limits } from './limits.ts';
import type { LiveInteraction } from './live-interaction.ts';
import { createMessage, editMessage, requireMessage } from './messages.ts';
import { type Call, param, type Route, route } from './route.ts';
import type { State, StoredMessage } from './state.ts';

/** interactions/receiving-and-responding#endpoints: what follows the first answer. */
export const webhookRoutes: readonly Route[] = [
  route('POST', '/webhooks/:application/:token', followUp, false),
  route(
    'GET',
    '/webhooks/:application/:token/messages/:message',
    (state, call) => found(state, call).data,
    false,
  ),
  route('PATCH', '/webhooks/:application/:token/messages/:message', edit, false),
  route('DELETE', '/webhooks/:application/:token/messages/:message', remove, false),
];

function interactionOf(state: State, call: Call): LiveInteraction {
  const live = state.interactions.get(param(call, 'token'));
  if (param(call, 'application') !== state.applicationId || !live) throw apiErrors.unknownWebhook();
  if (live.expired) throw apiErrors.invalidWebhookToken();
  if (!live.callback) throw apiErrors.unknownWebhook();
  return live;
}

function found(state: State, call: Call): StoredMessage {
  const live = interactionOf(state, call);
  const asked = param(call, 'message');
  const id = asked === '@original' ? (live.originalId ?? '') : asked;
  const message = state.messages.get(id);
  const own = [live.originalId, ...live.happenings.map(({ messageId }) => messageId)].includes(id);
  if (!message || !own) throw apiErrors.unknownMessage();
  return message;
}

function edit(state: State, call: Call): Fields {
  const message = found(state, call);
  fill(state, interactionOf(state, call), message, call);
  return message.data;
}

function fill(state: State, live: LiveInteraction, message: StoredMessage, call: Call): void {
  const draft = { payload: call.body, files: call.files };
  const payload = requireMessage(state, draft, true);
  editMessage(state, message, draft);
  const messageId = textOf(message.data.id);
  if (messageId === live.originalId) live.loading = false;
  live.happenings.push({ kind: 'edit', messageId, payload, files: call.files });
}

function followUp(state: State, call: Call): Fields {
  const live = interactionOf(state, call);
  const loading = state.messages.get(live.originalId ?? '');
  // The first follow-up to a deferred answer takes its place, whatever flags it has.
  if (live.callback?.type === Answer.DeferredChannelMessageWithSource && live.loading && loading) {
    fill(state, live, loading, call);
    return loading.data;
  }
  const owners = fieldsOf(live.payload.authorizing_integration_owners);
  const count = live.happenings.filter(({ kind }) => kind === 'followUp').length;
  if (owners['0'] === undefined && count >= limits.followUps) throw apiErrors.tooManyFollowUps();
  const draft = { payload: call.body, files: call.files };
  const payload = requireMessage(state, draft);
  const ephemeral = (numberOf(payload.flags) & MessageFlags.Ephemeral) !== 0;
  const channelId = textOf(live.payload.channel_id);
  const message = createMessage(state, draft, {
    channelId,
    ephemeral,
    extra: answerFields(state, live, true),
  });
  live.happenings.push({ kind: 'followUp', messageId: textOf(message.data.id), payload, files: call.files });
  return message.data;
}

function remove(state: State, call: Call): undefined {
  const messageId = textOf(found(state, call).data.id);
  interactionOf(state, call).happenings.push({ kind: 'delete', messageId, payload: {}, files: [] });
  state.messages.delete(messageId);
}
