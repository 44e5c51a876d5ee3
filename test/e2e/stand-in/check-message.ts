import { ComponentType, MessageFlags } from 'discord.js';
import { checkComponents, shownFiles } from './check-component.ts';
import {
  checkCount,
  checkOptionalText,
  checkUnique,
  checkWellFormed,
  codePoints,
  type Faults,
  shown,
} from './check-values.ts';
import { allComponents, displayedTexts } from './component-tree.ts';
import { type Fields, fieldsOf, listOf, numberOf, textsOf } from './fields.ts';
import { limits } from './limits.ts';

/** What a message's payload alone doesn't tell. */
export type MessageContext = {
  /** Names of the files that came with the payload. */
  readonly files?: readonly string[];
  /** An edit may leave everything out. */
  readonly edit?: boolean;
};

/** All that is wrong with a message: Discord's rules and this project's own. Never throws. */
export function checkMessage(payload: unknown, context: MessageContext = {}): string[] {
  return [...checkMessageRules(payload, context), ...checkMessageHabits(payload, context)];
}

/** What Discord refuses with 50035. */
export function checkMessageRules(payload: unknown, context: MessageContext = {}): Faults {
  const message = fieldsOf(payload);
  const components = allComponents(message);
  const ids = components.map(({ id }) => id || undefined);
  return [
    ...checkWellFormed('message', payload),
    ...checkComponents(message.components),
    ...checkUnique(
      'custom_id',
      components.map(({ custom_id }) => custom_id),
    ),
    ...checkUnique('id', ids),
    ...(isV2(message) ? checkV2(message, context) : checkLegacy(message, context)),
    ...checkAttachments(message, context),
  ];
}

const isV2 = (message: Fields): boolean => (numberOf(message.flags) & MessageFlags.IsComponentsV2) !== 0;

function checkV2(message: Fields, { edit }: MessageContext): Faults {
  const components = allComponents(message);
  const characters = displayedTexts(message).reduce((sum, text) => sum + codePoints(text), 0);
  const legacy = ['content', 'embeds', 'poll', 'sticker_ids'].filter((key) => isGiven(message[key]));
  const { components: most, text } = limits.message;
  return [
    ...legacy.map((key) => `${key}: is not allowed together with Components V2`),
    ...(components.length > 0 || edit ? [] : ['components: must have at least 1 entry']),
    ...(components.length > most
      ? [`components: ${components.length} in all, at most ${most} are allowed`]
      : []),
    ...(characters > text ? [`text: ${characters} characters in all, at most ${text} are allowed`] : []),
  ];
}

// Discord takes null, '' and [] for "none": that is how an edit turns a message into Components V2.
const isGiven = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

function checkLegacy(message: Fields, { edit, files = [] }: MessageContext): Faults {
  const rows = listOf(message.components);
  const empty = !['content', 'embeds', 'poll', 'sticker_ids'].some((key) => isGiven(message[key]));
  return [
    ...(edit || !empty || files.length > 0 ? [] : ['message: is empty']),
    ...checkOptionalText('content', message.content, limits.message.content),
    ...(Array.isArray(message.embeds) ? checkCount('embeds', message.embeds, 0, limits.message.embeds) : []),
    ...(rows.length > limits.message.rows ? [`components: has ${rows.length} rows, at most 5`] : []),
    ...rows
      .filter(({ type }) => type !== ComponentType.ActionRow)
      .map(({ type }) => `components: type ${shown(type)} needs the flag for Components V2 (${1 << 15})`),
  ];
}

function checkAttachments(message: Fields, { files = [] }: MessageContext): Faults {
  const known = new Set([...files, ...listOf(message.attachments).map(({ filename }) => filename)]);
  return [
    ...(files.length > limits.message.files
      ? [`files: ${files.length}, at most ${limits.message.files}`]
      : []),
    ...files.flatMap((name) => checkOptionalText('file name', name, limits.message.fileName, 1)),
    ...checkUnique('file name', files),
    ...shownFiles(allComponents(message))
      .filter((name) => !known.has(name))
      .map((name) => `attachment://${name}: no such file was sent along`),
  ];
}

/** What Discord would take, but this project never sends: pings, too many bytes, files that nobody sees. */
export function checkMessageHabits(payload: unknown, { files = [] }: MessageContext = {}): Faults {
  const message = fieldsOf(payload);
  const bytes = displayedTexts(message).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const shown = shownFiles(allComponents(message));
  const hidden = isV2(message) ? files.filter((name) => !shown.includes(name)) : [];
  return [
    ...checkMentions(message.allowed_mentions),
    ...(bytes > limits.message.bytes
      ? [`text: ${bytes} bytes in all, at most ${limits.message.bytes} are safe`]
      : []),
    ...hidden.map((name) => `file ${name}: is shown by no component, so nobody sees it`),
  ];
}

function checkMentions(value: unknown): Faults {
  if (value === undefined || value === null) return ['allowed_mentions: must be there, with parse: []'];
  const mentions = fieldsOf(value);
  const silent = Array.isArray(mentions.parse) && mentions.parse.length === 0;
  return [
    ...(silent ? [] : ['allowed_mentions.parse: must be []']),
    ...(textsOf(mentions.roles).length > 0 ? ['allowed_mentions.roles: no role is ever pinged'] : []),
    ...(mentions.replied_user === true ? ['allowed_mentions.replied_user: replies never ping'] : []),
    ...(mentions.users === undefined
      ? []
      : checkCount('allowed_mentions.users', mentions.users, 0, limits.message.mentions)),
  ];
}
