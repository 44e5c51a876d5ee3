import MiniSearch from 'minisearch';
import { type Document, documentsOf, type Engine, fields } from './engine.ts';

/** MiniSearch with its defaults; `tokenize` for another tokenizer, and nothing else. */
export const miniSearch = (name: string, tokenize?: (text: string) => string[]): Engine => ({
  name,
  index: async (guide, language) => {
    const mini = new MiniSearch<Document>({ fields: [...fields], ...(tokenize ? { tokenize } : {}) });
    mini.addAll(documentsOf(guide, language));
    return async (question) => mini.search(question).map(({ id, score }) => ({ id: String(id), score }));
  },
});
