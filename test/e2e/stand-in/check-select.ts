import { ComponentType } from 'discord.js';
import {
  checkCount,
  checkOptionalText,
  checkText,
  checkUnique,
  checkWhole,
  type Faults,
} from './check-values.ts';
import { type Fields, listOf, numberOf } from './fields.ts';
import { limits } from './limits.ts';

export const selectTypes: readonly unknown[] = [
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
];

/** Discord's rules for one select menu, in a message or in a modal's label. */
export function checkSelect(at: string, select: Fields): Faults {
  const { min_values: least = 1, max_values: most = 1 } = select;
  return [
    ...checkText(`${at}.custom_id`, select.custom_id, limits.customId),
    ...checkOptionalText(`${at}.placeholder`, select.placeholder, limits.select.placeholder),
    ...checkWhole(`${at}.min_values`, least, 0, limits.select.values),
    ...checkWhole(`${at}.max_values`, most, 1, limits.select.values),
    ...(numberOf(least) > numberOf(most)
      ? [`${at}.min_values: is ${numberOf(least)}, more than max_values ${numberOf(most)}`]
      : []),
    ...(select.type === ComponentType.StringSelect ? checkOptions(at, select, numberOf(most)) : []),
  ];
}

function checkOptions(at: string, select: Fields, most: number): Faults {
  const options = listOf(select.options);
  const chosen = options.filter((option) => option.default === true).length;
  const tooMany = (name: string, count: number) =>
    numberOf(select[name]) > count
      ? [`${at}.${name}: is ${numberOf(select[name])}, there are only ${count} options`]
      : [];
  return [
    ...checkCount(`${at}.options`, select.options, 1, limits.select.options),
    ...options.flatMap((option, index) => checkOption(`${at}.options[${index}]`, option)),
    ...checkUnique(
      `${at}.options.value`,
      options.map(({ value }) => value),
    ),
    ...tooMany('min_values', options.length),
    ...tooMany('max_values', options.length),
    ...(chosen > most ? [`${at}.options: ${chosen} are default, at most ${most} can be chosen`] : []),
  ];
}

/** A choice of a select menu, a radio group or a checkbox group. */
export const checkOption = (at: string, option: Fields): Faults => [
  ...checkText(`${at}.label`, option.label, limits.select.label),
  ...checkText(`${at}.value`, option.value, limits.select.value),
  ...checkOptionalText(`${at}.description`, option.description, limits.select.description),
];
