import { ask } from './api.js';
import { build } from './build.js';

/**
 * The line that is typed, with the entries that Discord would offer. `send` gets a whole line.
 * @param {{ form: HTMLFormElement, input: HTMLInputElement, list: HTMLElement }} parts
 * @param {() => string} language
 * @param {(line: string) => void} send
 */
export function compose({ form, input, list }, language, send) {
  let asked = 0;
  const offer = async () => {
    const turn = ++asked;
    const line = input.value;
    const lines =
      line === ''
        ? []
        : await ask('/complete', { line: asCommand(line), language: language() }).catch(() => []);
    // An answer that comes after more was typed is out of date.
    if (turn === asked) show(lines);
  };
  const show = (/** @type {string[]} */ lines) => {
    list.replaceChildren(...lines.map((line) => choice(line)));
    list.hidden = lines.length === 0;
  };
  const choice = (/** @type {string} */ line) => {
    const element = build('button', { type: 'button', role: 'option', class: 'option' }, line);
    element.addEventListener('click', () => {
      input.value = line;
      input.focus();
      if (line.endsWith(' ')) void offer();
      else form.requestSubmit();
    });
    return element;
  };
  input.addEventListener('input', offer);
  input.addEventListener('keydown', ({ key }) => key === 'Escape' && show([]));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const line = input.value.trim();
    asked++;
    show([]);
    input.value = '';
    if (line !== '') send(line);
  });
}

/** Plain text is a question. */
const asCommand = (/** @type {string} */ line) => (line.startsWith('/') ? line : `/docker ask ${line}`);
