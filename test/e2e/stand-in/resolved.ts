import { findChannel } from './channels.ts';
import type { Fields } from './fields.ts';
import type { SentFile } from './interaction.ts';
import { storeFile } from './messages.ts';
import { memberPayload, rolePayload, rolesOf, userPayload } from './payloads.ts';
import { guildPermissions } from './permissions.ts';
import type { Place } from './place.ts';
import type { State } from './state.ts';

/** interactions/receiving-and-responding#interaction-object-resolved-data-structure, filled as ids are met. */
export type Resolved = {
  readonly user: (id: string) => void;
  readonly role: (id: string) => void;
  readonly channel: (id: string) => void;
  /** Keeps the file for the bot to fetch; gives the attachment's id. */
  readonly attachment: (file: SentFile) => string;
  /** `{ resolved }`, or nothing where nothing was met. */
  readonly fields: () => Fields;
};

export function createResolved(state: State, place: Place): Resolved {
  const data: Record<string, Record<string, Fields>> = {};
  const add = (kind: string, id: string, value: Fields) => {
    data[kind] = { ...data[kind], [id]: value };
  };
  return {
    user: (id) => {
      const member = place.guild?.members.find(({ user }) => user.id === id);
      const user = member?.user ?? [state.bot, place.user].find((one) => one.id === id);
      add('users', id, userPayload(user ?? { id, username: `user-${id}` }));
      if (!member || !place.guild) return;
      const { deaf, mute, ...partial } = memberPayload(member);
      add('members', id, { ...partial, permissions: String(guildPermissions(place.guild, id)) });
    },
    role: (id) => {
      const role = place.guild && rolesOf(place.guild).find((one) => one.id === id);
      if (!role) throw new Error(`there is no role ${id} in this server`);
      add('roles', id, rolePayload(role));
    },
    channel: (id) => {
      const { permission_overwrites, ...partial } = findChannel(state, id);
      add('channels', id, { ...partial, permissions: String(place.permissions) });
    },
    attachment: ({ name, content, contentType = 'text/plain; charset=utf-8', size }) => {
      const file = { name, contentType, content: Buffer.from(content) };
      const attachment = storeFile(state, place.channelId, file, size);
      add('attachments', String(attachment.id), { ...attachment, ephemeral: true });
      return String(attachment.id);
    },
    fields: () => (Object.keys(data).length > 0 ? { resolved: data } : {}),
  };
}
