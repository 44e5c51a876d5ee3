import type { Hit, PinHit, SectionHit } from '../answer/types.ts';
import { parseBody } from '../guide/markdown.ts';
import type { Block, Language, Link, Resource } from '../guide/types.ts';
import type { Reading } from './frame.ts';
import { addressOf, pageSize, resourceText } from './resource.ts';
import { resourcesTitle } from './resources-title.ts';

/** What a hit says, as the reader sees it in Discord: title, body, links with their addresses; as Markdown. */
export function hitText(hit: Hit, reading: Reading): string {
  switch (hit.source) {
    case 'section':
      return sectionText(hit, reading.language);
    case 'resources':
      return [hitTitle(hit, reading), ...listText(hit.resources, reading.language)].join('\n\n');
    case 'pin':
      return [hitTitle(hit, reading), hit.pin.answer ?? (hit.section && blocksText(hit.section.blocks))]
        .filter((part) => part !== undefined)
        .join('\n\n');
    default:
      return hit satisfies never;
  }
}

const sectionText = ({ section, resources }: SectionHit, language: Language): string =>
  [
    section.title,
    blocksText(section.blocks),
    ...listText(resources, language),
    ...section.links.map(({ title, url }) => `[${title}](${url})`),
  ].join('\n\n');

/** The title of a hit: plain text. */
export function hitTitle(hit: Hit, reading: Reading): string {
  if (hit.source === 'section') return hit.section.title;
  if (hit.source === 'pin') return hit.pin.questions[0] ?? '';
  return resourcesTitle(hit.filter, reading);
}

/** The first paragraph of a hit, as Markdown. */
export function summaryOf(hit: SectionHit | PinHit): string {
  if (hit.source === 'section') return hit.section.summary;
  const first = hit.pin.answer === undefined ? undefined : parseBody(hit.pin.answer).blocks[0];
  return hit.section?.summary ?? (first?.kind === 'text' ? first.markdown : '…');
}

/** The links of a hit, in its order. */
export function hitLinks(hit: Hit, language: Language): readonly Link[] {
  const listed = (resources: readonly Resource[]) =>
    resources
      .slice(0, pageSize)
      .map((resource) => ({ title: resource.title[language], url: addressOf(resource) }));
  if (hit.source === 'section') return [...hit.section.links, ...listed(hit.resources)];
  if (hit.source === 'resources') return listed(hit.resources);
  return hit.section?.links ?? [];
}

const blocksText = (blocks: readonly Block[]): string => blocks.map(blockText).join('\n\n');

const blockText = (block: Block): string =>
  block.kind === 'text' ? block.markdown : `\`\`\`${block.language}\n${block.code}\n\`\`\``;

const listText = (resources: readonly Resource[], language: Language): string[] =>
  resources.slice(0, pageSize).map((resource) => {
    const { markdown, note } = resourceText(resource, language);
    return [markdown, note, `[${resource.title[language]}](${addressOf(resource)})`]
      .filter(Boolean)
      .join('\n');
  });
