import type { Commands } from '../src/command/command.ts';
import { answerThis } from './answer-this.ts';
import {
  chapterHandler,
  chaptersHandler,
  moreHandler,
  nearHandler,
  openHandler,
  openPinHandler,
  pinsHandler,
  showHandler,
} from './controls/browse.ts';
import { forumNotThisHandler, forumShowHandler, forumSolvedHandler } from './controls/forum.ts';
import { filterHandler, listHandler, topicHandler } from './controls/lists.ts';
import { pinAgainHandler, pinFormHandler } from './controls/moderation-form.ts';
import { pinImportHandler } from './controls/moderation-import.ts';
import {
  pinChannelHandler,
  pinEraseHandler,
  pinHistoryHandler,
  pinRestoreHandler,
  pinVersionHandler,
} from './controls/moderation-pins.ts';
import { reportPinHandler } from './controls/moderation-report.ts';
import { setupClearHandler } from './controls/moderation-setup.ts';
import { replyHandler } from './controls/reply.ts';
import { dismissHandler, postHandler, voteHandler } from './controls/share.ts';
import { docker } from './docker/index.ts';
import { dockerPin } from './docker-pin/index.ts';
import { dockerReport } from './docker-report.ts';
import { dockerSetup } from './docker-setup.ts';
import { pinAnswer } from './pin-answer.ts';

/** The one list of what people can type or tap: start, registration and the console all use it. */
export const commands: Commands = {
  commands: [docker, dockerPin, dockerReport, dockerSetup, answerThis, pinAnswer],
  controls: [
    showHandler,
    openHandler,
    openPinHandler,
    pinsHandler,
    chaptersHandler,
    chapterHandler,
    moreHandler,
    nearHandler,
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
    pinHistoryHandler,
    pinVersionHandler,
    pinRestoreHandler,
    pinEraseHandler,
    pinChannelHandler,
    pinAgainHandler,
    pinImportHandler,
    reportPinHandler,
    setupClearHandler,
  ],
  modals: [pinFormHandler],
};
