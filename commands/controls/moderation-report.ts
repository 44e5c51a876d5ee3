import type { ControlHandler } from '../../src/command/command.ts';
import { showPrivately } from '../../src/command/outcome.ts';
import type { ControlRequest } from '../../src/command/request.ts';
import { moderatorsOnly } from '../../src/moderation/guard.ts';
import { dayMs, storeLimits } from '../../src/store/limits.ts';
import { shorten } from '../../src/view/escape.ts';
import { pinForm } from '../../src/view/moderation/pin-form.ts';
import { notice } from '../../src/view/notice.ts';
import { reportWords } from '../../src/view/words/report.ts';

/** `report-pin` question: opens the form with that open question. */
export const reportPinHandler: ControlHandler = {
  verb: 'report-pin',
  execute: moderatorsOnly<ControlRequest>('pin from a report', async (request, { store }) => {
    const { place, at, language } = request;
    const { open } = await store.report(place.guildId, at - storeLimits.textDays * dayMs);
    const [, id] = request.control.args;
    const chosen = open.find((one) => one.id === id);
    if (!chosen) return showPrivately(notice('none', language, reportWords[language].gone));
    // A question may be longer than one of a pin.
    const question = shorten(chosen.text.replace(/\s+/g, ' ').trim(), storeLimits.questionCharacters);
    const begun = { questions: [question], language: chosen.language };
    return { do: 'modal', modal: pinForm(begun, { kind: 'new' }, language) };
  }),
};
