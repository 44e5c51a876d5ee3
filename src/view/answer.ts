import type { Answer, Hit, PinHit, SectionHit } from '../answer/types.ts';
import { type Control, control } from '../command/control.ts';
import { parseBody } from '../guide/markdown.ts';
import { escapeMarkdown, shorten } from './escape.ts';
import { footer } from './footer.ts';
import { carriedArgs, type Frame } from './frame.ts';
import { listControl } from './list-control.ts';
import { noneView, unsureView } from './not-found.ts';
import { pageSize, resourceEntry } from './resource.ts';
import { resourcesView } from './resources.ts';
import { splitBlocks } from './split-blocks.ts';
import type { Button, MenuChoice, Part, View } from './view.ts';
import { answerWords } from './words/answers.ts';
import { listWords } from './words/lists.ts';
import { pinWords } from './words/pins.ts';

/** An answer as a view: the first hit in full, near misses as buttons, or what to try instead. */
export function answerView(answer: Answer, frame: Frame): View {
  switch (answer.kind) {
    case 'found': {
      const [first, ...others] = answer.hits;
      return first ? hitView(first, frame, { others }) : noneView(answer, frame);
    }
    case 'unsure':
      return unsureView(answer, frame);
    case 'none':
      return noneView(answer, frame);
    default:
      return answer.kind satisfies never;
  }
}

/** What a hit's view carries on: where it was opened from, and the hits behind it. */
export type Around = { readonly back?: Control; readonly others?: readonly Hit[] };

/** One hit in full. */
export function hitView(hit: Hit, frame: Frame, around: Around = {}): View {
  if (hit.source === 'section') return sectionView(hit, frame, around);
  if (hit.source === 'resources') return resourcesView(hit, 1, frame);
  return pinView(hit, frame, around);
}

/** A section: breadcrumb, title, body, its list of resources, links, related sections. */
export function sectionView({ section, resources }: SectionHit, frame: Frame, around: Around = {}): View {
  const { language } = frame;
  const listed = resources.slice(0, pageSize);
  const all: Button = {
    label: listWords[language].allOfThem(resources.length),
    control: listControl('list', { collection: section.collection ?? '' }, 1, frame),
  };
  const parts: Part[] = [
    {
      part: 'title',
      title: section.title,
      above: frame.lookup.chapter(section.chapter)?.title[language] ?? '',
    },
    {
      part: 'body',
      blocks: section.blocks,
      more: (from) => control('more', language, 's', section.id, String(from)),
    },
    ...listed.map((resource) => resourceEntry(resource, language)),
    ...(resources.length > listed.length ? [{ part: 'buttons', buttons: [all] } as const] : []),
    { part: 'links', links: section.links },
    ...onward(['s', section.id], section.related, frame, around),
    footer(['s', section.id], frame, around.back),
  ];
  return { kind: 'answer', language, parts };
}

/** A pin: what the moderators wrote, or the section that they chose, and where it comes from. */
export function pinView({ pin, section }: PinHit, frame: Frame, around: Around = {}): View {
  const { language } = frame;
  const words = pinWords[language];
  const blocks = pin.answer === undefined ? (section?.blocks ?? []) : parseBody(pin.answer).blocks;
  const origin = pin.source ? words.from(escapeMarkdown(pin.source.authorName), pin.source.url) : '';
  const parts: Part[] = [
    { part: 'title', title: pin.questions[0] ?? '', pinned: true },
    {
      part: 'body',
      blocks,
      pieces: splitBlocks(blocks),
      more: (from) => control('more', language, 'p', pin.id, String(from)),
    },
    { part: 'text', markdown: `${words.pinnedBy(pin.changedAt)}${origin}`, quiet: true },
    { part: 'links', links: section?.links ?? [] },
    ...onward(['p', pin.id], section?.related ?? [], frame, around),
    footer(['p', pin.id], frame, around.back),
  ];
  return { kind: 'pin', language, parts };
}

/** The menu of what to read next: related sections, then hits behind the first one; each leads back to that. */
function onward(
  ref: readonly string[],
  related: readonly string[],
  { lookup, ...frame }: Frame,
  { others = [], back }: Around,
): Part[] {
  const { language } = frame;
  const sections = related.map((id) => lookup.section(id, language)).filter((one) => one !== undefined);
  const next = others.filter((hit) => hit.source === 'section').map((hit) => hit.section);
  const unique = new Map([...sections, ...next.slice(0, 2)].map((one) => [one.id, one]));
  unique.delete(ref[1] ?? '');
  const choices = [...unique.values()].map((one): MenuChoice => {
    const chapter = lookup.chapter(one.chapter)?.title[language] ?? one.chapter;
    // A chapter's first section often bears its name: once is enough.
    const description = chapter === one.title ? {} : { description: shorten(chapter, 100) };
    return { label: shorten(one.title, 100), value: one.id, ...description };
  });
  // A list that this was opened from is no answer: what is read from here on leads back here.
  const first = back && /^[sp]$/.test(back.args[1] ?? '') ? back.args.slice(1, 3) : ref;
  const open = control('open', language, ...first, ...carriedArgs(frame));
  const menu = { part: 'menu', control: open, choices } as const;
  return choices.length > 0 ? [{ ...menu, placeholder: answerWords[language].related }] : [];
}
