import { nearMisses } from '../../src/answer/near-misses.ts';
import type { ControlHandler } from '../../src/command/command.ts';
import { control } from '../../src/command/control.ts';
import { goneView, namedView, pinsOn, sectionNamed } from '../../src/command/named-view.ts';
import { showPrivately, update } from '../../src/command/outcome.ts';
import type { ControlRequest } from '../../src/command/request.ts';
import type { Services } from '../../src/command/services.ts';
import type { Around } from '../../src/view/answer.ts';
import { bodyFrom } from '../../src/view/body-from.ts';
import { chaptersView } from '../../src/view/chapters.ts';
import { carriedArgs, type Frame, frameOf, readCarried } from '../../src/view/frame.ts';
import { nearView } from '../../src/view/not-found.ts';
import type { View } from '../../src/view/view.ts';

/** What is named, or what is nearest to it today. */
const viewOf = async (
  ref: readonly string[],
  request: ControlRequest,
  frame: Frame,
  services: Services,
  around: Around = {},
): Promise<View> =>
  (await namedView(ref, request.place, frame, services, around)) ?? goneView(ref, frame, services);

/** `show` kind id carried: the way back, near misses with the way back to all of them. */
export const showHandler: ControlHandler = {
  verb: 'show',
  execute: async (request, services) => {
    const [, kind = '', id = '', ...carried] = request.control.args;
    const frame = frameOf(request, services, readCarried(carried));
    const back = frame.near ? { back: control('near', request.language, ...carriedArgs(frame)) } : {};
    return update(await viewOf([kind, id], request, frame, services, back));
  },
};

/** `near` carried: the near misses again. */
export const nearHandler: ControlHandler = {
  verb: 'near',
  execute: async (request, services) => {
    const frame = frameOf(request, services, readCarried(request.control.args.slice(1)));
    const hits = nearMisses(
      frame.near ?? '',
      services.guide,
      await services.shelf(request.place),
      frame.language,
    );
    return update(hits.length > 0 ? nearView(hits, frame) : chaptersView(frame));
  },
};

/** `open` from-kind from-id carried: a menu of sections, with the way back to where it was opened. */
export const openHandler: ControlHandler = {
  verb: 'open',
  execute: async (request, services) => {
    const [, kind = '', id = '', ...carried] = request.control.args;
    const frame = frameOf(request, services, readCarried(carried));
    const back = control('show', request.language, kind, id, ...carriedArgs(frame));
    return update(await viewOf(['s', request.values[0] ?? ''], request, frame, services, { back }));
  },
};

/** `pins` page [query]: a page of the server's pins. */
export const pinsHandler: ControlHandler = {
  verb: 'pins',
  execute: async (request, services) => {
    const [, page, query = ''] = request.control.args;
    return update(await pinsOn(Number(page), query, request.place, frameOf(request, services), services));
  },
};

/** `open-pin` page [query]: a menu of pins, with the way back to that page of them. */
export const openPinHandler: ControlHandler = {
  verb: 'open-pin',
  execute: async (request, services) => {
    const [, page = '1', ...query] = request.control.args;
    const back = control('pins', request.language, page, ...query);
    const ref = ['p', request.values[0] ?? ''];
    return update(await viewOf(ref, request, frameOf(request, services), services, { back }));
  },
};

export const chaptersHandler: ControlHandler = {
  verb: 'chapters',
  execute: (request, services) => update(chaptersView(frameOf(request, services))),
};

export const chapterHandler: ControlHandler = {
  verb: 'chapter',
  execute: async (request, services) =>
    update(await viewOf(['c', request.values[0] ?? ''], request, frameOf(request, services), services)),
};

/**
 * `more` kind id from: what did not fit, from that block on, for the reader alone. Of a section that was set aside
 * since, the reader still has the beginning.
 */
export const moreHandler: ControlHandler = {
  verb: 'more',
  execute: async (request, services) => {
    const [, kind = '', id = '', from] = request.control.args;
    const frame = { ...frameOf(request, services), private: true };
    const begun = kind === 's' ? sectionNamed(id, frame, services) : undefined;
    const view = begun ?? (await viewOf([kind, id], request, frame, services));
    return showPrivately({ ...view, parts: view.parts.map((part) => bodyFrom(part, Number(from) || 0)) });
  },
};
