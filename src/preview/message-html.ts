import {
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord.js';
import { controlHtml, rowHtml } from './control-html.ts';
import { escapeHtml } from './escape-html.ts';
import { markdownHtml } from './markdown-html.ts';

/** A file that comes with a message. */
export type PreviewFile = { readonly name: string; readonly content: string };

/** A message of components as HTML with Discord's look; its text is data, never HTML. */
export const messageHtml = (
  components: readonly APIMessageTopLevelComponent[],
  files: readonly PreviewFile[] = [],
): string => components.map((component) => componentHtml(component, files)).join('');

type Component = APIMessageTopLevelComponent | APIComponentInContainer;

function componentHtml(component: Component, files: readonly PreviewFile[]): string {
  switch (component.type) {
    case ComponentType.Container:
      return containerHtml(component, files);
    case ComponentType.TextDisplay:
      return textHtml(component.content);
    case ComponentType.Section: {
      const text = component.components.map(({ content }) => textHtml(content)).join('');
      const { accessory } = component;
      const beside =
        accessory.type === ComponentType.Button ? controlHtml(accessory) : notDrawn(accessory.type);
      return `<div class="section"><div class="beside">${text}</div>${beside}</div>`;
    }
    case ComponentType.ActionRow:
      return rowHtml(component);
    case ComponentType.Separator:
      return '<hr>';
    case ComponentType.File:
      return fileHtml(component.file.url, files);
    default:
      return notDrawn(component.type);
  }
}

function containerHtml(
  { accent_color, components }: APIContainerComponent,
  files: readonly PreviewFile[],
): string {
  const colour = (accent_color ?? 0).toString(16).padStart(6, '0');
  const inner = components.map((component) => componentHtml(component, files)).join('');
  return `<div class="container" data-accent="#${colour}">${inner}</div>`;
}

const textHtml = (markdown: string): string => `<div class="text">${markdownHtml(markdown)}</div>`;

function fileHtml(url: string, files: readonly PreviewFile[]): string {
  const name = url.replace(/^attachment:\/\//, '');
  const content = files.find((file) => file.name === name)?.content ?? '';
  return `<details class="file"><summary>${escapeHtml(name)} <small>${Buffer.byteLength(content)} B</small></summary><pre><code>${escapeHtml(content)}</code></pre></details>`;
}

/** Rather a visible gap than a component that a reviewer overlooks. */
const notDrawn = (type: number): string =>
  `<p class="not-drawn">A component of type ${type}, which the preview does not draw.</p>`;
