import type { ControlHandler } from '../../src/command/command.ts';
import { type Outcome, showPrivately, update } from '../../src/command/outcome.ts';
import type { ControlRequest } from '../../src/command/request.ts';
import { dropDraft, findDraft } from '../../src/moderation/drafts.ts';
import { moderatorsOnly } from '../../src/moderation/guard.ts';
import { changesOf } from '../../src/moderation/import-difference.ts';
import { previewImport } from '../../src/moderation/import-pins.ts';
import { recordDeed } from '../../src/moderation/record-deed.ts';
import { deedOf } from '../../src/moderation/save-pin.ts';
import { remark } from '../../src/view/moderation/pin-content.ts';
import { notice } from '../../src/view/notice.ts';
import type { View } from '../../src/view/view.ts';
import { importWords } from '../../src/view/words/import.ts';
import { moderationWords } from '../../src/view/words/moderation.ts';

/** `pin-import` draft: does what was shown, all of it or, where the server's pins changed since, nothing. */
export const pinImportHandler: ControlHandler = {
  verb: 'pin-import',
  execute: moderatorsOnly<ControlRequest>('import pins', async (request, services): Promise<Outcome> => {
    const [, id = ''] = request.control.args;
    const { language, place, origin } = request;
    const answer = (view: View) => (origin.private ? update(view) : showPrivately(view));
    const draft = await findDraft('import', id, request, services);
    if (!draft) return showPrivately(notice('none', language, moderationWords[language].draftGone));
    // Used up first: a second click must not import twice.
    await dropDraft(id, request, services);
    const changes = changesOf(draft.pins);
    const imported = await services.store.importPins(place.guildId, changes, deedOf(request));
    if (imported.kind !== 'saved') {
      const contents = draft.pins.map(({ content }) => content);
      return answer(await previewImport(contents, { moved: true }, request, services));
    }
    const changed = changes.filter(({ over }) => over).length;
    const words = importWords[language];
    const figures = { added: changes.length - changed, changed };
    const what = `+${figures.added} ~${figures.changed}`;
    const note = await recordDeed({ kind: 'pin-import', what, details: figures }, request, services);
    const text = words.doneText(figures.added, figures.changed);
    const view = notice('done', language, words.done, text);
    return answer({ ...view, parts: [...view.parts, ...remark(note)] });
  }),
};
