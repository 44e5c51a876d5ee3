import { z } from 'zod';

const questionSchema = z.object({
  id: z.string(),
  lang: z.enum(['en', 'zh']),
  q: z.string().min(1),
  topic: z.string(),
  level: z.string().default('beginner'),
  /** Groups of regular expressions; a right answer matches one of every group. Empty: there is no right answer. */
  must: z.array(z.array(z.string()).min(1)),
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
export const isOffTopic = (question: EvalQuestion): boolean => question.must.length === 0;

/** Whether a text is a right answer: it matches a pattern of every group. */
export const isRight = (text: string, question: EvalQuestion): boolean =>
  question.must.every((group) => group.some((pattern) => new RegExp(pattern, 'i').test(text)));
