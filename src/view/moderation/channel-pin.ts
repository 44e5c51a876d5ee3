import { control } from '../../command/control.ts';
import type { ChannelResult } from '../../command/services.ts';
import type { Language } from '../../guide/types.ts';
import type { View } from '../view.ts';
import { moderationWords } from '../words/moderation.ts';
import { remark } from './pin-content.ts';

/** Whether a message is pinned in its channel too; what can be mended can be tried again. */
export function channelPinView(
  result: ChannelResult,
  draftId: string,
  note: string | undefined,
  language: Language,
): View {
  const words = moderationWords[language];
  const again = { label: words.pinInChannel, control: control('pin-channel', language, draftId) };
  const mendable = result === 'forbidden' || result === 'full';
  return {
    kind: result === 'done' ? 'done' : 'notice',
    language,
    parts: [
      { part: 'text', markdown: words.channel[result] },
      ...remark(note),
      ...(mendable ? [{ part: 'buttons', buttons: [again] } as const] : []),
    ],
  };
}
