import { type Control, control } from '../command/control.ts';
import type { Frame } from './frame.ts';
import type { Button, Part } from './view.ts';
import { answerWords } from './words/answers.ts';

/** The last row of an answer: back, votes on the first one, and sharing or taking away. */
export function footer(ref: readonly string[], frame: Frame, back?: Control): Part {
  const words = answerWords[frame.language];
  const home: Button[] = back ? [{ label: words.back, control: back }] : voteButtons(frame);
  return { part: 'buttons', buttons: [...home, ...shareButtons(ref, frame)] };
}

function voteButtons({ askedId, language }: Frame): Button[] {
  if (!askedId) return [];
  const words = answerWords[language];
  return [
    { label: words.helpful, control: control('vote', language, askedId, '1') },
    { label: words.unhelpful, control: control('vote', language, askedId, '0') },
  ];
}

/** A private answer can be sent to others, a public one taken away. `ref` names the answer; empty: there is none. */
export function shareButtons(ref: readonly string[], frame: Frame): Button[] {
  const { language, replyTo, sharedBy } = frame;
  const words = answerWords[language];
  const dismiss = control('dismiss', language, ...(sharedBy ? [sharedBy] : []));
  if (!frame.private) return [{ label: words.dismiss, control: dismiss }];
  if (!frame.inServer || ref.length === 0) return [];
  const reply = replyTo && control('reply', language, replyTo, ...ref);
  return [
    ...(reply ? [{ label: words.replyToThem, control: reply, look: 'primary' } as const] : []),
    { label: words.postInChannel, control: control('post', language, ...ref) },
  ];
}
