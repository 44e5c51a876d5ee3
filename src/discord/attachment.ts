import type { Attachment as DiscordAttachment } from 'discord.js';
import type { Attachment } from '../command/request.ts';

/** How long a file may take to arrive: the reply is due in three seconds. */
const longestWait = 2000;

/** A file that came with a command, fetched only when it is read and only up to the size asked for. */
export const attachmentOf = ({ name, size, url }: DiscordAttachment): Attachment => ({
  name,
  size,
  read: async (most) => {
    if (size > most) throw new RangeError(`${name} has ${size} bytes, at most ${most} are read`);
    const response = await fetch(url, { signal: AbortSignal.timeout(longestWait), redirect: 'error' });
    if (!response.ok) throw new Error(`${name} could not be fetched: HTTP ${response.status}`);
    const content = await response.arrayBuffer();
    if (content.byteLength > most)
      throw new RangeError(`${name} has ${content.byteLength} bytes, at most ${most} are read`);
    return new TextDecoder('utf-8').decode(content);
  },
});
