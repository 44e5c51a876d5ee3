import type { Interaction } from 'discord.js';
import type { Commands } from '../command/command.ts';
import { decodeControl } from '../command/control.ts';
import { languageOf } from '../command/language.ts';
import { type Outcome, showPrivately } from '../command/outcome.ts';
import type { Options, Origin, Request } from '../command/request.ts';
import type { Services } from '../command/services.ts';
import { notice } from '../view/notice.ts';
import { answerWords } from '../view/words/answers.ts';
import { errorWords } from '../view/words/errors.ts';
import type { Repliable } from './answer-first.ts';
import { attachmentOf } from './attachment.ts';
import { textOfMessage } from './message-text.ts';
import { type Given, optionsOf, originOf, requestOf } from './request.ts';

/** What an interaction led to, and with what request it ran. */
export type Ran = { readonly outcome: Outcome; readonly request: Request; readonly origin?: Origin };

/** Turns an interaction into a request and runs the command, control or modal that it names. */
export async function run(
  interaction: Repliable,
  { commands, controls, modals }: Commands,
  services: Services,
): Promise<Ran> {
  if (interaction.isChatInputCommand()) return runSlash(interaction, commands, services);
  if (interaction.isMessageContextMenuCommand()) return runMessageMenu(interaction, commands, services);
  const id = interaction.isMessageComponent() || interaction.isModalSubmit() ? interaction.customId : '';
  const control = decodeControl(id);
  const message =
    interaction.isMessageComponent() || interaction.isModalSubmit() ? interaction.message : null;
  const origin = message ? originOf(interaction, message) : undefined;
  const language = control?.args[0];
  // A click of anyone but the asker shows them a copy of their own.
  const alone = origin && (origin.private || origin.askerId !== interaction.user.id);
  const request = await requestOf(interaction, { language, private: alone }, services.store);
  const ran = (outcome: Outcome): Ran => ({ outcome, request, ...(origin ? { origin } : {}) });
  if (interaction.isModalSubmit()) {
    const handler = modals.find(({ verb }) => verb === control?.verb);
    const fields = Object.fromEntries(
      interaction.fields.fields.map((field, key) => [key, 'value' in field ? String(field.value) : '']),
    );
    if (!handler || !control) return ran(outdatedForm(request, fields));
    return ran(
      await handler.submit({ ...request, control, fields, ...(origin ? { origin } : {}) }, services),
    );
  }
  const handler = controls.find(({ verb }) => verb === control?.verb);
  if (!handler || !control || !origin) return ran(outdated(request));
  const values = interaction.isStringSelectMenu() ? interaction.values : [];
  return ran(await handler.execute({ ...request, control, values, origin }, services));
}

/** A control of an older version that this one no longer knows; who tapped it is told in their own language. */
function outdated({ user }: Request): Outcome {
  const language = languageOf(user.locale);
  return showPrivately(notice('notice', language, answerWords[language].outdated));
}

/** The same for a form: nothing that was typed is lost. */
function outdatedForm({ user }: Request, fields: Readonly<Record<string, string>>): Outcome {
  const language = languageOf(user.locale);
  const { parts, ...view } = notice('notice', language, answerWords[language].outdatedForm);
  const blocks = Object.values(fields)
    .filter((typed) => typed.trim() !== '')
    .map((code) => ({ kind: 'code', language: '', code }) as const);
  return showPrivately({ ...view, parts: [...parts, { part: 'body', blocks }] });
}

async function runSlash(
  interaction: Extract<Interaction, { isChatInputCommand(): boolean }> & Repliable,
  commands: Commands['commands'],
  services: Services,
): Promise<Ran> {
  if (!interaction.isChatInputCommand()) throw new TypeError('not a slash command');
  const options = optionsOf(interaction.options.data);
  const question = String(options['question'] ?? options['query'] ?? '');
  const command = commands.find((one) => one.kind === 'slash' && one.data.name === interaction.commandName);
  const given = command?.kind === 'slash' && command.private ? { private: true } : givenBy(options);
  const request = await requestOf(interaction, { ...given, question }, services.store);
  const name = interaction.options.getSubcommand(false);
  const target =
    command?.kind === 'slash'
      ? (command.subcommands?.find((one) => one.data.name === name) ?? command)
      : undefined;
  if (!target?.execute) return { outcome: unknown(request), request };
  const files = interaction.options.data.flatMap((option) => option.options ?? [option]);
  const attachments = Object.fromEntries(
    files.flatMap((option) => (option.attachment ? [[option.name, attachmentOf(option.attachment)]] : [])),
  );
  return { outcome: await target.execute({ ...request, options, attachments }, services), request };
}

/** The reply's language and privacy, where options say. */
function givenBy(options: Options): Given {
  // Whom an answer is for must be able to see it.
  const open = options['for'] === undefined ? undefined : false;
  const alone = typeof options['private'] === 'boolean' ? options['private'] : undefined;
  const language = options['language'] === undefined ? undefined : String(options['language']);
  return { language, private: open ?? alone };
}

async function runMessageMenu(
  interaction: Repliable,
  commands: Commands['commands'],
  services: Services,
): Promise<Ran> {
  if (!interaction.isMessageContextMenuCommand()) throw new TypeError('not a message menu');
  const target = interaction.targetMessage;
  const content = textOfMessage(target);
  const request = await requestOf(interaction, { question: content, private: true }, services.store);
  const command = commands.find((one) => one.kind === 'message' && one.data.name === interaction.commandName);
  if (command?.kind !== 'message') return { outcome: unknown(request), request };
  const self = target.author.id === interaction.client.user.id;
  const message = {
    id: target.id,
    channelId: target.channelId,
    content,
    author: { id: target.author.id, name: target.author.globalName ?? target.author.username, self },
    url: `https://discord.com/channels/${interaction.guildId ?? '@me'}/${target.channelId}/${target.id}`,
  };
  return { outcome: await command.execute({ ...request, message }, services), request };
}

const unknown = ({ language }: Request): Outcome =>
  showPrivately(notice('notice', language, errorWords[language].unknownCommand));

/** The language of an apology, when no request could be made. */
export const localeLanguage = (interaction: Interaction) => languageOf(interaction.locale);
