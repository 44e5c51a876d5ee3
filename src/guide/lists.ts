import { readFrontMatter } from './front-matter.ts';
import { collectionSchema, problemsOf, topicsSchema } from './schema.ts';
import type { Collection, Issue, Resource, Topic } from './types.ts';

export type ParsedCollection = Collection & { readonly resources: readonly Resource[] };

type Schema<Value> = {
  safeParse(
    data: unknown,
  ): { success: true; data: Value } | { success: false; error: Parameters<typeof problemsOf>[0] };
};

/** Reads `topics.md`; what is wrong goes into `issues`. */
export function topicsOf(path: string, text: string, issues: Issue[]): readonly Topic[] {
  return readList(path, text, topicsSchema, issues)?.topics ?? [];
}

/** Reads one collection; its id is the file's name. */
export function collectionOf(path: string, text: string, issues: Issue[]): ParsedCollection | undefined {
  const id = path.replace(/^.*\/|\.md$/g, '');
  const list = readList(path, text, collectionSchema, issues);
  // zod types a missing key as undefined, which Resource leaves out.
  return (
    list && {
      id,
      title: list.title,
      resources: list.resources.map((r) => ({ ...r, collection: id }) as Resource),
    }
  );
}

function readList<Value>(
  path: string,
  text: string,
  schema: Schema<Value>,
  issues: Issue[],
): Value | undefined {
  const document = readFrontMatter(text);
  const problem = (message: string) => issues.push({ path, message });
  if ('problem' in document) {
    problem(document.problem);
    return undefined;
  }
  if (document.body !== '') problem('has a body, only front matter is allowed here');
  const fields = schema.safeParse(document.data);
  if (fields.success) return fields.data;
  for (const message of problemsOf(fields.error)) problem(message);
  return undefined;
}
