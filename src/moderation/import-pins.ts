import type { Request } from '../command/request.ts';
import type { Services } from '../command/services.ts';
import type { PinContent } from '../store/types.ts';
import { importPreview } from '../view/moderation/import.ts';
import type { View } from '../view/view.ts';
import { keepDraft } from './drafts.ts';
import type { Allowed } from './guard.ts';
import { importDifference } from './import-difference.ts';

/** Keeps an import as a draft and shows what it would do; `moved`: it was shown before, and is something else now. */
export async function previewImport(
  contents: readonly PinContent[],
  { moved = false }: { moved?: boolean },
  request: Allowed<Request>,
  services: Services,
): Promise<View> {
  const pins = await services.store.pins(request.place.guildId);
  const imported = importDifference(contents, pins);
  const draftId = await keepDraft({ kind: 'import', pins: imported }, request, services);
  return importPreview(imported, { draftId, pins: pins.length, moved }, request.language);
}
