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
  const frame =
    '## Keep data with volumes\n\n\n\n- [Volumes](https://docs.docker.com/engine/storage/volumes/)'.length;
  const sized = (text: string) => checkContent(guideOf(sectionOf(text))).map(({ message }) => message);

  test('characters of title, body and links', () => {
    expect(sized('x'.repeat(3200 - frame))).toEqual([]);
    expect(sized('x'.repeat(3201 - frame))).toEqual(['3201 characters as shown, at most 3200 are allowed']);
  });

  test('UTF-8 bytes of them', () => {
    const most = Math.floor((7500 - frame) / 3);
    expect(sized('卷'.repeat(most))).toEqual([]);
    expect(sized('卷'.repeat(most + 1))).toEqual([
      `${frame + 3 * (most + 1)} bytes as shown, at most 7500 are allowed`,
    ]);
  });
});
