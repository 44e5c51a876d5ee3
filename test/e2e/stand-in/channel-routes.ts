import { MessageFlags, MessageType, PermissionFlagsBits } from 'discord.js';
import { apiErrors } from './api-error.ts';
import { findChannel } from './channels.ts';
import { type Fields, fieldsOf, numberOf, textOf } from './fields.ts';
import { createMessage, editMessage, requireMessage } from './messages.ts';
import { requirePermission } from './permissions.ts';
import { type Call, param, type Route, route } from './route.ts';
import type { State, StoredMessage } from './state.ts';
import { requireStarter } from './threads.ts';

const flags = PermissionFlagsBits;
const one = '/channels/:channel/messages/:message';

/** resources/channel and resources/message: what a bot does in a channel. */
export const channelRoutes: readonly Route[] = [
  route('GET', '/channels/:channel', (state, call) => findChannel(state, param(call, 'channel'))),
  route('GET', '/channels/:channel/messages', list),
  route('POST', '/channels/:channel/messages', post),
  route('GET', one, (state, call) => visible(state, findMessage(state, call).data)),
  route('PATCH', one, edit),
  route('DELETE', one, remove),
  route('POST', '/channels/:channel/typing', () => undefined),
  route('PUT', '/channels/:channel/thread-members/@me', () => undefined),
];

/** The channel's message that a request names; ephemeral ones don't exist for channel endpoints. */
export function findMessage(state: State, call: Call): StoredMessage {
  const channelId = param(call, 'channel');
  findChannel(state, channelId);
  requireStarter(state, channelId, apiErrors.unknownMessage);
  const message = state.messages.get(param(call, 'message'));
  if (!message || message.ephemeral || message.channelId !== channelId) throw apiErrors.unknownMessage();
  requirePermission(state, channelId, flags.ReadMessageHistory);
  return message;
}

function list(state: State, call: Call): readonly Fields[] {
  const channelId = param(call, 'channel');
  findChannel(state, channelId);
  requirePermission(state, channelId, flags.ReadMessageHistory);
  return [...state.messages.values()]
    .filter((message) => message.channelId === channelId && !message.ephemeral)
    .map(({ data }) => visible(state, data))
    .reverse()
    .slice(0, Number(call.query.get('limit') ?? 50));
}

// Without the privileged intent the content of other people's messages is empty: events/gateway#message-content-intent.
function visible(state: State, message: Fields): Fields {
  const own = fieldsOf(message.author).id === state.bot.id;
  const granted = (state.privilegedIntents & (1 << 15)) !== 0;
  const named = textOf(message.content).includes(`<@${state.bot.id}>`);
  return own || granted || named
    ? message
    : { ...message, content: '', components: [], embeds: [], attachments: [] };
}

function post(state: State, call: Call): Fields {
  const channelId = param(call, 'channel');
  findChannel(state, channelId);
  requireStarter(state, channelId, apiErrors.noStarterYet);
  const thread = state.threads.has(channelId);
  requirePermission(state, channelId, thread ? flags.SendMessagesInThreads : flags.SendMessages);
  const draft = { payload: call.body, files: call.files };
  const payload = requireMessage(state, draft);
  if (numberOf(payload.flags) & MessageFlags.Ephemeral) {
    throw apiErrors.invalidForm(['flags: only answers to interactions can be ephemeral']);
  }
  const earlier = sentBefore(state, channelId, payload);
  if (earlier) return earlier;
  const reply = fieldsOf(payload.message_reference);
  if (reply.message_id !== undefined) requireTarget(state, channelId, reply);
  const extra = reply.message_id
    ? { type: MessageType.Reply, message_reference: { ...reply, channel_id: channelId } }
    : {};
  const message = createMessage(state, draft, { channelId, extra: { ...extra, nonce: payload.nonce } });
  return message.data;
}

// resources/message#create-message: with `enforce_nonce`, a second message with the nonce is the first one again.
const sentBefore = (state: State, channelId: string, { nonce, enforce_nonce }: Fields): Fields | undefined =>
  enforce_nonce === true
    ? [...state.messages.values()].find((one) => one.channelId === channelId && one.data.nonce === nonce)
        ?.data
    : undefined;

function requireTarget(state: State, channelId: string, reply: Fields): void {
  requirePermission(state, channelId, flags.ReadMessageHistory);
  const target = state.messages.get(textOf(reply.message_id));
  const there = target && !target.ephemeral && target.channelId === channelId;
  if (!there && reply.fail_if_not_exists !== false) {
    throw apiErrors.invalidForm(['message_reference: Unknown message']);
  }
}

function edit(state: State, call: Call): Fields {
  const message = findMessage(state, call);
  if (fieldsOf(message.data.author).id !== state.bot.id) throw apiErrors.notYourMessage();
  const draft = { payload: call.body, files: call.files };
  requireMessage(state, draft, true);
  editMessage(state, message, draft);
  return message.data;
}

function remove(state: State, call: Call): undefined {
  const message = findMessage(state, call);
  if (fieldsOf(message.data.author).id !== state.bot.id) {
    requirePermission(state, message.channelId, flags.ManageMessages);
  }
  state.messages.delete(textOf(message.data.id));
}
