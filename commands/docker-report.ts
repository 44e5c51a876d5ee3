import { ApplicationCommandOptionType, ApplicationIntegrationType, InteractionContextType } from 'discord.js';
import type { SlashCommand } from '../src/command/command.ts';
import { choice, described } from '../src/command/describe.ts';
import { showPrivately } from '../src/command/outcome.ts';
import type { CommandRequest } from '../src/command/request.ts';
import { groupQuestions, withoutPinned } from '../src/moderation/group-questions.ts';
import { moderatorsOnly } from '../src/moderation/guard.ts';
import { moderatorPermissions } from '../src/moderation/permissions.ts';
import { dayMs } from '../src/store/limits.ts';
import { reportView } from '../src/view/moderation/report.ts';

/** Days that a report may look back, and the default. */
const spans = [7, 30, 90] as const;
const usualSpan = 30;

const spanChoices = spans.map((days) => ({
  ...choice('', { en: `${days} days`, 'zh-CN': `${days} 天` }),
  value: days,
}));

/** `/docker-report`: what was asked in this server, and what had no answer. */
export const dockerReport: SlashCommand = {
  kind: 'slash',
  private: true,
  data: {
    name: 'docker-report',
    ...described({ en: 'What was asked in this server', 'zh-CN': '本服务器的提问情况' }),
    default_member_permissions: moderatorPermissions,
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild],
    options: [
      {
        type: ApplicationCommandOptionType.Integer,
        name: 'days',
        ...described({ en: 'How far to look back', 'zh-CN': '统计最近多少天' }),
        choices: spanChoices,
      },
    ],
  },
  execute: moderatorsOnly<CommandRequest>('docker-report', async (request, { store }) => {
    const { place, at, settings, language, options } = request;
    const days = spans.find((span) => span === options['days']) ?? usualSpan;
    // Days are counted whole: with today, this many.
    const report = await store.report(place.guildId, at - (days - 1) * dayMs);
    const groups = withoutPinned(groupQuestions(report.open), await store.pins(place.guildId));
    return showPrivately(reportView(report, { days, groups }, settings, language));
  }),
};
