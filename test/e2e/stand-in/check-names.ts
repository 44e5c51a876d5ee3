import { Locale } from 'discord.js';
import { checkText, type Faults } from './check-values.ts';
import { type Fields, fieldsOf } from './fields.ts';
import { limits } from './limits.ts';

const locales: readonly string[] = Object.values(Locale);

/** interactions/application-commands#application-command-object-application-command-naming */
const slashName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** `name` and its translations as a slash command or an option may have them. */
export const checkSlashName = (at: string, named: Fields): Faults =>
  eachLanguage(at, 'name', named, (place, name) => {
    if (typeof name !== 'string' || !slashName.test(name)) {
      return [`${place}: ${JSON.stringify(name)} must be 1 to 32 letters, digits, - _ or '`];
    }
    return name === name.toLowerCase() ? [] : [`${place}: ${JSON.stringify(name)} must be lower case`];
  });

/** `name` and its translations as a menu entry may have them. */
export const checkMenuName = (at: string, named: Fields): Faults =>
  eachLanguage(at, 'name', named, (place, name) => checkText(place, name, limits.command.name));

/** `name` and its translations as a choice may have them. */
export const checkChoiceName = (at: string, named: Fields): Faults =>
  eachLanguage(at, 'name', named, (place, name) => checkText(place, name, limits.choices.name));

/** `description` and its translations. */
export const checkDescription = (at: string, described: Fields): Faults =>
  eachLanguage(at, 'description', described, (place, text) =>
    checkText(place, text, limits.command.description),
  );

function eachLanguage(
  at: string,
  field: 'name' | 'description',
  value: Fields,
  check: (at: string, text: unknown) => Faults,
): Faults {
  const key = `${field}_localizations`;
  const translations = Object.entries(fieldsOf(value[key]));
  return [
    ...check(`${at}.${field}`, value[field]),
    ...translations.flatMap(([locale, text]) => [
      ...(locales.includes(locale) ? [] : [`${at}.${key}: ${locale} is none of Discord's locales`]),
      ...(text === null ? [] : check(`${at}.${key}.${locale}`, text)),
    ]),
  ];
}
