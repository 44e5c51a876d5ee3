import type { ControlHandler, ModalHandler } from '../../src/command/command.ts';
import { type Outcome, showPrivately } from '../../src/command/outcome.ts';
import type { ControlRequest, ModalRequest } from '../../src/command/request.ts';
import type { Services } from '../../src/command/services.ts';
import { dropDraft, findDraft } from '../../src/moderation/drafts.ts';
import { type Allowed, moderatorsOnly } from '../../src/moderation/guard.ts';
import { readPin, type TypedPin } from '../../src/moderation/pin-input.ts';
import { keepAnew, savePin } from '../../src/moderation/save-pin.ts';
import type { PinContent } from '../../src/store/types.ts';
import { formVerb, pinForm, typedInForm } from '../../src/view/moderation/pin-form.ts';
import { notice } from '../../src/view/notice.ts';
import { moderationWords } from '../../src/view/words/moderation.ts';

/** `pin-form` new | pin id version | draft id: a pin as it was typed into the form. */
export const pinFormHandler: ModalHandler = {
  verb: formVerb,
  submit: moderatorsOnly<ModalRequest>('form of a pin', async (request, services) => {
    const [, kind, id = '', version = ''] = request.control.args;
    const typed = typedInForm(request.fields);
    if (kind === 'draft') return submitDraft(id, request, services);
    if (kind !== 'pin') return savePin(readPin(typed, services.guide), {}, request, services);
    const pin = await services.store.pin(request.place.guildId, id);
    const input = readPin(completed(typed, pin), services.guide);
    return savePin(input, { over: { id, version: Number(version) } }, request, services);
  }),
};

/** What a form has no field for stays: where the text came from and, beside a section, the language. */
const completed = (typed: TypedPin, begun: PinContent | undefined): TypedPin => ({
  ...typed,
  language: typed.language ?? begun?.language,
  ...(begun?.source ? { source: begun.source } : {}),
});

async function submitDraft(id: string, request: Allowed<ModalRequest>, services: Services): Promise<Outcome> {
  const draft = await findDraft('pin', id, request, services);
  const input = readPin(completed(typedInForm(request.fields), draft?.content), services.guide);
  if (!draft) return keepAnew(input, request, services);
  const { over, message } = draft;
  const target = { ...(over ? { over } : {}), ...(message ? { message } : {}) };
  const outcome = await savePin(input, target, request, services);
  await dropDraft(id, request, services);
  return outcome;
}

/** `pin-again` draft: opens the form with what was typed before. */
export const pinAgainHandler: ControlHandler = {
  verb: 'pin-again',
  execute: moderatorsOnly<ControlRequest>('edit a draft again', async (request, services) => {
    const { language } = request;
    const [, id = ''] = request.control.args;
    const draft = await findDraft('pin', id, request, services);
    if (!draft) return showPrivately(notice('none', language, moderationWords[language].draftGone));
    const target = { kind: 'draft', id, ...(draft.over ? { over: draft.over.id } : {}) } as const;
    return { do: 'modal', modal: pinForm(draft.content, target, language) };
  }),
};
