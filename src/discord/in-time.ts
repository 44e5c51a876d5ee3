import { setTimeout as wait } from 'node:timers/promises';
import { MessageFlags } from 'discord.js';
import { answerFirst, type Repliable } from './answer-first.ts';

/** Discord gives an interaction up after 3 s; the way there and back, and a repeated request, need some of them. */
const deferAfterMs = 1500;

/**
 * Waits for a command's work. Answers come from memory, but a file or a channel can keep a moderator's command
 * waiting: then the interaction is deferred, privately, and answered when the work is done.
 */
export async function inTime<Result>(interaction: Repliable, work: Promise<Result>): Promise<Result> {
  const clock = new AbortController();
  const late = wait(deferAfterMs, 'late', { signal: clock.signal });
  const first = await Promise.race([work.then(() => 'done'), late]).finally(() => clock.abort());
  if (first === 'late') {
    await answerFirst(interaction, () => interaction.deferReply({ flags: MessageFlags.Ephemeral }));
  }
  return work;
}
