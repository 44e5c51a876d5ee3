import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { renderModal } from '../src/discord/modal.ts';
import { renderMessage } from '../src/discord/render.ts';
import { type Language, languages } from '../src/guide/types.ts';
import type { Example } from '../src/preview/examples/example.ts';
import { exampleGuide, examplesIn } from '../src/preview/examples.ts';
import type { ViewKind } from '../src/view/view.ts';
import { checkMessage } from './e2e/stand-in/check-message.ts';
import { checkModal } from './e2e/stand-in/check-modal.ts';

const lookup = exampleGuide();
const fileOf = (name: string, language: Language) => `${name}.${language}.json`;
const examples = languages.flatMap((language) =>
  examplesIn(language, lookup).map((example) => ({ example, file: fileOf(example.name, language) })),
);

/** What Discord gets; a file as its text. */
function rendered(example: Example): unknown {
  if ('modal' in example) return renderModal(example.modal);
  const { flags, components, allowedMentions, files = [] } = renderMessage(example.view, example);
  const { repliedUser, ...mentions } = allowedMentions;
  return {
    flags,
    components,
    allowed_mentions: { ...mentions, replied_user: repliedUser },
    ...(files.length > 0 ? { files: files.map((one) => ({ ...one, attachment: `${one.attachment}` })) } : {}),
  };
}

describe('what people see in Discord', () => {
  test.each(examples)('$file', async ({ example, file }) => {
    await expect(`${JSON.stringify(rendered(example), null, 2)}\n`).toMatchFileSnapshot(`golden/${file}`);
  });

  test.each(examples)('$file keeps Discord’s rules', ({ example }) => {
    const message = rendered(example);
    const files = 'view' in example && example.view.file ? [example.view.file.name] : [];
    expect('modal' in example ? checkModal(message) : checkMessage(message, { files })).toEqual([]);
  });
});

test('every kind of view has an example', () => {
  const kinds = examples.map(({ example }) => ('view' in example ? example.view.kind : 'modal'));
  const all: Readonly<Record<ViewKind | 'modal', true>> = {
    answer: true,
    pin: true,
    unsure: true,
    none: true,
    resources: true,
    menu: true,
    notice: true,
    done: true,
    refusal: true,
    modal: true,
  };
  expect([...new Set(kinds)].toSorted()).toEqual(Object.keys(all).toSorted());
});

test('every file has its example', () => {
  const files = new Set(examples.map(({ file }) => file));
  const stray = readdirSync(new URL('golden', import.meta.url)).filter((file) => !files.has(file));
  expect(stray).toEqual([]);
});
