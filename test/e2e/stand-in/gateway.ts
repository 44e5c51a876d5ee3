import type { Server } from 'node:http';
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord.js';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Fields, fieldsOf, numberOf, textOf } from './fields.ts';
import { guildCreatePayload, userPayload } from './payloads.ts';
import type { State } from './state.ts';

type Session = {
  readonly id: string;
  readonly intents: number;
  readonly events: Fields[];
  socket: WebSocket | undefined;
};

/** How a connection ends: a request to reconnect, a resumable close, a cut line, or a forgotten session. */
export type Disconnection = 'reconnect' | 'close' | 'cut' | 'forget';

export type Gateway = {
  /** Whether a bot has identified and is connected. */
  readonly connected: () => boolean;
  readonly disconnect: (how: Disconnection) => void;
  /** How often a bot has identified and resumed. */
  readonly counts: { identified: number; resumed: number };
  readonly close: () => void;
};

const privileged =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
// discord.js sends the first heartbeat after a random part of this; long enough to stay out of the tests' way.
const heartbeatInterval = 41_250;

/** Discord's gateway v10 on `/gateway`; sets `state.dispatch`. */
export function openGateway(state: State, server: Server): Gateway {
  const sessions = new Map<string, Session>();
  const counts = { identified: 0, resumed: 0 };
  const sockets = new WebSocketServer({ server, path: '/gateway' });
  const send = (socket: WebSocket | undefined, op: GatewayOpcodes, rest: Fields = {}) => {
    if (socket?.readyState === 1) socket.send(JSON.stringify({ op, d: null, ...rest }));
  };
  const dispatch = (session: Session, t: string, d: unknown) => {
    const event = { t, d, s: session.events.length + 1 };
    session.events.push(event);
    send(session.socket, GatewayOpcodes.Dispatch, event);
  };
  state.dispatch = (event, data) => {
    const wanted = /^(GUILD|THREAD|CHANNEL)_/.test(event) ? GatewayIntentBits.Guilds : 0;
    const listening = [...sessions.values()].filter(({ intents }) => (intents & wanted) === wanted);
    for (const session of listening) dispatch(session, event, data);
    return listening.length > 0;
  };

  const identify = (socket: WebSocket, data: Fields) => {
    const intents = numberOf(data.intents);
    if (data.token !== state.token) return socket.close(GatewayCloseCodes.AuthenticationFailed);
    if (intents & privileged & ~state.privilegedIntents) {
      return socket.close(GatewayCloseCodes.DisallowedIntents);
    }
    // Like Discord, an app that identifies anew no longer gets events for the session before.
    sessions.clear();
    const session: Session = { id: state.nextId(), intents, events: [], socket };
    sessions.set(session.id, session);
    dispatch(session, 'READY', readyPayload(state, session.id));
    for (const guild of state.guilds.values()) {
      if (intents & GatewayIntentBits.Guilds)
        dispatch(session, 'GUILD_CREATE', guildCreatePayload(state, guild));
    }
    counts.identified += 1;
    return state.changes.notify();
  };
  const resume = (socket: WebSocket, data: Fields) => {
    const session = sessions.get(textOf(data.session_id));
    if (!session || data.token !== state.token) {
      return send(socket, GatewayOpcodes.InvalidSession, { d: false });
    }
    session.socket = socket;
    for (const event of session.events.slice(numberOf(data.seq)))
      send(socket, GatewayOpcodes.Dispatch, event);
    dispatch(session, 'RESUMED', {});
    counts.resumed += 1;
    return state.changes.notify();
  };

  sockets.on('connection', (socket) => {
    send(socket, GatewayOpcodes.Hello, { d: { heartbeat_interval: heartbeatInterval } });
    socket.on('error', () => socket.terminate());
    socket.on('message', (message) => {
      const { op, d } = fieldsOf(JSON.parse(String(message)));
      if (op === GatewayOpcodes.Heartbeat) send(socket, GatewayOpcodes.HeartbeatAck);
      if (op === GatewayOpcodes.Identify) identify(socket, fieldsOf(d));
      if (op === GatewayOpcodes.Resume) resume(socket, fieldsOf(d));
    });
    socket.on('close', () => {
      for (const session of sessions.values()) if (session.socket === socket) session.socket = undefined;
      state.changes.notify();
    });
  });

  return {
    counts,
    connected: () => [...sessions.values()].some(({ socket }) => socket?.readyState === 1),
    disconnect: (how) => {
      for (const session of sessions.values()) {
        const { socket } = session;
        session.socket = undefined;
        if (how === 'reconnect') send(socket, GatewayOpcodes.Reconnect);
        else if (how === 'cut') socket?.terminate();
        else socket?.close(GatewayCloseCodes.UnknownError);
      }
      if (how === 'forget') sessions.clear();
    },
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
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
