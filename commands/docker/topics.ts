import { ApplicationCommandOptionType } from 'discord.js';
import type { Subcommand } from '../../src/command/command.ts';
import { commonOptions } from '../../src/command/common-options.ts';
import { described } from '../../src/command/describe.ts';
import { show } from '../../src/command/outcome.ts';
import type { Lookup } from '../../src/guide/lookup.ts';
import type { Chapter } from '../../src/guide/types.ts';
import { fold } from '../../src/search/fold.ts';
import { chaptersView, chapterView } from '../../src/view/chapters.ts';
import { frameOf } from '../../src/view/frame.ts';

/** `/docker topics`: browse the guide by chapter. */
export const topics: Subcommand = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'topics',
    ...described({ en: 'Browse the Docker guide', 'zh-CN': '浏览 Docker 指南' }),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'chapter',
        ...described({ en: 'Chapter, such as compose', 'zh-CN': '章节，例如 compose' }),
        max_length: 100,
        autocomplete: true,
      },
      ...commonOptions,
    ],
  },
  execute: (request, services) => {
    const frame = frameOf(request, services);
    const named = String(request.options['chapter'] ?? '').trim();
    if (named === '') return show(chaptersView(frame));
    const [chapter] = matching(named, services.guide);
    return show(chapter ? chapterView(chapter, frame) : chaptersView(frame, named));
  },
  complete: ({ typed, language }, { guide }) =>
    offered(typed, guide).map((chapter) => ({ name: chapter.title[language], value: chapter.id })),
};

/** What is typed may be half a Chinese word in Latin letters: where no chapter matches, all are offered. */
function offered(typed: string, lookup: Lookup): readonly Chapter[] {
  const found = matching(typed, lookup);
  return found.length > 0 ? found : matching('', lookup);
}

/** Chapters whose id or title begins with the text, then those that contain it. */
function matching(text: string, { guide }: Lookup): readonly Chapter[] {
  const key = fold(text).trim().toLowerCase();
  const names = (chapter: Chapter) =>
    [chapter.id, chapter.title.en, chapter.title['zh-CN']].map((name) => name.toLowerCase());
  const starts = guide.chapters.filter((chapter) => names(chapter).some((name) => name.startsWith(key)));
  const contains = guide.chapters.filter((chapter) => names(chapter).some((name) => name.includes(key)));
  const exact = guide.chapters.filter((chapter) => names(chapter).includes(key));
  return [...new Set([...exact, ...starts, ...contains])].slice(0, 25);
}
