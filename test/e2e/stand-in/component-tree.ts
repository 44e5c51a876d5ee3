import { ComponentType } from 'discord.js';
import { type Fields, fieldsOf, isFields, listOf, numberOf, textOf } from './fields.ts';

/** What sits inside a component: children, a section's accessory, a label's component. */
const inside = (component: Fields): readonly Fields[] => [
  ...listOf(component.components),
  ...[component.accessory, component.component].filter(isFields),
];

/** Every component of a message or modal, from top to bottom, those inside others too. */
export const allComponents = (payload: Fields): readonly Fields[] =>
  inside(payload).flatMap((component) => [component, ...allComponents(component)]);

/** The texts of all text displays, from top to bottom. */
export const displayedTexts = (payload: Fields): readonly string[] =>
  allComponents(payload)
    .filter(({ type }) => type === ComponentType.TextDisplay)
    .map(({ content }) => textOf(content));

/** The components with an id each, as Discord hands them out: given ones stay, the others count up. */
export function withIds(components: unknown): readonly Fields[] {
  const taken = new Set(allComponents({ components }).map(({ id }) => numberOf(id)));
  let last = 0;
  const nextId = () => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
  const number = (component: Fields): Fields => ({
    ...component,
    id: numberOf(component.id) || nextId(),
    ...(Array.isArray(component.components) && { components: listOf(component.components).map(number) }),
    ...(isFields(component.accessory) && { accessory: number(fieldsOf(component.accessory)) }),
    ...(isFields(component.component) && { component: number(fieldsOf(component.component)) }),
  });
  return listOf(components).map(number);
}
