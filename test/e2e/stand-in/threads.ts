import { ChannelType } from 'discord.js';
import type { ApiError } from './api-error.ts';
import type { Fields } from './fields.ts';
import { userPayload } from './payloads.ts';
import type { State } from './state.ts';

export type ForumPost = {
  readonly guildId: string;
  readonly forumId: string;
  readonly title: string;
  readonly ownerId: string;
  /** Text of the first message; the bot reads it with the message-content intent only. */
  readonly content?: string;
  /** `false`: an old thread that the bot only now gets to see. */
  readonly isNew?: boolean;
  /** How many requests are refused before the first message exists; default 0. */
  readonly refusals?: number;
};

/** Opens a post in a forum and tells the bot; gives the thread's id, which is its first message's too. */
export function createForumPost(state: State, post: ForumPost): string {
  const { guildId, forumId, title, ownerId, content = title, isNew = true, refusals = 0 } = post;
  const guild = state.guilds.get(guildId);
  const forum = guild?.channels.find(({ id }) => id === forumId);
  if (forum?.type !== ChannelType.GuildForum) throw new Error(`there is no forum ${forumId} in ${guildId}`);
  const id = state.nextId();
  const data = threadPayload({ id, guildId, forumId, title, ownerId });
  state.threads.set(id, { guildId, data, refusals });
  const author = guild?.members.find(({ user }) => user.id === ownerId)?.user;
  rememberMessage(state, {
    id,
    channelId: id,
    content,
    author: author ?? { id: ownerId, username: 'author' },
  });
  state.dispatch('THREAD_CREATE', { ...data, ...(isNew && { newly_created: true }) });
  return id;
}

/** Refuses a request as long as the thread's first message doesn't exist. */
export function requireStarter(state: State, channelId: string, error: () => ApiError): void {
  const thread = state.threads.get(channelId);
  if (!thread || thread.refusals <= 0) return;
  thread.refusals -= 1;
  throw error();
}

type Written = {
  readonly id: string;
  readonly channelId: string;
  readonly content: string;
  readonly author: { readonly id: string; readonly username: string };
};

/** Remembers a message that a user wrote; gives it as the API does. */
export function rememberMessage(state: State, { id, channelId, content, author }: Written): Fields {
  const data = {
    id,
    channel_id: channelId,
    type: 0,
    content,
    author: userPayload(author),
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    flags: 0,
  };
  state.messages.set(id, { channelId, ephemeral: false, data });
  return data;
}

type Opened = Pick<ForumPost, 'guildId' | 'forumId' | 'title' | 'ownerId'> & { readonly id: string };

/** resources/channel#channel-object for a thread */
const threadPayload = ({ id, guildId, forumId, title, ownerId }: Opened): Fields => ({
  id,
  guild_id: guildId,
  parent_id: forumId,
  owner_id: ownerId,
  name: title,
  type: ChannelType.PublicThread,
  message_count: 0,
  total_message_sent: 0,
  member_count: 1,
  rate_limit_per_user: 0,
  applied_tags: [],
  flags: 0,
  last_message_id: id,
  thread_metadata: {
    archived: false,
    locked: false,
    auto_archive_duration: 4320,
    archive_timestamp: new Date().toISOString(),
    create_timestamp: new Date().toISOString(),
  },
});
