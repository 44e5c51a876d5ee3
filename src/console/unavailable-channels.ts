import type { Channels } from '../command/services.ts';

/** A terminal has no channels to pin or post in. */
export const unavailableChannels: Channels = {
  pin: async () => 'unavailable',
  post: async () => 'unavailable',
};
