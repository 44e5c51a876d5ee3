import { fileURLToPath } from 'node:url';
import { loadGuide } from '../guide/load-guide.ts';
import { createLookup, type Lookup } from '../guide/lookup.ts';
import type { Language } from '../guide/types.ts';
import { administrationExamples } from './examples/administration.ts';
import { answerExamples } from './examples/answers.ts';
import type { Example } from './examples/example.ts';
import { listExamples } from './examples/lists.ts';
import { moderationExamples } from './examples/moderation.ts';
import { noticeExamples } from './examples/notices.ts';
import { pinExamples } from './examples/pins.ts';

const sources = [
  answerExamples,
  listExamples,
  pinExamples,
  moderationExamples,
  administrationExamples,
  noticeExamples,
];

/** The small guide that the examples show; the real one changes with every edit of an author. */
export const exampleGuide = (): Lookup =>
  createLookup(loadGuide(fileURLToPath(new URL('guide', import.meta.url))).guide);

/** Every kind of thing that people see in Discord, in one language: golden files and the preview show the same. */
export const examplesIn = (language: Language, lookup: Lookup): readonly Example[] =>
  sources.flatMap((examples) => examples({ lookup, language, private: false, inServer: true }));
