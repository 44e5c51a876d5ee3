import { type Fields, textOf } from '../stand-in/fields.ts';
import { type Interaction, slash } from '../stand-in/interaction.ts';
import type { InteractionRecord } from '../stand-in/interaction-record.ts';
import type { StandIn } from '../stand-in/stand-in.ts';
import { problemsOf } from './check-record.ts';
import { createRandom, type Random } from './random.ts';
import { randomInteraction } from './random-interaction.ts';
import { randomText } from './random-text.ts';
import { createWorld, type World } from './world.ts';

/** Requests that a story makes; few enough for the rate limits of its people. */
export const storyLength = 20;

/** Discord gives up after 3 s; a machine under load gets more before a request counts as unanswered. */
const within = 20_000;

export type Told = { readonly requests: number; readonly answered: ReadonlyMap<string, number> };

/** Plays one story in a server of its own; rejects with what went wrong and at which request. */
export async function tell(standIn: StandIn, seed: string, story: number): Promise<Told> {
  const random = createRandom(`${seed}:${story}`);
  const world = createWorld(standIn, story);
  const answered = new Map<string, number>();
  if (story % 4 === 0) await openPosts(standIn, random, world);
  for (let step = 0; step < storyLength; ) {
    const begins = step === 0 && story % 2 === 1;
    const interaction = begins
      ? randomPin(random, world)
      : randomInteraction(random, world, standIn.commands());
    const record = await attempt(standIn, { ...interaction, setting: { ...interaction.setting, within } });
    if (!record) continue;
    remember(random, world, record);
    const problems = problemsOf(record, pingOf(interaction));
    if (problems.length > 0) {
      throw new Error(`step ${step}: ${problems.join('; ')}\n${described(record.live.payload)}`);
    }
    const kind = `${interaction.kind} ${record.type}`;
    answered.set(kind, (answered.get(kind) ?? 0) + 1);
    step += 1;
  }
  standIn.removeGuild(world.guildId);
  return { requests: storyLength, answered };
}

/** Posts in a help forum; what the bot says about them, if anything, the stand-in checks. */
async function openPosts(standIn: StandIn, random: Random, world: World): Promise<void> {
  const { guildId, forumId, users } = world;
  const [owner, , author = owner] = users;
  if (!owner || !author) throw new Error('a server has an owner');
  await standIn.interact(slash('docker-setup', { forum: forumId }, { guildId, user: owner, within }));
  for (let post = 0; post < 3; post++) {
    const title = randomText(random, 100) || 'docker';
    standIn.createForumPost({ guildId, forumId, title, ownerId: author.id });
  }
}

/** Every other server has a pin, which says anything. */
const randomPin = (random: Random, { guildId, users: [owner] }: World): Interaction =>
  slash(
    'docker-pin add',
    { question: randomText(random, 100) || 'docker', answer: randomText(random, 3000) || 'Here.' },
    { guildId, ...(owner ? { user: owner } : {}) },
  );

/** Nothing where Discord's client would not let anybody do that. */
async function attempt(standIn: StandIn, interaction: Interaction): Promise<InteractionRecord | undefined> {
  try {
    return await standIn.interact(interaction);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (/^waited|no bot has identified/.test(message)) {
      throw new Error(`${message}\n${JSON.stringify(interaction.setting)}`, { cause: error });
    }
    return undefined;
  }
}

function remember(random: Random, world: World, record: InteractionRecord): void {
  world.records.push(record);
  if (record.choices.length > 0) world.values.push(String(random.pick(record.choices).value));
}

/** Only `/docker ask … for:` mentions anybody. */
const pingOf = (interaction: Interaction): string | undefined =>
  interaction.kind === 'slash' && interaction.command === 'docker ask' && interaction.options.for
    ? String(interaction.options.for)
    : undefined;

const described = ({ data, message, locale, context }: Fields): string =>
  JSON.stringify({ data, message: message && textOf((message as Fields).id), locale, context }).slice(
    0,
    3000,
  );
