import { ComponentType, TextInputStyle } from 'discord.js';
import { checkOption, checkSelect, selectTypes } from './check-select.ts';
import {
  checkCount,
  checkOptionalText,
  checkText,
  checkUnique,
  checkWellFormed,
  checkWhole,
  codePoints,
  type Faults,
  shown,
} from './check-values.ts';
import { allComponents } from './component-tree.ts';
import { type Fields, fieldsOf, listOf, numberOf, textOf } from './fields.ts';
import { limits } from './limits.ts';

/** All that Discord refuses in a modal. Never throws. */
export function checkModal(payload: unknown): string[] {
  const modal = fieldsOf(payload);
  return [
    ...checkWellFormed('modal', payload),
    ...checkText('title', modal.title, limits.modal.title),
    ...checkText('custom_id', modal.custom_id, limits.customId),
    ...checkCount('components', modal.components, 1, limits.modal.components),
    ...listOf(modal.components).flatMap((part, index) => checkTop(`components[${index}]`, part)),
    ...checkUnique(
      'custom_id',
      allComponents(modal).map(({ custom_id }) => custom_id),
    ),
  ];
}

function checkTop(at: string, part: Fields): Faults {
  switch (part.type) {
    case ComponentType.TextDisplay:
      return checkText(`${at}.content`, part.content, limits.message.text);
    case ComponentType.Label:
      return [
        ...checkText(`${at}.label`, part.label, limits.modal.label),
        ...checkOptionalText(`${at}.description`, part.description, limits.modal.description),
        ...checkField(`${at}.component`, fieldsOf(part.component)),
      ];
    default:
      return [`${at}.type: is ${shown(part.type)}, a modal holds labels (18) and text displays (10)`];
  }
}

function checkField(at: string, field: Fields): Faults {
  if (field.disabled === true) return [`${at}.disabled: a modal has no disabled components`];
  if (field.type === ComponentType.TextInput) return checkInput(at, field);
  if (selectTypes.includes(field.type)) return [...checkSelect(at, field), ...checkRequired(at, field)];
  return [...checkText(`${at}.custom_id`, field.custom_id, limits.customId), ...checkRare(at, field)];
}

const checkRequired = (at: string, { required, min_values }: Fields): Faults =>
  required !== false && min_values === 0 ? [`${at}.min_values: is 0, but the field is required`] : [];

function checkInput(at: string, input: Fields): Faults {
  const { min_length: least, max_length: most, value } = input;
  const length = codePoints(textOf(value));
  const known = [TextInputStyle.Short, TextInputStyle.Paragraph].some((style) => style === input.style);
  return [
    ...checkText(`${at}.custom_id`, input.custom_id, limits.customId),
    ...(known ? [] : [`${at}.style: is ${shown(input.style)}, must be 1 or 2`]),
    ...(input.label === undefined || input.label === null
      ? []
      : [`${at}.label: belongs to the label around it`]),
    ...checkWhole(`${at}.min_length`, least, 0, limits.textInput.length),
    ...checkWhole(`${at}.max_length`, most, 1, limits.textInput.length),
    ...(most !== undefined && numberOf(least) > numberOf(most)
      ? [`${at}.min_length: exceeds max_length`]
      : []),
    ...checkOptionalText(`${at}.value`, value, limits.textInput.value),
    ...(most !== undefined && length > numberOf(most)
      ? [`${at}.value: is longer than max_length ${shown(most)}`]
      : []),
    ...(length > 0 && length < numberOf(least)
      ? [`${at}.value: is shorter than min_length ${shown(least)}`]
      : []),
    ...checkOptionalText(`${at}.placeholder`, input.placeholder, limits.textInput.placeholder),
  ];
}

function checkRare(at: string, field: Fields): Faults {
  const options = listOf(field.options);
  const each = () => [
    ...options.flatMap((option, index) => checkOption(`${at}.options[${index}]`, option)),
    ...checkUnique(
      `${at}.options.value`,
      options.map(({ value }) => value),
    ),
  ];
  switch (field.type) {
    case ComponentType.FileUpload:
      return [
        ...checkWhole(`${at}.min_values`, field.min_values, 0, limits.fileUpload.files),
        ...checkWhole(`${at}.max_values`, field.max_values, 1, limits.fileUpload.files),
      ];
    case ComponentType.RadioGroup:
      return [
        ...checkCount(`${at}.options`, field.options, limits.radio.least, limits.radio.most),
        ...each(),
      ];
    case ComponentType.CheckboxGroup:
      return [...checkCount(`${at}.options`, field.options, 1, limits.checkboxes.most), ...each()];
    case ComponentType.Checkbox:
      return [];
    default:
      return [`${at}.type: is ${shown(field.type)}, a label holds one input, menu, upload or group`];
  }
}
