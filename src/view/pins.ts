import { control } from '../command/control.ts';
import type { Pin } from '../store/types.ts';
import { shareButtons } from './answer.ts';
import { escapeMarkdown, shorten } from './escape.ts';
import type { Frame } from './frame.ts';
import type { Part, View } from './view.ts';
import { pinWords } from './words/pins.ts';

/** Pins that a menu shows; Discord allows 25 choices. */
const shown = 25;

/** The server's pins as a list and a menu; `query` is what they were searched for, if anything. */
export function pinsView(pins: readonly Pin[], query: string, frame: Frame): View {
  const { language } = frame;
  const words = pinWords[language];
  const list = pins.slice(0, shown);
  const lines = list.map((pin) => `- ${escapeMarkdown(shorten(pin.questions[0] ?? '', 100))}`).join('\n');
  const empty = query === '' ? words.none : words.noneMatch(escapeMarkdown(query));
  const menu: Part = {
    part: 'menu',
    control: control('open-pin', language),
    placeholder: words.choose,
    choices: list.map((pin) => ({ label: shorten(pin.questions[0] ?? pin.id, 100), value: pin.id })),
  };
  return {
    kind: 'menu',
    language,
    parts: [
      { part: 'title', title: words.titleOfList, above: words.count(pins.length) },
      { part: 'text', markdown: list.length > 0 ? lines : empty },
      ...(list.length > 0 ? [menu] : []),
      { part: 'buttons', buttons: shareButtons([], frame) },
    ],
  };
}
