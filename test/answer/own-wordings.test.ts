import { expect, test } from 'vitest';
import { createAsk } from '../../src/answer/ask.ts';
import { languages } from '../../src/guide/types.ts';
import { createResourceIndex } from '../../src/search/resource-index.ts';
import { openGuide } from '../../src/services.ts';

const lookup = openGuide('content');
const ask = createAsk(lookup, createResourceIndex(lookup.guide));

test.each(languages)(
  'in %s, a question of the guide is answered by the section that lists it, however it is typed',
  { timeout: 120_000 },
  (language) => {
    const wrong = lookup.guide.sections
      .filter((section) => section.language === language)
      .flatMap(({ id, questions }) => questions.map((question) => ({ id, question })))
      .flatMap(({ id, question }) => {
        const typed = ` ${question.replace(/[?？]$/, '').toUpperCase()} ？`;
        const { kind, hits } = ask(typed, language);
        const [first] = hits;
        // A wish for something to read is met by the list.
        const right =
          first?.source === 'resources' || (first?.source === 'section' && first.section.id === id);
        return kind === 'found' && right ? [] : [`${typed} → ${kind}, expected ${id}`];
      });
    expect(wrong).toEqual([]);
  },
);

test('what only sounds like one is ranked as ever', () => {
  const { hits } = ask('what is docker exit code 137', 'en');
  expect(hits[0]).toMatchObject({ section: { chapter: 'debugging' } });
});
