import { ApplicationCommandOptionType as Type } from 'discord.js';
import { codePoints } from './check-values.ts';
import { type Fields, listOf, textOf } from './fields.ts';
import type { OptionValue, OptionValues } from './interaction.ts';
import type { Resolved } from './resolved.ts';

/**
 * Options as Discord sends them, in the order typed. Throws for what its client would not let a user send:
 * unknown or missing options, wrong types, lengths, values beside the choices. `focused`: still typing there.
 */
export function optionData(
  definitions: readonly Fields[],
  values: OptionValues,
  resolved: Resolved,
  focused?: string,
): readonly Fields[] {
  const missing = definitions.filter(({ name, required }) => required && values[textOf(name)] === undefined);
  if (focused === undefined && missing.length > 0) {
    throw new Error(`required options are missing: ${missing.map(({ name }) => name).join(', ')}`);
  }
  return Object.entries(values).map(([name, value]) => {
    const definition = definitions.find((one) => one.name === name);
    if (!definition) {
      const known = definitions.map((one) => textOf(one.name)).join(', ');
      throw new Error(`there is no option "${name}"; options: ${known || 'none'}`);
    }
    const { type } = definition;
    if (name === focused) return { name, type, value: requireFocus(definition, value), focused: true };
    return { name, type, value: sent(definition, value, resolved) };
  });
}

function requireFocus({ name, autocomplete }: Fields, value: OptionValue): string {
  if (autocomplete !== true) throw new Error(`option "${textOf(name)}" has no autocomplete`);
  // While it is being typed, Discord sends even a number as text.
  return String(value);
}

function sent(definition: Fields, value: OptionValue, resolved: Resolved): string | number | boolean {
  const wrong = (what: string) => new Error(`option "${textOf(definition.name)}" must be ${what}`);
  switch (definition.type) {
    case Type.String:
      return text(definition, value, wrong);
    case Type.Integer:
    case Type.Number:
      return number(definition, value, wrong);
    case Type.Boolean:
      if (typeof value !== 'boolean') throw wrong('true or false');
      return value;
    case Type.Attachment:
      if (typeof value !== 'object') throw wrong('a file');
      return resolved.attachment(value);
    default:
      if (typeof value !== 'string') throw wrong('an id');
      if (definition.type === Type.User) resolved.user(value);
      else if (definition.type === Type.Role) resolved.role(value);
      else resolved.channel(value);
      return value;
  }
}

type Wrong = (what: string) => Error;

function text(definition: Fields, value: OptionValue, wrong: Wrong): string {
  if (typeof value !== 'string') throw wrong('a text');
  const { min_length: least = 0, max_length: most = 6000 } = definition;
  const length = codePoints(value);
  if (length < Number(least) || length > Number(most)) throw wrong(`${least} to ${most} characters long`);
  return chosen(definition, value, wrong);
}

function number(definition: Fields, value: OptionValue, wrong: Wrong): number {
  const whole = definition.type === Type.Integer;
  if (typeof value !== 'number' || (whole && !Number.isSafeInteger(value))) throw wrong('a number');
  const { min_value: least = -Infinity, max_value: most = Infinity } = definition;
  if (value < Number(least) || value > Number(most)) throw wrong(`from ${least} to ${most}`);
  return chosen(definition, value, wrong);
}

function chosen<T>({ choices }: Fields, value: T, wrong: Wrong): T {
  const allowed = listOf(choices).map((choice) => choice.value);
  if (allowed.length > 0 && !allowed.includes(value)) throw wrong(`one of ${allowed.join(', ')}`);
  return value;
}
