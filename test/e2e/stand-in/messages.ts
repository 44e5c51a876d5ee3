import { MessageFlags, MessageType } from 'discord.js';
import { apiErrors } from './api-error.ts';
import { checkMessageHabits, checkMessageRules } from './check-message.ts';
import { allComponents, withIds } from './component-tree.ts';
import { type Fields, fieldsOf, listOf, numberOf, textOf, textsOf } from './fields.ts';
import { userPayload } from './payloads.ts';
import type { State, StoredFile, StoredMessage } from './state.ts';

/** A message as the bot sends it. */
export type Draft = { readonly payload: unknown; readonly files: readonly StoredFile[] };

/** Refuses with 50035 what Discord refuses; notes what only this project doesn't want. */
export function requireMessage(state: State, { payload, files }: Draft, edit = false): Fields {
  const context = { files: files.map(({ name }) => name), edit };
  const faults = checkMessageRules(payload, context);
  if (faults.length > 0) throw apiErrors.invalidForm(faults);
  state.problems.push(...checkMessageHabits(payload, context));
  return fieldsOf(payload);
}

export type Placing = {
  readonly channelId: string;
  readonly ephemeral?: boolean;
  readonly loading?: boolean;
  /** Fields beside what the bot sent, such as `interaction_metadata`. */
  readonly extra?: Fields;
};

/** Remembers a new message of the bot. */
export function createMessage(state: State, draft: Draft, placing: Placing): StoredMessage {
  const { channelId, ephemeral = false, loading = false, extra = {} } = placing;
  const id = state.nextId();
  const blank: Fields = {
    id,
    channel_id: channelId,
    type: MessageType.Default,
    author: userPayload(state.bot),
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mention_roles: [],
    pinned: false,
    ...extra,
  };
  const flags = (ephemeral ? MessageFlags.Ephemeral : 0) | (loading ? MessageFlags.Loading : 0);
  const message: StoredMessage = {
    channelId,
    ephemeral,
    data: written(state, { ...blank, flags }, fieldsOf(draft.payload), draft.files),
  };
  state.messages.set(id, message);
  return message;
}

/** Changes a message as an edit does: what is left out stays. */
export function editMessage(state: State, message: StoredMessage, draft: Draft): void {
  const payload = fieldsOf(draft.payload);
  const loading = numberOf(message.data.flags) & MessageFlags.Loading;
  const before = { ...message.data, flags: numberOf(message.data.flags) & ~MessageFlags.Loading };
  // Filling in a deferred answer is no edit for readers.
  const edited = loading ? null : new Date().toISOString();
  message.data = { ...written(state, before, payload, draft.files), edited_timestamp: edited };
}

function written(state: State, before: Fields, payload: Fields, files: readonly StoredFile[]): Fields {
  const uploaded = files.map((file) => storeFile(state, textOf(before.channel_id), file));
  const kept = listOf(payload.attachments ?? before.attachments).filter(({ url }) => url !== undefined);
  const components = payload.components ?? before.components;
  return {
    ...before,
    content: textOf(payload.content ?? before.content),
    embeds: listOf(payload.embeds ?? before.embeds),
    components: withIds(components),
    attachments: [...kept, ...uploaded],
    mentions: mentioned(state, payload),
    flags: numberOf(before.flags) | (numberOf(payload.flags) & ~MessageFlags.Ephemeral),
  };
}

// Only those who are pinged: that is what tests want to know.
function mentioned(state: State, payload: Fields): readonly Fields[] {
  const written = JSON.stringify([payload.content, allComponents(payload).map(({ content }) => content)]);
  const members = [...state.guilds.values()].flatMap(({ members }) => members);
  return textsOf(fieldsOf(payload.allowed_mentions).users)
    .filter((id) => written.includes(`<@${id}>`))
    .map((id) => members.find(({ user }) => user.id === id)?.user ?? { id, username: `user-${id}` })
    .map(userPayload);
}

/** Keeps a file for the bot to fetch; gives its resources/message#attachment-object. */
export function storeFile(state: State, channelId: string, file: StoredFile, size?: number): Fields {
  const id = state.nextId();
  const path = `/attachments/${channelId}/${id}/${encodeURIComponent(file.name)}`;
  state.files.set(path, file);
  return {
    id,
    filename: file.name,
    size: size ?? file.content.length,
    url: `${state.origin}${path}`,
    proxy_url: `${state.origin}${path}`,
    content_type: file.contentType,
  };
}
