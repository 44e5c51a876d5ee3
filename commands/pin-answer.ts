import { ApplicationCommandType, ApplicationIntegrationType, InteractionContextType } from 'discord.js';
import type { MessageCommand } from '../src/command/command.ts';
import { choice } from '../src/command/describe.ts';
import { showPrivately } from '../src/command/outcome.ts';
import type { MessageRequest } from '../src/command/request.ts';
import { answerFromMessage } from '../src/moderation/answer-from-message.ts';
import { keepDraft } from '../src/moderation/drafts.ts';
import { moderatorsOnly } from '../src/moderation/guard.ts';
import { ownAnswer } from '../src/moderation/own-answer.ts';
import { moderatorPermissions } from '../src/moderation/permissions.ts';
import { readPin } from '../src/moderation/pin-input.ts';
import { pinForm } from '../src/view/moderation/pin-form.ts';
import { notice } from '../src/view/notice.ts';
import { moderationWords } from '../src/view/words/moderation.ts';

const { name, name_localizations } = choice('', {
  en: 'Pin as Docker answer',
  'zh-CN': '置顶为 Docker 回答',
});

/** The menu of a message: makes it the pinned answer to a question, which a form asks for. */
export const pinAnswer: MessageCommand = {
  kind: 'message',
  data: {
    type: ApplicationCommandType.Message,
    name,
    name_localizations,
    default_member_permissions: moderatorPermissions,
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild],
  },
  execute: moderatorsOnly<MessageRequest>('pin-answer', async (request, services) => {
    const { message, language } = request;
    const words = moderationWords[language];
    if (message.content.trim() === '') return showPrivately(notice('none', language, words.emptyMessage));
    const { title, text } = message.author.self ? ownAnswer(message.content) : { text: message.content };
    const { answer, cut } = answerFromMessage(text, words.goesOn(message.url));
    const source = { authorId: message.author.id, authorName: message.author.name, url: message.url };
    const { content } = readPin({ question: title, answer, also: [], source }, services.guide);
    const ref = { channelId: message.channelId, messageId: message.id };
    const id = await keepDraft({ kind: 'pin', content, message: ref }, request, services);
    const hint = cut ? words.cutNotice : undefined;
    // The question is not written yet, and it may decide the language.
    const { language: _, ...begun } = content;
    return { do: 'modal', modal: pinForm(begun, { kind: 'draft', id }, language, hint) };
  }),
};
