import { expect, test } from 'vitest';
import { chooseLanguage, type LanguageClues } from '../../src/command/language.ts';

const clues = (more: Partial<LanguageClues>): LanguageClues => ({
  private: false,
  userLocale: 'en-US',
  guildLocale: 'en-US',
  ...more,
});

const chinese = { private: true, userLocale: 'zh-CN', guildLanguage: 'zh-CN', guildLocale: 'zh-CN' } as const;

test.each<[string, Partial<LanguageClues>, 'en' | 'zh-CN']>([
  ['the option comes before everything', { ...chinese, given: 'en', question: '怎么进入容器' }, 'en'],
  ['the option comes before everything', { given: 'zh-CN', question: 'what is docker' }, 'zh-CN'],
  ['an unknown option counts for nothing', { given: 'fr' }, 'en'],
  ['a question with Han characters', { question: '怎么进入容器' }, 'zh-CN'],
  ['Traditional ones too', { question: '如何進入容器' }, 'zh-CN'],
  ['among English words too', { question: 'docker compose 报错 exit code 137' }, 'zh-CN'],
  ['not with kana: that is Japanese', { question: 'コンテナに入る方法' }, 'en'],
  ['not with half-width kana', { question: '容器 ｺﾝﾃﾅ' }, 'en'],
  ['not with Hangul: that is Korean', { question: '容器 컨테이너' }, 'en'],
  ['Japanese falls back to the reader', { ...chinese, question: 'コンテナに入る方法' }, 'zh-CN'],
  ['an English question says nothing: the reader does', { ...chinese, question: 'what is docker' }, 'zh-CN'],
  ['private: the user’s locale', { private: true, userLocale: 'zh-CN' }, 'zh-CN'],
  ['private: zh-TW reads Chinese', { private: true, userLocale: 'zh-TW' }, 'zh-CN'],
  ['private: the server does not count', { ...chinese, userLocale: 'de' }, 'en'],
  ['everything else reads English', { private: true, userLocale: 'ja' }, 'en'],
  ['public: the server’s setting', { guildLanguage: 'zh-CN' }, 'zh-CN'],
  ['public: the setting before its locale', { guildLanguage: 'en', guildLocale: 'zh-CN' }, 'en'],
  ['public: without a setting its locale', { guildLocale: 'zh-TW' }, 'zh-CN'],
  ['public: the user’s locale does not count', { userLocale: 'zh-CN' }, 'en'],
  ['public where no server is known: the user’s', { userLocale: 'zh-CN', guildLocale: undefined }, 'zh-CN'],
])('%s (%j)', (_, more, language) => {
  expect(chooseLanguage(clues(more))).toBe(language);
});
