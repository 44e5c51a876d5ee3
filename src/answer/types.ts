import type { Language, Resource, Section } from '../guide/types.ts';
import type { Pin } from '../store/types.ts';

/** What the guide and the server's pins have to say to a question. */
export type Answer = {
  readonly question: string;
  readonly language: Language;
  /** `found`: the first hit answers it. `unsure`: hits are near misses. `none`: no hits. */
  readonly kind: 'found' | 'unsure' | 'none';
  /** Best first, at most five. */
  readonly hits: readonly Hit[];
};

export type Hit = SectionHit | ResourcesHit | PinHit;

/** A section; `resources` is the list that its answer goes on with. */
export type SectionHit = {
  readonly source: 'section';
  readonly section: Section;
  readonly resources: readonly Resource[];
};

/** A list of resources, best first. */
export type ResourcesHit = {
  readonly source: 'resources';
  readonly filter: ResourceFilter;
  readonly resources: readonly Resource[];
};

/** A pin of the server; `section` where it pins a section of the guide. */
export type PinHit = { readonly source: 'pin'; readonly pin: Pin; readonly section?: Section };

/** Which resources are meant; an absent key does not filter. */
export type ResourceFilter = {
  readonly topic?: string;
  readonly level?: string;
  readonly format?: string;
  readonly language?: string;
  readonly collection?: string;
  readonly query?: string;
};
