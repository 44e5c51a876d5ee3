import { namesOfHits } from '../answer/near-misses.ts';
import type { Answer, Hit } from '../answer/types.ts';
import { type Control, control } from '../command/control.ts';
import { escapeMarkdown, shorten } from './escape.ts';
import { shareButtons } from './footer.ts';
import { carriedArgs, type Frame } from './frame.ts';
import { hitTitle, summaryOf } from './hit-text.ts';
import { listControl } from './list-control.ts';
import { plainText } from './plain-text.ts';
import type { Button, Part, View } from './view.ts';
import { answerWords } from './words/answers.ts';

/** Near misses, each with what it says and a button that opens it, with a way back to all of them. */
export const unsureView = ({ hits, question }: Answer, frame: Frame): View => nearView(hits, frame, question);

/** The same without the question, which no button can carry, for those who come back. */
export function nearView(hits: readonly Hit[], frame: Frame, question = ''): View {
  const words = answerWords[frame.language];
  const near = namesOfHits(hits);
  return {
    kind: 'unsure',
    language: frame.language,
    parts: [
      { part: 'title', title: words.unsureTitle },
      { part: 'text', markdown: question === '' ? words.unsureAgain : words.unsureText(quoted(question)) },
      ...hits.map((hit) => nearMiss(hit, { ...frame, near })),
      { part: 'text', markdown: words.noneHint, quiet: true },
      { part: 'buttons', buttons: [searchButton(question, frame), ...shareButtons([], frame)] },
    ],
  };
}

/** Characters of what a near miss says: about five lines on a phone. */
const teaserMost = { en: 100, 'zh-CN': 50 } as const;

function nearMiss(hit: Hit, frame: Frame): Part {
  const title = `**${hit.source === 'pin' ? '📌 ' : ''}${escapeMarkdown(hitTitle(hit, frame))}**`;
  const summary =
    hit.source === 'resources' ? '' : shorten(plainText(summaryOf(hit)), teaserMost[frame.language]);
  return {
    part: 'entry',
    markdown: [title, escapeMarkdown(summary)].filter(Boolean).join('\n'),
    button: { label: answerWords[frame.language].show, control: openControl(hit, frame) },
  };
}

/** How to ask better, and what the guide covers, where it has nothing near. */
export function noneView({ question }: Answer, frame: Frame): View {
  const words = answerWords[frame.language];
  const chapters = frame.lookup.guide.chapters.map((chapter) => chapter.title[frame.language]);
  const browse: Button = { label: words.browse, control: control('chapters', frame.language) };
  return {
    kind: 'none',
    language: frame.language,
    parts: [
      { part: 'title', title: words.noneTitle },
      { part: 'text', markdown: words.noneText(quoted(question)) },
      { part: 'text', markdown: words.noneHint },
      { part: 'text', markdown: words.covers(chapters.map(escapeMarkdown).join(' · ')), quiet: true },
      { part: 'buttons', buttons: [browse, searchButton(question, frame), ...shareButtons([], frame)] },
    ],
  };
}

const quoted = (question: string): string => escapeMarkdown(shorten(question, 200));

function openControl(hit: Hit, frame: Frame): Control {
  if (hit.source === 'resources') return listControl('list', hit.filter, 1, frame);
  const ref = hit.source === 'section' ? ['s', hit.section.id] : ['p', hit.pin.id];
  // A vote is about the first answer, and this was none.
  return control('show', frame.language, ...ref, ...carriedArgs({ ...frame, askedId: '' }));
}

/** Characters of a link button's address at most, on Discord. */
const longestUrl = 512;

/** The official search with as much of the question filled in as an address holds. */
function searchButton(question: string, { language }: Frame): Button {
  const asked = question.toWellFormed().replace(/\s+/g, ' ').trim();
  const url = (most: number) =>
    `https://docs.docker.com/search/?q=${encodeURIComponent(shorten(asked, most))}`;
  let most = asked.length;
  while (url(most).length > longestUrl) most -= 10;
  return { label: answerWords[language].searchDocs, url: url(most) };
}
