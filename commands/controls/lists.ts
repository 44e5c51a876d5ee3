import type { ResourceFilter } from '../../src/answer/types.ts';
import type { ControlHandler } from '../../src/command/command.ts';
import { type Outcome, update } from '../../src/command/outcome.ts';
import type { ControlRequest } from '../../src/command/request.ts';
import type { Services } from '../../src/command/services.ts';
import { frameOf } from '../../src/view/frame.ts';
import { filterFrom, resourcesView } from '../../src/view/resources.ts';

function list(filter: ResourceFilter, page: number, request: ControlRequest, services: Services): Outcome {
  const resources = services.findResources(filter, request.language);
  return update(resourcesView({ source: 'resources', filter, resources }, page, frameOf(request, services)));
}

/** `list` topic level format language collection page query: one page of resources. */
export const listHandler: ControlHandler = {
  verb: 'list',
  execute: (request, services) => {
    const args = request.control.args.slice(1);
    return list(filterFrom(args, args[6]), Number(args[5]) || 1, request, services);
  },
};

/** `filter`: the list's arguments; the menu's value sets a filter, or takes it away when it is set already. */
export const filterHandler: ControlHandler = {
  verb: 'filter',
  execute: (request, services) => {
    const args = request.control.args.slice(1);
    const filter = filterFrom(args, args[6]);
    return list(changed(filter, request.values[0] ?? 'all'), 1, request, services);
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
  execute: (request, services) => list({ topic: request.values[0] ?? '' }, 1, request, services),
};
