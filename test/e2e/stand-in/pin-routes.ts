import { PermissionFlagsBits } from 'discord.js';
import { apiErrors } from './api-error.ts';
import { findMessage } from './channel-routes.ts';
import { findChannel } from './channels.ts';
import { type Fields, textOf } from './fields.ts';
import { limits } from './limits.ts';
import { requirePermission } from './permissions.ts';
import { type Call, param, type Route, route } from './route.ts';
import type { State } from './state.ts';

/** resources/message#get-channel-pins and its neighbours. They stand before `/messages/:message` in the list of routes. */
export const pinRoutes: readonly Route[] = [
  route('GET', '/channels/:channel/messages/pins', list),
  route('PUT', '/channels/:channel/messages/pins/:message', (state, call) => change(state, call, true)),
  route('DELETE', '/channels/:channel/messages/pins/:message', (state, call) => change(state, call, false)),
];

function list(state: State, call: Call): Fields {
  const channelId = param(call, 'channel');
  findChannel(state, channelId);
  const messages = (state.pins.get(channelId) ?? []).map((id) => state.messages.get(id)?.data);
  const items = messages
    .filter((message) => message !== undefined)
    .map((message) => ({ pinned_at: new Date().toISOString(), message }));
  return { items, has_more: false };
}

function change(state: State, call: Call, pinned: boolean): undefined {
  const message = findMessage(state, call);
  requirePermission(state, message.channelId, PermissionFlagsBits.PinMessages);
  const id = textOf(message.data.id);
  const others = (state.pins.get(message.channelId) ?? []).filter((other) => other !== id);
  if (pinned && others.length >= limits.pins) throw apiErrors.tooManyPins();
  state.pins.set(message.channelId, pinned ? [id, ...others] : others);
  message.data = { ...message.data, pinned };
}
