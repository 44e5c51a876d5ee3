import { ApplicationCommandOptionType } from 'discord.js';
import { sectionHit } from '../../src/answer/ask.ts';
import type { Subcommand } from '../../src/command/command.ts';
import { commonOptions } from '../../src/command/common-options.ts';
import { described } from '../../src/command/describe.ts';
import { show } from '../../src/command/outcome.ts';
import type { Localized } from '../../src/guide/types.ts';
import { pinView, sectionView } from '../../src/view/answer.ts';
import { chaptersView } from '../../src/view/chapters.ts';
import { frameOf } from '../../src/view/frame.ts';

/** A subcommand that answers with one section of the guide. */
export const sectionCommand = (name: string, sectionId: string, description: Localized): Subcommand => ({
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name,
    ...described(description),
    options: [...commonOptions],
  },
  execute: async (request, services) => {
    const frame = frameOf(request, services);
    const shelf = await services.shelf(request.place);
    // A server may have set the section aside in favour of a pin.
    const pin = shelf?.standIn(sectionId, request.language);
    if (pin) return show(pinView(pin, frame));
    const section = services.guide.section(sectionId, request.language);
    return show(section ? sectionView(sectionHit({ section }, services.guide), frame) : chaptersView(frame));
  },
});
