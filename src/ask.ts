import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { config as loadDotenv } from 'dotenv';
import type { Answer } from './answer/types.ts';
import { chooseLanguage } from './command/language.ts';
import type { Services } from './command/services.ts';
import { readConfig, readPackage } from './config.ts';
import { paintFor } from './console/paint.ts';
import { renderText } from './console/render.ts';
import { unavailableChannels } from './console/unavailable-channels.ts';
import { runEntry } from './run-entry.ts';
import { createServices, openGuide } from './services.ts';
import { StartupError } from './startup-error.ts';
import { openStore } from './store/open-store.ts';
import { answerView } from './view/answer.ts';
import { answerJson } from './view/answer-json.ts';

type Flags = {
  readonly json: boolean;
  readonly lang?: string | undefined;
  readonly guild?: string | undefined;
};

await runEntry(async () => {
  loadDotenv({ quiet: true });
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      batch: { type: 'boolean', default: false },
      lang: { type: 'string' },
      guild: { type: 'string' },
    },
  });
  const question = positionals.join(' ').trim();
  if (question === '' && !values.batch)
    throw new StartupError('Say what to ask: npm run --silent ask -- "question"');
  if (values.lang && values.lang !== 'en' && values.lang !== 'zh-CN')
    throw new StartupError('--lang is en or zh-CN');
  const config = readConfig(process.env);
  const store = await openStore({ directory: config.DATA_DIR, readOnly: true });
  const services = createServices({
    lookup: openGuide(config.CONTENT_DIR),
    store,
    channels: unavailableChannels,
    about: readPackage(),
    audit: () => {},
  });
  if (!values.batch) process.stdout.write(`${await reply(question, services, values)}\n`);
  else {
    for await (const line of createInterface({ input: process.stdin })) {
      if (line.trim() !== '') process.stdout.write(`${await reply(line.trim(), services, values)}\n`);
    }
  }
  await store.close();
});

async function reply(question: string, services: Services, flags: Flags): Promise<string> {
  const answer = await answered(question, services, flags);
  if (flags.json) return JSON.stringify(answerJson(answer, services.guide));
  const frame = { lookup: services.guide, language: answer.language, private: true, inServer: false };
  return renderText(answerView(answer, frame), paintFor(process.stdout.isTTY && !process.env['NO_COLOR']))
    .text;
}

async function answered(question: string, services: Services, { lang, guild }: Flags): Promise<Answer> {
  const language = chooseLanguage({ given: lang, question, private: true, userLocale: 'en-US' });
  const place = guild
    ? ({ kind: 'guild', guildId: guild, channelId: 'console', member: true } as const)
    : ({ kind: 'dm', channelId: 'console' } as const);
  return services.ask(question, language, await services.shelf(place));
}
