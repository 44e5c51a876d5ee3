import { ButtonStyle, ComponentType, MessageFlags } from 'discord.js';
import { type Control, encodeControl } from '../../src/command/control.ts';
import type { BotSession } from './bot-session.ts';
import type { InteractionRecord } from './stand-in/interaction-record.ts';
import { userPayload } from './stand-in/payloads.ts';

/**
 * A message of the bot's that bears a control which it never put there; gives the message's id. Discord lets no user
 * do this, a changed client may try.
 */
export function forgedMessage({ standIn }: BotSession, channelId: string, control: Control, value?: string) {
  const bot = { id: standIn.applicationId, username: 'docker-guide', bot: true };
  const id = standIn.write(channelId, '', bot);
  const message = standIn.messages(channelId).find(({ data }) => data['id'] === id);
  if (!message) throw new Error('the message is not there');
  const custom_id = encodeControl(control);
  const component =
    value === undefined
      ? { type: ComponentType.Button, style: ButtonStyle.Secondary, label: 'forged', custom_id }
      : {
          type: ComponentType.StringSelect,
          placeholder: 'forged',
          custom_id,
          options: [{ label: 'x', value }],
        };
  message.data = {
    ...message.data,
    author: userPayload(bot),
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: ComponentType.ActionRow, components: [component] }],
  };
  return id;
}

/** A form that the bot never opened, with these texts in its fields; `after` is any answer to the same user. */
export function forgedForm(
  after: InteractionRecord,
  control: Control,
  fields: Readonly<Record<string, string>>,
): InteractionRecord {
  const input = ([custom_id, value]: readonly [string, string]) => ({
    type: ComponentType.Label,
    label: custom_id,
    component: { type: ComponentType.TextInput, custom_id, value, required: false },
  });
  const components = Object.entries(fields).map(input);
  return { ...after, modal: { custom_id: encodeControl(control), title: 'forged', components } };
}
