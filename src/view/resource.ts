import type { Language, Resource } from '../guide/types.ts';
import { escapeMarkdown } from './escape.ts';
import type { Button, Part } from './view.ts';
import { formatNames, languageNames, levelNames } from './words/answers.ts';
import { listWords } from './words/lists.ts';

/** Resources on a page: with their buttons they stay inside a message of 40 components. */
export const pageSize = 6;

/** A resource as readers see it, without its address: title and summary, and what else is known of it. */
export function resourceText(resource: Resource, language: Language): { markdown: string; note: string } {
  const words = listWords[language];
  const figures = [
    resource.author && escapeMarkdown(resource.author),
    resource.year && String(resource.year),
    resource.updated && resource.updated !== resource.year && words.updated(resource.updated),
    resource.level !== 'any' && levelNames[language][resource.level],
    formatNames[language][resource.format],
    ...resource.languages
      .filter((spoken) => spoken !== language)
      .map((spoken) => languageNames[language][spoken]),
    resource.status === 'dead' && words.dead,
    resource.status === 'unknown' && words.unknown,
  ].filter(Boolean);
  const title = `**${escapeMarkdown(resource.title[language])}**`;
  const archive =
    resource.status === 'unknown' && resource.archived
      ? words.beside(`[${words.archived}](${resource.archived})`)
      : '';
  return {
    markdown: `${title}\n${escapeMarkdown(resource.summary[language])}${archive}`,
    note: figures.join(' · '),
  };
}

/** Where its button leads: the archived copy once the original is gone. */
export const addressOf = (resource: Resource): string =>
  resource.status === 'dead' && resource.archived ? resource.archived : resource.url;

/** One line of a list with its link button. */
export function resourceEntry(resource: Resource, language: Language): Part {
  const words = listWords[language];
  const button: Button = {
    label: resource.status === 'dead' ? words.archived : words.open,
    url: addressOf(resource),
  };
  return { part: 'entry', ...resourceText(resource, language), button };
}
