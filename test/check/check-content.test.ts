import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { guideOf, sectionOf } from './section.ts';

const good = 'Keep data in a **volume**.\n\n```sh\ndocker volume ls\n```\n\nThen `docker volume rm NAME`.';

describe('the whole guide', () => {
  test('nothing wrong', () => {
    const guide = guideOf(sectionOf(good), sectionOf(good, { path: 'zh-CN/storage/volumes.md' }));
    expect(checkContent(guide)).toEqual([]);
  });

  test('every problem at once, sorted by path', () => {
    const bad =
      '```sh\ndocker volum ls\n```\n\n`docker pss`\n\n```dockerfile\nFROM python\n```\n\n```yaml\nversion: "3"\n```';
    const guide = guideOf(sectionOf(good, { path: 'zh-CN/storage/volumes.md' }), sectionOf(bad));
    expect(checkContent(guide)).toEqual([
      {
        path: 'en/storage/volumes.md',
        message: 'code block 1: docker has no command volum, did you mean volume',
      },
      {
        path: 'en/storage/volumes.md',
        message: 'code block 2: FROM python: no tag, write a version such as python:3.14-slim',
      },
      { path: 'en/storage/volumes.md', message: 'code block 3: version: is obsolete, take the line out' },
      { path: 'en/storage/volumes.md', message: 'docker has no command pss, did you mean ps' },
      {
        path: 'zh-CN/storage/volumes.md',
        message: '1 code blocks here, 3 in en/storage/volumes.md; they must be the same',
      },
    ]);
  });
});

describe('size', () => {
  const sized = (text: string) => checkContent(guideOf(sectionOf(text))).map(({ message }) => message);

  test('characters of the reply as Discord gets it', () => {
    expect(sized('a'.repeat(3400))).toEqual([]);
    expect(sized('a'.repeat(3600))).toEqual([
      expect.stringMatching(/^36\d\d characters as shown, at most 3500 are allowed$/),
    ]);
  });

  test('UTF-8 bytes of everything in it, the interface included', () => {
    expect(sized('卷'.repeat(2700))).toEqual([]);
    expect(sized('卷'.repeat(2950))).toEqual([
      expect.stringMatching(/^9\d\d\d bytes as shown, at most 9000 are allowed$/),
    ]);
  });

  test('a reply that Discord would get cut', () => {
    expect(sized(`${'a'.repeat(2000)}\n\n${'b'.repeat(2500)}`)).toContain(
      'is cut in Discord, a section must be shown whole',
    );
  });
});
