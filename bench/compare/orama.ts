import { create, insertMultiple, search } from '@orama/orama';
import { documentsOf, type Engine } from './engine.ts';

const schema = {
  title: 'string',
  questions: 'string',
  topics: 'string',
  summary: 'string',
  body: 'string',
  code: 'string',
} as const;

/** Orama with its defaults; `tokenize` for another tokenizer, and nothing else. */
export const orama = (name: string, tokenize?: (text: string) => string[]): Engine => ({
  name,
  index: async (guide, language) => {
    const tokenizer = tokenize && { language: 'own', normalizationCache: new Map(), tokenize };
    const database = create({ schema, ...(tokenizer ? { components: { tokenizer } } : {}) });
    await insertMultiple(database, documentsOf(guide, language));
    return async (question) => {
      const { hits } = await search(database, { term: question });
      return hits.map(({ id, score }) => ({ id, score }));
    };
  },
});
