import { ComponentType } from 'discord.js';
import { codePoints } from './check-values.ts';
import { allComponents, withIds } from './component-tree.ts';
import { type Fields, fieldsOf, textOf, textsOf } from './fields.ts';
import type { Interaction } from './interaction.ts';

type Submitted = Extract<Interaction, { kind: 'submit' }>;

/** Data of a form that is sent; throws where Discord's client would not let it go. */
export function modalData({ modal: record, fields }: Submitted): Fields {
  const { modal } = record;
  if (!modal) throw new Error('the answer opened no form that could be sent');
  const known = allComponents(modal).map(({ custom_id }) => custom_id);
  const unknown = Object.keys(fields).filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    throw new Error(
      `the form has no field ${unknown.join(', ')}; fields: ${known.filter(Boolean).join(', ')}`,
    );
  }
  return {
    custom_id: modal.custom_id,
    components: withIds(modal.components).map(({ type, id, component }) =>
      type === ComponentType.Label
        ? { type, id, component: filled(fieldsOf(component), fields) }
        : { type, id },
    ),
  };
}

function filled(field: Fields, values: Submitted['fields']): Fields {
  const { type, id, custom_id, required = true } = field;
  const given = values[textOf(custom_id)];
  if (type !== ComponentType.TextInput) return { type, id, custom_id, values: textsOf(given) };
  const value = textOf(given ?? field.value);
  const length = codePoints(value);
  const { min_length: least = 0, max_length: most = 4000 } = field;
  if (length === 0 && required === false) return { type, id, custom_id, value };
  if (length < Math.max(Number(least), required ? 1 : 0) || length > Number(most)) {
    throw new Error(`field "${textOf(custom_id)}" takes ${least} to ${most} characters, not ${length}`);
  }
  return { type, id, custom_id, value };
}
