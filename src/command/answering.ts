import { sectionHit } from '../answer/ask.ts';
import type { Answer, Hit } from '../answer/types.ts';
import { answerView } from '../view/answer.ts';
import { shorten } from '../view/escape.ts';
import { frameOf } from '../view/frame.ts';
import type { View } from '../view/view.ts';
import type { Choice } from './outcome.ts';
import type { CompletionRequest, Request } from './request.ts';
import type { Services } from './services.ts';

/** Autocomplete shows at most this many entries (Discord's limit). */
const mostChoices = 25;

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
  if (section) return { title: section.title, hit: sectionHit({ section }, services.guide) satisfies Hit };
  const pin = source === 'pin' ? shelf?.pin(id, request.language) : undefined;
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

/** Entries for a half-typed question: pins first, then titles and questions of the guide. */
export async function completeQuestion(
  request: CompletionRequest,
  services: Services,
): Promise<readonly Choice[]> {
  const shelf = await services.shelf(request.place);
  const language = request.language;
  const pins = (shelf?.suggest(request.typed) ?? []).map((pin) => ({
    name: shorten(`📌 ${pin.questions[0] ?? ''}`, 100),
    value: `pin:${pin.id}`,
  }));
  const favourites = request.typed.trim() === '' ? await popular(request, services) : [];
  const suggestions = services
    .suggest(request.typed, language, mostChoices + (shelf?.replaced.size ?? 0))
    .map(({ section, wording, match }) => ({
      name: shorten(match === 'title' ? `📖 ${wording}` : wording, 100),
      value: `section:${section.id}`,
    }));
  // What the server set aside is not offered; its pin is.
  const sections = [...favourites, ...suggestions].filter(
    ({ value }) => !shelf?.replaced.has(value.replace('section:', '')),
  );
  const unique = new Map([...pins, ...sections].map((choice) => [choice.value, choice]));
  return [...unique.values()].slice(0, mostChoices);
}

/** The sections most answered in this server in the last 90 days, under the guide's own titles. */
async function popular(
  { place, language, at }: CompletionRequest,
  { store, guide }: Services,
): Promise<Choice[]> {
  if (place.kind !== 'guild' || !place.member) return [];
  const ids = await store.popular(place.guildId, at - 90 * 86_400_000, 10);
  const sections = ids.map((id) => guide.section(id, language)).filter((section) => section !== undefined);
  return sections.map((section) => ({
    name: shorten(`📖 ${section.title}`, 100),
    value: `section:${section.id}`,
  }));
}
