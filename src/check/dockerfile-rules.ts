import type { Dockerfile, Instruction } from 'dockerfile-ast';
import { z } from 'zod';
import { type Stage, stagesOf } from './dockerfile-stages.ts';
import { argumentsOf, flagsOf } from './dockerfile-syntax.ts';
import type { Finding } from './rules.ts';

/** What breaks the guide's rules for Dockerfiles: complete, no-add, no-latest, no-root. */
export function dockerfileRules(file: Dockerfile): readonly Finding[] {
  const stages = stagesOf(file);
  return [...complete(file), ...noAdd(file), ...noLatest(stages), ...noLatestCopied(file), ...noRoot(stages)];
}

function complete(file: Dockerfile): readonly Finding[] {
  const first = file.getInstructions()[0]?.getKeyword();
  const found = file.getInstructions().some((instruction) => instruction.getKeyword() === 'FROM');
  if (first === undefined || (found && (first === 'FROM' || first === 'ARG'))) return [];
  const message = `a Dockerfile that begins with ${first}${found ? '' : ' and has no FROM'}, it must begin with FROM (or ARG, then FROM)`;
  return [{ rule: 'complete', message }];
}

/** Sources that ADD is for: addresses, Git repositories, archives it unpacks. */
const addSource =
  /^(https?:|git@|git:|ssh:)|\.git(#|$)|\.(tar|tgz|tbz2?|txz|tzst|gz|bz2|xz|zst)(\.\w+)?$|[$]/;

function noAdd(file: Dockerfile): readonly Finding[] {
  const adds = file.getInstructions().filter((instruction) => instruction.getKeyword() === 'ADD');
  return adds.flatMap((add) => {
    const sources = filesOf(add).slice(0, -1);
    const plain = sources.find((source) => !addSource.test(source) && !source.startsWith('<<'));
    return plain === undefined
      ? []
      : [{ rule: 'no-add', message: `ADD ${plain}: write COPY for plain local files` }];
  });
}

/** The sources and the destination of ADD, from its plain or its JSON form. */
function filesOf(add: Instruction): readonly string[] {
  const words = argumentsOf(add);
  if (!words[0]?.startsWith('[')) return words;
  try {
    return z.array(z.string()).parse(JSON.parse(words.join(' ')));
  } catch {
    return []; // the syntax check reports it
  }
}

function noLatest(stages: readonly Stage[]): readonly Finding[] {
  const names = new Set<string>();
  return stages.flatMap((stage) => {
    const message = names.has(stage.image.toLowerCase()) ? undefined : unversioned(stage.image);
    if (stage.name) names.add(stage.name.toLowerCase());
    return message ? [{ rule: 'no-latest' as const, message: `FROM ${stage.image}: ${message}` }] : [];
  });
}

/** An image that COPY --from takes files of; a name without a tag may be a stage or a build context. */
function noLatestCopied(file: Dockerfile): readonly Finding[] {
  const sources = file.getInstructions().flatMap((instruction) => flagsOf(instruction));
  return sources
    .filter((flag) => /^--from=.*:latest$/.test(flag))
    .map((flag) => ({ rule: 'no-latest', message: `COPY ${flag}: the tag latest moves, write a version` }));
}

function unversioned(image: string): string | undefined {
  if (image === 'scratch' || image.includes('$') || image.includes('@')) return undefined;
  const tag = /:([^/]+)$/.exec(image)?.[1];
  if (tag === undefined) return 'no tag, write a version such as python:3.14-slim';
  return tag === 'latest' ? 'the tag latest moves, write a version' : undefined;
}

/** Images whose default user is not root, by their name or tag. */
const unprivileged = /nonroot|unprivileged/;

function noRoot(stages: readonly Stage[]): readonly Finding[] {
  const last = stages.at(-1);
  if (!last) return [];
  const chain = [...parentsOf(last, stages), last];
  const instructions = chain.flatMap((stage) => stage.instructions);
  const starts = instructions.find((instruction) => /^(CMD|ENTRYPOINT)$/.test(instruction.getKeyword()));
  if (!starts) return [];
  const user = instructions
    .findLast((instruction) => instruction.getKeyword() === 'USER')
    ?.getArgumentsContent()
    ?.trim();
  const fix = 'set USER to a user that is not root before it';
  if (user === undefined) {
    return unprivileged.test(chain[0]?.image ?? '')
      ? []
      : [{ rule: 'no-root', message: `${starts.getKeyword()} runs as root, ${fix}` }];
  }
  return /^(root|0)(:|$)/.test(user)
    ? [{ rule: 'no-root', message: `${starts.getKeyword()} runs as USER ${user}, ${fix}` }]
    : [];
}

/** The stages of this file that a stage is based on, the first one first. */
function parentsOf(stage: Stage, stages: readonly Stage[]): readonly Stage[] {
  const before = stages.slice(0, stages.indexOf(stage));
  const parent = before.findLast((other) => other.name?.toLowerCase() === stage.image.toLowerCase());
  return parent ? [...parentsOf(parent, stages), parent] : [];
}
