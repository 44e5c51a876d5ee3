import type { DatabaseSync } from 'node:sqlite';
import { dayMs, storeLimits } from './limits.ts';
import { transaction } from './transaction.ts';
import type { Store } from './types.ts';

/** Migration 3: the forum of a post that was answered, so that its cool-down outlives the process. */
export function addForumOfPosts(database: DatabaseSync): void {
  database.exec("ALTER TABLE post ADD COLUMN forum_id TEXT NOT NULL DEFAULT ''");
}

/** One answer a post, and one a forum in the cool-down, whatever comes at the same moment. */
export function createClaimPost(
  database: DatabaseSync,
  knowServer: (guildId: string) => void,
): Store['claimPost'] {
  const insert = database.prepare(`
    INSERT INTO post (guild_id, thread_id, forum_id, claimed_at)
    SELECT $guildId, $threadId, $forumId, $at
    WHERE NOT EXISTS (
      SELECT 1 FROM post
      WHERE guild_id = $guildId AND forum_id = $forumId AND claimed_at > $at - $coolDownMs AND claimed_at <= $at
    )
    ON CONFLICT DO NOTHING`);
  return async (claim) =>
    transaction(database, () => {
      knowServer(claim.guildId);
      return Number(insert.run({ ...claim }).changes) > 0;
    });
}

/** Deletes posts that no announcement can be about any more; whether there was any. */
export function createForgetPosts(database: DatabaseSync): (at: number) => boolean {
  const remove = database.prepare('DELETE FROM post WHERE claimed_at < ?');
  return (at) => Number(remove.run(at - storeLimits.postDays * dayMs).changes) > 0;
}
