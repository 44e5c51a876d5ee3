import { pinView } from '../../view/answer.ts';
import { forumView } from '../../view/forum.ts';
import { pinsView } from '../../view/pins.ts';
import { type ExamplesOf, ids, present } from './example.ts';
import { pinOf } from './pin.ts';

/** What members see of the answers that their moderators pinned. */
export const pinExamples: ExamplesOf = (frame) => {
  const { language, lookup } = frame;
  const pin = pinOf(language);
  const { answer: _, source: __, ...bare } = pin;
  const section = present(lookup.section('storage/volumes', language), 'storage/volumes');
  const many = Array.from({ length: 27 }, (_, at) => ({
    ...pin,
    id: String(at + 1),
    questions: [`Docker ${at}`],
  }));
  return [
    { name: 'pin', view: pinView({ source: 'pin', pin }, { ...frame, askedId: '17' }) },
    {
      name: 'pin-of-a-section',
      view: pinView({ source: 'pin', pin: { ...bare, section: section.id }, section }, frame),
    },
    { name: 'pins', view: pinsView([pin, { ...pin, id: '4', questions: ['Docker?'] }], '', frame) },
    { name: 'pins-many', view: pinsView(many, '', frame) },
    { name: 'pins-none', view: pinsView([], '', frame) },
    { name: 'pins-no-match', view: pinsView([], '*zebra*', frame) },
    {
      name: 'forum-message-pin',
      view: forumView({ hit: { source: 'pin', pin }, language, lookup }, ids.member, '17'),
    },
  ];
};
