import { defaultSettings } from '../store/types.ts';
import { chooseLanguage } from './language.ts';
import type { Options, Place, Request, User } from './request.ts';
import type { Services } from './services.ts';

/** Who types beside Discord, in a terminal or on the preview's page, and as if from where. */
export type Seat = {
  /** Stands for the user and the channel. */
  readonly id: string;
  /** The user's name; the id where it is left out. */
  readonly name?: string;
  /** Server whose pins and settings count; absent for a direct message. */
  readonly guildId?: string;
  readonly moderator: boolean;
  /** Locale as Discord names it, such as `zh-CN`. */
  readonly locale: string;
};

/** The request that somebody on this seat makes: language and privacy as on Discord. */
export async function requestFrom(seat: Seat, services: Services, options: Options): Promise<Request> {
  const place: Place = seat.guildId
    ? { kind: 'guild', guildId: seat.guildId, channelId: seat.id, member: true, locale: seat.locale }
    : { kind: 'dm', channelId: seat.id };
  const settings = seat.guildId ? await services.store.settings(seat.guildId) : defaultSettings;
  const user: User = {
    id: seat.id,
    name: seat.name ?? seat.id,
    locale: seat.locale,
    moderator: seat.moderator,
    manager: seat.moderator,
  };
  const alone =
    typeof options['private'] === 'boolean'
      ? options['private']
      : place.kind === 'dm' || settings.replies === 'private';
  const language = chooseLanguage({
    given: options['language'] === undefined ? undefined : String(options['language']),
    question: String(options['question'] ?? options['query'] ?? ''),
    private: alone,
    userLocale: seat.locale,
    guildLanguage: settings.language,
    guildLocale: seat.locale,
  });
  return { place, user, settings, language, private: alone, at: Date.now() };
}
