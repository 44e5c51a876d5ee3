import type { PinVersion } from '../../store/types.ts';
import { channelPinView } from '../../view/moderation/channel-pin.ts';
import { historyView, versionView } from '../../view/moderation/history.ts';
import { pinForm } from '../../view/moderation/pin-form.ts';
import { eraseView, removedView, savedView } from '../../view/moderation/saved.ts';
import { draftUsedView, problemsView, standsAgainstView } from '../../view/moderation/unsaved.ts';
import { moderationWords } from '../../view/words/moderation.ts';
import { type Example, type ExamplesOf, ids } from './example.ts';
import { pinOf } from './pin.ts';

const hourMs = 3_600_000;

/** What moderators see while they pin answers; all of it is private. */
export const moderationExamples: ExamplesOf = ({ language, lookup }) => {
  const words = moderationWords[language];
  const pin = pinOf(language);
  const note = words.sameQuestion('4');
  const version = (number: number, action: PinVersion['action']): PinVersion => ({
    ...pin,
    action,
    version: number,
    changedAt: pin.changedAt - (3 - number) * hourMs,
  });
  const versions = [version(3, 'restore'), version(2, 'edit'), version(1, 'add')];
  const conflict = { kind: 'conflict', current: { ...pin, version: 3 } } as const;
  const long = { kind: 'long-answer', length: 3_600, most: 3_500 } as const;
  const examples: readonly Example[] = [
    {
      name: 'pin-saved',
      view: savedView('added', { ...pin, replaces: 'storage/backup' }, { notes: [note] }, lookup, language),
    },
    { name: 'pin-removed', view: removedView(pin, undefined, language) },
    { name: 'pin-erase', view: eraseView(pin, 3, lookup, language) },
    { name: 'pin-history', view: historyView(versions, 1, language) },
    { name: 'pin-version', view: versionView(version(2, 'edit'), false, lookup, language) },
    { name: 'pin-problems', view: problemsView([long, { kind: 'no-questions' }], '12', language) },
    { name: 'pin-draft-used', view: draftUsedView('12', language) },
    { name: 'pin-conflict', view: standsAgainstView(conflict, pin, '12', lookup, language) },
    { name: 'pin-full', view: standsAgainstView({ kind: 'full' }, pin, '12', lookup, language) },
    { name: 'channel-pin', view: channelPinView('done', '12', undefined, language) },
    {
      name: 'channel-pin-refused',
      view: channelPinView('forbidden', '12', words.logUnwritable(`<#${ids.channel}>`), language),
    },
    { name: 'modal-new-pin', modal: pinForm({}, { kind: 'new' }, language) },
    { name: 'modal-edit-pin', modal: pinForm(pin, { kind: 'pin', id: pin.id, version: 2 }, language) },
  ];
  return examples.map((example) => ('view' in example ? { ...example, private: true } : example));
};
