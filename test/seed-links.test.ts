import { expect, test } from 'vitest';
import { loadGuide } from '../src/guide/load-guide.ts';
import links from './seed-links.json' with { type: 'json' };

const { resources } = loadGuide('content').guide;

test.each(links)('%s is in the guide', (link) => {
  const found = resources.filter(
    ({ url, original, archived }) => url === link || original === link || archived?.includes(link),
  );
  expect(found).not.toEqual([]);
});
