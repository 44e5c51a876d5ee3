import { GatewayOpcodes } from 'discord.js';
import { WebSocket } from 'ws';
import type { Fields } from './fields.ts';

/** One identification of a bot; it outlives its connection, so that it can be resumed. */
export type Session = {
  readonly id: string;
  readonly intents: number;
  /** The latest events, for a resume. */
  readonly events: { readonly s: number; readonly t: string; readonly d: unknown }[];
  sequence: number;
  socket: WebSocket | undefined;
};

// More than any test misses; without a bound, a long run under load keeps every event.
const remembered = 1000;

/** Sends a frame, unless the connection is gone. */
export function send(socket: WebSocket | undefined, op: GatewayOpcodes, rest: Fields = {}): void {
  if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify({ op, d: null, ...rest }));
}

/** Sends an event; one that doesn't arrive is kept for a resume. */
export function dispatchTo(session: Session, t: string, d: unknown): void {
  session.sequence += 1;
  const event = { t, d, s: session.sequence };
  session.events.push(event);
  if (session.events.length > remembered) session.events.shift();
  send(session.socket, GatewayOpcodes.Dispatch, event);
}

/** Continues a session on a new connection, with all that it missed after event `sequence`. */
export function continueSession(session: Session, socket: WebSocket, sequence: number): void {
  session.socket = socket;
  for (const event of session.events) if (event.s > sequence) send(socket, GatewayOpcodes.Dispatch, event);
  dispatchTo(session, 'RESUMED', {});
}

export const isConnected = ({ socket }: Session): boolean => socket?.readyState === WebSocket.OPEN;
