import { control } from '../../command/control.ts';
import type { Language } from '../../guide/types.ts';
import type { QuestionGroup } from '../../moderation/group-questions.ts';
import type { Report, Settings } from '../../store/types.ts';
import { escapeMarkdown, shorten } from '../escape.ts';
import type { Part, View } from '../view.ts';
import { reportWords } from '../words/report.ts';
import { remark } from './pin-content.ts';

/** Groups that are listed; the rest is counted. */
const mostGroups = 8;

/** What was asked in a server: figures, and what has no answer yet with a menu to pin one. */
export function reportView(
  report: Report,
  { days, groups }: { days: number; groups: readonly QuestionGroup[] },
  settings: Settings,
  language: Language,
): View {
  const words = reportWords[language];
  const shown = groups.slice(0, mostGroups);
  const open: readonly Part[] =
    shown.length > 0
      ? [{ part: 'text', markdown: groupLines(shown, groups.length, language) }, groupMenu(shown, language)]
      : [{ part: 'text', markdown: settings.keepQuestions ? words.noOpen : words.notKept }];
  return {
    kind: 'menu',
    language,
    parts: [
      { part: 'title', title: words.title, above: words.days(days) },
      { part: 'text', markdown: figures(report, language).join('\n') },
      { part: 'rule' },
      ...open,
      ...remark(settings.keepQuestions ? words.onlyThirty : undefined),
    ],
  };
}

function figures(report: Report, language: Language): readonly string[] {
  const words = reportWords[language];
  const number = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const share = (count: number, all: number) =>
    all === 0 ? number.format(count) : words.figure(number.format(count), percent.format(count / all));
  const votes = report.helpful + report.unhelpful;
  return [
    words.asked(number.format(report.asked)),
    words.found(share(report.found, report.asked)),
    words.unsure(share(report.unsure, report.asked)),
    words.notFound(share(report.none, report.asked)),
    words.voted(share(report.helpful, votes), share(report.unhelpful, votes)),
  ];
}

function groupLines(groups: readonly QuestionGroup[], all: number, language: Language): string {
  const words = reportWords[language];
  const lines = groups.map(
    ({ questions }) =>
      `- ${escapeMarkdown(shorten(questions[0]?.text ?? '', 120))} · ${words.times(questions.length)}`,
  );
  const rest = all - groups.length;
  return [`**${words.open}**`, ...lines, ...(rest > 0 ? [words.moreGroups(rest)] : [])].join('\n');
}

/** The text does not fit into a value: the menu carries the question's id. */
const groupMenu = (groups: readonly QuestionGroup[], language: Language): Part => ({
  part: 'menu',
  control: control('report-pin', language),
  placeholder: reportWords[language].pinOne,
  choices: groups.flatMap(({ questions: [first, ...others] }) =>
    first
      ? [
          {
            label: shorten(first.text.replace(/\s+/g, ' ').trim(), 100),
            value: first.id,
            description: reportWords[language].times(others.length + 1),
          },
        ]
      : [],
  ),
});
