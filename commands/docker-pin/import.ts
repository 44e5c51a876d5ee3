import { ApplicationCommandOptionType } from 'discord.js';
import type { Subcommand } from '../../src/command/command.ts';
import { described } from '../../src/command/describe.ts';
import { showPrivately } from '../../src/command/outcome.ts';
import type { Attachment, CommandRequest } from '../../src/command/request.ts';
import type { Language } from '../../src/guide/types.ts';
import { moderatorsOnly } from '../../src/moderation/guard.ts';
import { previewImport } from '../../src/moderation/import-pins.ts';
import { parsePins } from '../../src/moderation/parse-pins.ts';
import { importProblemsView } from '../../src/view/moderation/import.ts';
import { notice } from '../../src/view/notice.ts';
import { importWords } from '../../src/view/words/import.ts';

/** Bytes of a file at most: a full server's longest answers take 4.5 MB. */
const largestFile = 8_000_000;

/** `/docker-pin import`: shows what a file would change, and asks before it does. */
export const importPins: Subcommand = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'import',
    ...described({ en: 'Add pins from a file', 'zh-CN': '从文件添加置顶' }),
    options: [
      {
        type: ApplicationCommandOptionType.Attachment,
        name: 'file',
        ...described({ en: 'A file that an export wrote', 'zh-CN': '导出的文件' }),
        required: true,
      },
    ],
  },
  execute: moderatorsOnly<CommandRequest>('docker-pin import', async (request, services) => {
    const { language } = request;
    const file = await readFile(request.attachments['file'], language);
    if ('problem' in file) return showPrivately(notice('none', language, file.problem));
    const { contents, problems } = parsePins(file.text, services.guide);
    if (problems.length > 0) return showPrivately(importProblemsView(problems, language));
    return showPrivately(await previewImport(contents, {}, request, services));
  }),
};

async function readFile(file: Attachment | undefined, language: Language) {
  const words = importWords[language];
  if (!file) return { problem: words.noFile };
  if (file.size > largestFile) return { problem: words.tooLarge(`${largestFile / 1_000_000} MB`) };
  return file.read(largestFile).then(
    (text) => ({ text }),
    () => ({ problem: words.unreadable }),
  );
}
