import { sectionHit } from '../../src/answer/ask.ts';
import type { ControlHandler } from '../../src/command/command.ts';
import { type Outcome, showPrivately } from '../../src/command/outcome.ts';
import type { ControlRequest } from '../../src/command/request.ts';
import type { Services } from '../../src/command/services.ts';
import { pinView, sectionView } from '../../src/view/answer.ts';
import { escapeMarkdown } from '../../src/view/escape.ts';
import { type Frame, frameOf } from '../../src/view/frame.ts';
import { withNote } from '../../src/view/note.ts';
import { notice } from '../../src/view/notice.ts';
import { filterFrom, resourcesView } from '../../src/view/resources.ts';
import type { View } from '../../src/view/view.ts';
import { answerWords } from '../../src/view/words/answers.ts';

/** What a `post` control names: `s` a section, `p` a pin, `l` a list of resources. */
async function shared(
  args: readonly string[],
  request: ControlRequest,
  services: Services,
  frame: Frame,
): Promise<View | undefined> {
  const [kind, id = ''] = args;
  if (kind === 'l') {
    const filter = filterFrom(args.slice(1, 6));
    const resources = services.findResources(filter, frame.language);
    return resourcesView({ source: 'resources', filter, resources }, Number(args[6]) || 1, frame);
  }
  if (kind === 'p') {
    const hit = (await services.shelf(request.place))?.pin(id, frame.language);
    return hit && pinView(hit, frame);
  }
  const section = services.guide.section(id, frame.language);
  return section && sectionView(sectionHit({ section }, services.guide), frame);
}

/** Posts a private answer in the channel once, naming who shared it. */
export const postHandler: ControlHandler = {
  verb: 'post',
  execute: async (request, services): Promise<Outcome> => {
    const words = answerWords[request.language];
    const frame = { ...frameOf(request, services), private: false };
    const view = await shared(request.control.args.slice(1), request, services, frame);
    if (!view) return showPrivately(notice('none', request.language, words.noneTitle, words.goneForGood));
    const post = withNote(view, words.sharedBy(escapeMarkdown(request.user.name)));
    return { do: 'updateAndPost', view: notice('done', request.language, words.posted), post };
  },
};

/** Takes a public answer away: for its asker and for moderators; anyone else is told so. */
export const dismissHandler: ControlHandler = {
  verb: 'dismiss',
  execute: ({ origin, user, language }): Outcome =>
    origin.private || user.moderator || origin.askerId === user.id
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
