import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord.js';
import type { Subcommand } from '../../src/command/command.ts';
import { described } from '../../src/command/describe.ts';
import { type Outcome, showPrivately } from '../../src/command/outcome.ts';
import type { CommandRequest } from '../../src/command/request.ts';
import type { Services } from '../../src/command/services.ts';
import { findPin, pinChoices } from '../../src/moderation/find-pin.ts';
import { type Allowed, completeForModerators, moderatorsOnly } from '../../src/moderation/guard.ts';
import type { Pin } from '../../src/store/types.ts';
import { escapeMarkdown, shorten } from '../../src/view/escape.ts';
import { notice } from '../../src/view/notice.ts';
import { moderationWords } from '../../src/view/words/moderation.ts';

/** The option that names a pin. */
export const pinOption: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.String,
  name: 'pin',
  ...described({ en: 'Which pin', 'zh-CN': '哪一条置顶' }),
  required: true,
  max_length: 200,
  autocomplete: true,
};

/** Offers the server's pins, and a removed one by its id. */
export const completePin: NonNullable<Subcommand['complete']> = completeForModerators(
  async ({ place, typed }, { store }) => {
    const pins = await store.pins(place.guildId);
    const named = await store.pin(place.guildId, typed.trim().replace(/^#/, ''));
    return pinChoices(typed, named?.removed ? [named, ...pins] : pins);
  },
);

/** Offers the pins that were removed last, and any removed one by its id. */
export const completeRemoved: NonNullable<Subcommand['complete']> = completeForModerators(
  async ({ place, typed }, { store }) => {
    const removed = await store.removedPins(place.guildId);
    const named = await store.pin(place.guildId, typed.trim().replace(/^#/, ''));
    const known = removed.some(({ id }) => id === named?.id);
    return pinChoices(typed, named?.removed && !known ? [named, ...removed] : removed);
  },
);

type Work = (pin: Pin, request: Allowed<CommandRequest>, services: Services) => Promise<Outcome> | Outcome;

/** Runs the work for the pin that was named; says privately that there is none. */
export const withPin = (action: string, work: Work) =>
  moderatorsOnly<CommandRequest>(action, async (request, services) => {
    const named = String(request.options['pin'] ?? '');
    const pin = await findPin(named, request.place.guildId, services.store);
    return pin ? work(pin, request, services) : showPrivately(noSuchPin(named, request.language));
  });

/** Says that nothing is there under that name. */
export const noSuchPin = (named: string, language: CommandRequest['language']) =>
  notice('none', language, moderationWords[language].unknownPin(escapeMarkdown(shorten(named, 100))));

/** Says that the pin has been removed already. */
export const removedAlready = (pin: Pin, language: CommandRequest['language']) =>
  notice('none', language, moderationWords[language].isRemoved(pin.id));
