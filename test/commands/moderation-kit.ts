import { commands } from '../../commands/index.ts';
import type { SlashCommand } from '../../src/command/command.ts';
import type { Control } from '../../src/command/control.ts';
import type { Modal, Outcome } from '../../src/command/outcome.ts';
import type { Attachment, Options, Origin, Request, TargetMessage } from '../../src/command/request.ts';
import type { ChannelResult, Services } from '../../src/command/services.ts';
import { paintFor } from '../../src/console/paint.ts';
import { renderText } from '../../src/console/render.ts';
import { renderModal } from '../../src/discord/modal.ts';
import { renderMessage } from '../../src/discord/render.ts';
import { createLookup } from '../../src/guide/lookup.ts';
import { createServices } from '../../src/services.ts';
import { createMemoryStore } from '../../src/store/open-store.ts';
import { defaultSettings } from '../../src/store/types.ts';
import type { View } from '../../src/view/view.ts';
import { guideOf, sectionOf } from '../check/section.ts';
import { checkMessage } from '../e2e/stand-in/check-message.ts';
import { checkModal } from '../e2e/stand-in/check-modal.ts';

const body = 'A volume outlives its container.\n\n```sh\ndocker volume create data\n```';

/** A guide of two sections in both languages. */
export const lookup = createLookup({
  ...guideOf(
    sectionOf(body),
    sectionOf(body, { path: 'zh-CN/storage/volumes.md', title: '用卷保存数据' }),
    sectionOf(body, { path: 'en/storage/bind-mounts.md', title: 'Bind mounts' }),
    sectionOf(body, { path: 'zh-CN/storage/bind-mounts.md', title: '绑定挂载' }),
  ),
  chapters: [{ id: 'storage', order: 1, title: { en: 'Storage', 'zh-CN': '存储' } }],
});

/** 24 November 2026, noon. */
export const noon = Date.UTC(2026, 10, 24, 12);

export const privateOrigin: Origin = {
  messageId: '900',
  channelId: '20',
  private: true,
  askerId: 'mod',
  writable: true,
};

/** Who does it and where; what is not said is a moderator and manager in server 1, in English. */
export type Who = Partial<Request> & { readonly id?: string; readonly guild?: string };

/** What the bot and its surroundings saw and did. */
export type World = {
  readonly services: Services;
  readonly audited: { readonly event: string; readonly details: Readonly<Record<string, unknown>> }[];
  readonly posted: { readonly channel: string; readonly text: string }[];
  readonly pinned: string[];
  /** What channels answer from now on. */
  channelResult: ChannelResult;
};

/** The bot with a small guide and an empty store in memory; the channels note what they are told. */
export function createWorld(): World {
  const world: Omit<World, 'services'> & { services?: Services } = {
    audited: [],
    posted: [],
    pinned: [],
    channelResult: 'done',
  };
  const services = createServices({
    lookup,
    store: createMemoryStore({ now: () => noon }),
    channels: {
      pin: async (channel, message) => {
        world.pinned.push(`${channel}/${message}`);
        return world.channelResult;
      },
      post: async (channel, view) => {
        world.posted.push({ channel, text: textOf(view) });
        return world.channelResult;
      },
    },
    about: { version: '0', source: 'https://example.org', licence: 'MIT' },
    audit: (event, details) => world.audited.push({ event, details }),
  });
  return Object.assign(world, { services });
}

async function requestOf(world: World, { id = 'mod', guild = '1', ...given }: Who): Promise<Request> {
  return {
    place: { kind: 'guild', guildId: guild, channelId: '20', member: true, locale: 'en-US' },
    user: { id, name: id, locale: 'en-US', moderator: true, manager: true },
    language: 'en',
    private: false,
    settings: (await world.services.store.settings(guild)) ?? defaultSettings,
    at: noon,
    ...given,
  };
}

function subcommand(name: string): Pick<SlashCommand, 'execute' | 'complete'> {
  const [first, second] = name.split(' ');
  const command = commands.commands.find((one) => one.data.name === first);
  const found =
    command?.kind === 'slash'
      ? (command.subcommands?.find((one) => one.data.name === second) ?? command)
      : undefined;
  if (!found) throw new Error(`there is no /${name}`);
  return found;
}

/** A file that comes with a command. */
export const fileOf = (content: string): Attachment => ({
  name: 'pins.md',
  size: Buffer.byteLength(content),
  read: async () => content,
});

/** Types a command, such as `docker-pin add`. */
export async function run(
  world: World,
  name: string,
  options: Options = {},
  { file, ...who }: Who & { file?: Attachment } = {},
): Promise<Outcome> {
  const request = await requestOf(world, who);
  const outcome = await subcommand(name).execute?.(
    { ...request, options, attachments: { file } },
    world.services,
  );
  return checked(outcome);
}

/** What is offered while an option is typed: values by name. */
export async function complete(world: World, name: string, option: string, typed: string, who: Who = {}) {
  const request = await requestOf(world, who);
  const choices = await subcommand(name).complete?.(
    { ...request, options: {}, option, typed },
    world.services,
  );
  return Object.fromEntries((choices ?? []).map((choice) => [choice.name, choice.value]));
}

/** Opens the menu `Pin as Docker answer` on a message. */
export async function pinMessage(world: World, message: Partial<TargetMessage>, who: Who = {}) {
  const command = commands.commands.find((one) => one.data.name === 'Pin as Docker answer');
  if (command?.kind !== 'message') throw new Error('there is no such menu');
  const target: TargetMessage = {
    id: '700',
    channelId: '20',
    content: 'Use `docker ps`.',
    author: { id: '55', name: 'a member', self: false },
    url: 'https://discord.com/channels/1/20/700',
    ...message,
  };
  return checked(
    await command.execute({ ...(await requestOf(world, who)), message: target }, world.services),
  );
}

/** Taps a control, forged ones included. */
export async function tap(
  world: World,
  control: Control,
  values: readonly string[] = [],
  { origin = privateOrigin, ...who }: Who & { origin?: Origin } = {},
): Promise<Outcome> {
  const handler = commands.controls.find((one) => one.verb === control.verb);
  if (!handler) throw new Error(`nothing handles ${control.verb}`);
  const request = { ...(await requestOf(world, who)), control, values, origin };
  return checked(await handler.execute(request, world.services));
}

/** Sends a form off with some of its fields changed. */
export async function submit(world: World, modal: Modal, changed: Record<string, string>, who: Who = {}) {
  const handler = commands.modals.find((one) => one.verb === modal.control.verb);
  if (!handler) throw new Error(`nothing handles ${modal.control.verb}`);
  const filled = Object.fromEntries(modal.fields.map((field) => [field.id, field.value ?? '']));
  const fields = { ...filled, ...changed };
  const request = { ...(await requestOf(world, who)), control: modal.control, fields };
  return checked(await handler.submit(request, world.services));
}

/** An outcome that Discord would take as it is rendered, and that only its asker sees. */
function checked(outcome: Outcome | undefined): Outcome {
  if (!outcome) throw new Error('nothing came of it');
  const faults =
    outcome.do === 'modal' ? checkModal(renderModal(outcome.modal)) : viewFaults(viewOf(outcome));
  if (outcome.do === 'show' && !outcome.private) faults.push('it is not private');
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return outcome;
}

function viewFaults(view: View): string[] {
  const { allowedMentions, files, ...message } = renderMessage(view);
  const names = files?.map(({ name }) => name) ?? [];
  return checkMessage({ ...message, allowed_mentions: allowedMentions }, { files: names });
}

/** The view of an outcome; fails for anything that shows none. */
export function viewOf(outcome: Outcome): View {
  if (outcome.do !== 'show' && outcome.do !== 'update') throw new Error(`it does ${outcome.do}`);
  return outcome.view;
}

/** The form of an outcome. */
export function modalOf(outcome: Outcome): Modal {
  if (outcome.do !== 'modal') throw new Error(`it does ${outcome.do}: ${textOf(viewOf(outcome))}`);
  return outcome.modal;
}

/** What a form is filled in with. */
export const filledIn = (modal: Modal) =>
  Object.fromEntries(modal.fields.map((field) => [field.id, field.value ?? '']));

/** A view as a reader in a terminal sees it. */
export const textOf = (view: View): string => renderText(view, paintFor(false)).text;

export const said = (outcome: Outcome): string => textOf(viewOf(outcome));

/** The control of the button or menu with that label. */
export function controlOf(outcome: Outcome, label: string): Control {
  for (const part of viewOf(outcome).parts) {
    if (part.part === 'menu' && part.placeholder === label) return part.control;
    const buttons = part.part === 'buttons' ? part.buttons : part.part === 'entry' ? [part.button] : [];
    const button = buttons.find((one) => one.label === label);
    if (button && 'control' in button) return button.control;
  }
  throw new Error(`there is no “${label}” in: ${said(outcome)}`);
}
