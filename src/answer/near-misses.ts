import { hash } from 'node:crypto';
import type { Lookup } from '../guide/lookup.ts';
import type { Language } from '../guide/types.ts';
import { sectionHit } from './ask.ts';
import type { PinShelf } from './pins.ts';
import type { Hit } from './types.ts';

/** Characters of a short name: enough to tell a few thousand things apart, few enough for five in one button's id. */
const length = 4;

const shortName = (name: string): string => hash('sha1', name, 'base64url').slice(0, length);

/** The short names of hits in a row; lists of resources have none. */
export const namesOfHits = (hits: readonly Hit[]): string =>
  hits
    .map((hit) => {
      if (hit.source === 'section') return shortName(`s ${hit.section.id}`);
      return hit.source === 'pin' ? shortName(`p ${hit.pin.id}`) : '';
    })
    .join('');

/** The hits again, whatever their sections are called by now; without those that are gone. */
export function nearMisses(
  names: string,
  lookup: Lookup,
  shelf: PinShelf | undefined,
  language: Language,
): readonly Hit[] {
  const hits = new Map<string, Hit>();
  for (const section of lookup.guide.sections.filter((one) => one.language === language)) {
    const hit = shelf?.standIn(section.id, language) ?? sectionHit({ section }, lookup);
    for (const id of [...section.was, section.id]) hits.set(shortName(`s ${id}`), hit);
  }
  for (const { id } of shelf?.pins ?? []) {
    const hit = shelf?.pin(id, language);
    if (hit) hits.set(shortName(`p ${id}`), hit);
  }
  const wanted = names.match(new RegExp(`.{${length}}`, 'g')) ?? [];
  return wanted.flatMap((name) => hits.get(name) ?? []);
}
