import { sectionHit } from '../../src/answer/ask.ts';
import type { ControlHandler } from '../../src/command/command.ts';
import { type Outcome, showPrivately } from '../../src/command/outcome.ts';
import type { ControlRequest } from '../../src/command/request.ts';
import { pinView, sectionView } from '../../src/view/answer.ts';
import { solvedView } from '../../src/view/forum.ts';
import { frameOf } from '../../src/view/frame.ts';
import { notice } from '../../src/view/notice.ts';
import { answerWords } from '../../src/view/words/answers.ts';
import { forumWords } from '../../src/view/words/forum.ts';

/** `forum-show` kind id: the whole answer, for whoever asks. */
export const forumShowHandler: ControlHandler = {
  verb: 'forum-show',
  execute: async (request, services) => {
    const [, kind, id = ''] = request.control.args;
    const frame = { ...frameOf(request, services), private: true };
    const pin = kind === 'p' ? (await services.shelf(request.place))?.pin(id, request.language) : undefined;
    const section = kind === 's' ? services.guide.section(id, request.language) : undefined;
    if (pin) return showPrivately(pinView(pin, frame));
    if (section) return showPrivately(sectionView(sectionHit({ section }, services.guide), frame));
    return showPrivately(notice('none', request.language, answerWords[request.language].goneForGood));
  },
};

/** `forum-solved` owner asked: the author and moderators close the matter; a vote is counted. */
export const forumSolvedHandler: ControlHandler = {
  verb: 'forum-solved',
  execute: async (request, { store }): Promise<Outcome> => {
    if (!mayDecide(request)) return refusal(request);
    const { place, user, language } = request;
    const [, , askedId = ''] = request.control.args;
    if (place.kind === 'guild') await store.vote(place.guildId, askedId, user.id, true);
    return { do: 'change', view: solvedView(language) };
  },
};

/** `forum-not-this` owner asked: takes the message away; a vote against is counted. */
export const forumNotThisHandler: ControlHandler = {
  verb: 'forum-not-this',
  execute: async (request, { store }): Promise<Outcome> => {
    if (!mayDecide(request)) return refusal(request);
    const { place, user } = request;
    const [, , askedId = ''] = request.control.args;
    if (place.kind === 'guild') await store.vote(place.guildId, askedId, user.id, false);
    return { do: 'dismiss' };
  },
};

const mayDecide = ({ control, user }: ControlRequest): boolean =>
  user.moderator || control.args[1] === user.id;

const refusal = ({ language }: ControlRequest): Outcome =>
  showPrivately(notice('refusal', language, forumWords[language].onlyAuthor));
