import { ApplicationCommandOptionType } from 'discord.js';
import type { Subcommand } from '../../src/command/command.ts';
import { described } from '../../src/command/describe.ts';
import { showPrivately } from '../../src/command/outcome.ts';
import { restorePin } from '../../src/moderation/restore-pin.ts';
import { notice } from '../../src/view/notice.ts';
import { moderationWords } from '../../src/view/words/moderation.ts';
import { completeRemoved, pinOption, withPin } from './pin-option.ts';

/** `/docker-pin restore`: brings a removed pin back as it was. */
export const restore: Subcommand = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'restore',
    ...described({ en: 'Bring a removed pin back', 'zh-CN': '恢复已移除的置顶' }),
    options: [pinOption],
  },
  execute: withPin('docker-pin restore', (pin, request, services) =>
    pin.removed
      ? restorePin(pin.id, undefined, request, services)
      : showPrivately(notice('none', request.language, moderationWords[request.language].notRemoved(pin.id))),
  ),
  complete: completeRemoved,
};
