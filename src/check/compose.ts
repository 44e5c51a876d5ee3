import { type Document, isAlias, isMap, isScalar, isSeq, type Pair, parseAllDocuments, visit } from 'yaml';
import data from './data/compose-keys.json' with { type: 'json' };
import type { Finding } from './rules.ts';

/** `true` (never false): anything may follow; a list: the values allowed; else the keys allowed, `*` for any name. */
type Keys = boolean | readonly string[] | { readonly [key: string]: Keys };

const topLevel: Keys = data.keys;
const service = data.keys.services['*'];

/** What is wrong with a compose file. Only that it is YAML holds for fences which skip `compose`. */
export function checkCompose(code: string): readonly Finding[] {
  // Merge keys are YAML 1.1, which Compose still reads; tags such as !reset only warn.
  const documents = parseAllDocuments(code, { merge: true, prettyErrors: false });
  if (documents.length === 0) return [{ message: 'a yaml fence without content' }];
  return documents.flatMap((document) => {
    const errors = document.errors.map((error) => ({
      message: `a yaml fence that does not parse: ${error.message}`,
    }));
    return errors.length > 0 ? errors : composeFindings(document);
  });
}

function composeFindings(document: Document): readonly Finding[] {
  if (!isMap(document.contents))
    return [{ rule: 'compose', message: 'a compose file must begin with a key such as services:' }];
  const problems = [...aliasProblems(document), ...keyProblems(document.contents, topLevel, '', document)];
  return problems.map((message) => ({ rule: 'compose', message }));
}

/** Unknown keys below `path`; `node` may be a map, a list of maps or an alias of either. */
function keyProblems(node: unknown, keys: Keys, path: string, document: Document): readonly string[] {
  if (typeof keys === 'boolean') return [];
  if (isAlias(node)) return keyProblems(node.resolve(document), keys, path, document);
  if (isSeq(node))
    return Array.isArray(keys) ? [] : node.items.flatMap((item) => keyProblems(item, keys, path, document));
  if (Array.isArray(keys)) return valueProblems(node, keys, path);
  if (!isMap(node)) return [];
  return node.items.flatMap((pair) =>
    pairProblems(pair, keys as { readonly [key: string]: Keys }, path, document),
  );
}

/** The parser itself leaves an alias without its anchor for later. */
function aliasProblems(document: Document): readonly string[] {
  const problems: string[] = [];
  visit(document, {
    Alias(_, alias) {
      if (!alias.resolve(document))
        problems.push(`*${alias.source} has no anchor before it, write &${alias.source}`);
    },
  });
  return problems;
}

function pairProblems(
  pair: Pair,
  keys: { readonly [key: string]: Keys },
  path: string,
  document: Document,
): readonly string[] {
  const key = String(isScalar(pair.key) ? pair.key.value : pair.key);
  if (isMergeKey(pair)) return keyProblems(pair.value, keys, path, document);
  if (key.startsWith('x-')) return [];
  if (path === '' && key === 'version') return ['version: is obsolete, take the line out'];
  const below = Object.hasOwn(keys, key) ? keys[key] : keys['*'];
  const at = path === '' ? key : `${path}.${key}`;
  if (below === undefined)
    return [`${at} is no key of a compose file, allowed are ${Object.keys(keys).toSorted().join(' ')}`];
  const ports = below === service.ports ? portProblems(pair.value, at, document) : [];
  return [...ports, ...keyProblems(pair.value, below, at, document)];
}

const isMergeKey = (pair: Pair): boolean =>
  isScalar(pair.key) && (pair.key.value === '<<' || pair.key.source === '<<');

function valueProblems(node: unknown, values: readonly string[], path: string): readonly string[] {
  if (
    !isScalar(node) ||
    node.value === null ||
    values.includes(String(node.value)) ||
    /\$/.test(String(node.value))
  )
    return [];
  return [`${path}: ${String(node.value)} is not allowed, allowed are ${values.join(' ')}`];
}

/** YAML 1.1 reads 22:22 as a number in base 60, so every port is quoted. */
function portProblems(node: unknown, path: string, document: Document): readonly string[] {
  const ports = isAlias(node) ? node.resolve(document) : node;
  const plain = isSeq(ports) ? ports.items.filter((port) => isScalar(port) && port.type === 'PLAIN') : [];
  return plain.map((port) => `${path}: ${String(port)} must be in quotes, "${String(port)}"`);
}
