import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Hit } from '../answer/types.ts';
import type { Language } from '../guide/types.ts';
import { StartupError } from '../startup-error.ts';

const pattern = z.string().refine(isPattern, 'is no regular expression');

const questionSchema = z.object({
  id: z.string(),
  lang: z.enum(['en', 'zh']),
  q: z.string().min(1),
  topic: z.string(),
  level: z.string().default('beginner'),
  /** Groups of regular expressions; a right answer matches one of every group. Empty: there is no right answer. */
  must: z.array(z.array(pattern).min(1)).default([]),
  /** Instead of patterns: the sections that answer it, `resources` for a list of resources. */
  sections: z.array(z.string()).default([]),
  /** Off-topic, but a neighbour of Docker. */
  near: z.boolean().default(false),
});

/** A question that somebody asked, and what a right answer holds. */
export type EvalQuestion = z.infer<typeof questionSchema>;

function isPattern(text: string): boolean {
  try {
    return Boolean(new RegExp(text, 'i'));
  } catch {
    return false;
  }
}

/** The project's own questions. */
export const ownQuestions = new URL('../../test/eval/questions.jsonl', import.meta.url).pathname;

/** Reads a question file; throws a sentence that names the file, and the first bad line. */
export function readQuestions(path: string): EvalQuestion[] {
  try {
    return parseQuestions(readFileSync(path, 'utf8'), path);
  } catch (cause) {
    if (cause instanceof StartupError) throw cause;
    throw new StartupError(`${path}: cannot be read`, { cause });
  }
}

/** Parses questions, one JSON object a line; `path` is for the sentence about the first bad line. */
export function parseQuestions(text: string, path: string): EvalQuestion[] {
  const questions = text
    .split('\n')
    .map((line, at) => ({ line: line.trim(), place: `${path}:${at + 1}` }))
    .filter(({ line }) => line !== '')
    .map(({ line, place }) => parseQuestion(line, place));
  if (questions.length === 0) throw new StartupError(`${path}: holds no question`);
  return questions;
}

function parseQuestion(line: string, place: string): EvalQuestion {
  const parsed = questionSchema.safeParse(parseJson(line, place));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => [...path.slice(0, 1), message].join(': '));
  throw new StartupError(`${place}: is not a question, ${problems.join('; ')}`);
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new StartupError(`${place}: is not JSON`, { cause });
  }
}

/** The language of the guide that a question is asked in. */
export const languageOf = ({ lang }: EvalQuestion): Language => (lang === 'zh' ? 'zh-CN' : 'en');

/** Whether the guide should not answer it. */
export const isOffTopic = ({ must, sections }: EvalQuestion): boolean =>
  must.length === 0 && sections.length === 0;

/** Whether a hit is a right answer: one of the sections that are named, else its text matches every group. */
export function isRight(hit: Hit, text: string, question: EvalQuestion): boolean {
  if (isOffTopic(question)) return false;
  const { must, sections } = question;
  if (sections.length > 0) return namesOf(hit).some((name) => sections.includes(name));
  return must.every((group) => group.some((one) => new RegExp(one, 'i').test(text)));
}

/** What a hit is called in a question file: a section's id, `resources`, or both for a section with a list. */
function namesOf(hit: Hit): string[] {
  if (hit.source !== 'section') return [hit.source];
  return hit.section.collection ? [hit.section.id, 'resources'] : [hit.section.id];
}
