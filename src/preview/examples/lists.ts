import { aboutView } from '../../view/about.ts';
import { chaptersView, chapterView } from '../../view/chapters.ts';
import { resourcesView, topicsView } from '../../view/resources.ts';
import { alone, type ExamplesOf, present } from './example.ts';

const about = {
  version: '1.2.3',
  source: 'https://github.com/docker-guide-bot/docker-guide-bot',
  licence: 'MIT',
  invite: () => 'https://discord.com/oauth2/authorize?client_id=900000000000000000',
};

/** What members browse. */
export const listExamples: ExamplesOf = (frame) => {
  const { guide, chapter } = frame.lookup;
  const { resources, topics } = guide;
  const list = (filter: object, found = resources) =>
    ({ source: 'resources', filter, resources: found }) as const;
  const beginner = resources.filter(({ level }) => level === 'beginner');
  const storage = present(chapter('storage'), 'chapter storage');
  return [
    { name: 'resources', view: resourcesView(list({}), 1, frame) },
    { name: 'resources-last-page', view: resourcesView(list({}), 2, frame) },
    {
      name: 'resources-filtered',
      view: resourcesView(list({ topic: 'basics', level: 'beginner' }, beginner), 1, alone(frame)),
      private: true,
    },
    {
      name: 'resources-nothing',
      view: resourcesView(list({ topic: 'python', format: 'book' }, []), 1, frame),
    },
    {
      name: 'resources-no-words',
      view: resourcesView(list({ query: 'zebra' }, []), 1, frame),
    },
    { name: 'topics', view: topicsView(frame, topics) },
    { name: 'topics-unknown', view: topicsView(frame, topics, 'pyhton') },
    { name: 'chapters', view: chaptersView(frame) },
    { name: 'chapters-unknown', view: chaptersView(frame, 'storrage') },
    { name: 'chapter', view: chapterView(storage, frame) },
    { name: 'about', view: aboutView(about, frame) },
  ];
};
