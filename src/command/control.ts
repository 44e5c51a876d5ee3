/**
 * What a button, menu or modal does and on what: kept in its id, so that it works after a restart and on any
 * process. `verb` names the handler in `commands/`; `args` are ids and short words of its own.
 */
export type Control = { readonly verb: string; readonly args: readonly string[] };

/** Shortens writing `{ verb, args }`. */
export const control = (verb: string, ...args: readonly string[]): Control => ({ verb, args });

// The version comes first: a later release that changes the form still knows the old one.
const version = 'd1';

/** Characters of an id at most: Discord's limit of a `custom_id`. */
const longestId = 100;

/** `d1:verb:arg:arg`; colons and backslashes in arguments are escaped. Within the limit, whatever is asked. */
export function encodeControl({ verb, args }: Control): string {
  const id = [version, verb, ...args.map(escapeArgument)].join(':').toWellFormed();
  const excess = id.length - longestId;
  return excess > 0 ? encodeControl({ verb, args: shortenLongest(args, excess) }) : id;
}

const escapeArgument = (arg: string): string => arg.replace(/[\\:]/g, '\\$&');

/** Ids are short by design: what is too long can only be something typed, such as a query. */
function shortenLongest(args: readonly string[], excess: number): string[] {
  const longest = args.reduce((at, arg, index) => (arg.length > (args[at]?.length ?? 0) ? index : at), 0);
  return args.map((arg, at) =>
    at === longest ? arg.slice(0, -excess).replace(/[\ud800-\udbff]$/, '') : arg,
  );
}

/** Reads an id back; `undefined` for one that this program never wrote. */
export function decodeControl(id: string): Control | undefined {
  const [form, verb, ...args] = id
    .split(/(?<!(?<!\\)(?:\\\\)*\\):/)
    .map((part) => part.replace(/\\([\\:])/g, '$1'));
  return form === version && verb ? { verb, args } : undefined;
}
