import type { PinHit, SectionHit } from '../answer/types.ts';
import { type Control, control } from '../command/control.ts';
import type { Lookup } from '../guide/lookup.ts';
import type { Language } from '../guide/types.ts';
import { hitTitle, summaryOf } from './hit-text.ts';
import type { Button, Part, View } from './view.ts';
import { forumWords } from './words/forum.ts';

/** What is offered under a forum post: the best hit for its title. */
export type Offer = {
  readonly hit: SectionHit | PinHit;
  readonly language: Language;
  readonly lookup: Lookup;
};

/** The quiet message under a new forum post: title and summary, and what its author can do with it. */
export function forumView(offer: Offer, ownerId: string, askedId: string): View {
  const { hit, language } = offer;
  const words = forumWords[language];
  const decide = (verb: string): Control => control(verb, language, ownerId, askedId, ...refOf(hit));
  const buttons: Button[] = [
    showMe(offer),
    { label: words.solved, control: decide('forum-solved'), look: 'success' },
    { label: words.notThis, control: decide('forum-not-this') },
  ];
  return {
    kind: hit.source === 'pin' ? 'pin' : 'answer',
    language,
    parts: [
      ...head(offer),
      { part: 'buttons', buttons },
      { part: 'text', markdown: words.offer, quiet: true },
    ],
  };
}

/** The same message once its author said that it helped: whoever finds the post later can still read it. */
export function solvedView(language: Language, offer?: Offer): View {
  const note: Part = { part: 'text', markdown: forumWords[language].solvedNote };
  const parts: Part[] = offer
    ? [note, ...head(offer), { part: 'buttons', buttons: [showMe(offer)] }]
    : [note];
  return { kind: 'done', language, parts };
}

function head(offer: Offer): Part[] {
  const { hit, language, lookup } = offer;
  const chapter = hit.source === 'section' ? lookup.chapter(hit.section.chapter)?.title[language] : undefined;
  return [
    { part: 'title', title: hitTitle(hit, offer), above: chapter ?? '', pinned: hit.source === 'pin' },
    { part: 'text', markdown: summaryOf(hit) },
  ];
}

const showMe = ({ hit, language }: Offer): Button => ({
  label: forumWords[language].showMe,
  control: control('forum-show', language, ...refOf(hit)),
});

const refOf = (hit: SectionHit | PinHit): readonly [kind: string, id: string] =>
  hit.source === 'section' ? ['s', hit.section.id] : ['p', hit.pin.id];
