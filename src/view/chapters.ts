import { control } from '../command/control.ts';
import type { Chapter, Language, Section } from '../guide/types.ts';
import { escapeMarkdown, shorten } from './escape.ts';
import { shareButtons } from './footer.ts';
import type { Frame } from './frame.ts';
import { plainText } from './plain-text.ts';
import { type MenuChoice, mostChoices, type Part, type View } from './view.ts';
import { answerWords } from './words/answers.ts';
import { listWords } from './words/lists.ts';

/** The chapters as a menu; `unknown` is a chapter that was asked for and does not exist. */
export function chaptersView(frame: Frame, unknown?: string): View {
  const { language, lookup } = frame;
  const words = listWords[language];
  const sections = lookup.guide.sections.filter((section) => section.language === language).length;
  const text = words.guideText(sections, lookup.guide.chapters.length);
  const missing =
    unknown === undefined ? '' : `${words.unknownChapter(escapeMarkdown(shorten(unknown, 60)))} `;
  return {
    kind: 'menu',
    language,
    parts: [
      { part: 'title', title: words.guide },
      { part: 'text', markdown: missing + text },
      {
        part: 'menu',
        control: control('chapter', language),
        placeholder: words.chooseChapter,
        choices: lookup.guide.chapters.map((chapter) => chapterChoice(chapter, frame)),
      },
      { part: 'buttons', buttons: shareButtons([], frame) },
    ],
  };
}

const chapterChoice = (chapter: Chapter, { language, lookup }: Frame): MenuChoice => ({
  label: chapter.title[language],
  value: chapter.id,
  description: listWords[language].sections(lookup.sectionsOf(chapter.id, language).length),
});

/** One chapter: its sections' titles, and a menu to open one. */
export function chapterView(chapter: Chapter, frame: Frame): View {
  const { language, lookup } = frame;
  const words = listWords[language];
  const sections = lookup.sectionsOf(chapter.id, language);
  return {
    kind: 'menu',
    language,
    parts: [
      { part: 'title', title: chapter.title[language], above: words.guide },
      { part: 'text', markdown: sections.map((section) => `- ${escapeMarkdown(section.title)}`).join('\n') },
      ...sectionMenus(sections, chapter, language),
      {
        part: 'buttons',
        buttons: [
          { label: answerWords[language].back, control: control('chapters', language) },
          ...shareButtons([], frame),
        ],
      },
    ],
  };
}

/** As many menus as it takes: Discord shows 25 choices in one, and refuses two controls with the same id (hence `m1`). */
function sectionMenus(sections: readonly Section[], chapter: Chapter, language: Language): Part[] {
  const words = listWords[language];
  const menus = Math.ceil(sections.length / mostChoices);
  return Array.from({ length: menus }, (_, at) => ({
    part: 'menu' as const,
    control: control('open', language, 'c', chapter.id, ...(at === 0 ? [] : [`m${at}`])),
    placeholder: at === 0 ? words.chooseSection : words.moreSections,
    choices: sections.slice(at * mostChoices, (at + 1) * mostChoices).map(sectionChoice),
  }));
}

const sectionChoice = ({ id, title, questions, summary }: Section): MenuChoice => ({
  label: shorten(title, 100),
  value: id,
  description: shorten(questions[0] ?? plainText(summary), 100),
});
