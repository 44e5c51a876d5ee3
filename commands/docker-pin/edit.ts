import { ApplicationCommandOptionType } from 'discord.js';
import type { Subcommand } from '../../src/command/command.ts';
import { described } from '../../src/command/describe.ts';
import { showPrivately } from '../../src/command/outcome.ts';
import { formFields, pinForm } from '../../src/view/moderation/pin-form.ts';
import { completePin, pinOption, removedAlready, withPin } from './pin-option.ts';

/** `/docker-pin edit`: the form, filled in with the pin as it stands. */
export const edit: Subcommand = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'edit',
    ...described({ en: 'Change a pinned answer', 'zh-CN': '修改置顶的回答' }),
    options: [pinOption],
  },
  execute: withPin('docker-pin edit', (pin, { language }) => {
    if (pin.removed) return showPrivately(removedAlready(pin, language));
    const target = { kind: 'pin', id: pin.id, version: pin.version } as const;
    return { do: 'modal', modal: pinForm(pin, target, language) };
  }),
  complete: completePin,
  form: formFields,
};
