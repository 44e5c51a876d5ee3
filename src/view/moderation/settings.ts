import { control } from '../../command/control.ts';
import type { Language } from '../../guide/types.ts';
import { type Clearable, clearable } from '../../moderation/change-settings.ts';
import type { Settings } from '../../store/types.ts';
import type { Button, View } from '../view.ts';
import { languageNames } from '../words/answers.ts';
import { setupWords } from '../words/setup.ts';

/** All settings of a server, with buttons that take some back; `notes` say what a change led to. */
export function settingsView(
  settings: Settings,
  { changed, notes }: { changed: boolean; notes: readonly (string | undefined)[] },
  language: Language,
): View {
  const words = setupWords[language];
  const buttons = clearable
    .filter((name) => valueNamed(settings, name) !== undefined)
    .map((name): Button => ({ label: words.clear[name], control: control('setup-clear', language, name) }));
  return {
    kind: changed ? 'done' : 'menu',
    language,
    parts: [
      { part: 'title', title: changed ? words.changed : words.title },
      ...notes.flatMap((note) => (note ? [{ part: 'text', markdown: note } as const] : [])),
      { part: 'text', markdown: lines(settings, language).join('\n') },
      ...(buttons.length > 0 ? [{ part: 'buttons', buttons } as const] : []),
    ],
  };
}

const valueNamed = (settings: Settings, name: Clearable): string | undefined =>
  ({ language: settings.language, moderators: settings.moderatorRole, log: settings.logChannel })[name];

function lines(settings: Settings, language: Language): readonly string[] {
  const words = setupWords[language];
  const { moderatorRole, forums, logChannel, keepQuestions } = settings;
  const channels = forums.map((forum) => `<#${forum}>`).join(', ');
  const spoken = settings.language ? (languageNames[language][settings.language] ?? '') : words.ofServer;
  return [
    words.line(words.language, spoken),
    words.line(words.replies, words[settings.replies]),
    words.line(words.moderators, moderatorRole ? `<@&${moderatorRole}>` : words.none),
    words.line(words.forums, channels || words.none),
    words.line(words.log, logChannel ? `<#${logChannel}>` : words.none),
    words.line(words.keepQuestions, keepQuestions ? words.kept : words.notKept),
  ];
}
