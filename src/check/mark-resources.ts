import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { Status } from '../guide/types.ts';
import type { Outcome } from './probe.ts';

/** One stretch of text to replace. */
type Edit = { readonly from: number; readonly to: number; readonly text: string };

/**
 * Writes `status` and `checked` of the resources in one file; every other character stays.
 * Resources whose address is not in `outcomes` stay too.
 */
export function markResources(file: string, outcomes: ReadonlyMap<string, Outcome>, day: string): string {
  const end = file.indexOf('\n---', 3);
  const front = file.slice(0, end < 0 ? undefined : end);
  const resources = parseDocument(front.replace(/^---/, '   ')).get('resources');
  const edits = isSeq(resources)
    ? resources.items.flatMap((item) => (isMap(item) ? editsOf(item, outcomes, day, file) : []))
    : [];
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), file);
}

function editsOf(
  resource: YAMLMap,
  outcomes: ReadonlyMap<string, Outcome>,
  day: string,
  file: string,
): readonly Edit[] {
  const outcome = outcomes.get(String(resource.get('url')));
  const status = rangeOf(resource, 'status');
  if (!outcome || !status) return [];
  const before = String(resource.get('status')) as Status;
  const after = statusAfter(outcome, before, {
    archived: resource.has('archived'),
    original: resource.has('original'),
  });
  const checked = rangeOf(resource, 'checked');
  const edit = { ...status, text: after };
  if (checked) return [edit, { ...checked, text: `"${day}"` }];
  return [{ ...edit, text: `${after}${separator(resource, status.from, file)}checked: "${day}"` }];
}

type Has = { readonly archived: boolean; readonly original: boolean };

/** `dead` needs an archived address to show instead; without one the honest word is `unknown`. */
function statusAfter(outcome: Outcome, before: Status, has: Has): Status {
  switch (outcome.kind) {
    case 'alive':
      // Today's address of something that moved before.
      return before === 'moved' && has.original ? 'moved' : 'alive';
    case 'moved':
      return outcome.permanent ? 'moved' : 'alive';
    case 'dead':
      return has.archived ? 'dead' : 'unknown';
    case 'tls':
    case 'unclear':
      return 'unknown';
    default:
      return outcome satisfies never;
  }
}

function rangeOf(resource: YAMLMap, key: string): { readonly from: number; readonly to: number } | undefined {
  const value = resource.get(key, true);
  return isScalar(value) && value.range ? { from: value.range[0], to: value.range[1] } : undefined;
}

/** What stands between two keys: a comma in `{ … }`, else a new line as far in as the line of the key at `at`. */
function separator(resource: YAMLMap, at: number, file: string): string {
  if (resource.flow) return ', ';
  const line = file.slice(file.lastIndexOf('\n', at) + 1, at);
  return `\n${/^[\s-]*/.exec(line)?.[0].replaceAll('-', ' ') ?? ''}`;
}
