import { sectionHit } from '../../src/answer/ask.ts';
import type { ControlHandler } from '../../src/command/command.ts';
import { type Outcome, showPrivately } from '../../src/command/outcome.ts';
import { pinView, sectionView } from '../../src/view/answer.ts';
import { escapeMarkdown } from '../../src/view/escape.ts';
import { frameOf } from '../../src/view/frame.ts';
import { withNote } from '../../src/view/note.ts';
import { notice } from '../../src/view/notice.ts';
import { resourcesView } from '../../src/view/resources.ts';
import { answerWords } from '../../src/view/words/answers.ts';

/** `reply` kind id channel message: sends the answer to the person whose message was tapped. */
export const replyHandler: ControlHandler = {
  verb: 'reply',
  execute: async (request, services): Promise<Outcome> => {
    const words = answerWords[request.language];
    const [, kind, id = '', channelId = '', messageId = ''] = request.control.args;
    const frame = { ...frameOf(request, services), private: false };
    const section = kind === 's' ? services.guide.section(id, request.language) : undefined;
    const pin = kind === 'p' ? (await services.shelf(request.place))?.pin(id, request.language) : undefined;
    const filter = id === '' ? {} : { topic: id };
    const list = {
      source: 'resources',
      filter,
      resources: services.findResources(filter, request.language),
    } as const;
    const view = section
      ? sectionView(sectionHit({ section }, services.guide), frame)
      : pin
        ? pinView(pin, frame)
        : kind === 'l'
          ? resourcesView(list, 1, frame)
          : undefined;
    if (!view || request.place.kind !== 'guild') {
      return showPrivately(notice('none', request.language, words.noneTitle, words.goneForGood));
    }
    const url = `https://discord.com/channels/${request.place.guildId}/${channelId}/${messageId}`;
    const shared = words.sharedBy(escapeMarkdown(request.user.name));
    // Where the bot cannot reply to the message it is linked instead.
    const post = withNote(view, request.origin.writable ? shared : `${shared} · ${url}`);
    return {
      do: 'updateAndPost',
      view: notice('done', request.language, words.replied),
      post,
      replyTo: messageId,
    };
  },
};
