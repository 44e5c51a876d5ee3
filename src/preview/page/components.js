import { build, link } from './build.js';
import { markdown } from './markdown.js';
import { menu } from './menu.js';

/**
 * What a control does when it is used.
 * @typedef {(id: string, values: string[]) => void} Use
 * @typedef {import('./api.js').Component} Component
 */

/**
 * How each type of component is drawn, by Discord's number.
 * @type {Readonly<Record<number, (component: Component, use: Use) => Node>>}
 */
const drawn = {
  1: ({ components }, use) => build('div', { class: 'row' }, ...draw(components, use)),
  2: button,
  3: menu,
  9: ({ components, accessory }, use) =>
    build(
      'div',
      { class: 'section' },
      build('div', { class: 'section-text' }, ...draw(components, use)),
      ...draw([accessory], use),
    ),
  10: ({ content }) => build('div', { class: 'text' }, ...markdown(content)),
  13: ({ file }) => build('div', { class: 'file' }, `📄 ${file.url.replace('attachment://', '')}`),
  14: ({ divider = true }) => build('hr', { class: divider ? 'line' : 'space' }),
  17: container,
};

/**
 * Components as nodes; a type that the bot has never sent says so.
 * @param {Component[]} components
 * @param {Use} use
 * @returns {Node[]}
 */
export const draw = (components, use) =>
  components.map(
    (component) => drawn[component.type]?.(component, use) ?? build('p', {}, `type ${component.type}?`),
  );

const looks = ['', 'primary', 'secondary', 'success', 'danger', 'link-button'];

/** @type {(component: Component, use: Use) => Node} */
function button({ style, label, url, custom_id: id, disabled }, use) {
  const look = `button ${looks[style] ?? ''}`;
  if (url)
    return link(
      url,
      look,
      build('span', { class: 'label' }, label),
      build('span', { class: 'out', 'aria-hidden': 'true' }, '↗'),
    );
  const element = build(
    'button',
    { type: 'button', class: look, disabled: disabled === true, 'data-id': id },
    build('span', { class: 'label' }, label),
  );
  element.addEventListener('click', () => use(id, []));
  return element;
}

/** @type {(component: Component, use: Use) => Node} */
function container({ accent_color: accent, components }, use) {
  const element = build('div', { class: 'container' }, ...draw(components, use));
  if (typeof accent === 'number')
    element.style.setProperty('--accent', `#${accent.toString(16).padStart(6, '0')}`);
  return element;
}
