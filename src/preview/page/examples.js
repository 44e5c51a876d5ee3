import { ask } from './api.js';
import { build } from './build.js';
import { botMessage } from './message.js';
import { modalForm } from './modal.js';

/**
 * Fills the page with an example of everything that people see.
 * @param {HTMLElement} feed
 * @param {string} language
 */
export async function showExamples(feed, language) {
  /** @type {import('./api.js').Example[]} */
  const examples = await ask('/examples', { language });
  feed.replaceChildren(
    ...examples.flatMap((example) => [
      build('h2', { class: 'caption', id: example.name }, example.name),
      'modal' in example
        ? modalForm(
            example.modal,
            () => {},
            () => {},
          )
        : botMessage(example.message, { world: 'examples', language }),
    ]),
  );
}
