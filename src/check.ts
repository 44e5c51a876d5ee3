import { checkContent } from './check/check-content.ts';
import { loadGuide } from './guide/load-guide.ts';

// Entry of `npm run check:content`: everything wrong in CONTENT_DIR, exit code 1 where there is anything.
const { guide, issues } = loadGuide(process.env.CONTENT_DIR || './content');
const all = [...issues, ...checkContent(guide)].toSorted((a, b) =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0,
);
for (const { path, message } of all) console.log(`${path}: ${message}`);
console.log(`${guide.sections.length} sections, ${guide.resources.length} resources, ${all.length} problems`);
process.exitCode = all.length > 0 ? 1 : 0;
