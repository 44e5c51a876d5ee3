import { expect, test } from 'vitest';
import { sectionHit } from '../src/answer/ask.ts';
import { renderMessage } from '../src/discord/render.ts';
import { loadGuide } from '../src/guide/load-guide.ts';
import { createLookup } from '../src/guide/lookup.ts';
import { languages } from '../src/guide/types.ts';
import { answerView, sectionView } from '../src/view/answer.ts';
import { chaptersView } from '../src/view/chapters.ts';

const lookup = createLookup(loadGuide('content').guide);

test.each(languages)('views in %s', async (language) => {
  const frame = { lookup, language, private: false, inServer: true };
  const section = lookup.section('basics/what-is-docker', language);
  const views = {
    section: section && sectionView(sectionHit({ section }, lookup), frame),
    none: answerView({ question: 'cookies *?', language, kind: 'none', hits: [] }, frame),
    chapters: chaptersView(frame),
  };
  for (const [name, view] of Object.entries(views)) {
    if (!view) throw new Error(`no ${name}`);
    const json = `${JSON.stringify(renderMessage(view), null, 2)}\n`;
    await expect(json).toMatchFileSnapshot(`golden/${name}.${language}.json`);
  }
});
