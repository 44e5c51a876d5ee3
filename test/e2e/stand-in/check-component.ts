import { ComponentType } from 'discord.js';
import { checkButton } from './check-button.ts';
import { checkSelect, selectTypes } from './check-select.ts';
import {
  checkCount,
  checkOptionalText,
  checkText,
  checkUrl,
  checkWhole,
  type Faults,
  shown,
} from './check-values.ts';
import { type Fields, fieldsOf, listOf, textOf } from './fields.ts';
import { limits } from './limits.ts';

const inContainer: readonly unknown[] = [
  ComponentType.ActionRow,
  ComponentType.TextDisplay,
  ComponentType.Section,
  ComponentType.MediaGallery,
  ComponentType.Separator,
  ComponentType.File,
];
const inMessage: readonly unknown[] = [...inContainer, ComponentType.Container];
const mediaProtocols = ['http:', 'https:', 'attachment:'];

/** Discord's rules for a message's components, each at the place where it may stand. */
export const checkComponents = (components: unknown): Faults =>
  listOf(components).flatMap((component, index) => checkPart(`components[${index}]`, component, inMessage));

function checkPart(at: string, part: Fields, allowed: readonly unknown[]): Faults {
  if (!allowed.includes(part.type)) {
    return [`${at}.type: is ${shown(part.type)}, allowed here are ${allowed.join(', ')}`];
  }
  switch (part.type) {
    case ComponentType.ActionRow:
      return checkRow(at, part);
    case ComponentType.TextDisplay:
      return checkText(`${at}.content`, part.content, limits.message.text);
    case ComponentType.Section:
      return checkSection(at, part);
    case ComponentType.MediaGallery:
      return checkGallery(at, part);
    case ComponentType.Separator:
      return checkWhole(`${at}.spacing`, part.spacing, 1, limits.separator.spacing);
    case ComponentType.File:
      return checkUrl(`${at}.file.url`, fieldsOf(part.file).url, ['attachment:']);
    default:
      return checkContainer(at, part);
  }
}

/** An action row: one to five buttons, or one select menu. */
export function checkRow(at: string, row: Fields): Faults {
  const children = listOf(row.components);
  const selects = children.some(({ type }) => selectTypes.includes(type));
  const most = selects ? limits.row.selects : limits.row.buttons;
  return [
    ...checkCount(`${at}.components`, row.components, 1, most),
    ...children.flatMap((child, index) => {
      const place = `${at}.components[${index}]`;
      if (child.type === ComponentType.Button) return checkButton(place, child);
      if (selectTypes.includes(child.type)) return checkSelect(place, child);
      return [`${place}.type: is ${shown(child.type)}, a row holds buttons or a select menu`];
    }),
  ];
}

const checkSection = (at: string, section: Fields): Faults => [
  ...checkCount(`${at}.components`, section.components, 1, limits.section.texts),
  ...listOf(section.components).flatMap((text, index) =>
    checkPart(`${at}.components[${index}]`, text, [ComponentType.TextDisplay]),
  ),
  ...checkAccessory(`${at}.accessory`, fieldsOf(section.accessory)),
];

function checkAccessory(at: string, accessory: Fields): Faults {
  if (accessory.type === ComponentType.Button) return checkButton(at, accessory);
  if (accessory.type !== ComponentType.Thumbnail) return [`${at}: must be a button or a thumbnail`];
  return [
    ...checkUrl(`${at}.media.url`, fieldsOf(accessory.media).url, mediaProtocols),
    ...checkOptionalText(`${at}.description`, accessory.description, limits.thumbnail.description),
  ];
}

const checkGallery = (at: string, gallery: Fields): Faults => [
  ...checkCount(`${at}.items`, gallery.items, 1, limits.gallery.items),
  ...listOf(gallery.items).flatMap((item, index) => [
    ...checkUrl(`${at}.items[${index}].media.url`, fieldsOf(item.media).url, mediaProtocols),
    ...checkOptionalText(`${at}.items[${index}].description`, item.description, limits.gallery.description),
  ]),
];

const checkContainer = (at: string, container: Fields): Faults => [
  ...checkCount(`${at}.components`, container.components, 1, limits.message.components),
  ...checkWhole(`${at}.accent_color`, container.accent_color, 0, limits.container.accentColor),
  ...listOf(container.components).flatMap((part, index) =>
    checkPart(`${at}.components[${index}]`, part, inContainer),
  ),
];

/** Names of uploaded files that the components show. */
export const shownFiles = (components: readonly Fields[]): readonly string[] =>
  components
    .flatMap(({ file, media, items }) => [
      fieldsOf(file).url,
      fieldsOf(media).url,
      ...listOf(items).map((item) => fieldsOf(item.media).url),
    ])
    .map(textOf)
    .filter((url) => url.startsWith('attachment://'))
    .map((url) => url.slice('attachment://'.length));
