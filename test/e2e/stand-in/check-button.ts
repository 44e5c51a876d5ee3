import { ButtonStyle } from 'discord.js';
import { checkOptionalText, checkText, checkUrl, codePoints, type Faults, shown } from './check-values.ts';
import { type Fields, isFields, textOf } from './fields.ts';
import { limits } from './limits.ts';

const styles = [
  ButtonStyle.Primary,
  ButtonStyle.Secondary,
  ButtonStyle.Success,
  ButtonStyle.Danger,
  ButtonStyle.Link,
];

/** Discord's rules for one button. Premium buttons are refused: this bot sells nothing. */
export function checkButton(at: string, button: Fields): Faults {
  const link = button.style === ButtonStyle.Link;
  const labelled = textOf(button.label).trim() !== '' || isFields(button.emoji);
  return [
    ...(styles.some((style) => style === button.style)
      ? []
      : [`${at}.style: is ${shown(button.style)}, must be 1 to 5`]),
    ...(labelled ? [] : [`${at}: must have a label or an emoji`]),
    ...checkOptionalText(`${at}.label`, button.label, limits.button.label),
    ...(link ? checkLink(at, button) : checkControl(at, button)),
    ...(button.sku_id === undefined ? [] : [`${at}.sku_id: is for premium buttons only`]),
  ];
}

const checkLink = (at: string, { url, custom_id }: Fields): Faults => [
  ...checkUrl(`${at}.url`, url, ['http:', 'https:', 'discord:']),
  ...(codePoints(textOf(url)) > limits.button.url
    ? [`${at}.url: has ${codePoints(textOf(url))} characters, at most ${limits.button.url} are allowed`]
    : []),
  ...(custom_id === undefined ? [] : [`${at}.custom_id: a link button has none`]),
];

const checkControl = (at: string, { url, custom_id }: Fields): Faults => [
  ...checkText(`${at}.custom_id`, custom_id, limits.customId),
  ...(url === undefined ? [] : [`${at}.url: only a link button has one`]),
];
