import type { DatabaseSync } from 'node:sqlite';
import { createCountAsked, createCountVote, createPopular, createSumUp } from './counts.ts';
import { dayMs, storeLimits } from './limits.ts';
import { createOpenTexts, type createQuestionTexts } from './question-texts.ts';
import { rowId } from './row-id.ts';
import { relaxedTransaction, transaction } from './transaction.ts';
import type { AnswerKind, Asked, Settings, Store } from './types.ts';
import { createVotes } from './votes.ts';

/** What the other parts of the store lend to this one. */
export type QuestionParts = {
  readonly knowServer: (guildId: string) => void;
  readonly readSettings: (guildId: string) => Settings;
  readonly texts: ReturnType<typeof createQuestionTexts>;
  readonly now: () => number;
};

const lifetime = storeLimits.textDays * dayMs;

type AskedRow = { readonly kind: AnswerKind; readonly shown: string; readonly at: number };

/** The part of the store that counts questions and votes. */
export function createQuestionStore(
  database: DatabaseSync,
  parts: QuestionParts,
): Pick<Store, 'recordAsked' | 'vote' | 'report' | 'popular'> {
  const record = createRecord(database, parts);
  const vote = createVote(database, parts);
  const sumUp = createSumUp(database);
  const openTexts = createOpenTexts(database);
  const popular = createPopular(database);
  return {
    recordAsked: async (asked) => String(relaxedTransaction(database, () => record(asked))),
    vote: async (guildId, askedId, userId, helpful) => vote(guildId, rowId(askedId), userId, helpful),
    report: async (guildId, since) => {
      // What the next sweep deletes is not shown any more.
      const kept = Math.max(since, parts.now() - lifetime);
      return { ...sumUp(guildId, since), open: openTexts(guildId, kept) };
    },
    popular: async (guildId, since, most) => popular(guildId, since, most),
  };
}

function createRecord(
  database: DatabaseSync,
  { knowServer, readSettings, texts }: QuestionParts,
): (asked: Asked) => number {
  const insert = database.prepare(
    'INSERT INTO asked (guild_id, kind, shown, language, at) VALUES (?, ?, ?, ?, ?)',
  );
  const count = createCountAsked(database);
  return ({ guildId, kind, shown = '', text, language, at }) => {
    knowServer(guildId);
    const id = Number(insert.run(guildId, kind, shown, language, at).lastInsertRowid);
    count({ guildId, at, kind, shown });
    if (text === undefined || !readSettings(guildId).keepQuestions) return id;
    if (kind === 'found') texts.keepInMemory(id, text);
    else texts.keep(guildId, id, text);
    return id;
  };
}

function createVote(database: DatabaseSync, { readSettings, texts }: QuestionParts) {
  const select = database.prepare('SELECT kind, shown, at FROM asked WHERE id = ? AND guild_id = ?');
  const votes = createVotes(database);
  const count = createCountVote(database);
  return (guildId: string, id: number, userId: string, helpful: boolean): boolean => {
    const asked = select.get(id, guildId) as AskedRow | undefined;
    if (!asked) return false;
    return transaction(database, () => {
      const before = votes.set(id, userId, helpful);
      count({ guildId, ...asked }, helpful, before);
      if (asked.kind === 'found')
        texts.follow(guildId, id, votes.votedDown(id) && readSettings(guildId).keepQuestions);
      return true;
    });
  };
}

/** Deletes questions, with their texts and votes, past their time; whether there was any. Counts stay. */
export function createForgetQuestions(database: DatabaseSync): (at: number) => boolean {
  const remove = database.prepare('DELETE FROM asked WHERE at < ?');
  return (at) => Number(remove.run(at - lifetime).changes) > 0;
}
