import { control } from '../../command/control.ts';
import type { Lookup } from '../../guide/lookup.ts';
import type { Block, Language } from '../../guide/types.ts';
import type { InputProblem } from '../../moderation/pin-input.ts';
import { storeLimits } from '../../store/limits.ts';
import type { Pin, PinContent, Unsaved } from '../../store/types.ts';
import { shortenBlock, textOf } from '../split-blocks.ts';
import type { Part, View } from '../view.ts';
import { moderationWords } from '../words/moderation.ts';
import { problemText } from '../words/pin-problems.ts';
import { contentParts, moment, remark } from './pin-content.ts';

const againButton = (draftId: string, language: Language): Part => ({
  part: 'buttons',
  buttons: [
    {
      label: moderationWords[language].editAgain,
      control: control('pin-again', language, draftId),
      look: 'primary',
    },
  ],
});

/** Sentences on why something was not saved, with a button that opens the draft. */
function unsavedView(sentences: readonly string[], draftId: string, language: Language): View {
  const words = moderationWords[language];
  return {
    kind: 'notice',
    language,
    parts: [
      { part: 'title', title: words.notSaved },
      { part: 'text', markdown: sentences.map((sentence) => `- ${sentence}`).join('\n') },
      ...remark(words.kept),
      againButton(draftId, language),
    ],
  };
}

/** Everything wrong with what was typed. */
export const problemsView = (problems: readonly InputProblem[], draftId: string, language: Language): View =>
  unsavedView(
    problems.map((problem) => problemText(problem, language)),
    draftId,
    language,
  );

/** The draft behind a form was used meanwhile; the text went to another one. */
export const draftUsedView = (draftId: string, language: Language): View =>
  unsavedView([moderationWords[language].draftUsed], draftId, language);

/** What stands against saving: the server is full, or somebody else changed the pin. */
export function standsAgainstView(
  unsaved: Unsaved,
  yours: PinContent,
  draftId: string,
  guide: Lookup,
  language: Language,
): View {
  const words = moderationWords[language];
  switch (unsaved.kind) {
    case 'full':
      return unsavedView([words.full(storeLimits.pins)], draftId, language);
    case 'missing':
      return unsavedView([words.conflictErased], draftId, language);
    case 'conflict':
      return conflictView(unsaved.current, yours, draftId, guide, language);
    default:
      return unsaved satisfies never;
  }
}

/** Both versions under one another, each cut to half of a message. */
function conflictView(
  theirs: Pin,
  yours: PinContent,
  draftId: string,
  guide: Lookup,
  language: Language,
): View {
  const words = moderationWords[language];
  const tell = theirs.removed ? words.conflictRemoved : words.conflictText;
  return {
    kind: 'notice',
    language,
    parts: [
      { part: 'title', title: words.conflict, above: `#${theirs.id}` },
      { part: 'text', markdown: tell(`<@${theirs.changedBy}>`, moment(theirs.changedAt, language)) },
      { part: 'text', markdown: `**${words.theirs}**` },
      ...contentParts(theirs, guide, language).map(halved),
      { part: 'rule' },
      { part: 'text', markdown: `**${words.yours}**` },
      ...contentParts(yours, guide, language).map(halved),
      ...remark(words.kept),
      againButton(draftId, language),
    ],
  };
}

/** Characters of one version's answer in a conflict: two of them and the words around fit into a message. */
const halfAnswer = 1_300;

function halved(part: Part): Part {
  if (part.part !== 'body') return part;
  const kept: Block[] = [];
  let left = halfAnswer;
  for (const block of part.blocks) {
    if (left <= 0) break;
    kept.push(shortenBlock(block, left));
    left -= textOf(block).length;
  }
  return { part: 'body', blocks: kept };
}
