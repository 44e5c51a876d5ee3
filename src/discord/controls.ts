import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { encodeControl } from '../command/control.ts';
import type { Link } from '../guide/types.ts';
import { shorten } from '../view/escape.ts';
import type { Button, Menu } from '../view/view.ts';
import { limits } from './limits.ts';

const styles = {
  primary: ButtonStyle.Primary,
  secondary: ButtonStyle.Secondary,
  success: ButtonStyle.Success,
  danger: ButtonStyle.Danger,
} as const;

/** A text on a control: Discord refuses long ones, and half a surrogate pair, which a query may hold. */
const label = (text: string, most: number): string => shorten(text.toWellFormed(), most);

/** A button as Discord's API takes it. */
export function buttonComponent(button: Button): APIButtonComponent {
  const name = label(button.label, limits.buttonLabel);
  if ('url' in button)
    return { type: ComponentType.Button, style: ButtonStyle.Link, label: name, url: button.url };
  return {
    type: ComponentType.Button,
    style: styles[button.look ?? 'secondary'],
    label: name,
    custom_id: encodeControl(button.control),
    ...(button.disabled ? { disabled: true } : {}),
  };
}

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** Buttons in rows of five. */
export function rowsOf(buttons: readonly APIButtonComponent[]): Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < buttons.length; at += limits.buttonsInRow) {
    rows.push({ type: ComponentType.ActionRow, components: buttons.slice(at, at + limits.buttonsInRow) });
  }
  return rows;
}

/** A select menu in its row. */
export const menuRow = (menu: Menu): Row => ({
  type: ComponentType.ActionRow,
  components: [
    {
      type: ComponentType.StringSelect,
      custom_id: encodeControl(menu.control),
      placeholder: label(menu.placeholder, limits.placeholder),
      options: menu.choices.slice(0, limits.choices).map((choice) => ({
        label: label(choice.label, limits.choiceText),
        value: choice.value,
        ...(choice.description ? { description: label(choice.description, limits.choiceText) } : {}),
        // A chosen entry stays clickable only if it is not preselected: choosing it again takes it away.
        ...(choice.chosen ? { emoji: { name: '✅' } } : {}),
      })),
    },
  ],
});

/** What a link button says: the page and the site it is on. */
export const linkLabel = ({ title, url }: Link): string => {
  const site = new URL(url).hostname.replace(/^www\./, '');
  return `${shorten(title, limits.buttonLabel - site.length - 3)} · ${site}`;
};
