import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { escapeHtml, isWebAddress } from './escape-html.ts';

const looks: Readonly<Record<number, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
};

/** Buttons side by side, or one select menu. */
export const rowHtml = ({ components }: APIActionRowComponent<APIComponentInMessageActionRow>): string =>
  `<div class="row">${components.map(inRow).join('')}</div>`;

function inRow(component: APIComponentInMessageActionRow): string {
  if (component.type === ComponentType.Button) return controlHtml(component);
  return component.type === ComponentType.StringSelect
    ? menuHtml(component)
    : `<p class="not-drawn">A menu of type ${component.type}, which the preview does not draw.</p>`;
}

/** A button; one that leads to a page is a link with an arrow. */
export function controlHtml(button: APIButtonComponent): string {
  const label = 'label' in button ? escapeHtml(button.label ?? '') : '';
  if (button.style === ButtonStyle.Link) {
    return isWebAddress(button.url)
      ? `<a class="button link" href="${escapeHtml(button.url)}" target="_blank" rel="noopener noreferrer" title="${escapeHtml(button.url)}">${label}<span class="arrow" aria-hidden="true">↗</span></a>`
      : `<span class="button link disabled">${label}</span>`;
  }
  const id = 'custom_id' in button ? escapeHtml(button.custom_id) : '';
  const state = button.disabled ? ' disabled' : '';
  return `<button type="button" class="button ${looks[button.style] ?? 'secondary'}" data-control="${id}"${state}>${label}</button>`;
}

/** A select menu for one choice, the only kind that the bot sends. */
function menuHtml({ custom_id, placeholder = '', options }: APIStringSelectComponent): string {
  const entries = options.map(({ label, value, description, emoji, default: chosen }) => {
    const mark = emoji?.name ? `<span class="emoji">${escapeHtml(emoji.name)}</span>` : '';
    const about = description ? `<small>${escapeHtml(description)}</small>` : '';
    return `<li><button type="button" data-control="${escapeHtml(custom_id)}" data-value="${escapeHtml(value)}"${chosen ? ' class="chosen"' : ''}>${mark}<span>${escapeHtml(label)}${about}</span></button></li>`;
  });
  return `<details class="menu"><summary>${escapeHtml(placeholder)}</summary><ul>${entries.join('')}</ul></details>`;
}
