import { ask } from './api.js';
import { build } from './build.js';
import { draw } from './components.js';
import { openModal } from './modal.js';

/** @typedef {import('./api.js').Message} Message */

const isPrivate = (/** @type {Message} */ { flags }) => (flags & 64) !== 0;

/**
 * A message of the bot. What its buttons lead to changes it, or comes right below it.
 * @param {Message} message
 * @param {import('./api.js').Reader} reader
 * @returns {HTMLElement}
 */
export function botMessage(message, reader) {
  const body = build('div', { class: 'body' });
  const element = build(
    'article',
    { class: 'message' },
    build('div', { class: 'avatar', 'aria-hidden': 'true' }, '🐳'),
    build('div', { class: 'column' }, author(), body),
  );
  const show = (/** @type {Message} */ current) => {
    const use = (/** @type {string} */ id, /** @type {string[]} */ values) =>
      follow(ask('/tap', { ...reader, id, values, private: isPrivate(current) }), { reader, element, show });
    const below = isPrivate(current) ? [build('p', { class: 'only-you' }, only(reader.language))] : [];
    body.replaceChildren(...draw(current.components, use), ...current.files.map(fileText), ...below);
  };
  show(message);
  return element;
}

const author = () =>
  build('p', { class: 'author' }, build('b', {}, 'Docker guide'), build('span', { class: 'tag' }, 'APP'));

const only = (/** @type {string} */ language) =>
  language === 'en' ? '👁 Only you can see this' : '👁 只有您才能看到这条消息';

const fileText = (/** @type {{ text: string }} */ { text }) =>
  build('pre', { class: 'code' }, build('code', {}, text));

/**
 * Does what a reply says.
 * @param {Promise<import('./api.js').Reply>} pending
 * @param {{ reader: import('./api.js').Reader, element: Element, show?: (message: Message) => void }} at
 * `element` is what new messages come after, `show` changes the message that was clicked.
 */
export async function follow(pending, { reader, element, show }) {
  const add = (/** @type {HTMLElement} */ added) => {
    element.after(added);
    added.scrollIntoView({ block: 'nearest' });
  };
  try {
    const reply = await pending;
    if (reply.do === 'say') add(problem(reply.text));
    else if (reply.do === 'dismiss') element.remove();
    else if (reply.do === 'modal') {
      openModal(reply.modal, (id, fields) =>
        follow(ask('/submit', { ...reader, id, fields }), { reader, element }),
      );
    } else if (reply.do === 'show' || !show) add(botMessage(reply.message, reader));
    else show(reply.message);
    if ('post' in reply && reply.post) add(botMessage(reply.post, reader));
  } catch (error) {
    add(problem(String(error instanceof Error ? error.message : error)));
  }
}

const problem = (/** @type {string} */ sentence) => build('p', { class: 'problem', role: 'alert' }, sentence);

/**
 * What the reader typed.
 * @param {string} line
 */
export const ownLine = (line) =>
  build(
    'article',
    { class: 'message own' },
    build('div', { class: 'avatar', 'aria-hidden': 'true' }, '🙂'),
    build('p', { class: 'column typed' }, line),
  );
