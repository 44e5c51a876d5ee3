import type { Message } from 'discord.js';

/** What people read in a message: its text, or that of its components, of what it forwards, of its embeds. */
export function textOfMessage({ content, components, messageSnapshots, embeds }: Message): string {
  const forwarded = messageSnapshots.map((snapshot) => snapshot.content ?? '').join('\n');
  const embedded = embeds.map(({ title, description }) => [title, description].filter(Boolean).join('\n'));
  return [content, textIn(components), forwarded, ...embedded].find((text) => text.trim() !== '') ?? '';
}

function textIn(components: readonly { toJSON(): unknown }[]): string {
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) walk(one);
    else if (typeof value === 'object' && value !== null) {
      if ('content' in value && typeof value.content === 'string') texts.push(value.content);
      for (const inner of Object.values(value)) walk(inner);
    }
  };
  walk(components.map((component) => component.toJSON()));
  return texts.join('\n\n');
}
