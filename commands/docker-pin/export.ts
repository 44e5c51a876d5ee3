import { ApplicationCommandOptionType } from 'discord.js';
import type { Subcommand } from '../../src/command/command.ts';
import { choice, described } from '../../src/command/describe.ts';
import { showPrivately } from '../../src/command/outcome.ts';
import type { CommandRequest } from '../../src/command/request.ts';
import { formatPins } from '../../src/moderation/format-pins.ts';
import { moderatorsOnly } from '../../src/moderation/guard.ts';
import { recordDeed } from '../../src/moderation/record-deed.ts';
import { remark } from '../../src/view/moderation/pin-content.ts';
import { notice } from '../../src/view/notice.ts';
import { importWords } from '../../src/view/words/import.ts';
import { pinWords } from '../../src/view/words/pins.ts';

/** `/docker-pin export`: all pins of the server as a file. */
export const exportPins: Subcommand = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'export',
    ...described({ en: 'All pins of this server as a file', 'zh-CN': '将本服务器的所有置顶导出为文件' }),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'format',
        ...described({ en: 'Format of the file', 'zh-CN': '文件格式' }),
        choices: [
          choice('markdown', { en: 'Markdown, for people', 'zh-CN': 'Markdown，便于阅读' }),
          choice('json', { en: 'JSON, for programs', 'zh-CN': 'JSON，便于程序处理' }),
        ],
      },
    ],
  },
  execute: moderatorsOnly<CommandRequest>('docker-pin export', async (request, services) => {
    const { place, options, language } = request;
    const pins = await services.store.pins(place.guildId);
    if (pins.length === 0) return showPrivately(notice('none', language, pinWords[language].none));
    const file = formatPins(pins, options['format'] === 'json' ? 'json' : 'markdown');
    const deed = { kind: 'pin-export', what: file.name, details: { pins: pins.length } } as const;
    const note = await recordDeed(deed, request, services);
    const view = notice('done', language, importWords[language].exported(pins.length));
    return showPrivately({ ...view, parts: [...view.parts, ...remark(note)], file });
  }),
};
