import type { InteractionRecord } from './stand-in/interaction-record.ts';

/** Questions about something of Docker that are too vague; which of them have a sure answer changes with the guide. */
const vague = [
  'ports',
  'how to share files',
  'storage problem',
  'how do I make it faster',
  'docker on a phone',
  'can I limit bandwidth of a container',
  'disk',
  'my network',
  'how does it work with windows',
  'database performance',
  'docker is slow',
  'python thing is broken',
];

/** Asks one after the other until the bot is unsure; rejects if it never is. */
export async function untilUnsure<Asked extends { readonly record: InteractionRecord }>(
  ask: (question: string) => Promise<Asked>,
): Promise<Asked & { readonly question: string }> {
  for (const question of vague) {
    const asked = await ask(question);
    if (asked.record.text.includes('I am not sure')) return { ...asked, question };
  }
  throw new Error('every vague question had a sure answer, or none at all');
}
