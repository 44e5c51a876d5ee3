import { type MessageCreateOptions, type SendableChannels, SnowflakeUtil } from 'discord.js';

/** Writes in a channel. discord.js repeats a request whose response was lost: the nonce keeps it from posting twice. */
export async function sendOnce(channel: SendableChannels, message: MessageCreateOptions): Promise<void> {
  await channel.send({ ...message, nonce: SnowflakeUtil.generate().toString(), enforceNonce: true });
}
