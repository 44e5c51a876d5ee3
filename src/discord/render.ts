import {
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import { escapeMarkdown } from '../view/escape.ts';
import type { Part, View, ViewKind } from '../view/view.ts';
import { answerWords } from '../view/words/answers.ts';
import { type Budget, costOf, fits, minus, wholeMessage } from './budget.ts';
import { buttonComponent, linkLabel, menuRow, rowsOf } from './controls.ts';
import { fitBlocks } from './fit-blocks.ts';

/** The left edge of a message, by what it is about. */
const colours: Readonly<Record<ViewKind, number>> = {
  answer: 0x1d63ed,
  pin: 0xf1c40f,
  unsure: 0xe67e22,
  none: 0x95a5a6,
  resources: 0x1abc9c,
  menu: 0x1d63ed,
  notice: 0x5865f2,
  done: 0x2ecc71,
  refusal: 0xe74c3c,
};

/** A message of components as Discord's API takes it. */
export type Message = {
  readonly flags: number;
  readonly components: APIMessageTopLevelComponent[];
  readonly allowedMentions: { readonly parse: []; readonly users?: string[]; readonly repliedUser?: false };
  readonly files?: { readonly name: string; readonly attachment: Buffer }[];
};

/** Renders a view within Discord's limits; `ping` mentions exactly that user above it. Nothing else ever pings. */
export function renderMessage(
  view: View,
  options: { private?: boolean; ping?: string | undefined } = {},
): Message {
  const { ping } = options;
  const mention = ping ? [{ type: ComponentType.TextDisplay as const, content: `<@${ping}>` }] : [];
  const file = view.file
    ? [{ type: ComponentType.File as const, file: { url: `attachment://${view.file.name}` } }]
    : [];
  const container: APIContainerComponent = {
    type: ComponentType.Container,
    accent_color: colours[view.kind],
    components: fitParts(view),
  };
  return {
    flags: MessageFlags.IsComponentsV2 | (options.private ? MessageFlags.Ephemeral : 0),
    components: [...mention, container, ...file],
    allowedMentions: { parse: [], ...(ping ? { users: [ping] } : {}), repliedUser: false },
    ...(view.file ? { files: [{ name: view.file.name, attachment: Buffer.from(view.file.content) }] } : {}),
  };
}

type Component = APIComponentInContainer;

/** The container and a mention with its margin are paid first. */
const overhead: Budget = { text: 40, bytes: 60, components: 3 };

/** Parts that must be there are paid first; the body takes what they leave, entries what the body leaves. */
function fitParts(view: View): Component[] {
  const seen = new Set<string>();
  const fixed = new Map<Part, Component[]>();
  let budget = minus(wholeMessage, overhead);
  for (const part of view.parts.filter((one) => one.part !== 'body' && one.part !== 'entry')) {
    const components = unique(fixedPart(part), seen);
    const cost = componentsCost(components);
    if (!fits(cost, budget)) continue;
    budget = minus(budget, cost);
    fixed.set(part, components);
  }
  return view.parts.flatMap((part) => {
    const components =
      fixed.get(part) ?? (part.part === 'body' ? bodyPart(part, view, budget) : entryPart(part));
    const cost = fixed.has(part) ? undefined : componentsCost(components);
    if (cost && !fits(cost, budget)) return [];
    if (cost) budget = minus(budget, cost);
    return components;
  });
}

/** Room for the button that leads on to what was cut, or for the sign that there is more. */
const moreCost: Budget = { text: 2, bytes: 40, components: 3 };

function bodyPart(part: Extract<Part, { part: 'body' }>, view: View, budget: Budget): Component[] {
  const whole = fitBlocks(part.blocks, budget);
  if (whole.rest === undefined) return texts(whole.markdown);
  const pieces = part.pieces ?? part.blocks;
  const { markdown, rest = 0 } = fitBlocks(pieces, minus(budget, moreCost));
  const more = rest < pieces.length ? part.more?.(rest) : undefined;
  const button = more && { label: answerWords[view.language].more, control: more };
  // Where nothing leads on, it is said at least that this is not all.
  return button
    ? [...texts(markdown), ...rowsOf([buttonComponent(button)])]
    : texts(markdown.endsWith('…') ? markdown : `${markdown}\n…`);
}

const entryPart = (part: Part): Component[] =>
  part.part === 'entry'
    ? [
        {
          type: ComponentType.Section,
          components: [...texts(part.note ? `${part.markdown}\n-# ${part.note}` : part.markdown)],
          accessory: buttonComponent(part.button),
        },
      ]
    : [];

function fixedPart(part: Part): Component[] {
  switch (part.part) {
    case 'title': {
      const above = part.above && part.above !== part.title ? `-# ${escapeMarkdown(part.above)}\n` : '';
      return texts(`${above}## ${part.pinned ? '📌 ' : ''}${escapeMarkdown(part.title)}`);
    }
    case 'text':
      return texts(part.quiet ? part.markdown.replace(/^(?=.)/gm, '-# ') : part.markdown);
    case 'links':
      return rowsOf(part.links.map((link) => buttonComponent({ label: linkLabel(link), url: link.url })));
    case 'buttons':
      return rowsOf(part.buttons.map(buttonComponent));
    case 'menu':
      return part.choices.length > 0 ? [menuRow(part)] : [];
    case 'rule':
      return [{ type: ComponentType.Separator }];
    default:
      return [];
  }
}

/** A text, or nothing: Discord refuses an empty one. */
const texts = (content: string): APITextDisplayComponent[] =>
  content.trim() === '' ? [] : [{ type: ComponentType.TextDisplay, content: content.toWellFormed() }];

/** Discord refuses a message in which two controls have the same id: the first one stays. */
function unique(components: Component[], seen: Set<string>): Component[] {
  return components.flatMap((component): Component[] => {
    if (component.type !== ComponentType.ActionRow) return [component];
    const kept = component.components.filter((one) => {
      const id = 'custom_id' in one ? one.custom_id : undefined;
      return id === undefined || (!seen.has(id) && seen.add(id));
    });
    return kept.length > 0 ? [{ ...component, components: kept }] : [];
  });
}

/** What components cost, nested ones counted. */
function componentsCost(components: readonly Component[]): Budget {
  const texts: string[] = [];
  const labels: string[] = [];
  let count = 0;
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) walk(one);
    else if (typeof value === 'object' && value !== null) {
      if ('type' in value && typeof value.type === 'number') count++;
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'content') texts.push(String(inner));
        else if (typeof inner === 'string') labels.push(inner);
        else walk(inner);
      }
    }
  };
  walk(components);
  return costOf(texts, labels, count);
}
