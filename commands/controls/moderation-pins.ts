import type { ControlHandler } from '../../src/command/command.ts';
import { type Outcome, showPrivately } from '../../src/command/outcome.ts';
import type { ControlRequest } from '../../src/command/request.ts';
import { dropDraft, findDraft } from '../../src/moderation/drafts.ts';
import { moderatorsOnly } from '../../src/moderation/guard.ts';
import { recordDeed } from '../../src/moderation/record-deed.ts';
import { restorePin } from '../../src/moderation/restore-pin.ts';
import { bodyFrom } from '../../src/view/body-from.ts';
import { channelPinView } from '../../src/view/moderation/channel-pin.ts';
import { historyView, versionView } from '../../src/view/moderation/history.ts';
import { remark } from '../../src/view/moderation/pin-content.ts';
import { eraseView } from '../../src/view/moderation/saved.ts';
import { notice } from '../../src/view/notice.ts';
import type { View } from '../../src/view/view.ts';
import { moderationWords } from '../../src/view/words/moderation.ts';
import { noSuchPin } from '../docker-pin/pin-option.ts';

/** Changes the private message that a control sits on; on a public one, answers privately. */
const answerTo = ({ origin }: ControlRequest, view: View): Outcome =>
  origin.private ? { do: 'update', view } : showPrivately(view);

/** `pin-history` pin page. */
export const pinHistoryHandler: ControlHandler = {
  verb: 'pin-history',
  execute: moderatorsOnly<ControlRequest>('history of a pin', async (request, { store }) => {
    const [, id = '', page = ''] = request.control.args;
    const versions = await store.history(request.place.guildId, id);
    const { language } = request;
    return answerTo(
      request,
      versions.length > 0 ? historyView(versions, Number(page), language) : noSuchPin(id, language),
    );
  }),
};

/** `pin-version` pin [version from]: shows the version that was chosen, or what a message cut of one. */
export const pinVersionHandler: ControlHandler = {
  verb: 'pin-version',
  execute: moderatorsOnly<ControlRequest>('version of a pin', async (request, { store, guide }) => {
    const [, id = '', cut, from] = request.control.args;
    const { language } = request;
    const versions = await store.history(request.place.guildId, id);
    const chosen = versions.find(({ version }) => String(version) === (cut ?? request.values[0]));
    if (!chosen) return answerTo(request, noSuchPin(id, language));
    const view = versionView(chosen, chosen === versions[0], guide, language);
    if (cut === undefined) return answerTo(request, view);
    return showPrivately({ ...view, parts: view.parts.map((part) => bodyFrom(part, Number(from) || 0)) });
  }),
};

/** `pin-restore` pin [version]: makes that version, or the newest, the current one. */
export const pinRestoreHandler: ControlHandler = {
  verb: 'pin-restore',
  execute: moderatorsOnly<ControlRequest>('restore a pin', (request, services) => {
    const [, id = '', version] = request.control.args;
    // What is no number names no version, and must not become "the newest".
    const wanted = version === undefined ? undefined : Number(/^\d{1,9}$/.test(version) ? version : 0);
    return restorePin(id, wanted, request, services);
  }),
};

/** `pin-erase` pin version: deletes every version, if nobody changed the pin since the question. */
export const pinEraseHandler: ControlHandler = {
  verb: 'pin-erase',
  execute: moderatorsOnly<ControlRequest>('erase a pin', async (request, services) => {
    const [, id = '', version = ''] = request.control.args;
    const { language, place } = request;
    const { store, guide } = services;
    const [newest, ...earlier] = await store.history(place.guildId, id);
    if (!newest) return answerTo(request, noSuchPin(id, language));
    if (String(newest.version) !== version) {
      return answerTo(request, eraseView(newest, earlier.length + 1, guide, language));
    }
    await store.erasePin(place.guildId, id);
    const deed = { kind: 'pin-erase', what: `\`${id}\``, details: { pin: id } } as const;
    const note = await recordDeed(deed, request, services);
    const words = moderationWords[language];
    const view = notice('done', language, words.erased, words.erasedText(id));
    return answerTo(request, { ...view, parts: [...view.parts, ...remark(note)] });
  }),
};

/** `pin-channel` draft: pins the message in its channel with the channel's own pins. */
export const pinChannelHandler: ControlHandler = {
  verb: 'pin-channel',
  execute: moderatorsOnly<ControlRequest>('pin in channel', async (request, services) => {
    const [, id = ''] = request.control.args;
    const { language } = request;
    const draft = await findDraft('message', id, request, services);
    if (!draft) return showPrivately(notice('none', language, moderationWords[language].draftGone));
    const result = await services.channels.pin(draft.channelId, draft.messageId);
    if (result !== 'done') return showPrivately(channelPinView(result, id, undefined, language));
    await dropDraft(id, request, services);
    const deed = {
      kind: 'channel-pin',
      what: `<#${draft.channelId}>`,
      details: { channel: draft.channelId, message: draft.messageId },
    } as const;
    const note = await recordDeed(deed, request, services);
    return showPrivately(channelPinView(result, id, note, language));
  }),
};
