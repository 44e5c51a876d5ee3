import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord.js';

export type OptionValue = string | number | boolean;

/** What Discord would send for an option as typed, within the bounds that it holds people to. */
export function optionValue(
  option: APIApplicationCommandBasicOption,
  text: string,
): OptionValue | { readonly wrong: string } {
  const choices = choicesOf(option);
  if (choices && !choices.includes(text)) return { wrong: `"${text}" is none of ${choices.join(', ')}` };
  switch (option.type) {
    case ApplicationCommandOptionType.Boolean:
      return text === 'true';
    case ApplicationCommandOptionType.Integer:
      return /^\d{1,15}$/.test(text) ? Number(text) : { wrong: `"${text}" is no whole number` };
    case ApplicationCommandOptionType.String: {
      const most = option.max_length ?? Number.POSITIVE_INFINITY;
      const length = [...text].length;
      return length <= most ? text : { wrong: `${length} characters, at most ${most} are allowed` };
    }
    default:
      return text;
  }
}

/** The values that an option takes, where they are given. */
export function choicesOf(option: APIApplicationCommandBasicOption): readonly string[] | undefined {
  if (option.type === ApplicationCommandOptionType.Boolean) return ['true', 'false'];
  return 'choices' in option ? option.choices?.map(({ value }) => String(value)) : undefined;
}
