import { isFields } from './fields.ts';

/** What is wrong, each as `where: what, and what is allowed`; empty when all is well. */
export type Faults = readonly string[];

/** How Discord counts a text. */
export const codePoints = (text: string): number => [...text].length;

/** A value in a sentence; unlike a template, it copes with every JSON, `{ "toString": 1 }` too. */
export const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** A text of `least` (default 1) to `most` code points; surrounding blanks don't count towards `least`. */
export function checkText(at: string, value: unknown, most: number, least = 1): Faults {
  if (typeof value !== 'string') return [`${at}: must be a text`];
  if (codePoints(value.trim()) < least) return [`${at}: must have at least ${least} characters`];
  const length = codePoints(value);
  return length > most ? [`${at}: has ${length} characters, at most ${most} are allowed`] : [];
}

/** As `checkText`, for a field that may be left out or null. */
export const checkOptionalText = (at: string, value: unknown, most: number, least = 0): Faults =>
  value === undefined || value === null ? [] : checkText(at, value, most, least);

/** A whole number from `least` to `most`, or left out. */
export function checkWhole(at: string, value: unknown, least: number, most: number): Faults {
  if (value === undefined || value === null) return [];
  const fits = Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
  return fits ? [] : [`${at}: is ${JSON.stringify(value)}, must be a whole number from ${least} to ${most}`];
}

/** A list of `least` to `most` entries. */
export function checkCount(at: string, value: unknown, least: number, most: number): Faults {
  if (!Array.isArray(value)) return [`${at}: must be a list`];
  const fits = value.length >= least && value.length <= most;
  return fits ? [] : [`${at}: has ${value.length} entries, ${least} to ${most} are allowed`];
}

/** No value twice; `undefined` and null don't count. */
export function checkUnique(at: string, values: readonly unknown[]): Faults {
  const given = values.filter((value) => value !== undefined && value !== null);
  const twice = new Set(given.filter((value, index) => given.indexOf(value) !== index));
  return [...twice].map((value) => `${at}: ${JSON.stringify(value)} occurs more than once`);
}

/** An absolute address with one of the protocols. */
export function checkUrl(at: string, value: unknown, protocols: readonly string[]): Faults {
  const url = typeof value === 'string' ? URL.parse(value) : null;
  if (url && protocols.includes(url.protocol)) return [];
  return [`${at}: ${JSON.stringify(value)} must be an address with ${protocols.join(' or ')}`];
}

/** No half of a surrogate pair anywhere: UTF-8 has no way to write one. */
export function checkWellFormed(at: string, value: unknown): Faults {
  if (typeof value === 'string') return value.isWellFormed() ? [] : [`${at}: has a lone surrogate`];
  if (Array.isArray(value)) return value.flatMap((entry, index) => checkWellFormed(`${at}[${index}]`, entry));
  if (!isFields(value)) return [];
  return Object.entries(value).flatMap(([key, entry]) => checkWellFormed(`${at}.${key}`, entry));
}
