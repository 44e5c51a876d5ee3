import type { Services } from '../command/services.ts';
import type { Language, Section } from '../guide/types.ts';

/** The section nearest to an id that is gone: what its words find, else the first of its chapter. */
export function nearestSection(
  id: string,
  language: Language,
  { ask, guide }: Pick<Services, 'ask' | 'guide'>,
): Section | undefined {
  const [chapter = '', slug = ''] = id.split('/');
  const hit = ask(slug.replaceAll('-', ' '), language).hits.find((one) => one.source === 'section');
  return hit?.source === 'section' ? hit.section : guide.sectionsOf(chapter, language)[0];
}
