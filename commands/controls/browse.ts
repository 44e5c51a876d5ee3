import { sectionHit } from '../../src/answer/ask.ts';
import { nearestSection } from '../../src/answer/nearest.ts';
import type { ControlHandler } from '../../src/command/command.ts';
import { type Control, control } from '../../src/command/control.ts';
import { type Outcome, showPrivately, update } from '../../src/command/outcome.ts';
import type { ControlRequest } from '../../src/command/request.ts';
import type { Services } from '../../src/command/services.ts';
import { pinView, sectionView } from '../../src/view/answer.ts';
import { chaptersView, chapterView } from '../../src/view/chapters.ts';
import { type Frame, frameOf } from '../../src/view/frame.ts';
import { withNote } from '../../src/view/note.ts';
import type { View } from '../../src/view/view.ts';
import { answerWords } from '../../src/view/words/answers.ts';

/** Shows what a control's arguments name: `s` a section, `p` a pin, `c` a chapter. */
async function viewOf(
  kind: string,
  id: string,
  request: ControlRequest,
  services: Services,
  back?: Control,
): Promise<View> {
  const frame = frameOf(request, services);
  if (kind === 'p') {
    const shelf = await services.shelf(request.place);
    const hit = shelf?.pin(id, request.language);
    return hit ? pinView(hit, frame, back ? { back } : {}) : gone(id, frame, services);
  }
  const chapter = kind === 'c' ? services.guide.chapter(id) : undefined;
  if (chapter) return chapterView(chapter, frame);
  const section = services.guide.section(id, request.language);
  return section
    ? sectionView(sectionHit({ section }, services.guide), frame, back ? { back } : {})
    : gone(id, frame, services);
}

/** The guide changes and buttons stay: a section that is gone leads to the nearest one, kindly. */
function gone(id: string, frame: Frame, services: Services): View {
  const words = answerWords[frame.language];
  const nearest = nearestSection(id, frame.language, services);
  return nearest
    ? withNote(sectionView(sectionHit({ section: nearest }, services.guide), frame), words.gone)
    : withNote(chaptersView(frame), words.goneForGood);
}

/** `show` kind id: near misses and the way back. */
export const showHandler: ControlHandler = {
  verb: 'show',
  execute: async (request, services) => {
    const [, kind = '', id = ''] = request.control.args;
    return update(await viewOf(kind, id, request, services));
  },
};

/** `open` from-kind from-id: a menu of sections, with the way back to where it was opened. */
export const openHandler: ControlHandler = {
  verb: 'open',
  execute: async (request, services) => {
    const [, fromKind = '', fromId = ''] = request.control.args;
    const back = control('show', request.language, fromKind, fromId);
    return update(await viewOf('s', request.values[0] ?? '', request, services, back));
  },
};

/** A menu of pins. */
export const openPinHandler: ControlHandler = {
  verb: 'open-pin',
  execute: async (request, services) => update(await viewOf('p', request.values[0] ?? '', request, services)),
};

export const chaptersHandler: ControlHandler = {
  verb: 'chapters',
  execute: (request, services) => update(chaptersView(frameOf(request, services))),
};

export const chapterHandler: ControlHandler = {
  verb: 'chapter',
  execute: async (request, services): Promise<Outcome> =>
    update(await viewOf('c', request.values[0] ?? '', request, services)),
};

/** `more` kind id from: what did not fit, from that block on, for the reader alone. */
export const moreHandler: ControlHandler = {
  verb: 'more',
  execute: async (request, services) => {
    const [, kind = '', id = '', from = '0'] = request.control.args;
    const view = await viewOf(kind, id, request, services);
    const parts = view.parts.map((part) =>
      part.part === 'body'
        ? {
            ...part,
            blocks: part.blocks.slice(Number(from)),
            more: (at: number) => part.more?.(Number(from) + at) ?? request.control,
          }
        : part,
    );
    return showPrivately({ ...view, parts });
  },
};
