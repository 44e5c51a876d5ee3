import { ButtonStyle, ComponentType } from 'discord.js';
import { selectTypes } from './check-select.ts';
import { allComponents } from './component-tree.ts';
import { type Fields, fieldsOf, listOf, textOf } from './fields.ts';
import type { Interaction } from './interaction.ts';
import type { Place } from './place.ts';
import { createResolved } from './resolved.ts';
import type { State, StoredMessage } from './state.ts';

type Used = Extract<Interaction, { kind: 'click' | 'choose' }>;

/** The message that a control is on; throws if it is gone, or another user's private one. */
export function usedMessage(state: State, place: Place, { on }: Used): StoredMessage {
  const id = typeof on === 'string' ? on : on.messageId;
  const message = state.messages.get(id);
  if (!message) throw new Error(`there is no message ${id} to use a control on`);
  const asker = fieldsOf(fieldsOf(message.data.interaction_metadata).user).id;
  if (message.ephemeral && asker !== place.user.id) throw new Error('only its asker sees a private message');
  return message;
}

/** Data of a click on a button or a choice in a menu; throws where a user could not do that. */
export function componentData(state: State, place: Place, message: StoredMessage, used: Used): Fields {
  const component = findControl(message.data, used);
  const { custom_id, id, type } = component;
  if (component.disabled === true) throw new Error(`"${textOf(custom_id)}" is disabled`);
  const base = { component_type: type, custom_id, id };
  if (used.kind === 'click') return base;
  const { min_values: least = 1, max_values: most = 1 } = component;
  const count = used.values.length;
  if (count < Number(least) || count > Number(most))
    throw new Error(`choose ${least} to ${most}, not ${count}`);
  if (type === ComponentType.StringSelect) return { ...base, values: used.values.map(optionOf(component)) };
  return { ...base, values: used.values, ...resolve(state, place, type, used.values) };
}

function findControl(message: Fields, used: Used): Fields {
  const wanted = used.kind === 'click' ? used.button : used.menu;
  const label = used.kind === 'click' ? 'label' : 'placeholder';
  const fits = (text: unknown) => (typeof wanted === 'string' ? text === wanted : wanted.test(textOf(text)));
  const controls = allComponents(message).filter(({ type, style }) =>
    used.kind === 'click'
      ? type === ComponentType.Button && style !== ButtonStyle.Link
      : selectTypes.includes(type),
  );
  const found = controls.find((control) => fits(control.custom_id) || fits(control[label]));
  if (found) return found;
  const seen = controls.map((control) => `${textOf(control[label])} (${textOf(control.custom_id)})`);
  throw new Error(`nothing there to ${used.kind} like ${wanted}; there is: ${seen.join(', ') || 'nothing'}`);
}

const optionOf =
  (menu: Fields) =>
  (wanted: string): string => {
    const options = listOf(menu.options);
    const found = options.find(({ value, label }) => value === wanted || label === wanted);
    if (found) return textOf(found.value);
    throw new Error(
      `the menu has no "${wanted}"; it has: ${options.map(({ label }) => textOf(label)).join(', ')}`,
    );
  };

function resolve(state: State, place: Place, type: unknown, ids: readonly string[]): Fields {
  const resolved = createResolved(state, place);
  for (const id of ids) {
    if (type === ComponentType.RoleSelect) resolved.role(id);
    else if (type === ComponentType.ChannelSelect) resolved.channel(id);
    else resolved.user(id);
  }
  return resolved.fields();
}
