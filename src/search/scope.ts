import { namesOf } from '../guide/lookup.ts';
import type { Guide, Section } from '../guide/types.ts';
import { indexTerms } from './analyze.ts';

/** How a section's special subject stands to a question: asked for, not asked for, or the section has none. */
export type Scope = 'met' | 'unmet' | 'open';

/** Tells how the scope of a section stands to the terms of a question. */
export type ScopeOf = (section: Section, asked: ReadonlySet<string>) => Scope;

/** Topics that a question would name: nobody means Jupyter or a Raspberry Pi without saying so. */
const special = [
  ['python', 'flask', 'django', 'fastapi', 'wsgi', 'celery', 'data-science', 'packaging'],
  ['mac'],
  ['windows'],
  ['desktop'],
  ['gpu'],
  ['swarm'],
  ['kubernetes'],
  ['ci'],
  ['compose'],
  ['mirrors'],
] as const;

/** Prepares the terms that name each special topic. */
export function createScopeOf(guide: Guide): ScopeOf {
  const named = new Map(
    guide.topics.map((topic) => [topic.id, new Set(namesOf(topic).flatMap(indexTerms))] as const),
  );
  return (section, asked) => {
    const scopes = special.filter((family) =>
      family.some((id) => section.topics[0] === id || section.chapter === id),
    );
    if (scopes.length === 0) return 'open';
    const names = scopes.flat().flatMap((id) => [...(named.get(id) ?? [])]);
    return names.some((name) => name !== 'docker' && asked.has(name)) ? 'met' : 'unmet';
  };
}
