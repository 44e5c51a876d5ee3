import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LinkArguments, readLinkArguments } from './check/link-arguments.ts';
import { jsonReport, linkSummary, markdownReport, said } from './check/link-report.ts';
import { linkTargets } from './check/link-targets.ts';
import { checkLinks, isBroken, isOffline, type LinkResult } from './check/links.ts';
import { markResources } from './check/mark-resources.ts';
import { createProgressBar } from './check/progress-bar.ts';
import { loadGuide } from './guide/load-guide.ts';

// Entry of `npm run check:links`: requests every address of the guide; exit code 1 where one is dead.
const content = process.env.CONTENT_DIR || './content';

async function main({ options, report, mark }: LinkArguments): Promise<void> {
  const targets = linkTargets(loadGuide(content).guide);
  const bar = createProgressBar(process.stderr, targets.length);
  const results = await checkLinks(targets, options, ({ url }) => bar.advance(url));
  bar.end();
  // Else a day without a network would mark everything as dead.
  if (isOffline(results))
    throw new Error('no address could be reached: is there a network? Nothing was written');
  const day = new Date().toISOString().slice(0, 10);
  for (const result of results.filter(isNews)) {
    console.log(`${result.paths.join(', ')}: ${result.url}: ${said(result)}${result.slow ? ', slow' : ''}`);
  }
  console.log(linkSummary(results));
  if (report) writeFileSync(report, (report.endsWith('.json') ? jsonReport : markdownReport)(results, day));
  if (mark) markFiles(results, day);
  process.exitCode = results.some(isBroken) ? 1 : 0;
}

const isNews = ({ outcome, slow, knownDead }: LinkResult): boolean =>
  slow || (knownDead ? outcome.kind !== 'dead' : outcome.kind !== 'alive');

function markFiles(results: readonly LinkResult[], day: string): void {
  const outcomes = new Map(results.map(({ url, outcome }) => [url, outcome]));
  for (const path of new Set(results.flatMap(({ paths }) => paths))) {
    if (!path.startsWith('resources/')) continue;
    const file = join(content, path);
    const before = readFileSync(file, 'utf8');
    const after = markResources(before, outcomes, day);
    if (after !== before) writeFileSync(file, after);
  }
}

try {
  await main(readLinkArguments(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
