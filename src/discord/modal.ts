import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import { encodeControl } from '../command/control.ts';
import type { Modal } from '../command/outcome.ts';
import { shorten } from '../view/escape.ts';
import { limits } from './limits.ts';

/** A form as Discord's API takes it. */
export const renderModal = (modal: Modal): APIModalInteractionResponseCallbackData => ({
  title: shorten(modal.title, limits.modalTitle),
  custom_id: encodeControl(modal.control),
  components: modal.fields.slice(0, limits.modalFields).map((field) => ({
    type: ComponentType.Label,
    label: shorten(field.label, limits.fieldLabel),
    ...(field.description ? { description: shorten(field.description, limits.fieldDescription) } : {}),
    component: {
      type: ComponentType.TextInput,
      custom_id: field.id,
      style: field.style === 'line' ? TextInputStyle.Short : TextInputStyle.Paragraph,
      required: field.required,
      max_length: Math.min(field.longest, limits.fieldText),
      ...(field.value ? { value: filled(field.value, Math.min(field.longest, limits.fieldText)) } : {}),
      ...(field.placeholder ? { placeholder: shorten(field.placeholder, 100) } : {}),
    },
  })),
});

/** What a field begins with. Discord counts code points: nothing that it would take is cut. */
const filled = (value: string, most: number): string => [...value].slice(0, most).join('').toWellFormed();
