import { type Control, control } from '../command/control.ts';
import type { Pin } from '../store/types.ts';
import { escapeMarkdown, shorten } from './escape.ts';
import { shareButtons } from './footer.ts';
import type { Frame } from './frame.ts';
import type { Part, View } from './view.ts';
import { listWords } from './words/lists.ts';
import { pinWords } from './words/pins.ts';

/** Pins on a page: as list and menu, ten Chinese questions of full length stay inside a message. */
const pageSize = 10;

/** A page (from 1) of the server's pins as a list and a menu; `query` is what they were searched for, if anything. */
export function pinsView(pins: readonly Pin[], query: string, frame: Frame, page = 1): View {
  const { language } = frame;
  const words = pinWords[language];
  const pages = Math.max(1, Math.ceil(pins.length / pageSize));
  const at = Math.min(Math.max(1, Math.trunc(page) || 1), pages);
  const list = pins.slice((at - 1) * pageSize, at * pageSize);
  const lines = list.map((pin) => `- ${escapeMarkdown(shorten(pin.questions[0] ?? '', 100))}`).join('\n');
  const empty = query === '' ? words.none : words.noneMatch(escapeMarkdown(query));
  const searched = query === '' ? [] : [listWords[language].quoted(query)];
  const above = pins.length > 0 ? [words.count(pins.length), ...searched].join(' · ') : '';
  const menu: Part = {
    part: 'menu',
    control: pinsControl('open-pin', at, query, frame),
    placeholder: words.choose,
    choices: list.map((pin) => ({ label: shorten(pin.questions[0] ?? pin.id, 100), value: pin.id })),
  };
  return {
    kind: 'menu',
    language,
    parts: [
      { part: 'title', title: words.titleOfList, above },
      { part: 'text', markdown: list.length > 0 ? lines : empty },
      ...(list.length > 0 ? [menu] : []),
      ...(pages > 1 ? [pageButtons(at, pages, query, frame)] : []),
      { part: 'buttons', buttons: shareButtons([], frame) },
    ],
  };
}

/** `pins` shows a page of the list, `open-pin` opens one of it; the query rides along. */
const pinsControl = (verb: 'pins' | 'open-pin', page: number, query: string, { language }: Frame): Control =>
  control(verb, language, String(page), ...(query === '' ? [] : [query]));

function pageButtons(at: number, pages: number, query: string, frame: Frame): Part {
  const words = listWords[frame.language];
  const to = (page: number, label: string, disabled: boolean) => ({
    label,
    disabled,
    control: pinsControl('pins', page, query, frame),
  });
  return {
    part: 'buttons',
    buttons: [
      to(at - 1, words.previous, at === 1),
      // Discord wants ids unique in a message: the middle button carries a page that exists nowhere.
      to(-1, words.page(at, pages), true),
      to(at + 1, words.next, at === pages),
    ],
  };
}
