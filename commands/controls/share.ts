import type { ControlHandler } from '../../src/command/command.ts';
import { goneView, namedView } from '../../src/command/named-view.ts';
import { type Outcome, showPrivately, update } from '../../src/command/outcome.ts';
import { escapeMarkdown } from '../../src/view/escape.ts';
import { frameOf } from '../../src/view/frame.ts';
import { withNote } from '../../src/view/note.ts';
import { notice } from '../../src/view/notice.ts';
import { answerWords } from '../../src/view/words/answers.ts';

/** `post` kind id: posts a private answer in the channel once, naming who shared it. */
export const postHandler: ControlHandler = {
  verb: 'post',
  execute: async (request, services): Promise<Outcome> => {
    const words = answerWords[request.language];
    const ref = request.control.args.slice(1);
    const frame = frameOf(request, services);
    const view = await namedView(ref, request.place, { ...frame, private: false }, services);
    if (!view) return showPrivately(goneView(ref, frame, services));
    if (!services.firstTime(request.origin.messageId))
      return update(notice('notice', request.language, words.postedAlready));
    const post = withNote(view, words.sharedBy(escapeMarkdown(request.user.name)));
    return { do: 'updateAndPost', view: notice('done', request.language, words.posted), post };
  },
};

/** `dismiss` shared-by: takes a public answer away, for its asker and for moderators; anyone else is told so. */
export const dismissHandler: ControlHandler = {
  verb: 'dismiss',
  execute: ({ origin, user, language, control }): Outcome =>
    origin.private || user.moderator || [origin.askerId, control.args[1]].includes(user.id)
      ? { do: 'dismiss' }
      : showPrivately(notice('refusal', language, answerWords[language].notYours)),
};

/** `vote` asked-id 1|0: one vote a member, changeable. */
export const voteHandler: ControlHandler = {
  verb: 'vote',
  execute: async ({ control, place, user, language }, { store }) => {
    const words = answerWords[language];
    const [, askedId = '', helpful] = control.args;
    const counted =
      place.kind === 'guild' && (await store.vote(place.guildId, askedId, user.id, helpful === '1'));
    return showPrivately(
      notice(counted ? 'done' : 'notice', language, counted ? words.thanks : words.voteGone),
    );
  },
};
