import type { ResourceFilter } from '../../src/answer/types.ts';
import type { ControlHandler } from '../../src/command/command.ts';
import { listView } from '../../src/command/named-view.ts';
import { update } from '../../src/command/outcome.ts';
import { frameOf, readCarried } from '../../src/view/frame.ts';
import { filterFrom, listArgs } from '../../src/view/list-control.ts';

/** `list` topic level format language collection page query carried: one page of resources. */
export const listHandler: ControlHandler = {
  verb: 'list',
  execute: (request, services) => {
    const args = request.control.args.slice(1);
    return update(listView(args, frameOf(request, services, readCarried(args.slice(7))), services));
  },
};

/** `filter`: the list's arguments; the menu's value sets a filter, or takes it away when it is set already. */
export const filterHandler: ControlHandler = {
  verb: 'filter',
  execute: (request, services) => {
    const args = request.control.args.slice(1);
    const filter = changed(filterFrom(args), request.values[0] ?? 'all');
    return update(
      listView(listArgs(filter, 1), frameOf(request, services, readCarried(args.slice(7))), services),
    );
  },
};

function changed(filter: ResourceFilter, choice: string): ResourceFilter {
  const { level, format, language, ...rest } = filter;
  if (choice === 'all') return rest;
  const [key = '', value = ''] = choice.split('=');
  const set = { level, format, language, [key]: filter[key as keyof ResourceFilter] === value ? '' : value };
  return {
    ...rest,
    ...(Object.fromEntries(Object.entries(set).filter(([, kept]) => kept)) as ResourceFilter),
  };
}

/** A menu of topics. */
export const topicHandler: ControlHandler = {
  verb: 'topic',
  execute: (request, services) =>
    update(listView([request.values[0] ?? ''], frameOf(request, services), services)),
};
