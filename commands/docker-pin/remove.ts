import { ApplicationCommandOptionType } from 'discord.js';
import type { Subcommand } from '../../src/command/command.ts';
import { described } from '../../src/command/describe.ts';
import { showPrivately } from '../../src/command/outcome.ts';
import { pinDeed, recordDeed } from '../../src/moderation/record-deed.ts';
import { deedOf } from '../../src/moderation/save-pin.ts';
import { eraseView, removedView } from '../../src/view/moderation/saved.ts';
import { completePin, pinOption, removedAlready, withPin } from './pin-option.ts';

/** `/docker-pin remove`: takes a pin out of the answers; `erase` deletes every version, after a question. */
export const remove: Subcommand = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'remove',
    ...described({ en: 'Remove a pinned answer', 'zh-CN': '移除置顶的回答' }),
    options: [
      pinOption,
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'erase',
        ...described({
          en: 'Delete every version, so that it cannot be restored',
          'zh-CN': '删除所有版本，之后无法恢复',
        }),
      },
    ],
  },
  execute: withPin('docker-pin remove', async (pin, request, services) => {
    const { language, place, options } = request;
    const { store, guide } = services;
    if (options['erase'] === true) {
      const versions = await store.history(place.guildId, pin.id);
      return showPrivately(eraseView(pin, versions.length, guide, language));
    }
    const saved = await store.removePin(place.guildId, pin.id, deedOf(request));
    if (saved.kind !== 'saved') return showPrivately(removedAlready(pin, language));
    const note = await recordDeed(pinDeed('pin-remove', saved.pin), request, services);
    return showPrivately(removedView(saved.pin, note, language));
  }),
  complete: completePin,
};
