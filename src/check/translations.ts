import type { CodeBlock, Guide, Issue, Section } from '../guide/types.ts';
import { withoutComments } from './comments.ts';

/** Where a Chinese section says something else than the English one: code, links, place in the guide. */
export function checkTranslations(guide: Guide): readonly Issue[] {
  const english = new Map(
    guide.sections.filter(({ language }) => language === 'en').map((section) => [section.id, section]),
  );
  return guide.sections
    .filter(({ language }) => language !== 'en')
    .flatMap((section) => {
      const original = english.get(section.id);
      const differences = original
        ? [
            ...differencesInFields(original, section),
            ...differencesInCode(original, section),
            ...missingLinks(original, section),
          ]
        : [];
      return differences.map((message) => ({ path: section.path, message }));
    });
}

/** Front matter that must be the same in every language. */
const sameFields = [
  'order',
  'topics',
  'related',
  'collection',
  'was',
] as const satisfies readonly (keyof Section)[];

function differencesInFields(original: Section, section: Section): readonly string[] {
  return sameFields
    .filter((field) => JSON.stringify(original[field]) !== JSON.stringify(section[field]))
    .map((field) => `${field}: ${shown(section[field])} here, ${shown(original[field])} in ${original.path}`);
}

const shown = (value: unknown): string =>
  value === undefined ? 'nothing' : Array.isArray(value) ? `[${value.join(', ')}]` : String(value);

function differencesInCode(original: Section, section: Section): readonly string[] {
  const there = fencesOf(original);
  const here = fencesOf(section);
  if (there.length !== here.length) {
    return [`${here.length} code blocks here, ${there.length} in ${original.path}; they must be the same`];
  }
  return there.flatMap((block, index) => {
    const other = here[index];
    return other ? differenceInBlock(block, other, index + 1) : [];
  });
}

const fencesOf = (section: Section): readonly CodeBlock[] =>
  section.blocks.filter((block) => block.kind === 'code');

function differenceInBlock(there: CodeBlock, here: CodeBlock, number: number): readonly string[] {
  if (there.language !== here.language)
    return [`code block ${number} is ${here.language} here, ${there.language} in the English section`];
  if ((there.wrong === undefined) !== (here.wrong === undefined) || there.skip?.rule !== here.skip?.rule) {
    return [`code block ${number} must be wrong or skip the same rule in both languages`];
  }
  const lines = withoutComments(here.code, here.language).split('\n');
  const originals = withoutComments(there.code, there.language).split('\n');
  const at = originals.findIndex((line, index) => line !== lines[index]);
  const extra = lines.length > originals.length ? originals.length : -1;
  const first = at < 0 ? extra : at;
  if (first < 0) return [];
  const quote = (line: string | undefined) => (line === undefined ? 'the block ends' : `"${line.trim()}"`);
  return [
    `code block ${number} differs: ${quote(lines[first])} here, ${quote(originals[first])} in the English section; only comments may`,
  ];
}

function missingLinks(original: Section, section: Section): readonly string[] {
  return original.links
    .filter(({ url }) => !section.links.some((link) => link.url === url))
    .map(({ url }) => `links: ${url} of ${original.path} is missing here`);
}
