import type { StandInUser } from './stand-in/world.ts';

let members = 0;

/** A new member each time: one who asks as much as a test file does is told to slow down. */
export function newMember(): StandInUser {
  members += 1;
  return { id: String(810000000000000000n + BigInt(members)), username: `member ${members}` };
}
