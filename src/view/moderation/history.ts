import { control } from '../../command/control.ts';
import type { Lookup } from '../../guide/lookup.ts';
import type { Language } from '../../guide/types.ts';
import type { PinVersion } from '../../store/types.ts';
import { shorten } from '../escape.ts';
import type { Button, Part, View } from '../view.ts';
import { moderationWords } from '../words/moderation.ts';
import { contentParts, moment } from './pin-content.ts';

/** Versions on one page: a menu holds 25, and their lines fit into a message. */
const pageSize = 20;

/** Who changed a pin, what and when, newest first; `page` counts from 1 and is brought into range. */
export function historyView(versions: readonly PinVersion[], page: number, language: Language): View {
  const words = moderationWords[language];
  const id = versions[0]?.id ?? '';
  const pages = Math.max(1, Math.ceil(versions.length / pageSize));
  const at = Math.min(Math.max(1, Math.trunc(page) || 1), pages);
  const shown = versions.slice((at - 1) * pageSize, at * pageSize);
  const turn = (label: string, to: number): Button[] =>
    to >= 1 && to <= pages ? [{ label, control: control('pin-history', language, id, String(to)) }] : [];
  const buttons = [...turn(words.newer, at - 1), ...turn(words.older, at + 1)];
  return {
    kind: 'menu',
    language,
    parts: [
      { part: 'title', title: words.history, above: `#${id}` },
      { part: 'text', markdown: shown.map((version) => line(version, language)).join('\n') },
      versionMenu(shown, language),
      ...(buttons.length > 0 ? [{ part: 'buttons', buttons } as const] : []),
    ],
  };
}

function line({ version, action, changedBy, changedAt }: PinVersion, language: Language): string {
  const words = moderationWords[language];
  return words.versionLine(version, words.actions[action], `<@${changedBy}>`, moment(changedAt, language));
}

function versionMenu(versions: readonly PinVersion[], language: Language): Part {
  const words = moderationWords[language];
  return {
    part: 'menu',
    control: control('pin-version', language, versions[0]?.id ?? ''),
    placeholder: words.chooseVersion,
    choices: versions.map(({ version, action, changedAt, questions }) => ({
      label: `${words.versionTitle(version)} · ${words.actions[action]} · ${moment(changedAt, language)}`,
      value: String(version),
      description: shorten(questions[0] ?? '', 100),
    })),
  };
}

/** One version in full, with a button that makes it the current one again. */
export function versionView(
  version: PinVersion,
  isCurrent: boolean,
  guide: Lookup,
  language: Language,
): View {
  const words = moderationWords[language];
  const back: Button = { label: words.history, control: control('pin-history', language, version.id, '1') };
  const restore: Button = {
    label: words.restoreThis,
    control: control('pin-restore', language, version.id, String(version.version)),
    look: 'primary',
    disabled: isCurrent && !version.removed,
  };
  return {
    kind: 'menu',
    language,
    parts: [
      { part: 'title', title: words.versionTitle(version.version), above: `#${version.id}` },
      { part: 'text', markdown: line(version, language), quiet: true },
      ...contentParts(version, guide, language, (from) =>
        control('pin-version', language, version.id, String(version.version), String(from)),
      ),
      { part: 'buttons', buttons: [restore, back] },
    ],
  };
}
