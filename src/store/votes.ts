import { createHmac } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';

/** Votes on questions, one a user. */
export function createVotes(database: DatabaseSync) {
  const voter = createVoter(database);
  const select = database.prepare('SELECT helpful FROM vote WHERE asked_id = ? AND voter = ?');
  const insert = database.prepare(`
    INSERT INTO vote (asked_id, voter, helpful) VALUES (?, ?, ?)
    ON CONFLICT DO UPDATE SET helpful = excluded.helpful`);
  const against = database.prepare('SELECT 1 FROM vote WHERE asked_id = ? AND helpful = 0');
  return {
    /** Sets a user's vote; the one it replaces, if any. */
    set(askedId: number, userId: string, helpful: boolean): boolean | undefined {
      const hash = voter(askedId, userId);
      const before = select.get(askedId, hash);
      insert.run(askedId, hash, Number(helpful));
      return before && before.helpful === 1;
    },
    /** Whether anybody is against the answer. */
    votedDown: (askedId: number): boolean => against.get(askedId) !== undefined,
  };
}

/** Tells users apart within one question, so that even with the key at hand no two votes lead to the same row. */
function createVoter(database: DatabaseSync): (askedId: number, userId: string) => Uint8Array {
  const key = database.prepare("SELECT value FROM meta WHERE name = 'voteKey'").get()?.value;
  if (!(key instanceof Uint8Array)) throw new Error('the database has no key for votes');
  return (askedId, userId) => createHmac('sha256', key).update(`${askedId}:${userId}`).digest();
}
