import type { Options } from '../command/request.ts';
import { languages } from '../guide/types.ts';
import type { Settings } from '../store/types.ts';

/** Forums that a server may have watched. */
export const mostForums = 20;

/** What a change of the settings leads to; `changed` names the options that were given. */
export type SettingsChange =
  | { readonly kind: 'changed'; readonly settings: Settings; readonly changed: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: 'everyone' | 'too-many-forums' };

/** The settings with the options of `/docker-setup` in them. The role of everybody has the server's own id. */
export function changeSettings(settings: Settings, options: Options, guildId: string): SettingsChange {
  const text = (name: string) => (options[name] === undefined ? undefined : String(options[name]));
  const [role, forum, log] = [text('moderators'), text('forum'), text('log')];
  if (role === guildId) return { kind: 'refused', reason: 'everyone' };
  const forums = forum === undefined ? settings.forums : toggled(settings.forums, forum);
  if (forums.length > mostForums) return { kind: 'refused', reason: 'too-many-forums' };
  const language = languages.find((one) => one === text('language'));
  const replies = text('replies');
  const keep = options['keep-questions'];
  return {
    kind: 'changed',
    settings: {
      ...settings,
      ...(language ? { language } : {}),
      ...(replies === 'public' || replies === 'private' ? { replies } : {}),
      ...(role ? { moderatorRole: role } : {}),
      ...(log ? { logChannel: log } : {}),
      ...(typeof keep === 'boolean' ? { keepQuestions: keep } : {}),
      forums,
    },
    changed: optionNames.filter((name) => options[name] !== undefined),
  };
}

const optionNames = ['language', 'replies', 'moderators', 'forum', 'log', 'keep-questions'] as const;

const toggled = (forums: readonly string[], forum: string): readonly string[] =>
  forums.includes(forum) ? forums.filter((one) => one !== forum) : [...forums, forum];

/** Settings that can be taken back to "none". */
export const clearable = ['language', 'moderators', 'log'] as const;
export type Clearable = (typeof clearable)[number];

/** The settings without one of them. */
export function clearSetting(settings: Settings, name: Clearable): Settings {
  const { language, moderatorRole, logChannel, ...rest } = settings;
  return {
    ...rest,
    ...(language && name !== 'language' ? { language } : {}),
    ...(moderatorRole && name !== 'moderators' ? { moderatorRole } : {}),
    ...(logChannel && name !== 'log' ? { logChannel } : {}),
  };
}
