import type { Request } from '../command/request.ts';
import type { Services } from '../command/services.ts';
import type { Settings } from '../store/types.ts';
import { settingsView } from '../view/moderation/settings.ts';
import type { View } from '../view/view.ts';
import { setupWords } from '../view/words/setup.ts';
import type { Allowed } from './guard.ts';
import { recordDeed } from './record-deed.ts';

/** Saves a server's settings and shows them; `changed` names what was set, for the log. */
export async function saveSettings(
  settings: Settings,
  changed: readonly string[],
  request: Allowed<Request>,
  services: Services,
): Promise<View> {
  const { place, language } = request;
  await services.store.saveSettings(place.guildId, settings);
  const what = changed.map((name) => `\`${name}\``).join(', ');
  // A channel that is taken away hears of it, a new one shows by this that it can be written.
  const channel = settings.logChannel ?? request.settings.logChannel;
  const deed = { kind: 'setup', what, details: { changed: changed.join(',') }, channel } as const;
  const logged = await recordDeed(deed, { ...request, settings }, services);
  const notes = [...changeNotes(settings, changed, request), logged];
  return settingsView(settings, { changed: true, notes }, language);
}

/** What a change means beyond its value. */
function changeNotes(settings: Settings, changed: readonly string[], request: Allowed<Request>): string[] {
  const words = setupWords[request.language];
  const before = request.settings;
  const { moderatorRole, forums, keepQuestions } = settings;
  const role = changed.includes('moderators') && moderatorRole;
  const watched = forums.filter((forum) => !before.forums.includes(forum));
  const left = before.forums.filter((forum) => !forums.includes(forum));
  return [
    ...(role ? [words.allowRole(`<@&${role}>`)] : []),
    ...watched.map((forum) => words.forumWatched(`<#${forum}>`)),
    ...left.map((forum) => words.forumLeft(`<#${forum}>`)),
    ...(before.keepQuestions && !keepQuestions ? [words.textsDeleted] : []),
  ];
}
