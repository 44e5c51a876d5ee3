import { z } from 'zod';
import { renderModal } from '../discord/modal.ts';
import { type Language, languages } from '../guide/types.ts';
import type { Example } from './examples/example.ts';
import { Refused } from './guard.ts';
import { payloadOf } from './payload.ts';
import type { PreviewSession } from './session.ts';

/** What the page is served from. */
export type PreviewSource = {
  /** The real guide. */
  readonly real: PreviewSession;
  /** The examples' own guide, so that their buttons lead somewhere. */
  readonly examples: PreviewSession;
  readonly examplesIn: (language: Language) => readonly Example[];
};

const asked = z.object({
  world: z.enum(['real', 'examples']).default('real'),
  language: z.enum(languages).default('en'),
  line: z.string().max(8_000).default(''),
  id: z.string().max(200).default(''),
  values: z.array(z.string().max(200)).max(25).default([]),
  private: z.boolean().default(false),
  fields: z.record(z.string(), z.string()).default({}),
});

/** Answers what the page asks; what is no request of its own is refused. */
export async function answerPage(path: string, body: unknown, source: PreviewSource): Promise<unknown> {
  const parsed = asked.safeParse(body);
  if (!parsed.success) throw new Refused(400, z.prettifyError(parsed.error));
  const { world, language: locale, line, ...rest } = parsed.data;
  const session = source[world];
  switch (path) {
    case '/examples':
      return source.examplesIn(locale).map(exampleJson);
    case '/type':
      return session.type(line, locale);
    case '/complete':
      return session.complete(line, locale);
    case '/tap':
      return session.tap(rest, locale);
    case '/submit':
      return session.submit(rest, locale);
    default:
      throw new Refused(404, `there is no ${path}`);
  }
}

const exampleJson = (example: Example) =>
  'modal' in example
    ? { name: example.name, modal: renderModal(example.modal) }
    : { name: example.name, message: payloadOf(example.view, example) };
