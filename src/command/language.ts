import type { Language } from '../guide/types.ts';
import { isChinese } from '../search/fold.ts';

/** What decides the language of a reply, in order of precedence. */
export type LanguageClues = {
  readonly given?: string | undefined;
  readonly question?: string | undefined;
  readonly private: boolean;
  readonly userLocale: string;
  readonly guildLanguage?: Language | undefined;
  readonly guildLocale?: string | undefined;
};

/** The language of a reply, as DESIGN's rule has it: the option, the question's script, then who reads it. */
export function chooseLanguage(clues: LanguageClues): Language {
  if (clues.given === 'en' || clues.given === 'zh-CN') return clues.given;
  if (clues.question && isChinese(clues.question)) return 'zh-CN';
  if (clues.private) return languageOf(clues.userLocale);
  return clues.guildLanguage ?? languageOf(clues.guildLocale ?? clues.userLocale);
}

/** Discord's locale to a language of the guide: zh-TW reads Chinese, everything else English. */
export const languageOf = (locale: string): Language => (locale.startsWith('zh') ? 'zh-CN' : 'en');
