import type { PinContent, Settings } from './types.ts';

/**
 * The content as it is stored: the known keys in one order, nothing trimmed, and lone surrogates replaced by U+FFFD,
 * since no UTF-8 file could give them back and what is acknowledged must be what is stored.
 */
export function normalContent({
  language,
  questions,
  answer,
  section,
  replaces,
  source,
}: PinContent): PinContent {
  return {
    language,
    questions: questions.map((question) => question.toWellFormed()),
    ...(answer !== undefined && { answer: answer.toWellFormed() }),
    ...(section && { section: section.toWellFormed() }),
    ...(replaces && { replaces: replaces.toWellFormed() }),
    ...(source && {
      source: {
        authorId: source.authorId.toWellFormed(),
        authorName: source.authorName.toWellFormed(),
        url: source.url.toWellFormed(),
      },
    }),
  };
}

/** The settings as they are stored: the known keys only. */
export function normalSettings(settings: Settings): Settings {
  const { language, replies, moderatorRole, forums, logChannel, keepQuestions } = settings;
  return {
    ...(language && { language }),
    replies,
    ...(moderatorRole && { moderatorRole }),
    forums: [...forums],
    ...(logChannel && { logChannel }),
    keepQuestions,
  };
}
