import { build } from './build.js';

/**
 * A select menu: a button, and its entries once it is open.
 * @param {import('./api.js').Component} component
 * @param {import('./components.js').Use} use
 */
export function menu({ custom_id: id, placeholder, options }, use) {
  const list = build('div', { class: 'options', role: 'listbox', hidden: true });
  const head = build(
    'button',
    { type: 'button', class: 'menu', 'aria-haspopup': 'listbox', 'aria-expanded': 'false', 'data-id': id },
    build('span', { class: 'label' }, placeholder ?? ''),
    build('span', { 'aria-hidden': 'true' }, '⌄'),
  );
  const open = (/** @type {boolean} */ isOpen) => {
    list.hidden = !isOpen;
    head.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) list.scrollIntoView({ block: 'nearest' });
  };
  for (const option of options) {
    list.append(
      entry(option, () => {
        open(false);
        use(id, [option.value]);
      }),
    );
  }
  head.addEventListener('click', () => open(list.hidden !== false));
  const whole = build('div', { class: 'select' }, head, list);
  whole.addEventListener('keydown', ({ key }) => key === 'Escape' && open(false));
  whole.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && whole.contains(relatedTarget))) open(false);
  });
  return whole;
}

/**
 * @param {{ label: string, value: string, description?: string, emoji?: { name: string } }} option
 * @param {() => void} choose
 */
function entry({ label, value, description, emoji }, choose) {
  const element = build(
    'button',
    { type: 'button', role: 'option', class: 'option', 'data-value': value },
    build('span', { class: 'label' }, emoji ? `${emoji.name} ${label}` : label),
    ...(description ? [build('span', { class: 'description' }, description)] : []),
  );
  element.addEventListener('click', choose);
  return element;
}
