import type { Commands } from '../src/command/command.ts';
import { answerThis } from './answer-this.ts';
import {
  chapterHandler,
  chaptersHandler,
  moreHandler,
  openHandler,
  openPinHandler,
  showHandler,
} from './controls/browse.ts';
import { forumNotThisHandler, forumShowHandler, forumSolvedHandler } from './controls/forum.ts';
import { filterHandler, listHandler, topicHandler } from './controls/lists.ts';
import { replyHandler } from './controls/reply.ts';
import { dismissHandler, postHandler, voteHandler } from './controls/share.ts';
import { docker } from './docker/index.ts';

/** The one list of what people can type or tap: start, registration and the console all use it. */
export const commands: Commands = {
  commands: [docker, answerThis],
  controls: [
    showHandler,
    openHandler,
    openPinHandler,
    chaptersHandler,
    chapterHandler,
    moreHandler,
    listHandler,
    filterHandler,
    topicHandler,
    postHandler,
    dismissHandler,
    voteHandler,
    replyHandler,
    forumShowHandler,
    forumSolvedHandler,
    forumNotThisHandler,
  ],
  modals: [],
};
