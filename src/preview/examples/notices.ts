import { notice } from '../../view/notice.ts';
import { answerWords } from '../../view/words/answers.ts';
import { deedWords } from '../../view/words/deeds.ts';
import { errorWords } from '../../view/words/errors.ts';
import { forumWords } from '../../view/words/forum.ts';
import { type Example, type ExamplesOf, ids } from './example.ts';

/** One sentence each: thanks, refusals, what went wrong. */
export const noticeExamples: ExamplesOf = ({ language }) => {
  const [words, errors] = [answerWords[language], errorWords[language]];
  const deed = deedWords[language]['pin-add'](`<@${ids.moderator}>`, '`3`');
  const examples: readonly Example[] = [
    { name: 'thanks', view: notice('done', language, words.thanks) },
    { name: 'posted', view: notice('done', language, words.posted) },
    { name: 'outdated-button', view: notice('notice', language, words.outdated) },
    { name: 'empty-question', view: notice('none', language, words.noneTitle, words.emptyQuestion) },
    { name: 'slow-down', view: notice('notice', language, errors.slowDown(20)) },
    { name: 'unsent', view: notice('refusal', language, errors.unsent) },
    { name: 'refusal', view: notice('refusal', language, errors.notAllowed) },
    { name: 'refusal-not-yours', view: notice('refusal', language, words.notYours) },
    { name: 'refusal-forum', view: notice('refusal', language, forumWords[language].onlyAuthor) },
    { name: 'apology', view: notice('refusal', language, errors.apologyTitle, errors.apology('1a2b3c4d')) },
  ];
  return [
    ...examples.map((example) => ({ ...example, private: true })),
    { name: 'log-channel', view: notice('notice', language, deed) },
  ];
};
