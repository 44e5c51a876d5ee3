import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Attachment } from '../command/request.ts';

/** A file of this machine, as a command takes one; reading it rejects where there is none. */
export function localFile(path: string): Attachment {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return {
    name: basename(path),
    size,
    read: async (most) => {
      const bytes = await readFile(path);
      if (bytes.length > most) throw new RangeError(`${path} has more than ${most} bytes`);
      return bytes.toString('utf8');
    },
  };
}
