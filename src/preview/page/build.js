/**
 * An element with attributes and children. Texts become text nodes: nothing that somebody typed is ever read as HTML.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string | boolean | undefined>} [attributes]
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function build(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '');
    else if (typeof value === 'string') element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/**
 * The address of a link, if it is one that a browser may follow.
 * @param {string} url
 */
export const safeAddress = (url) => (/^https?:\/\//.test(url) && URL.canParse(url) ? url : undefined);

/**
 * A link that opens beside the preview.
 * @param {string} url
 * @param {string} className
 * @param {...(Node | string)} children
 */
export const link = (url, className, ...children) =>
  build('a', { href: safeAddress(url), class: className, target: '_blank', rel: 'noreferrer' }, ...children);
