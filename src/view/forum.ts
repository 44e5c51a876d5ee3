import type { PinHit, SectionHit } from '../answer/types.ts';
import { control } from '../command/control.ts';
import type { Lookup } from '../guide/lookup.ts';
import type { Language } from '../guide/types.ts';
import { hitTitle, summaryOf } from './hit-text.ts';
import type { View } from './view.ts';
import { forumWords } from './words/forum.ts';

/** The quiet message under a new forum post: title and summary, and what its author can do with it. */
export function forumView(
  hit: SectionHit | PinHit,
  language: Language,
  ownerId: string,
  askedId: string,
  lookup: Lookup,
): View {
  const words = forumWords[language];
  const [kind, id] = hit.source === 'section' ? ['s', hit.section.id] : ['p', hit.pin.id];
  const chapter = hit.source === 'section' ? lookup.chapter(hit.section.chapter)?.title[language] : undefined;
  return {
    kind: hit.source === 'pin' ? 'pin' : 'answer',
    language,
    parts: [
      { part: 'title', title: hitTitle(hit, language), above: chapter ?? '', pinned: hit.source === 'pin' },
      { part: 'text', markdown: summaryOf(hit) },
      {
        part: 'buttons',
        buttons: [
          { label: words.showMe, control: control('forum-show', language, kind ?? 's', id ?? '') },
          {
            label: words.solved,
            control: control('forum-solved', language, ownerId, askedId),
            look: 'success',
          },
          { label: words.notThis, control: control('forum-not-this', language, ownerId, askedId) },
        ],
      },
      { part: 'text', markdown: words.offer, quiet: true },
    ],
  };
}

/** The same message once its author said that it helped. */
export const solvedView = (language: Language): View => ({
  kind: 'done',
  language,
  parts: [{ part: 'text', markdown: forumWords[language].solvedNote }],
});
