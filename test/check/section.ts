import { parseSection } from '../../src/guide/section.ts';
import type { CodeBlock, Guide, Section } from '../../src/guide/types.ts';

/** A section with this body; the rest is what a writer would have written. */
export function sectionOf(body: string, fields: Partial<Section> = {}): Section {
  const front = [
    'title: Keep data with volumes',
    'order: 10',
    'questions: [How do I keep data?]',
    'topics: [storage]',
    'links: [{ title: Volumes, url: "https://docs.docker.com/engine/storage/volumes/" }]',
    'related: [storage/bind-mounts]',
    'updated: "2026-11-24"',
  ];
  const text = `---\n${front.join('\n')}\n---\n${body}\n`;
  const { value } = parseSection(fields.path ?? 'en/storage/volumes.md', text);
  if (!value) throw new Error(`the fixture does not parse: ${text}`);
  return { ...value, ...fields };
}

export const fence = (language: string, code: string): CodeBlock => ({ kind: 'code', language, code });

export const guideOf = (...sections: readonly Section[]): Guide => ({
  chapters: [],
  sections,
  topics: [],
  collections: [],
  resources: [],
});
