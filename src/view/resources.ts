import type { ResourceFilter, ResourcesHit } from '../answer/types.ts';
import { type Control, control } from '../command/control.ts';
import {
  formats,
  type Language,
  levels,
  type Resource,
  resourceLanguages,
  type Topic,
} from '../guide/types.ts';
import { escapeMarkdown, shorten } from './escape.ts';
import { footer, shareButtons } from './footer.ts';
import { carriedArgs, type Frame } from './frame.ts';
import { listArgs, listControl } from './list-control.ts';
import { pageSize, resourceEntry } from './resource.ts';
import { resourcesTitle } from './resources-title.ts';
import type { Button, MenuChoice, Part, View } from './view.ts';
import { formatNames, languageNames, levelNames } from './words/answers.ts';
import { listWords } from './words/lists.ts';

/** One page (from 1) of a list of resources, with page buttons and a filter menu. */
export function resourcesView({ filter, resources }: ResourcesHit, page: number, frame: Frame): View {
  const { language } = frame;
  const words = listWords[language];
  const pages = Math.max(1, Math.ceil(resources.length / pageSize));
  const at = Math.min(Math.max(1, page), pages);
  const shown = resources.slice((at - 1) * pageSize, at * pageSize);
  const parts: Part[] = [
    {
      part: 'title',
      title: resourcesTitle(filter, frame),
      above: [words.count(resources.length), ...filterNames(filter, language)].join(' · '),
    },
    ...(shown.length > 0
      ? shown.map((resource) => resourceEntry(resource, language))
      : nothing(filter, frame)),
    ...(pages > 1 ? [pageButtons(filter, at, pages, frame)] : []),
    filterMenu(filter, frame),
    footer(['l', ...listArgs(filter, at)], frame, backOf(filter, frame)),
  ];
  return { kind: 'resources', language, parts };
}

/** A collection is opened from the section that goes on with it. */
function backOf({ collection }: ResourceFilter, frame: Frame): Control | undefined {
  const { lookup, language } = frame;
  const section = lookup.guide.sections.find(
    (one) => one.language === language && one.collection === collection,
  );
  return collection && section
    ? control('show', language, 's', section.id, ...carriedArgs(frame))
    : undefined;
}

/** What the list is filtered by, beside its topic. */
const filterNames = ({ level, format, language: spoken, query }: ResourceFilter, language: Language) =>
  [
    levels.filter((one) => one === level).map((one) => levelNames[language][one]),
    formats.filter((one) => one === format).map((one) => formatNames[language][one]),
    spoken ? [languageNames[language][spoken] ?? spoken] : [],
    query ? [listWords[language].quoted(query)] : [],
  ].flat();

/** The menu takes away what it has set; words that were typed need a button of their own. */
function nothing({ query, ...filter }: ResourceFilter, frame: Frame): Part[] {
  const words = listWords[frame.language];
  const wider = { label: words.without(query ?? ''), control: listControl('list', filter, 1, frame) };
  const text: Part = { part: 'text', markdown: words.nothing };
  return query ? [text, { part: 'buttons', buttons: [wider] }] : [text];
}

function pageButtons(filter: ResourceFilter, at: number, pages: number, frame: Frame): Part {
  const words = listWords[frame.language];
  const to = (page: number, label: string, disabled: boolean): Button => ({
    label,
    disabled,
    control: listControl('list', filter, page, frame),
  });
  // Discord wants ids unique in a message: the middle button carries a page that exists nowhere.
  const here: Button = { ...to(0, words.page(at, pages), true) };
  return {
    part: 'buttons',
    buttons: [
      to(Math.max(1, at - 1) === at ? -1 : at - 1, words.previous, at === 1),
      here,
      to(at + 1, words.next, at === pages),
    ],
  };
}

const capitalized = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1);

/** Levels, formats and languages in one menu: choosing one sets it, choosing it again takes it away. */
function filterMenu(filter: ResourceFilter, frame: Frame): Part {
  const { language } = frame;
  const choice = (key: 'level' | 'format' | 'language', value: string, label: string): MenuChoice => ({
    label: capitalized(label),
    value: `${key}=${value}`,
    chosen: filter[key] === value,
  });
  return {
    part: 'menu',
    control: listControl('filter', filter, 1, frame),
    placeholder: listWords[language].filter,
    choices: [
      { label: listWords[language].all, value: 'all' },
      ...levels
        .filter((level) => level !== 'any')
        .map((level) => choice('level', level, levelNames[language][level])),
      ...formats.map((format) => choice('format', format, formatNames[language][format])),
      ...resourceLanguages.map((spoken) =>
        choice('language', spoken, languageNames[language][spoken] ?? spoken),
      ),
    ],
  };
}

/** The topics with their counts, as a menu; `unknown` is a topic that was asked for and does not exist. */
export function topicsView(frame: Frame, topics: readonly Topic[], unknown?: string): View {
  const { language, lookup } = frame;
  const words = listWords[language];
  const count = (topic: Topic) =>
    lookup.guide.resources.filter((resource: Resource) => resource.topics.includes(topic.id)).length;
  const counted = topics
    .map((topic) => ({ topic, resources: count(topic) }))
    .filter(({ resources }) => resources > 0);
  const choices = counted
    .toSorted((a, b) => b.resources - a.resources || (a.topic.id < b.topic.id ? -1 : 1))
    .map(
      ({ topic, resources }): MenuChoice => ({
        label: topic.title[language],
        value: topic.id,
        description: words.count(resources),
      }),
    );
  const text =
    unknown === undefined ? words.topicsText : words.unknownTopic(escapeMarkdown(shorten(unknown, 60)));
  const halves = choices.length > 25 ? [choices.slice(0, 25), choices.slice(25, 50)] : [choices];
  return {
    kind: 'menu',
    language,
    parts: [
      { part: 'title', title: words.resources, above: words.count(lookup.guide.resources.length) },
      { part: 'text', markdown: text },
      ...halves.map((half, at) => ({
        part: 'menu' as const,
        control: control('topic', language, String(at)),
        placeholder: at === 0 ? words.chooseTopic : words.moreTopics,
        choices: half,
      })),
      { part: 'buttons', buttons: shareButtons([], frame) },
    ],
  };
}
