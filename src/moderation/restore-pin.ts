import { type Outcome, showPrivately } from '../command/outcome.ts';
import type { Request } from '../command/request.ts';
import type { Services } from '../command/services.ts';
import { storeLimits } from '../store/limits.ts';
import { escapeMarkdown } from '../view/escape.ts';
import { savedView } from '../view/moderation/saved.ts';
import { notice } from '../view/notice.ts';
import { moderationWords } from '../view/words/moderation.ts';
import type { Allowed } from './guard.ts';
import { pinDeed, recordDeed } from './record-deed.ts';
import { deedOf } from './save-pin.ts';

/** Makes a version of a pin the current one again, byte for byte; without `version`, the newest. */
export async function restorePin(
  id: string,
  version: number | undefined,
  request: Allowed<Request>,
  services: Services,
): Promise<Outcome> {
  const { language, place } = request;
  const words = moderationWords[language];
  const saved = await services.store.restorePin(place.guildId, id, deedOf(request), version);
  if (saved.kind === 'full') return showPrivately(notice('none', language, words.full(storeLimits.pins)));
  if (saved.kind !== 'saved') {
    return showPrivately(notice('none', language, words.unknownPin(escapeMarkdown(id))));
  }
  const note = await recordDeed(pinDeed('pin-restore', saved.pin), request, services);
  return showPrivately(savedView('restored', saved.pin, { notes: [note] }, services.guide, language));
}
