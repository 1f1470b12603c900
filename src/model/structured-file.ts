/** Reads a YAML or JSON file against a schema; every mistake gets its place in the file. */

import { isAlias, isMap, isNode, isPair, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { fileStart, finding, nearestName, TextPlaces, type Finding, type Place } from './finding.ts';

/** A value read from a file, with the places its parts came from. */
export interface Structured<T> {
  value: T;
  /** The place of the value at a path, or of its key with `'key'`. */
  placeOf(path: readonly PropertyKey[], part?: 'value' | 'key'): Place;
  /** The place of an excerpt of the string at a path; of the whole string where it is folded. */
  placeWithin(path: readonly PropertyKey[], excerpt: string): Place;
}

/**
 * Parses `text` (YAML 1.2; JSON is a part of it) and validates it.
 * @param offset where `text` begins in `whole`, for front matter inside a larger file
 * @returns the value, or undefined with findings that name line and column
 */
export function readStructured<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  { whole = text, offset = 0 }: { whole?: string; offset?: number } = {},
): { structured: Structured<T> | undefined; findings: Finding[] } {
  const places = new TextPlaces(file, whole);
  const document = parseDocument(text, { strict: true, uniqueKeys: true, prettyErrors: false });
  if (document.errors.length > 0) {
    const findings = document.errors.map((error) =>
      finding('YML-001', places.at(offset + error.pos[0], offset + error.pos[1]), {
        reason: error.message,
      }),
    );
    return { structured: undefined, findings };
  }
  const placeOf = (path: readonly PropertyKey[], part: 'value' | 'key' = 'value'): Place => {
    const range = rangeOf(document, path, part);
    return range === undefined ? fileStart(file) : places.at(offset + range[0], offset + range[1]);
  };
  const placeWithin = (path: readonly PropertyKey[], excerpt: string): Place => {
    const range = rangeOf(document, path, 'value');
    const at = range === undefined ? -1 : text.slice(...range).indexOf(excerpt);
    if (range === undefined || at === -1) return placeOf(path);
    return places.at(offset + range[0] + at, offset + range[0] + at + excerpt.length);
  };
  const result = schema.safeParse(document.toJS(), { reportInput: true });
  if (result.success) return { structured: { value: result.data, placeOf, placeWithin }, findings: [] };
  return {
    structured: undefined,
    findings: result.error.issues.flatMap((issue) => findingsOf(issue, schema, placeOf)),
  };
}

function rangeOf(
  document: Document.Parsed,
  path: readonly PropertyKey[],
  part: 'value' | 'key',
): [number, number] | undefined {
  let node: unknown = document.contents;
  let key: unknown = node;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (pair === undefined) break;
      key = pair.key;
      node = pair.value ?? pair.key;
    } else if (isSeq(node)) {
      node = key = node.items[Number(step)];
    } else break;
  }
  const found = part === 'key' ? key : node;
  const range = isNode(found) ? found.range : undefined;
  return range ? [range[0], range[1]] : undefined;
}

type Issue = z.core.$ZodIssue;

function findingsOf(
  issue: Issue,
  schema: z.ZodType,
  placeOf: (path: readonly PropertyKey[], part?: 'value' | 'key') => Place,
): Finding[] {
  const key = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(z.toJSONSchema(schema, { unrepresentable: 'any' }));
    return issue.keys.map((name) =>
      finding('YML-002', placeOf([...issue.path, name], 'key'), {
        name,
        suggestion: nearestName(name, known) ?? '',
      }),
    );
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    const missing = String(issue.path.at(-1) ?? '');
    const parent = placeOf(issue.path.slice(0, -1), 'key');
    return [finding('YML-003', parent, { name: missing, key })];
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const written = String(issue.input);
    const suggestion = nearestName(written, values) ?? '';
    return [finding('YML-004', placeOf(issue.path), { key, written, values: values.join(', '), suggestion })];
  }
  if (issue.code === 'invalid_union' && 'options' in issue) {
    const values = (issue.options ?? []).map(String);
    const owner = issue.input as Record<string, unknown>;
    const written = String(owner[issue.discriminator ?? ''] ?? '');
    const suggestion = nearestName(written, values) ?? '';
    const facts = { key, written, values: values.join(', '), suggestion };
    return [finding('YML-004', placeOf(issue.path), facts)];
  }
  return [finding('YML-005', placeOf(issue.path), { key, reason: issue.message })];
}

/** Every property name in a JSON Schema: what a misspelt key may have meant. */
function keysOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([name, inner]) =>
    name === 'properties' ? [...Object.keys(inner as object), ...keysOf(inner)] : keysOf(inner),
  );
}
