import type { Control } from '../command/control.ts';
import { unescapeMarkdown } from '../view/escape.ts';
import type { Button, Menu, MenuChoice, Part, View } from '../view/view.ts';
import type { Paint } from './paint.ts';

/** Something a reader can choose by its number: a control, and the value of a menu's entry. */
export type Pick = { readonly label: string; readonly control: Control; readonly value?: string };

export type Rendered = { readonly text: string; readonly picks: readonly Pick[] };

/** Verbs that only make sense where others read along. */
const onlyInChannels = new Set(['dismiss', 'post', 'reply']);

/** A view as text for a terminal; what can be tapped in Discord is numbered. */
export function renderText(view: View, paint: Paint): Rendered {
  const picks: Pick[] = [];
  const numbered = (pick: Pick): string => `${paint.quiet(`[${picks.push(pick)}]`)} ${pick.label}`;
  const pieces = view.parts.map((part) => partText(part, paint, numbered)).filter((text) => text !== '');
  const file = view.file ? [`--- ${view.file.name}\n${view.file.content}`] : [];
  return { text: [...pieces, ...file].join('\n\n'), picks };
}

type Numbered = (pick: Pick) => string;

function partText(part: Part, paint: Paint, numbered: Numbered): string {
  switch (part.part) {
    case 'title':
      return [
        part.above && part.above !== part.title ? paint.quiet(part.above) : '',
        paint.title(`${part.pinned ? '📌 ' : ''}${part.title}`),
      ]
        .filter(Boolean)
        .join('\n');
    case 'text':
      return part.quiet ? paint.quiet(prose(part.markdown, paint)) : prose(part.markdown, paint);
    case 'body':
      return part.blocks
        .map((block) => (block.kind === 'text' ? prose(block.markdown, paint) : indented(block.code, paint)))
        .join('\n\n');
    case 'entry':
      return [
        prose(part.markdown, paint),
        part.note ? paint.quiet(prose(part.note, paint)) : '',
        buttonText(part.button, paint, numbered),
      ]
        .filter(Boolean)
        .join('\n');
    case 'links':
      return part.links.map(({ title, url }) => `${title}: ${paint.link(url)}`).join('\n');
    case 'buttons':
      return part.buttons
        .map((button) => buttonText(button, paint, numbered))
        .filter(Boolean)
        .join('   ');
    case 'menu':
      return menuText(part, paint, numbered);
    case 'rule':
      return paint.quiet('─'.repeat(20));
    default:
      return part satisfies never;
  }
}

function buttonText(button: Button, paint: Paint, numbered: Numbered): string {
  if ('url' in button) return `${button.label}: ${paint.link(button.url)}`;
  if (onlyInChannels.has(button.control.verb)) return '';
  return button.disabled
    ? paint.quiet(button.label)
    : numbered({ label: button.label, control: button.control });
}

/** Choices that say something of themselves get a line each; bare ones, such as filters, share lines. */
function menuText(menu: Menu, paint: Paint, numbered: Numbered): string {
  const choices = menu.choices.map((choice) => choiceText(menu.control, choice, paint, numbered));
  const between = menu.choices.some((choice) => choice.description) ? '\n' : '   ';
  return `${menu.placeholder}:\n${choices.join(between)}`;
}

function choiceText(control: Control, choice: MenuChoice, paint: Paint, numbered: Numbered): string {
  const line = numbered({ label: choice.label, control, value: choice.value });
  const about = choice.description ? paint.quiet(` · ${choice.description}`) : '';
  return `${line}${choice.chosen ? ' ✓' : ''}${about}`;
}

const indented = (code: string, paint: Paint): string =>
  code
    .split('\n')
    .map((line) => `    ${paint.line(line)}`)
    .join('\n');

/** The guide's Markdown in a terminal: addresses spelled out, bold and code painted. */
const prose = (markdown: string, paint: Paint): string =>
  unescapeMarkdown(
    markdown
      .replace(
        /(?<!\\)\[([^\]]+)\]\((\S+?)\)/g,
        (_, title: string, url: string) => `${title} (${paint.link(url)})`,
      )
      .replace(/\*\*(.+?)\*\*/g, (_, bold: string) => paint.bold(bold))
      .replace(/`([^`]+)`/g, (_, code: string) => paint.code(code)),
  );
