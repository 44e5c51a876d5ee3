import { z } from 'zod';
import { formats, levels, resourceLanguages, statuses } from './types.ts';

// Lengths are counted in characters; they keep titles and questions inside Discord's choices (100).
const text = (most: number) =>
  z.string('must be text, quote it').trim().min(1, 'must not be empty').max(most);
const slug = z
  .string('must be text, quote it')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and hyphens')
  .max(40);
const sectionId = z
  .string('must be text, quote it')
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'must be <chapter>/<section>')
  .max(40);
const address = z
  .string('must be text, quote it')
  .regex(/^https?:\/\/[^\s/]+\S*$/, 'must be an http(s) address')
  .max(512)
  .refine((url) => URL.canParse(url), 'must be an http(s) address');
const date = z
  .string('must be a date in quotes, such as "2026-11-24"')
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date in quotes, such as "2026-11-24"')
  .refine((day) => !Number.isNaN(Date.parse(day)), 'must be a day that exists');
const year = z.int('must be a year').min(1990).max(2100);
const localized = (most: number) => z.strictObject({ en: text(most), 'zh-CN': text(most) });

/** Front matter of `content/<language>/<chapter>/<section>.md`. */
export const sectionSchema = z.strictObject({
  title: text(80),
  order: z.number('must be a number'),
  questions: z.array(text(100)).min(1).max(24),
  topics: z.array(slug).min(1).max(6),
  links: z.array(z.strictObject({ title: text(80), url: address })).max(5),
  related: z.array(sectionId).max(6),
  was: z.array(sectionId).default([]),
  updated: date,
  collection: slug.optional(),
  wrong: z.array(text(200)).default([]),
});

/** Front matter of `content/<language>/<chapter>/_index.md`. */
export const chapterSchema = z.strictObject({ title: text(80), order: z.number('must be a number') });

/** Front matter of `content/topics.md`. */
export const topicsSchema = z.strictObject({
  topics: z.array(z.strictObject({ id: slug, title: localized(50), aliases: z.array(text(50)) })).min(1),
});

const resourceSchema = z
  .strictObject({
    id: slug,
    title: localized(100),
    summary: localized(300),
    url: address,
    original: address.optional(),
    archived: address.optional(),
    author: text(80).optional(),
    year: year.optional(),
    updated: year.optional(),
    languages: z.array(z.enum(resourceLanguages)).min(1),
    level: z.enum(levels),
    format: z.enum(formats),
    topics: z.array(slug).min(1).max(6),
    status: z.enum(statuses),
    checked: date.optional(),
  })
  .refine((resource) => resource.status !== 'dead' || resource.archived !== undefined, {
    path: ['archived'],
    message: 'is required where status is dead',
  });

/** Front matter of `content/resources/<collection>.md`. */
export const collectionSchema = z.strictObject({
  title: localized(80),
  resources: z.array(resourceSchema).min(1),
});

/** What zod found, each as `key: what is wrong, what is allowed`. */
export function problemsOf(error: z.ZodError): string[] {
  return error.issues.map((issue) => {
    const key = issue.path.join('.');
    return `${key === '' ? 'front matter' : key}: ${lowerFirst(issue.message)}`;
  });
}

const lowerFirst = (message: string): string => message.charAt(0).toLowerCase() + message.slice(1);
