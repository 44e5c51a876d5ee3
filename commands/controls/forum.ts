import { sectionHit } from '../../src/answer/ask.ts';
import type { PinHit, SectionHit } from '../../src/answer/types.ts';
import type { ControlHandler } from '../../src/command/command.ts';
import { goneView, namedView } from '../../src/command/named-view.ts';
import { type Outcome, showPrivately } from '../../src/command/outcome.ts';
import type { ControlRequest } from '../../src/command/request.ts';
import type { Services } from '../../src/command/services.ts';
import { solvedView } from '../../src/view/forum.ts';
import { frameOf } from '../../src/view/frame.ts';
import { notice } from '../../src/view/notice.ts';
import { forumWords } from '../../src/view/words/forum.ts';

/** What a control names: `s` a section, `p` a pin; nothing once it is gone. */
async function offered(
  kind: string | undefined,
  id: string,
  request: ControlRequest,
  services: Services,
): Promise<SectionHit | PinHit | undefined> {
  const shelf = await services.shelf(request.place);
  if (kind === 'p') return shelf?.pin(id, request.language);
  const section = kind === 's' ? services.guide.section(id, request.language) : undefined;
  return section && (shelf?.standIn(section.id, request.language) ?? sectionHit({ section }, services.guide));
}

/** `forum-show` kind id: the whole answer, for whoever asks; what is nearest to it once it is gone. */
export const forumShowHandler: ControlHandler = {
  verb: 'forum-show',
  execute: async (request, services) => {
    const ref = request.control.args.slice(1);
    const frame = { ...frameOf(request, services), private: true };
    const view = await namedView(ref, request.place, frame, services);
    return showPrivately(view ?? goneView(ref, frame, services));
  },
};

/** `forum-solved` owner asked kind id: the author and moderators close the matter; a vote is counted. */
export const forumSolvedHandler: ControlHandler = {
  verb: 'forum-solved',
  execute: async (request, services): Promise<Outcome> => {
    if (!mayDecide(request)) return refusal(request);
    const { language } = request;
    const [, , , kind, id = ''] = request.control.args;
    await vote(request, services, true);
    const hit = await offered(kind, id, request, services);
    return { do: 'change', view: solvedView(language, hit && { hit, language, lookup: services.guide }) };
  },
};

/** `forum-not-this` owner asked: takes the message away; a vote against is counted. */
export const forumNotThisHandler: ControlHandler = {
  verb: 'forum-not-this',
  execute: async (request, services): Promise<Outcome> => {
    if (!mayDecide(request)) return refusal(request);
    await vote(request, services, false);
    return { do: 'dismiss' };
  },
};

async function vote({ place, user, control }: ControlRequest, { store }: Services, helpful: boolean) {
  const [, , askedId = ''] = control.args;
  if (place.kind === 'guild') await store.vote(place.guildId, askedId, user.id, helpful);
}

const mayDecide = ({ control, user }: ControlRequest): boolean =>
  user.moderator || control.args[1] === user.id;

const refusal = ({ language }: ControlRequest): Outcome =>
  showPrivately(notice('refusal', language, forumWords[language].onlyAuthor));
