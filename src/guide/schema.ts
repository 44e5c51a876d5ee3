import { z } from 'zod';
import { formats, levels, resourceLanguages, statuses } from './types.ts';

/** What to say of a value of the wrong type, and of none at all. */
const must = (be: string) => ({
  error: ({ input }: { readonly input?: unknown }) => (input === undefined ? 'is missing' : `must be ${be}`),
});
const atMost = (most: number, unit: string) => `too long, at most ${most} ${unit} are allowed`;

// Lengths are counted in characters; they keep titles and questions inside Discord's choices (100).
const text = (most: number) =>
  z.string(must('text, quote it')).trim().min(1, 'must not be empty').max(most, atMost(most, 'characters'));
const slug = text(40).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and hyphens');
const sectionId = text(40).regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'must be <chapter>/<section>');
const address = text(512)
  .regex(/^https?:\/\/[^\s/]+\S*$/, 'must be an http(s) address')
  .refine((url) => URL.canParse(url), 'must be an http(s) address');
const aDate = 'a date in quotes, such as "2026-11-24"';
const date = z
  .string(must(aDate))
  .regex(/^\d{4}-\d{2}-\d{2}$/, `must be ${aDate}`)
  .refine((day) => !Number.isNaN(Date.parse(day)), 'must be a day that exists');
const year = z
  .int(must('a year'))
  .min(1990, 'must be a year from 1990 on')
  .max(2100, 'must be a year until 2100');
const order = z.number(must('a number'));

const list = <Entry extends z.ZodType>(entry: Entry, least: number, most = Number.POSITIVE_INFINITY) =>
  z
    .array(entry, must('a list'))
    .min(least, `must have at least ${least} ${least === 1 ? 'entry' : 'entries'}`)
    .max(most, atMost(most, 'entries'));
const oneOf = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values, must(`one of ${values.join(', ')}`));

/** An object of exactly these keys. */
const only = <Shape extends z.core.$ZodShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `unknown key ${(issue as z.core.$ZodIssueUnrecognizedKeys).keys.join(', ')}, allowed are ${Object.keys(shape).join(', ')}`
        : must(`an object of ${Object.keys(shape).join(', ')}`).error(issue),
  });
const localized = (most: number) => only({ en: text(most), 'zh-CN': text(most) });

/** Front matter of `content/<language>/<chapter>/<section>.md`. */
export const sectionSchema = only({
  title: text(80),
  order,
  questions: list(text(100), 1, 24),
  topics: list(slug, 1, 6),
  links: list(only({ title: text(80), url: address }), 0, 5),
  related: list(sectionId, 0, 6),
  was: list(sectionId, 0).default([]),
  updated: date,
  collection: slug.optional(),
  wrong: list(text(200), 0).default([]),
});

/** Front matter of `content/<language>/<chapter>/_index.md`. */
export const chapterSchema = only({ title: text(80), order });

/** Front matter of `content/topics.md`. */
export const topicsSchema = only({
  topics: list(only({ id: slug, title: localized(50), aliases: list(text(50), 0) }), 1),
});

const resourceSchema = only({
  id: slug,
  title: localized(100),
  summary: localized(300),
  url: address,
  original: address.optional(),
  archived: address.optional(),
  author: text(80).optional(),
  year: year.optional(),
  updated: year.optional(),
  languages: list(oneOf(resourceLanguages), 1),
  level: oneOf(levels),
  format: oneOf(formats),
  topics: list(slug, 1, 6),
  status: oneOf(statuses),
  checked: date.optional(),
}).refine((resource) => resource.status !== 'dead' || resource.archived !== undefined, {
  path: ['archived'],
  message: 'is required where status is dead',
});

/** Front matter of `content/resources/<collection>.md`. */
export const collectionSchema = only({
  title: localized(80),
  resources: list(resourceSchema, 1),
});

/** What zod found, each as `key: what is wrong, what is allowed`; of a key with several faults the first. */
export function problemsOf(error: z.ZodError): string[] {
  const byKey = new Map<string, string>();
  for (const { path, message } of error.issues) {
    const key = path.join('.') || 'front matter';
    if (!byKey.has(key)) byKey.set(key, `${key}: ${message}`);
  }
  return [...byKey.values()];
}
