import { sectionHit } from '../../answer/ask.ts';
import type { Answer, SectionHit } from '../../answer/types.ts';
import { control } from '../../command/control.ts';
import { answerView, hitView, sectionView } from '../../view/answer.ts';
import { forumView, solvedView } from '../../view/forum.ts';
import type { Frame } from '../../view/frame.ts';
import { nearView } from '../../view/not-found.ts';
import { withNote } from '../../view/note.ts';
import { answerWords } from '../../view/words/answers.ts';
import { alone, type ExamplesOf, ids, present } from './example.ts';

const hit = (id: string, { lookup, language }: Frame): SectionHit =>
  sectionHit({ section: present(lookup.section(id, language), id) }, lookup);

const hostile = 'cookies *?* @everyone <img src=x onerror=alert(1)> ```';

/** What members get to their questions. */
export const answerExamples: ExamplesOf = (frame) => {
  const { language } = frame;
  const words = answerWords[language];
  const voted = { ...frame, askedId: '17' };
  const volumes = hit('storage/volumes', frame);
  const backup = hit('storage/backup', frame);
  const back = control('show', language, 's', 'storage/volumes');
  const answer = (kind: Answer['kind'], ...hits: Answer['hits']): Answer => ({
    question: hostile,
    language,
    kind,
    hits,
  });
  const offer = { hit: volumes, language, lookup: frame.lookup };
  return [
    { name: 'section', view: answerView(answer('found', volumes, backup), voted) },
    { name: 'section-private', view: hitView(volumes, alone(voted)), private: true },
    { name: 'section-for-a-member', view: hitView(volumes, voted), ping: ids.member },
    { name: 'section-with-way-back', view: sectionView(hit('basics/containers', frame), frame, { back }) },
    { name: 'section-with-more', view: hitView(backup, frame) },
    { name: 'section-with-resources', view: hitView(hit('basics/learn', frame), frame) },
    { name: 'section-shared', view: withNote(hitView(volumes, frame), words.sharedBy('Robin')) },
    { name: 'section-renamed', view: withNote(hitView(volumes, frame), words.gone) },
    {
      name: 'unsure',
      view: answerView(answer('unsure', volumes, backup, hit('basics/learn', frame)), frame),
    },
    { name: 'unsure-again', view: nearView([volumes, backup], frame) },
    { name: 'none', view: answerView(answer('none'), frame) },
    { name: 'forum-message', view: forumView(offer, ids.member, '17') },
    { name: 'forum-solved', view: solvedView(language, offer) },
  ];
};
