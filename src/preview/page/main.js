import { ask } from './api.js';
import { compose } from './composer.js';
import { showExamples } from './examples.js';
import { follow, ownLine } from './message.js';

/**
 * @template {Element} Kind
 * @param {string} id
 * @param {{ new (): Kind }} kind
 * @returns {Kind}
 */
function part(id, kind) {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`the page has no ${id}`);
  return element;
}

const [examples, chat] = [part('examples', HTMLElement), part('chat', HTMLElement)];
const tabs = [part('show-examples', HTMLButtonElement), part('show-chat', HTMLButtonElement)];
const language = part('language', HTMLSelectElement);

const show = (/** @type {HTMLElement} */ feed) => {
  for (const [at, one] of [examples, chat].entries()) {
    one.hidden = one !== feed;
    tabs[at]?.setAttribute('aria-pressed', String(one === feed));
  }
};
tabs[0]?.addEventListener('click', () => show(examples));
tabs[1]?.addEventListener('click', () => show(chat));

const fill = () => {
  document.documentElement.lang = language.value;
  return showExamples(examples, language.value);
};
language.addEventListener('change', fill);

compose(
  {
    form: part('composer', HTMLFormElement),
    input: part('line', HTMLInputElement),
    list: part('choices', HTMLElement),
  },
  () => language.value,
  (line) => {
    show(chat);
    const element = ownLine(line);
    chat.append(element);
    element.scrollIntoView();
    const reader = /** @type {const} */ ({ world: 'real', language: language.value });
    return follow(ask('/type', { ...reader, line }), { reader, element });
  },
);

await fill();
