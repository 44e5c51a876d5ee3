import type { Language } from '../guide/types.ts';
import type { FindResources } from '../search/resource-index.ts';
import type { ResourceFilter, ResourcesHit } from './types.ts';

/**
 * The list that a wish for resources means. Where nothing is all that was asked for, the form goes before the
 * topic: no book on Python here, but books.
 */
export function meantList(
  wish: ResourceFilter,
  language: Language,
  findResources: FindResources,
): ResourcesHit | undefined {
  const { topic, query, ...wider } = wish;
  for (const filter of [wish, ...(Object.keys(wider).length > 0 ? [wider] : [])]) {
    const resources = findResources(filter, language);
    if (resources.length > 0) return { source: 'resources', filter, resources };
  }
  return undefined;
}
