import { sectionHit } from '../answer/ask.ts';
import { bytes, codePoints } from '../discord/limits.ts';
import { renderMessage } from '../discord/render.ts';
import { createLookup } from '../guide/lookup.ts';
import type { Guide, Issue, Section } from '../guide/types.ts';
import { sectionView } from '../view/answer.ts';

/** A section's reply as Discord gets it, interface included; below Discord's own 4,000 and about 10,000. */
export const largestReply = { characters: 3500, bytes: 9000 } as const;

/** Sections whose whole reply is too large: measured on the very message that Discord would get. */
export function checkSizes(guide: Guide): readonly Issue[] {
  const lookup = createLookup(guide);
  return guide.sections.flatMap((section) => {
    const frame = { lookup, language: section.language, private: true, inServer: true, askedId: '1' };
    const { components } = renderMessage(sectionView(sectionHit({ section }, lookup), frame));
    return problemsOf(section, textsIn(components)).map((message) => ({ path: section.path, message }));
  });
}

type Texts = { readonly displayed: string; readonly all: string };

function problemsOf(section: Section, { displayed, all }: Texts): string[] {
  const last = section.blocks.at(-1);
  const end = last?.kind === 'text' ? last.markdown : last?.code;
  const [characters, size] = [codePoints(displayed), bytes(all)];
  return [
    ...(displayed.includes(end ?? '') ? [] : ['is cut in Discord, a section must be shown whole']),
    ...(characters > largestReply.characters
      ? [`${characters} characters as shown, at most ${largestReply.characters} are allowed`]
      : []),
    ...(size > largestReply.bytes
      ? [`${size} bytes as shown, at most ${largestReply.bytes} are allowed`]
      : []),
  ];
}

/** What is displayed, and all texts with labels, addresses and placeholders. */
function textsIn(components: unknown): Texts {
  const displayed: string[] = [];
  const all: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) walk(one);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (typeof inner !== 'string') walk(inner);
        else {
          all.push(inner);
          if (key === 'content') displayed.push(inner);
        }
      }
    }
  };
  walk(components);
  return { displayed: displayed.join('\n'), all: all.join('\n') };
}
