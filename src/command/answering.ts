import { sectionHit } from '../answer/ask.ts';
import type { Answer, Hit } from '../answer/types.ts';
import { answerView } from '../view/answer.ts';
import { frameOf } from '../view/frame.ts';
import type { View } from '../view/view.ts';
import type { Request } from './request.ts';
import type { Services } from './services.ts';

export type Answered = { readonly answer: Answer; readonly view: View };

/**
 * Answers a question for a request: a chosen entry of autocomplete by its id, anything else by search.
 * With `count`, the question is counted for the server's report and the answer can be voted on; with `replyTo`, it can
 * be sent to the author of that message.
 */
export async function answerRequest(
  question: string,
  request: Request,
  services: Services,
  { count = false, replyTo }: { count?: boolean; replyTo?: string } = {},
): Promise<Answered> {
  const shelf = await services.shelf(request.place);
  const chosen = hitById(question, request, services, shelf);
  const answer: Answer = chosen
    ? { question: chosen.title, language: request.language, kind: 'found', hits: [chosen.hit] }
    : services.ask(question, request.language, shelf);
  const askedId = count ? await record(answer, request, services) : undefined;
  const carried = { ...(askedId ? { askedId } : {}), ...(replyTo ? { replyTo } : {}) };
  return { answer, view: answerView(answer, frameOf(request, services, carried)) };
}

/** Values of autocomplete: `section:<id>` and `pin:<id>`. */
function hitById(
  value: string,
  request: Request,
  services: Services,
  shelf: Awaited<ReturnType<Services['shelf']>>,
) {
  const [, source, id = ''] = /^(section|pin):(.+)$/.exec(value.trim()) ?? [];
  const section = source === 'section' ? services.guide.section(id, request.language) : undefined;
  const aside = section && shelf?.standIn(section.id, request.language);
  if (section && !aside)
    return { title: section.title, hit: sectionHit({ section }, services.guide) satisfies Hit };
  const pin = aside ?? (source === 'pin' ? shelf?.pin(id, request.language) : undefined);
  return pin && { title: pin.pin.questions[0] ?? '', hit: pin satisfies Hit };
}

/** Counts only where the bot is a member; keeps the text only where nothing sure was found and the server agrees. */
async function record(answer: Answer, { place, settings, at }: Request, { store }: Services) {
  if (place.kind !== 'guild' || !place.member) return undefined;
  const shown = answer.hits[0] && shownAs(answer.hits[0]);
  return store.recordAsked({
    guildId: place.guildId,
    kind: answer.kind,
    language: answer.language,
    at,
    ...(shown && answer.kind === 'found' ? { shown } : {}),
    ...(settings.keepQuestions ? { text: answer.question } : {}),
  });
}

function shownAs(hit: Hit): string {
  if (hit.source === 'section') return `section:${hit.section.id}`;
  return hit.source === 'pin' ? `pin:${hit.pin.id}` : 'resources';
}
