import {
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
  Client,
  ComponentType,
  Events,
  GatewayIntentBits,
  type Interaction,
  MessageFlags,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { afterEach, beforeEach, vi } from 'vitest';
import { type StandIn, startStandIn } from './stand-in/stand-in.ts';
import { exampleGuild } from './stand-in/world.ts';

type Respond = (interaction: Interaction) => Promise<unknown>;

/** A fresh stand-in for each test, and a plain discord.js client that is not this project's bot. */
export type ClientSession = {
  standIn: StandIn;
  client: Client;
  /** Logs in, registers `/ask` and `Answer this`, and answers what comes as the test says. */
  start: (respond: Respond) => Promise<void>;
};

const commands: readonly RESTPostAPIApplicationCommandsJSONBody[] = [
  {
    name: 'ask',
    description: 'Asks',
    contexts: [0, 1, 2],
    integration_types: [0, 1],
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'What?',
        required: true,
        autocomplete: true,
        max_length: 20,
      },
      { type: ApplicationCommandOptionType.User, name: 'for', description: 'For whom?' },
      { type: ApplicationCommandOptionType.Attachment, name: 'file', description: 'A file' },
    ],
  },
  { name: 'Answer this', type: 3, default_member_permissions: '8192', contexts: [0], integration_types: [0] },
];

/** What is waited for may take this long on a slow machine, in milliseconds. */
export const soon = { timeout: 10_000 };

/** Sets up a stand-in and a client around each test of a file. */
export function clientSession(): ClientSession {
  vi.setConfig({ testTimeout: 60_000 });
  const session = {} as ClientSession;
  beforeEach(async () => {
    session.standIn = await startStandIn();
    session.client = new Client({
      intents: [GatewayIntentBits.Guilds],
      rest: { api: session.standIn.url },
      allowedMentions: { parse: [] },
    });
    session.client.on('error', () => undefined);
    session.start = (respond) => start(session, respond);
  });
  afterEach(async () => {
    await session.client.destroy();
    await session.standIn.close();
  });
  return session;
}

async function start({ client, standIn }: ClientSession, respond: Respond): Promise<void> {
  client.on(Events.InteractionCreate, (interaction) => void respond(interaction).catch(() => undefined));
  const ready = new Promise((done) => client.once(Events.ClientReady, done));
  await client.login(standIn.token);
  await Promise.all([ready, standIn.ready()]);
  await client.application?.commands.set(commands);
}

export const general = '720000000000000001';

/** The people of the example server, in its order. */
export const member = (index: number) => exampleGuild.members[index]?.user ?? { id: '', username: '' };
export const owner = member(0);

export const words = (content: string) => ({ type: ComponentType.TextDisplay, content }) as const;
export const row = (...components: readonly object[]) => ({ type: ComponentType.ActionRow, components });
export const button = (label: string, custom_id: string) => ({
  type: ComponentType.Button,
  style: 2,
  label,
  custom_id,
});

export const payload = (...components: readonly object[]) => ({
  flags: MessageFlags.IsComponentsV2,
  components,
  allowedMentions: { parse: [] },
});

/** Plain API JSON, which discord.js takes at run time, but its types don't. */
export const message = (...components: readonly object[]) => payload(...components) as never;

/** What answers every command with one text. */
export const saying =
  (text: string): Respond =>
  (interaction) =>
    asSlash(interaction).reply(message(words(text)));

export const asSlash = (interaction: Interaction) => interaction as ChatInputCommandInteraction;
