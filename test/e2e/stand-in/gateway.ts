import type { Server } from 'node:http';
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord.js';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Fields, fieldsOf, numberOf, textOf } from './fields.ts';
import { guildCreatePayload, userPayload } from './payloads.ts';
import { continueSession, dispatchTo, isConnected, type Session, send } from './session.ts';
import type { State } from './state.ts';

/** How a connection ends: a request to reconnect, a resumable close, a cut line, a forgotten session, a close code. */
export type Disconnection = 'reconnect' | 'close' | 'cut' | 'forget' | GatewayCloseCodes;

export type Gateway = {
  /** Whether a bot has identified and is connected. */
  readonly connected: () => boolean;
  readonly disconnect: (how: Disconnection) => void;
  /** How often a bot has identified and resumed. */
  readonly counts: { readonly identified: number; readonly resumed: number };
  readonly close: () => void;
};

/** What the gateway remembers. */
type Sessions = {
  readonly state: State;
  readonly byId: Map<string, Session>;
  readonly counts: { identified: number; resumed: number };
};

const { GuildMembers, GuildPresences, Guilds, MessageContent } = GatewayIntentBits;
const privileged = GuildMembers | GuildPresences | MessageContent;
// Discord's own; discord.js sends the first heartbeat after a random part of it.
const heartbeatInterval = 41_250;

/** Discord's gateway v10 on `/gateway`; sets `state.dispatch`. */
export function openGateway(state: State, server: Server): Gateway {
  const sessions: Sessions = { state, byId: new Map(), counts: { identified: 0, resumed: 0 } };
  const sockets = new WebSocketServer({ server, path: '/gateway' });
  state.dispatch = (event, data) => {
    const wanted = /^(GUILD|THREAD|CHANNEL)_/.test(event) ? Guilds : 0;
    const listening = [...sessions.byId.values()].filter(({ intents }) => (intents & wanted) === wanted);
    for (const session of listening) dispatchTo(session, event, data);
    return listening.length > 0;
  };
  sockets.on('connection', (socket) => converse(sessions, socket));
  return {
    counts: sessions.counts,
    connected: () => [...sessions.byId.values()].some(isConnected),
    disconnect: (how) => {
      for (const session of sessions.byId.values()) end(session, how);
      if (how === 'forget') sessions.byId.clear();
    },
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

function converse(sessions: Sessions, socket: WebSocket): void {
  send(socket, GatewayOpcodes.Hello, { d: { heartbeat_interval: heartbeatInterval } });
  socket.on('error', () => socket.terminate());
  socket.on('message', (message) => {
    const { op, d } = fieldsOf(JSON.parse(String(message)));
    if (op === GatewayOpcodes.Heartbeat) send(socket, GatewayOpcodes.HeartbeatAck);
    if (op === GatewayOpcodes.Identify) identify(sessions, socket, fieldsOf(d));
    if (op === GatewayOpcodes.Resume) resume(sessions, socket, fieldsOf(d));
    sessions.state.changes.notify();
  });
  socket.on('close', () => {
    for (const session of sessions.byId.values()) {
      if (session.socket === socket) session.socket = undefined;
    }
    sessions.state.changes.notify();
  });
}

function identify({ state, byId, counts }: Sessions, socket: WebSocket, data: Fields): void {
  const refusal = refusalOf(state, data);
  if (refusal !== undefined) {
    socket.close(refusal);
    return;
  }
  // One bot at a time: what was sent to a session before is not for this one.
  byId.clear();
  const intents = numberOf(data.intents);
  const session: Session = { id: state.nextId(), intents, events: [], sequence: 0, socket };
  byId.set(session.id, session);
  dispatchTo(session, 'READY', readyPayload(state, session.id));
  for (const guild of state.guilds.values()) {
    if (intents & Guilds) dispatchTo(session, 'GUILD_CREATE', guildCreatePayload(state, guild));
  }
  counts.identified += 1;
}

function refusalOf(state: State, { token, intents }: Fields): GatewayCloseCodes | undefined {
  if (state.refuseWith !== undefined) return state.refuseWith;
  if (token !== state.token) return GatewayCloseCodes.AuthenticationFailed;
  const missing = numberOf(intents) & privileged & ~state.privilegedIntents;
  return missing ? GatewayCloseCodes.DisallowedIntents : undefined;
}

function resume({ state, byId, counts }: Sessions, socket: WebSocket, data: Fields): void {
  const session = byId.get(textOf(data.session_id));
  if (session && data.token === state.token) {
    continueSession(session, socket, numberOf(data.seq));
    counts.resumed += 1;
  } else send(socket, GatewayOpcodes.InvalidSession, { d: false });
}

function end(session: Session, how: Disconnection): void {
  const { socket } = session;
  if (how === 'reconnect') send(socket, GatewayOpcodes.Reconnect);
  else if (how === 'cut') socket?.terminate();
  else socket?.close(typeof how === 'number' ? how : GatewayCloseCodes.UnknownError);
  session.socket = undefined;
}

const readyPayload = (state: State, sessionId: string): Fields => ({
  v: 10,
  user: { ...userPayload(state.bot), verified: true, mfa_enabled: false, email: null, flags: 0 },
  guilds: [...state.guilds.keys()].map((id) => ({ id, unavailable: true })),
  session_id: sessionId,
  session_type: 'normal',
  resume_gateway_url: `${state.origin.replace('http', 'ws')}/gateway`,
  shard: [0, 1],
  application: { id: state.applicationId, flags: 0 },
});
