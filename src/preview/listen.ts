import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StartupError } from '../startup-error.ts';

const usualPort = 4173;

/** Listens on this machine alone: on the port that was asked for, else on the usual one, else on any. Resolves to it. */
export async function listenLocally(server: Server, wanted: number | undefined): Promise<number> {
  try {
    await listen(server, wanted ?? usualPort);
  } catch (error) {
    if (!isTaken(error)) throw error;
    if (wanted !== undefined) throw new StartupError(`Port ${wanted} is taken: choose another with --port.`);
    await listen(server, 0);
  }
  return (server.address() as AddressInfo).port;
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
