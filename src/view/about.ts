import type { About } from '../command/services.ts';
import { shareButtons } from './footer.ts';
import type { Frame } from './frame.ts';
import type { Button, View } from './view.ts';
import { aboutWords } from './words/about.ts';

/** What this bot is, how large its guide is, and what it keeps. */
export function aboutView(about: About, frame: Frame): View {
  const words = aboutWords[frame.language];
  const { guide } = frame.lookup;
  const updated = guide.sections.reduce(
    (latest, section) => (section.updated > latest ? section.updated : latest),
    '2000-01-01',
  );
  const sections = guide.sections.filter((section) => section.language === frame.language).length;
  const links: Button[] = [
    { label: words.source, url: about.source },
    { label: words.licence(about.licence), url: `https://spdx.org/licenses/${about.licence}.html` },
    ...(about.invite ? [{ label: words.invite, url: about.invite() }] : []),
  ];
  return {
    kind: 'notice',
    language: frame.language,
    parts: [
      { part: 'title', title: words.title },
      { part: 'text', markdown: words.what },
      {
        part: 'text',
        markdown: words.guide(sections, guide.chapters.length, guide.resources.length, updated),
      },
      { part: 'text', markdown: words.version(about.version, about.licence) },
      { part: 'text', markdown: words.privacy, quiet: true },
      { part: 'buttons', buttons: [...links, ...shareButtons([], frame)] },
    ],
  };
}
