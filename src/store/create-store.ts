import type { DatabaseSync } from 'node:sqlite';
import { createDrafts, createForgetDrafts } from './drafts.ts';
import { createPinStore } from './pin-store.ts';
import { createClaimPost, createForgetPosts } from './posts.ts';
import { createForgetQuestions, createQuestionStore } from './question-store.ts';
import { createQuestionTexts } from './question-texts.ts';
import { createForgetServers, createKnowServer, createServers } from './servers.ts';
import { createReadSettings, createWriteSettings } from './settings.ts';
import { emptyLog, transaction } from './transaction.ts';
import type { Store } from './types.ts';

export type OpenedWith = {
  readonly now: () => number;
  readonly readOnly: boolean;
  /** Called once the database is closed. */
  readonly closed: () => void;
};

/** The store over a database that is up to date; closing it closes the database. */
export function createStore(database: DatabaseSync, { now, readOnly, closed }: OpenedWith): Store {
  const knowServer = createKnowServer(database);
  const readSettings = createReadSettings(database);
  const texts = createQuestionTexts(database);
  const questions = createQuestionStore(database, { knowServer, readSettings, texts, now });
  return {
    settings: async (guildId) => readSettings(guildId),
    saveSettings: createSaveSettings(database, knowServer, texts.drop),
    ...createPinStore(database, knowServer),
    ...createDrafts(database, knowServer, now),
    ...questions,
    // A reader counts nothing; 0 is no question, so that votes on it find none.
    ...(readOnly && { recordAsked: async () => '0' }),
    claimPost: createClaimPost(database, knowServer),
    ...createServers(database),
    sweep: createForget(database, [createForgetQuestions, createForgetDrafts, createForgetPosts]),
    forgetServers: createForget(database, [createForgetServers]),
    close: async () => {
      if (!database.isOpen) return;
      database.close();
      closed();
    },
  };
}

function createSaveSettings(
  database: DatabaseSync,
  knowServer: (guildId: string) => void,
  dropTexts: (guildId: string) => void,
): Store['saveSettings'] {
  const write = createWriteSettings(database);
  return async (guildId, settings) => {
    transaction(database, () => {
      knowServer(guildId);
      write(guildId, settings);
      if (!settings.keepQuestions) dropTexts(guildId);
    });
    if (!settings.keepQuestions) emptyLog(database);
  };
}

type CreateForget = (database: DatabaseSync) => (at: number) => boolean;

function createForget(database: DatabaseSync, parts: readonly CreateForget[]): Store['sweep'] {
  const forget = parts.map((create) => create(database));
  return async (at) => {
    const forgotten = transaction(database, () => forget.map((part) => part(at)));
    if (forgotten.includes(true)) emptyLog(database);
  };
}
