import { expect, test } from 'vitest';
import { pinProblems } from '../../src/store/pin-rules.ts';
import { content } from './pin-content.ts';

test('a pin at every limit has no problem', () => {
  const source = { authorId: '1', authorName: 'n'.repeat(200), url: 'u'.repeat(200) };
  const questions = Array.from({ length: 12 }, () => '🐳'.repeat(200));
  expect(pinProblems(content('a'.repeat(3_500), { questions, source, replaces: 's'.repeat(40) }))).toEqual(
    [],
  );
  expect(pinProblems(content('卷'.repeat(3_000)))).toEqual([]);
  expect(pinProblems({ language: 'en', questions: ['q'], section: 'storage/volumes' })).toEqual([]);
});

test.each([
  ['no question', content('a', { questions: [] }), [{ kind: 'no-questions' }]],
  [
    'a question too many',
    content('a', { questions: Array.from({ length: 13 }, () => 'q') }),
    [{ kind: 'too-many-questions', count: 13, most: 12 }],
  ],
  ['blank question', content('a', { questions: ['q', ' \n'] }), [{ kind: 'empty-question', index: 1 }]],
  [
    'long question',
    content('a', { questions: ['q', '🐳'.repeat(201)] }),
    [{ kind: 'long-question', index: 1, length: 201, most: 200 }],
  ],
  ['blank answer', content(' \n'), [{ kind: 'empty-answer' }]],
  ['long answer', content('a'.repeat(3_501)), [{ kind: 'long-answer', length: 3_501, most: 3_500 }]],
  [
    'heavy answer',
    content(`卷`.repeat(3_000).concat('a')),
    [{ kind: 'heavy-answer', bytes: 9_001, most: 9_000 }],
  ],
  ['nothing to show', { language: 'en' as const, questions: ['q'] }, [{ kind: 'nothing-to-show' }]],
  ['two things to show', content('a', { section: 'a/b' }), [{ kind: 'answer-and-section' }]],
  [
    'long id',
    content('a', { replaces: 's'.repeat(41) }),
    [{ kind: 'long-section', field: 'replaces', length: 41, most: 40 }],
  ],
  [
    'long source',
    content('a', { source: { authorId: '1', authorName: 'n', url: 'u'.repeat(201) } }),
    [{ kind: 'long-source', field: 'url', length: 201, most: 200 }],
  ],
])('%s', (_name, pin, problems) => expect(pinProblems(pin)).toEqual(problems));

test('tells everything at once', () => {
  const kinds = pinProblems(content('', { questions: [''], section: 'a/b' })).map(({ kind }) => kind);
  expect(kinds).toEqual(['empty-question', 'answer-and-section', 'empty-answer']);
});
