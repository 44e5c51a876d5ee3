import type { ResourceFilter } from '../answer/types.ts';
import { type Control, control } from '../command/control.ts';
import { formats, levels } from '../guide/types.ts';
import { shorten } from './escape.ts';
import { carriedArgs, type Frame } from './frame.ts';

/** Words of a fixed list go into an id by their first letters, which tell them apart: it has 100 characters. */
const brief = (word = ''): string => word.slice(0, 3);

const whole = (start: string | undefined, words: readonly string[]): string | undefined =>
  start ? words.find((word) => word.startsWith(start)) : undefined;

/** Characters of a query in an id; those that an id would have to escape tell a search nothing. */
const queryIn = (query = ''): string => shorten(query.replace(/[:\\\s]+/g, ' ').trim(), 40);

/** A list as arguments of a control: topic, level, format, language, collection, page (from 1), query. */
export const listArgs = (filter: ResourceFilter, page: number): readonly string[] => [
  filter.topic ?? '',
  brief(filter.level),
  brief(filter.format),
  filter.language ?? '',
  filter.collection ?? '',
  String(page),
  queryIn(filter.query),
];

/** Reads a filter back; level and format whole or by their first letters. */
export function filterFrom([topic, level, format, language, collection, , query]: readonly (
  | string
  | undefined
)[]): ResourceFilter {
  const given = {
    topic,
    level: whole(level, levels),
    format: whole(format, formats),
    language,
    collection,
    // As pages and filters will have it, so that the first page says and finds the same.
    query: queryIn(query),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value)) as ResourceFilter;
}

/** Shows a page of a list, or (`filter`) changes its filter. */
export const listControl = (
  verb: 'list' | 'filter',
  filter: ResourceFilter,
  page: number,
  frame: Frame,
): Control => control(verb, frame.language, ...listArgs(filter, page), ...carriedArgs(frame));
