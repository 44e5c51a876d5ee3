import type { Language } from '../guide/types.ts';
import type { View, ViewKind } from './view.ts';

/** A short message: a sentence, or a title and paragraphs under it. Texts are Markdown. */
export function notice(kind: ViewKind, language: Language, first: string, ...rest: readonly string[]): View {
  const text = (markdown: string) => ({ part: 'text', markdown }) as const;
  const head = rest.length > 0 ? ({ part: 'title', title: first } as const) : text(first);
  return { kind, language, parts: [head, ...rest.map(text)] };
}
