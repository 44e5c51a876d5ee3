import type { Guide, Issue, Section } from '../guide/types.ts';
import { checkInlineCommands } from './command-lines.ts';
import { checkFence } from './fences.ts';
import { checkSizes } from './size.ts';
import { checkTranslations } from './translations.ts';

/** Everything wrong with what the guide says: commands, files, translations, sizes. Sorted by path. */
export function checkContent(guide: Guide): readonly Issue[] {
  const issues = [...guide.sections.flatMap(checkSection), ...checkTranslations(guide), ...checkSizes(guide)];
  return issues.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function checkSection(section: Section): readonly Issue[] {
  const fences = section.blocks.filter((block) => block.kind === 'code');
  const problems = [
    ...fences.flatMap((block, index) =>
      checkFence(block).map((problem) => `code block ${index + 1}: ${problem}`),
    ),
    ...checkInlineCommands(section),
  ];
  return problems.map((message) => ({ path: section.path, message }));
}
