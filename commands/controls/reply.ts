import type { ControlHandler } from '../../src/command/command.ts';
import { goneView, namedView } from '../../src/command/named-view.ts';
import { type Outcome, showPrivately, update } from '../../src/command/outcome.ts';
import type { ControlRequest } from '../../src/command/request.ts';
import { escapeMarkdown } from '../../src/view/escape.ts';
import { frameOf } from '../../src/view/frame.ts';
import { withNote } from '../../src/view/note.ts';
import { notice } from '../../src/view/notice.ts';
import { answerWords } from '../../src/view/words/answers.ts';

/** `reply` message kind id: sends the answer, once, to the person whose message was tapped. */
export const replyHandler: ControlHandler = {
  verb: 'reply',
  execute: async (request, services): Promise<Outcome> => {
    const words = answerWords[request.language];
    const [, messageId = '', ...ref] = request.control.args;
    const frame = frameOf(request, services);
    const open = { ...frame, private: false, sharedBy: request.user.id };
    const view = await namedView(ref, request.place, open, services);
    if (!view) return showPrivately(goneView(ref, frame, services));
    if (!services.firstTime(request.origin.messageId))
      return update(notice('notice', request.language, words.repliedAlready));
    const shared = words.sharedBy(escapeMarkdown(request.user.name));
    return {
      do: 'updateAndPost',
      view: notice('done', request.language, words.replied),
      reply: { messageId, view: withNote(view, shared) },
      // Where the bot cannot reply to the message it is linked instead.
      post: withNote(view, `${shared} · ${linkOf(messageId, request)}`),
    };
  },
};

const linkOf = (messageId: string, { place, origin }: ControlRequest): string =>
  `https://discord.com/channels/${place.kind === 'guild' ? place.guildId : '@me'}/${origin.channelId}/${messageId}`;
