import { ApplicationCommandOptionType } from 'discord.js';
import type { Subcommand } from '../../src/command/command.ts';
import { described } from '../../src/command/describe.ts';
import { showPrivately } from '../../src/command/outcome.ts';
import { historyView } from '../../src/view/moderation/history.ts';
import { completePin, pinOption, withPin } from './pin-option.ts';

/** `/docker-pin history`: who changed a pin, what and when; a menu leads to each version. */
export const history: Subcommand = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'history',
    ...described({ en: 'Every version of a pinned answer', 'zh-CN': '置顶回答的所有版本' }),
    options: [pinOption],
  },
  execute: withPin('docker-pin history', async (pin, { place, language }, { store }) =>
    showPrivately(historyView(await store.history(place.guildId, pin.id), 1, language)),
  ),
  complete: completePin,
};
