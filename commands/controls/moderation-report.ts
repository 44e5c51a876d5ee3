import type { ControlHandler } from '../../src/command/command.ts';
import { showPrivately } from '../../src/command/outcome.ts';
import type { ControlRequest } from '../../src/command/request.ts';
import { moderatorsOnly } from '../../src/moderation/guard.ts';
import { dayMs, storeLimits } from '../../src/store/limits.ts';
import { pinForm } from '../../src/view/moderation/pin-form.ts';
import { notice } from '../../src/view/notice.ts';
import { reportWords } from '../../src/view/words/report.ts';

/** `report-pin`: opens the form with the open question that was chosen. */
export const reportPinHandler: ControlHandler = {
  verb: 'report-pin',
  execute: moderatorsOnly<ControlRequest>('pin from a report', async (request, { store }) => {
    const { place, at, language } = request;
    const { open } = await store.report(place.guildId, at - storeLimits.textDays * dayMs);
    const chosen = open.find(({ id }) => id === request.values[0]);
    if (!chosen) return showPrivately(notice('none', language, reportWords[language].gone));
    const begun = { questions: [chosen.text.replace(/\s+/g, ' ').trim()], language: chosen.language };
    return { do: 'modal', modal: pinForm(begun, { kind: 'new' }, language) };
  }),
};
