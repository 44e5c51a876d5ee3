import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import { escapeHtml } from './escape-html.ts';

type Row = APIModalInteractionResponseCallbackData['components'][number];

/** A form as Discord draws it; `submit` and `cancel` are the labels of its buttons. */
export const modalHtml = (
  { title, custom_id, components }: APIModalInteractionResponseCallbackData,
  { submit, cancel }: { readonly submit: string; readonly cancel: string },
): string =>
  `<form class="modal" data-control="${escapeHtml(custom_id)}"><h3>${escapeHtml(title)}</h3>` +
  components.map(fieldHtml).join('') +
  `<div class="row end"><button type="reset" class="button secondary">${escapeHtml(cancel)}</button>` +
  `<button type="submit" class="button primary">${escapeHtml(submit)}</button></div></form>`;

function fieldHtml(row: Row): string {
  if (row.type !== ComponentType.Label || row.component.type !== ComponentType.TextInput) {
    return `<p class="not-drawn">A field of type ${row.type}, which the preview does not draw.</p>`;
  }
  const { label, description, component } = row;
  const { custom_id, style, required = true, max_length = 4000, value = '', placeholder = '' } = component;
  const shared = `name="${escapeHtml(custom_id)}" maxlength="${max_length}" placeholder="${escapeHtml(placeholder)}"${required ? ' required' : ''}`;
  // A line break right after the tag would be dropped by HTML.
  const input =
    style === TextInputStyle.Paragraph
      ? `<textarea rows="4" ${shared}>\n${escapeHtml(value)}</textarea>`
      : `<input type="text" value="${escapeHtml(value)}" ${shared}>`;
  const about = description ? `<small>${escapeHtml(description)}</small>` : '';
  const star = required ? '<span class="star" aria-hidden="true">*</span>' : '';
  return `<label>${escapeHtml(label)}${star}${about}${input}</label>`;
}
