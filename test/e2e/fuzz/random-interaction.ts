import { ComponentType, InteractionType, Locale } from 'discord.js';
import { commands } from '../../../commands/index.ts';
import { allComponents } from '../stand-in/component-tree.ts';
import { type Fields, fieldsOf, listOf, numberOf, textOf } from '../stand-in/fields.ts';
import type { Interaction, Setting } from '../stand-in/interaction.ts';
import * as typed from '../stand-in/interaction.ts';
import type { InteractionRecord } from '../stand-in/interaction-record.ts';
import type { StandInUser } from '../stand-in/world.ts';
import type { Random } from './random.ts';
import { randomCustomId } from './random-custom-id.ts';
import { randomOptions, type Typable, typables } from './random-options.ts';
import { randomText } from './random-text.ts';
import type { World } from './world.ts';

const locales = Object.values(Locale);
const places = ['guild', 'guild', 'guild', 'guild', 'guild', 'user-install', 'dm', 'private'] as const;
const otherId = (random: Random): string => String(900000000000000000n + BigInt(random.below(2 ** 31)));

/** Anything that somebody could do now: with what was seen before, or out of nothing. */
export function randomInteraction(random: Random, world: World, registered: readonly Fields[]): Interaction {
  const all = typables(registered);
  const setting = randomSetting(random, world);
  const last = world.records.at(-1);
  if (last?.modal && random.chance(0.8)) return filledForm(random, last);
  const kind = random.below(100);
  if (kind < 30) return slash(random, random.pick(all), world, setting);
  if (kind < 42) return completion(random, all, world, setting);
  if (kind < 55) return messageMenu(random, world, setting);
  if (kind < 78 && world.records.length > 0) return control(random, world, setting);
  return forged(random, world, random.pick(all), setting);
}

function randomSetting(random: Random, world: World): Setting {
  const place = random.pick(places);
  const stranger: StandInUser = { id: otherId(random), username: randomText(random, 32) || 'x' };
  return {
    place,
    locale: random.pick(locales),
    user: random.chance(0.9) ? random.pick(world.users) : stranger,
    ...(place === 'guild' ? { guildId: world.guildId } : {}),
    ...(place === 'user-install' ? { guildId: otherId(random) } : {}),
    ...(random.chance(0.3) ? { evenIfHidden: true } : {}),
  };
}

const slash = (random: Random, command: Typable, world: World, setting: Setting): Interaction =>
  typed.slash(command.name, randomOptions(random, command, world), setting);

function completion(random: Random, all: readonly Typable[], world: World, setting: Setting): Interaction {
  const completing = all.filter(({ options }) => options.some(({ autocomplete }) => autocomplete === true));
  const command = random.pick(completing);
  const focused = textOf(random.pick(command.options.filter((one) => one.autocomplete === true)).name);
  const options = { ...randomOptions(random, command, world), [focused]: randomText(random, 300) };
  return typed.autocomplete(command.name, focused, options, setting);
}

const menus = commands.commands.filter(({ kind }) => kind === 'message').map(({ data }) => data.name);

function messageMenu(random: Random, world: World, setting: Setting): Interaction {
  const known = world.records.filter(({ message, ephemeral }) => message && !ephemeral);
  const target =
    random.chance(0.3) && known.length > 0
      ? { id: random.pick(known).messageId, content: '' }
      : { content: randomText(random, 4000), author: random.pick(world.users) };
  return typed.messageMenu(random.pick(menus), target, setting);
}

/** A button or menu of a message that is still there. */
function control(random: Random, world: World, setting: Setting): Interaction {
  const usable = world.records.filter((one) => usableControls(one).length > 0);
  if (usable.length === 0) return forgedControl(random, world, setting);
  const record = random.pick(usable);
  const used = random.pick(usableControls(record));
  const id = textOf(used.custom_id);
  world.customIds.push(id);
  const { locale } = setting;
  const { user = random.pick(world.users) } = random.chance(0.7) ? record.live.setting : setting;
  const who = { user, ...(locale ? { locale } : {}) };
  if (used.type !== ComponentType.StringSelect) return typed.click(record, id, who);
  return typed.choose(record, id, [textOf(random.pick(listOf(used.options)).value)], who);
}

const usableControls = ({ message }: InteractionRecord): readonly Fields[] =>
  allComponents(message?.data ?? {}).filter(
    ({ custom_id, disabled }) => custom_id !== undefined && disabled !== true,
  );

function filledForm(random: Random, record: InteractionRecord): Interaction {
  const inputs = allComponents(record.modal ?? {}).filter(({ type }) => type === ComponentType.TextInput);
  const fields = inputs.map(({ custom_id, max_length, required }) => {
    const text = randomText(random, numberOf(max_length) || 4000);
    return [textOf(custom_id), required === false ? text : text || 'x'] as const;
  });
  return typed.submit(record, Object.fromEntries(fields.filter(() => random.chance(0.9))));
}

function forged(random: Random, world: World, command: Typable, setting: Setting): Interaction {
  const kind = random.below(3);
  if (kind === 0) return forgedControl(random, world, setting);
  return kind === 1 ? forgedForm(random, world, setting) : forgedCommand(random, command, setting);
}

/** A control on a message of an older version, or with values that no menu of this one has. */
function forgedControl(random: Random, world: World, setting: Setting): Interaction {
  const message = messageOf(random, world, setting);
  const select = random.chance(0.5);
  const data = {
    component_type: select ? ComponentType.StringSelect : ComponentType.Button,
    custom_id: randomCustomId(random, world.customIds),
    id: 1,
    ...(select ? { values: [randomText(random, 100)] } : {}),
  };
  return { kind: 'forged', type: InteractionType.MessageComponent, data, message, setting };
}

function forgedForm(random: Random, world: World, setting: Setting): Interaction {
  const field = (custom_id: string, id: number) => ({
    type: ComponentType.Label,
    id,
    component: { type: ComponentType.TextInput, id: id + 100, custom_id, value: randomText(random, 1000) },
  });
  const names = ['question', 'answer', 'also', 'language', randomText(random, 20)];
  const data = {
    custom_id: randomCustomId(random, world.customIds),
    components: names.slice(random.below(names.length)).map((name, at) => field(name, at + 1)),
  };
  const message = random.chance(0.5) ? { message: messageOf(random, world, setting) } : {};
  return { kind: 'forged', type: InteractionType.ModalSubmit, data, ...message, setting };
}

/** A command of another version: names and options that this one does not know, values of any kind. */
function forgedCommand(random: Random, { name }: Typable, setting: Setting): Interaction {
  const [root = '', ...path] = name.split(' ');
  const value = () =>
    random.pick([randomText(random, 6000), random.below(1000), random.chance(0.5), -0.5, '']);
  const kinds = { string: 3, number: 10, boolean: 5 } as const;
  const names = ['question', 'topic', 'language', 'private', 'pin', 'query', 'days', 'constructor', 'x'];
  const options = names
    .filter(() => random.chance(0.3))
    .map((option) => ({ name: option, value: value() }))
    .map((option) => ({ ...option, type: kinds[typeof option.value as keyof typeof kinds] }));
  const word = random.chance(0.2) ? 'removed' : path[0];
  const nested = word ? [{ name: word, type: 1, options }] : options;
  const data = {
    id: '1',
    type: 1,
    name: random.chance(0.1) ? 'dockers' : root,
    options: random.chance(0.1) ? [] : nested,
  };
  return { kind: 'forged', type: InteractionType.ApplicationCommand, data, setting };
}

/** A message of the bot that may be gone, from when the stand-in does not know. */
function messageOf(random: Random, world: World, setting: Setting): Fields {
  const known = world.records.map(({ message }) => message?.data).filter((one) => one !== undefined);
  if (known.length > 0 && random.chance(0.5)) return random.pick(known);
  const user = fieldsOf(setting.user);
  const metadata = { id: '1', type: 2, user, authorizing_integration_owners: {} };
  return {
    id: otherId(random),
    channel_id: setting.channelId ?? '1',
    type: 0,
    content: '',
    author: { id: '600000000000000001', username: 'docker-guide', discriminator: '0', bot: true },
    timestamp: '2024-01-01T00:00:00.000000+00:00',
    edited_timestamp: null,
    flags: random.pick([0, 64, 1 << 15]),
    ...{ mentions: [], mention_roles: [], attachments: [], embeds: [], components: [] },
    ...(random.chance(0.5) ? { interaction_metadata: metadata } : {}),
  };
}
