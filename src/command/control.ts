/**
 * What a button, menu or modal does and on what: kept in its id, so that it works after a restart and on any
 * process. `verb` names the handler in `commands/`; `args` are ids and short words of its own.
 */
export type Control = { readonly verb: string; readonly args: readonly string[] };

/** Shortens writing `{ verb, args }`. */
export const control = (verb: string, ...args: readonly string[]): Control => ({ verb, args });

// The version comes first: a later release that changes the form still knows the old one.
const version = 'd1';

/** `d1:verb:arg:arg`; colons and backslashes in arguments are escaped. */
export const encodeControl = ({ verb, args }: Control): string =>
  [version, verb, ...args.map((arg) => arg.replace(/[\\:]/g, '\\$&'))].join(':');

/** Reads an id back; `undefined` for one that this program never wrote. */
export function decodeControl(id: string): Control | undefined {
  const [form, verb, ...args] = id
    .split(/(?<!(?<!\\)(?:\\\\)*\\):/)
    .map((part) => part.replace(/\\([\\:])/g, '$1'));
  return form === version && verb ? { verb, args } : undefined;
}
