import { sectionHit } from '../answer/ask.ts';
import { nearestSection } from '../answer/nearest.ts';
import { nearTopics } from '../answer/topics.ts';
import { type Around, pinView, sectionView } from '../view/answer.ts';
import { chaptersView, chapterView } from '../view/chapters.ts';
import type { Frame } from '../view/frame.ts';
import { filterFrom } from '../view/list-control.ts';
import { withNote } from '../view/note.ts';
import { notice } from '../view/notice.ts';
import { pinsView } from '../view/pins.ts';
import { resourcesView, topicsView } from '../view/resources.ts';
import type { View } from '../view/view.ts';
import { answerWords } from '../view/words/answers.ts';
import { errorWords } from '../view/words/errors.ts';
import type { Place } from './request.ts';
import type { Services } from './services.ts';

/**
 * What the arguments of a control name: `s` a section, or the pin that stands in its place, `p` a pin, `c` a chapter,
 * by id; `l` a list of resources; `pins` a page of the server's pins. Undefined where it is gone.
 */
export async function namedView(
  [kind = '', id = '', ...more]: readonly string[],
  place: Place,
  frame: Frame,
  services: Services,
  around: Around = {},
): Promise<View | undefined> {
  switch (kind) {
    case 'p':
      return pinNamed(id, place, frame, services, around);
    case 'pins':
      return pinsOn(Number(id), '', place, frame, services);
    case 'c': {
      const chapter = services.guide.chapter(id);
      return chapter && chapterView(chapter, frame);
    }
    case 'l':
      return listView([id, ...more], frame, services);
    default: {
      const section = services.guide.section(id, frame.language);
      const pin = section && (await services.shelf(place))?.standIn(section.id, frame.language);
      return pin ? pinView(pin, frame, around) : sectionNamed(id, frame, services, around);
    }
  }
}

/** A section as the guide has it, whatever the server put in its place. */
export function sectionNamed(
  id: string,
  frame: Frame,
  { guide }: Services,
  around: Around = {},
): View | undefined {
  const section = guide.section(id, frame.language);
  return section && sectionView(sectionHit({ section }, guide), frame, around);
}

/** A page of the server's pins, of all or of those that a query finds; elsewhere there are none. */
export async function pinsOn(page: number, query: string, place: Place, frame: Frame, { shelf }: Services) {
  const here = await shelf(place);
  if (!here) return notice('none', frame.language, errorWords[frame.language].onlyInServer);
  return pinsView(query === '' ? here.pins : here.suggest(query), query, frame, page);
}

async function pinNamed(id: string, place: Place, frame: Frame, { shelf }: Services, around: Around) {
  const hit = (await shelf(place))?.pin(id, frame.language);
  return hit && pinView(hit, frame, around);
}

/** A page of a list of resources; the topics near to one that is gone, all of them where a collection is. */
export function listView(args: readonly string[], frame: Frame, services: Services): View {
  const filter = filterFrom(args);
  if (filter.topic && !services.guide.topic(filter.topic))
    return topicsView(frame, nearTopics(filter.topic, services.guide), filter.topic);
  if (filter.collection && !services.guide.collection(filter.collection))
    return withNote(topicsView(frame, services.guide.guide.topics), answerWords[frame.language].goneForGood);
  const resources = services.findResources(filter, frame.language);
  return resourcesView({ source: 'resources', filter, resources }, Math.trunc(Number(args[5])) || 1, frame);
}

/** The guide changes and buttons stay: what is gone leads to the nearest section, kindly. */
export function goneView([kind, id = '']: readonly string[], frame: Frame, services: Services): View {
  const words = answerWords[frame.language];
  if (kind === 'p') return withNote(chaptersView(frame), words.pinGone);
  const nearest = nearestSection(id, frame.language, services);
  return nearest
    ? withNote(sectionView(sectionHit({ section: nearest }, services.guide), frame), words.gone)
    : withNote(chaptersView(frame), words.goneForGood);
}
