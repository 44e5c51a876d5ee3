import type { Guide, Resource } from '../guide/types.ts';

/** An address of the guide and every file that has it. */
export type LinkTarget = {
  readonly url: string;
  /** Files below the content directory, each once. */
  readonly paths: readonly string[];
  /** Every place says already that it is dead, so that this is no news. */
  readonly knownDead: boolean;
};

type Use = { readonly url: string; readonly path: string; readonly knownDead: boolean };

/** Every address of the guide once, in reading order: links, links in texts, resources and their archives. */
export function linkTargets(guide: Guide): readonly LinkTarget[] {
  const uses = [...guide.sections.flatMap(sectionUses), ...guide.resources.flatMap(resourceUses)];
  return [...Map.groupBy(uses, (use) => use.url)].map(([url, places]) => ({
    url,
    paths: [...new Set(places.map((place) => place.path))],
    knownDead: places.every((place) => place.knownDead),
  }));
}

function sectionUses({ path, links, blocks }: Guide['sections'][number]): readonly Use[] {
  const text = blocks.map((block) => (block.kind === 'text' ? block.markdown : '')).join('\n');
  const inText = [...text.matchAll(/\]\((https?:\/\/[^)\s]+)\)/g)].map((match) => match[1] ?? '');
  return [...links.map((link) => link.url), ...inText].map((url) => ({ url, path, knownDead: false }));
}

function resourceUses(resource: Resource): readonly Use[] {
  const path = `resources/${resource.collection}.md`;
  const archived = resource.archived ? [{ url: resource.archived, path, knownDead: false }] : [];
  return [{ url: resource.url, path, knownDead: resource.status === 'dead' }, ...archived];
}
