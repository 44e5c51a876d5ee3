import { ApplicationCommandType, ApplicationIntegrationType, InteractionContextType } from 'discord.js';
import { answerRequest } from '../src/command/answering.ts';
import type { MessageCommand } from '../src/command/command.ts';
import { choice } from '../src/command/describe.ts';
import { showPrivately } from '../src/command/outcome.ts';
import { questionFrom } from '../src/command/question-from.ts';
import { notice } from '../src/view/notice.ts';
import { answerWords } from '../src/view/words/answers.ts';

const { name, name_localizations } = choice('', {
  en: 'Answer from the Docker guide',
  'zh-CN': '用 Docker 指南回答',
});

/** The menu of a message: answers what somebody wrote, privately, with a way to reply to them. */
export const answerThis: MessageCommand = {
  kind: 'message',
  data: {
    type: ApplicationCommandType.Message,
    name,
    name_localizations,
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
  },
  execute: async (request, services) => {
    const words = answerWords[request.language];
    const question = questionFrom(request.message.content);
    if (question === '')
      return showPrivately(notice('none', request.language, words.noneTitle, words.emptyQuestion));
    const { view } = await answerRequest(question, { ...request, private: true }, services, {
      replyTo: request.message.id,
    });
    return showPrivately(view);
  },
};
