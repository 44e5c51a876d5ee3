import { control } from '../command/control.ts';
import { type Outcome, showPrivately } from '../command/outcome.ts';
import type { Request } from '../command/request.ts';
import type { Services } from '../command/services.ts';
import type { Deed, Pin, Unsaved } from '../store/types.ts';
import { savedView } from '../view/moderation/saved.ts';
import { draftUsedView, problemsView, standsAgainstView } from '../view/moderation/unsaved.ts';
import type { Button } from '../view/view.ts';
import { moderationWords } from '../view/words/moderation.ts';
import { type Draft, keepDraft } from './drafts.ts';
import type { Allowed } from './guard.ts';
import { type PinInput, questionKey } from './pin-input.ts';
import { pinDeed, recordDeed } from './record-deed.ts';

type Asker = Allowed<Request>;

/** What a pin's content is saved to: a new pin or, with `over`, a pin as of a version. */
export type Target = Pick<Draft<'pin'>, 'over' | 'message'>;

/** Who does what the request asks for, and when. */
export const deedOf = ({ user, at }: Request): Deed => ({ by: user.id, at });

/** Saves a pin; whatever stands against it, the text becomes a draft that can be opened again. */
export async function savePin(
  { content, problems }: PinInput,
  target: Target,
  request: Asker,
  services: Services,
): Promise<Outcome> {
  const { language, place } = request;
  const keep = (to: Target) => keepDraft({ kind: 'pin', content, ...to }, request, services);
  if (problems.length > 0) {
    return showPrivately(problemsView(problems, await keep(target), language));
  }
  const { store, guide } = services;
  const saved = target.over
    ? await store.changePin(place.guildId, target.over.id, target.over.version, content, deedOf(request))
    : await store.addPin(place.guildId, content, deedOf(request));
  if (saved.kind === 'saved') return showSaved(saved.pin, target, request, services);
  const draftId = await keep({ ...withoutOver(target), ...onTopOf(saved) });
  return showPrivately(standsAgainstView(saved, content, draftId, guide, language));
}

/** Keeps what was typed into a form whose draft is gone, and says so. */
export async function keepAnew({ content }: PinInput, request: Asker, services: Services): Promise<Outcome> {
  const draftId = await keepDraft({ kind: 'pin', content }, request, services);
  return showPrivately(draftUsedView(draftId, request.language));
}

const withoutOver = ({ message }: Target): Target => (message ? { message } : {});

/** The next try goes on top of what is there now; where the pin is gone, it makes a new one. */
function onTopOf(unsaved: Unsaved): Target {
  if (unsaved.kind !== 'conflict' || unsaved.current.removed) return {};
  return { over: { id: unsaved.current.id, version: unsaved.current.version } };
}

async function showSaved(pin: Pin, target: Target, request: Asker, services: Services): Promise<Outcome> {
  const { language } = request;
  const logged = await recordDeed(pinDeed(target.over ? 'pin-edit' : 'pin-add', pin), request, services);
  const notes = [await sameQuestion(pin, services), logged];
  const buttons = target.message ? [await channelButton(target.message, request, services)] : [];
  const title = target.over ? 'edited' : 'added';
  return showPrivately(savedView(title, pin, { notes, buttons }, services.guide, language));

  async function sameQuestion({ id, guildId, questions }: Pin, { store }: Services) {
    const own = new Set(questions.map(questionKey));
    const others = (await store.pins(guildId)).filter((other) => other.id !== id);
    const same = others.find((other) => other.questions.some((question) => own.has(questionKey(question))));
    return same && moderationWords[language].sameQuestion(same.id);
  }
}

/** Which message it is stays in the store: an id in a button could be forged. */
async function channelButton(
  message: NonNullable<Target['message']>,
  request: Asker,
  services: Services,
): Promise<Button> {
  const draftId = await keepDraft({ kind: 'message', ...message }, request, services);
  return {
    label: moderationWords[request.language].pinInChannel,
    control: control('pin-channel', request.language, draftId),
  };
}
