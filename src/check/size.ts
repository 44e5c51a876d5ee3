import type { Section } from '../guide/types.ts';

/** A section as shown must leave room in one reply for the interface around it. */
export const largestSection = { characters: 3200, bytes: 7500 } as const;

/** What is wrong with a section's size: title, body, code and link titles with addresses. */
export function checkSize(section: Section): readonly string[] {
  const text = shownText(section);
  const bytes = Buffer.byteLength(text);
  const { characters } = largestSection;
  return [
    ...(text.length > characters
      ? [`${text.length} characters as shown, at most ${characters} are allowed`]
      : []),
    ...(bytes > largestSection.bytes
      ? [`${bytes} bytes as shown, at most ${largestSection.bytes} are allowed`]
      : []),
  ];
}

function shownText(section: Section): string {
  const blocks = section.blocks.map((block) =>
    block.kind === 'text' ? block.markdown : `\`\`\`${block.language}\n${block.code}\n\`\`\``,
  );
  const links = section.links.map((link) => `- [${link.title}](${link.url})`);
  return [`## ${section.title}`, ...blocks, links.join('\n')].join('\n\n');
}
