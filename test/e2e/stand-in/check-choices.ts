import { checkChoiceName } from './check-names.ts';
import { checkCount, checkText, checkWellFormed, type Faults } from './check-values.ts';
import { type Fields, fieldsOf, listOf } from './fields.ts';
import { limits } from './limits.ts';

/** All that Discord refuses in the answer to an autocomplete, `{ choices: [{ name, value }] }`. Never throws. */
export function checkChoices(payload: unknown): string[] {
  const { choices } = fieldsOf(payload);
  return [
    ...checkWellFormed('choices', choices),
    ...checkCount('choices', choices, 0, limits.choices.most),
    ...listOf(choices).flatMap((choice, index) => checkChoice(`choices[${index}]`, choice)),
  ];
}

/** One choice, in an answer or in a command's option; numbers are free, texts are not. */
export function checkChoice(at: string, choice: Fields): Faults {
  const { value } = choice;
  return [
    ...checkChoiceName(at, choice),
    ...(typeof value === 'number' && Number.isFinite(value)
      ? []
      : checkText(`${at}.value`, value, limits.choices.value)),
  ];
}
