import { control } from '../../command/control.ts';
import type { Language } from '../../guide/types.ts';
import type { ImportedPin } from '../../moderation/import-difference.ts';
import type { Placed } from '../../moderation/typed-file.ts';
import { storeLimits } from '../../store/limits.ts';
import { escapeMarkdown, shorten } from '../escape.ts';
import { notice } from '../notice.ts';
import type { Part, View } from '../view.ts';
import { importWords, placedText } from '../words/import.ts';
import { remark } from './pin-content.ts';

/** Problems and questions that are listed; the rest is counted. */
const listed = { problems: 15, questions: 8 } as const;

/** Everything that is wrong with a file, each with its place. */
export function importProblemsView(problems: readonly Placed[], language: Language): View {
  const words = importWords[language];
  const lines = problems.slice(0, listed.problems).map((problem) => `- ${placedText(problem, language)}`);
  const rest = problems.length - lines.length;
  const list = [...lines, ...(rest > 0 ? [words.andMore(rest)] : [])].join('\n');
  return notice('notice', language, words.wrong, words.wrongText(problems.length), list);
}

/** What an import would add, change and leave; `draftId` is what its button imports, `pins` what the server has. */
export function importPreview(
  imported: readonly ImportedPin[],
  { draftId, pins, moved = false }: { draftId: string; pins: number; moved?: boolean },
  language: Language,
): View {
  const words = importWords[language];
  const added = imported.filter((pin) => !pin.same && !pin.over);
  const changed = imported.filter((pin) => pin.over);
  const left = imported.filter((pin) => pin.same);
  const over = pins + added.length > storeLimits.pins;
  const nothing = added.length + changed.length === 0;
  const button: Part = {
    part: 'buttons',
    buttons: [{ label: words.import, control: control('pin-import', language, draftId), look: 'primary' }],
  };
  return {
    kind: 'notice',
    language,
    parts: [
      { part: 'title', title: words.preview },
      ...(moved ? [{ part: 'text', markdown: words.moved } as const] : []),
      ...listOf(words.add, added, language),
      ...listOf(words.change, changed, language),
      ...(left.length > 0 ? [{ part: 'text', markdown: words.leave(left.length) } as const] : []),
      ...(over
        ? [{ part: 'text', markdown: words.overFull(pins + added.length, storeLimits.pins) } as const]
        : []),
      ...remark(nothing ? words.nothing : words.others),
      ...(nothing || over ? [] : [button]),
    ],
  };
}

function listOf(
  title: (count: number) => string,
  pins: readonly ImportedPin[],
  language: Language,
): readonly Part[] {
  if (pins.length === 0) return [];
  const lines = pins
    .slice(0, listed.questions)
    .map(
      ({ content, over }) =>
        `- ${over ? `\`${over.id}\` · ` : ''}${escapeMarkdown(shorten(content.questions[0] ?? '', 80))}`,
    );
  const rest = pins.length - lines.length;
  const more = rest > 0 ? [importWords[language].andMore(rest)] : [];
  return [{ part: 'text', markdown: [title(pins.length), ...lines, ...more].join('\n') }];
}
