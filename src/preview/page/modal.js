import { build } from './build.js';

/** @typedef {(id: string, fields: Record<string, string>) => void} Submit */

/**
 * A form as it stands on the page; `submit` gets what was typed, by field.
 * @param {import('./api.js').Modal} modal
 * @param {Submit} submit
 * @param {() => void} cancel
 */
export function modalForm({ title, custom_id: id, components }, submit, cancel) {
  const fields = components.map(field);
  const cancelButton = build('button', { type: 'button', class: 'button secondary' }, 'Cancel');
  const form = build(
    'form',
    { class: 'modal', 'data-id': id },
    build('h2', {}, title),
    ...fields.map(({ label }) => label),
    build('div', { class: 'row' }, cancelButton, build('button', { class: 'button primary' }, 'Submit')),
  );
  cancelButton.addEventListener('click', cancel);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit(id, Object.fromEntries(fields.map(({ name, input }) => [name, input.value])));
  });
  return form;
}

/** @param {import('./api.js').Component} component */
function field({ label, description, component }) {
  const { custom_id: name, style, required, value = '', max_length: most, placeholder } = component;
  const attributes = { required: required === true, maxlength: String(most), placeholder, name };
  const input = style === 1 ? build('input', attributes) : build('textarea', { ...attributes, rows: '4' });
  input.value = value;
  return {
    name,
    input,
    label: build(
      'label',
      {},
      build('span', { class: required ? 'field required' : 'field' }, label),
      ...(description ? [build('span', { class: 'description' }, description)] : []),
      input,
    ),
  };
}

/**
 * Opens a form above everything else.
 * @param {import('./api.js').Modal} modal
 * @param {Submit} submit
 */
export function openModal(modal, submit) {
  const dialog = build('dialog');
  const close = () => dialog.close();
  dialog.append(
    modalForm(
      modal,
      (id, fields) => {
        close();
        submit(id, fields);
      },
      close,
    ),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
