import { control } from '../../command/control.ts';
import type { Lookup } from '../../guide/lookup.ts';
import type { Language } from '../../guide/types.ts';
import type { Pin } from '../../store/types.ts';
import type { Button, View } from '../view.ts';
import { moderationWords } from '../words/moderation.ts';
import { contentParts, remark } from './pin-content.ts';

/** What a reply to a saved pin says beside the pin. */
export type SavedNotes = {
  readonly notes: readonly (string | undefined)[];
  readonly buttons?: readonly Button[];
};

/** A pin that was saved, changed or restored, as it stands now. */
export function savedView(
  title: 'added' | 'edited' | 'restored',
  pin: Pin,
  { notes, buttons = [] }: SavedNotes,
  guide: Lookup,
  language: Language,
): View {
  const words = moderationWords[language];
  return {
    kind: 'done',
    language,
    parts: [
      { part: 'title', title: words[title], above: `#${pin.id}` },
      ...contentParts(pin, guide, language, (from) => control('more', language, 'p', pin.id, String(from))),
      ...remark(words.nowShown),
      ...notes.flatMap(remark),
      ...(buttons.length > 0 ? [{ part: 'buttons', buttons } as const] : []),
    ],
  };
}

/** A pin that was removed, with a way to undo it. */
export function removedView(pin: Pin, note: string | undefined, language: Language): View {
  const words = moderationWords[language];
  const undo: Button = { label: words.undo, control: control('pin-restore', language, pin.id) };
  return {
    kind: 'done',
    language,
    parts: [
      { part: 'title', title: words.removed, above: `#${pin.id}` },
      { part: 'text', markdown: words.removedText(pin.id) },
      ...remark(note),
      { part: 'buttons', buttons: [undo] },
    ],
  };
}

/** Asks before every version of a pin is deleted. */
export function eraseView(pin: Pin, versions: number, guide: Lookup, language: Language): View {
  const words = moderationWords[language];
  const erase: Button = {
    label: words.erase,
    control: control('pin-erase', language, pin.id, String(pin.version)),
    look: 'danger',
  };
  return {
    kind: 'notice',
    language,
    parts: [
      { part: 'title', title: words.eraseTitle, above: `#${pin.id}` },
      ...contentParts(pin, guide, language),
      { part: 'text', markdown: words.eraseText(versions) },
      { part: 'buttons', buttons: [erase] },
    ],
  };
}
