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

/** What was asked in a server: figures, and what has no answer yet, each with a button to pin one. */
export function reportView(
  report: Report,
  { days, groups }: { days: number; groups: readonly QuestionGroup[] },
  settings: Settings,
  language: Language,
): View {
  const words = reportWords[language];
  const shown = groups.slice(0, mostGroups);
  const rest = groups.length - shown.length;
  const open: readonly Part[] =
    shown.length > 0
      ? [
          { part: 'text', markdown: `**${words.open}**` },
          ...shown.map((group) => groupEntry(group, language)),
          ...(rest > 0 ? [{ part: 'text', markdown: words.moreGroups(rest) } as const] : []),
        ]
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

/** The text does not fit into a button: it carries the question's id. */
function groupEntry({ questions: [first, ...others] }: QuestionGroup, language: Language): Part {
  const words = reportWords[language];
  const text = escapeMarkdown(shorten(first?.text ?? '', 120));
  return {
    part: 'entry',
    markdown: `${text} · ${words.times(others.length + 1)}`,
    button: { label: words.pinOne, control: control('report-pin', language, first?.id ?? '') },
  };
}
