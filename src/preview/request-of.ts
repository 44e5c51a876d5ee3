import { chooseLanguage } from '../command/language.ts';
import type { Options, Request } from '../command/request.ts';
import type { Services } from '../command/services.ts';
import type { Language } from '../guide/types.ts';

/** Who looks at the preview. */
export type Reader = {
  readonly id: string;
  readonly name: string;
  /** Of the reader and of the server. */
  readonly language: Language;
  readonly moderator: boolean;
  /** When everything is asked: a fixed time for golden files. */
  readonly at: number;
};

/** The one server and channel of a preview, with ids as Discord writes them. */
export const guildId = '1300000000000000001';
export const channelId = '1300000000000000002';

/** A request in the preview's server, as Discord would report it. */
export async function requestOf(reader: Reader, options: Options, { store }: Services): Promise<Request> {
  const settings = await store.settings(guildId);
  const locale = reader.language === 'en' ? 'en-US' : reader.language;
  const given = options['private'];
  const alone = typeof given === 'boolean' ? given : settings.replies === 'private';
  const language = chooseLanguage({
    given: options['language'] === undefined ? undefined : String(options['language']),
    question: String(options['question'] ?? options['query'] ?? ''),
    private: alone,
    userLocale: locale,
    guildLanguage: settings.language,
    guildLocale: locale,
  });
  const { id, name, moderator, at } = reader;
  return {
    place: { kind: 'guild', guildId, channelId, member: true, locale },
    user: { id, name, locale, moderator, manager: moderator },
    settings,
    language,
    private: alone,
    at,
  };
}
