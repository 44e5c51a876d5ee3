import { z } from 'zod';
import type { Hit } from '../answer/types.ts';

const questionSchema = z.object({
  id: z.string(),
  lang: z.enum(['en', 'zh']),
  q: z.string().min(1),
  topic: z.string(),
  level: z.string().default('beginner'),
  /** Groups of regular expressions; a right answer matches one of every group. Empty: there is no right answer. */
  must: z.array(z.array(z.string()).min(1)).default([]),
  /** Instead of patterns: the sections that answer it, `resources` for a list of resources. */
  sections: z.array(z.string()).default([]),
  /** Off-topic, but a neighbour of Docker. */
  near: z.boolean().default(false),
});

/** A question that somebody asked, and what a right answer holds. */
export type EvalQuestion = z.infer<typeof questionSchema>;

/** Reads a question file, one JSON object a line; throws a sentence that names the first bad line. */
export function parseQuestions(text: string, path: string): EvalQuestion[] {
  return text
    .split('\n')
    .map((line, at) => ({ line: line.trim(), number: at + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => {
      const parsed = questionSchema.safeParse(parseJson(line, `${path}:${number}`));
      if (parsed.success) return parsed.data;
      throw new Error(`${path}:${number}: ${z.prettifyError(parsed.error)}`);
    });
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new Error(`${place}: is not JSON`, { cause });
  }
}

/** Whether the guide should not answer it. */
export const isOffTopic = ({ must, sections }: EvalQuestion): boolean =>
  must.length === 0 && sections.length === 0;

/** Whether a hit is a right answer: one of the sections that are named, else its text matches every group. */
export function isRight(hit: Hit, text: string, { must, sections }: EvalQuestion): boolean {
  if (sections.length > 0) return sections.includes(nameOf(hit));
  return must.every((group) => group.some((pattern) => new RegExp(pattern, 'i').test(text)));
}

/** What a hit is called in a question file: a section's id, or `resources`; a section with a list is a list too. */
function nameOf(hit: Hit): string {
  if (hit.source !== 'section') return hit.source;
  return hit.section.collection ? 'resources' : hit.section.id;
}
