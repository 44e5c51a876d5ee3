import type { Lookup } from '../guide/lookup.ts';
import type { Block, Language, Link, Resource, Section } from '../guide/types.ts';
import type { Hit } from './types.ts';

/** Resources on the first page of a list. */
const firstPage = 6;

/** Everything a reader sees of a hit at first, as Markdown: title, body with its code, links, the list's first page. */
export function hitText(hit: Hit, lookup: Lookup, language: Language): string {
  switch (hit.source) {
    case 'section':
      return sectionText(hit.section, lookup, language);
    case 'resources':
      return listText(hit.resources, language);
    case 'pin':
      return [
        hit.pin.questions[0] ?? '',
        hit.pin.answer ?? '',
        hit.section ? sectionText(hit.section, lookup, language) : '',
      ]
        .filter(Boolean)
        .join('\n\n');
    default:
      return hit satisfies never;
  }
}

function sectionText(section: Section, lookup: Lookup, language: Language): string {
  const list = section.collection ? lookup.resourcesIn(section.collection) : [];
  return [
    section.title,
    ...section.blocks.map(blockText),
    section.links.map(linkText).join('\n'),
    listText(list, language),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const blockText = (block: Block): string =>
  block.kind === 'text' ? block.markdown : `\`\`\`${block.language}\n${block.code}\n\`\`\``;

const linkText = ({ title, url }: Link): string => `[${title}](${url})`;

const listText = (resources: readonly Resource[], language: Language): string =>
  resources
    .slice(0, firstPage)
    .map((resource) => resourceText(resource, language))
    .join('\n\n');

/** Dead resources are shown by the address of their archived copy. */
function resourceText(resource: Resource, language: Language): string {
  const url = resource.status === 'dead' && resource.archived ? resource.archived : resource.url;
  const meta = [resource.author, resource.year, resource.level, resource.format].filter(Boolean).join(' · ');
  return `${linkText({ title: resource.title[language], url })}\n${meta}\n${resource.summary[language]}`;
}
