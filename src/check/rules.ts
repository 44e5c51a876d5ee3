import type { CodeBlock } from '../guide/types.ts';

/** Something wrong in a fence; `rule` names the rule that a `skip=rule:reason` passes over. */
export type Finding = { readonly rule?: SkippableRule; readonly message: string };

/** Rules that a fence may pass over, by the language they are for. */
export const skippableRules = {
  complete: 'dockerfile',
  'no-add': 'dockerfile',
  'no-latest': 'dockerfile',
  'no-root': 'dockerfile',
  compose: 'yaml',
} as const;

export type SkippableRule = keyof typeof skippableRules;

/** Takes the findings that a fence's `wrong` or `skip` excuses away, and reports an exemption that excuses nothing. */
export function applyExemption(block: CodeBlock, findings: readonly Finding[]): readonly string[] {
  const messages = findings.map((finding) => finding.message);
  if (block.wrong !== undefined) {
    return findings.length > 0
      ? []
      : [`wrong="${block.wrong}" is not needed: nothing is wrong here, take it out`];
  }
  const { skip } = block;
  if (!skip) return messages;
  const language = Object.hasOwn(skippableRules, skip.rule)
    ? skippableRules[skip.rule as SkippableRule]
    : undefined;
  if (language !== block.language) {
    return [
      ...messages,
      `skip=${skip.rule} is no rule for ${block.language}, allowed are ${rulesFor(block.language)}`,
    ];
  }
  const left = findings.filter((finding) => finding.rule !== skip.rule).map((finding) => finding.message);
  const needed = left.length < findings.length;
  return needed
    ? left
    : [...left, `skip=${skip.rule} is not needed: the rule finds nothing here, take it out`];
}

function rulesFor(language: string): string {
  const rules = Object.entries(skippableRules).filter(([, of]) => of === language);
  return rules.length === 0 ? 'none' : rules.map(([rule]) => rule).join(' ');
}
