import type { DatabaseSync } from 'node:sqlite';
import { dayMs } from './limits.ts';
import type { AnswerKind, Report } from './types.ts';

/** The questions that are counted together. */
export type Counted = {
  readonly guildId: string;
  readonly at: number;
  readonly kind: AnswerKind;
  /** Empty: nothing was shown. */
  readonly shown: string;
};

type Sums = {
  readonly kind: AnswerKind;
  readonly asked: number;
  readonly helpful: number;
  readonly unhelpful: number;
};

const dayOf = (at: number): number => Math.floor(at / dayMs);

/** Counts a question. */
export function createCountAsked(database: DatabaseSync): (counted: Counted) => void {
  const insert = database.prepare(`
    INSERT INTO asked_count (guild_id, day, kind, shown, asked) VALUES (?, ?, ?, ?, 1)
    ON CONFLICT DO UPDATE SET asked = asked + 1`);
  return ({ guildId, at, kind, shown }) => void insert.run(guildId, dayOf(at), kind, shown);
}

/** Counts a vote on the day of its question; `before` is the user's earlier one, which it replaces. */
export function createCountVote(
  database: DatabaseSync,
): (counted: Counted, helpful: boolean, before: boolean | undefined) => void {
  const update = database.prepare(`
    UPDATE asked_count SET helpful = helpful + ?, unhelpful = unhelpful + ?
    WHERE guild_id = ? AND day = ? AND kind = ? AND shown = ?`);
  return ({ guildId, at, kind, shown }, helpful, before) => {
    const more = Number(helpful) - Number(before === true);
    const moreUnhelpful = Number(!helpful) - Number(before === false);
    update.run(more, moreUnhelpful, guildId, dayOf(at), kind, shown);
  };
}

/** The figures of a server from the day of `since` on. */
export function createSumUp(
  database: DatabaseSync,
): (guildId: string, since: number) => Omit<Report, 'open'> {
  const select = database.prepare(`
    SELECT kind, sum(asked) AS asked, sum(helpful) AS helpful, sum(unhelpful) AS unhelpful
    FROM asked_count WHERE guild_id = ? AND day >= ? GROUP BY kind`);
  return (guildId, since) => {
    const rows = select.all(guildId, dayOf(since)) as Sums[];
    const total = (figure: Exclude<keyof Sums, 'kind'>, kind?: AnswerKind): number =>
      rows.reduce((sum, row) => sum + (kind && kind !== row.kind ? 0 : row[figure]), 0);
    return {
      asked: total('asked'),
      found: total('asked', 'found'),
      unsure: total('asked', 'unsure'),
      none: total('asked', 'none'),
      helpful: total('helpful'),
      unhelpful: total('unhelpful'),
    };
  };
}

/** Ids of the sections that were found most often, most first. */
export function createPopular(
  database: DatabaseSync,
): (guildId: string, since: number, most: number) => readonly string[] {
  const select = database.prepare(`
    SELECT substr(shown, length('section:') + 1) AS id FROM asked_count
    WHERE guild_id = ? AND day >= ? AND kind = 'found' AND shown GLOB 'section:*'
    GROUP BY shown ORDER BY sum(asked) DESC, shown LIMIT ?`);
  return (guildId, since, most) => select.all(guildId, dayOf(since), most).map((row) => String(row.id));
}
