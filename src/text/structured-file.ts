/** Reads a YAML or JSON file against a schema; every mistake gets its place in the file. */

import { isAlias, isMap, isNode, isPair, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { fileStart, type Finding, type Place } from '../findings/finding.ts';
import { TextPlaces } from './text-places.ts';
import { plainJson } from './plain-json.ts';
import { asWritten, protoKey, standIn, withKeyRenamed } from './proto-keys.ts';
import { sourceOffsets } from './source-offsets.ts';
import { jsonFinding, scalarFindings, syntaxFindings } from './structured-syntax.ts';
import { schemaFindings } from './structured-schema.ts';

/** A value read from a file, with the places its parts came from. */
export interface Structured<T> {
  value: T;
  /** The place of the value at a path, or of its key with `'key'`. */
  placeOf(path: readonly PropertyKey[], part?: 'value' | 'key'): Place;
  /** The place of a stretch (UTF-16 offsets) of the string at a path. */
  placeWithin(path: readonly PropertyKey[], start: number, end: number): Place;
}

/**
 * Parses `text` (YAML 1.2, of a file called `*.json` only JSON) and validates it. Nothing is read as
 * another type than it looks: no anchors, tags or directives, no numbers that are not written plainly.
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
  const placeAt = (start: number, end?: number) =>
    places.at(offset + start, end === undefined ? undefined : offset + end);
  // Places are seldom asked for in a file that has no mistake.
  let parsed: Document.Parsed | undefined;
  const parse = () => (parsed ??= documentOf(text));
  const json = file.endsWith('.json') ? plainJson(text) : undefined;
  let scalars: Finding[] = [];
  if (json === undefined) {
    const document = parse();
    if (document.errors.length > 0) {
      return { structured: undefined, findings: syntaxFindings(document, text, placeAt) };
    }
    const strictness = file.endsWith('.json') ? jsonFinding(text, placeAt) : [];
    scalars = scalarFindings(document, text, placeAt);
    // An alias may stand for anything, or for nothing: there is no value to validate.
    if (strictness.length > 0 || scalars.some(({ code }) => code === 'YML-010' || code === 'YML-001')) {
      return { structured: undefined, findings: [...strictness, ...scalars] };
    }
  }
  const placeOf = (path: readonly PropertyKey[], part: 'value' | 'key' = 'value'): Place => {
    const range = rangeOf(parse(), path, part);
    return range === undefined ? fileStart(file) : placeAt(...range);
  };
  const placeWithin = (path: readonly PropertyKey[], start: number, end: number): Place => {
    const range = rangeOf(parse(), path, 'value');
    const string: unknown = parse().getIn(path);
    if (range === undefined || typeof string !== 'string') return placeOf(path);
    const offsets = sourceOffsets(text.slice(...range), string);
    const [from = 0, last = from] = [offsets[start], offsets[Math.max(start, end - 1)]];
    return placeAt(range[0] + from, range[0] + last + 1);
  };
  const written: unknown = json === undefined ? parse().toJS() : json.value;
  const hasProtoKey = text.includes(protoKey);
  const value = hasProtoKey ? withKeyRenamed(written, protoKey, standIn) : written;
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success && scalars.length === 0) {
    const data = hasProtoKey ? (withKeyRenamed(result.data, standIn, protoKey) as T) : result.data;
    return { structured: { value: data, placeOf, placeWithin }, findings: [] };
  }
  const isNew = (found: Finding) =>
    !scalars.some((scalar) => scalar.line === found.line && scalar.column === found.column);
  const issues = result.success ? [] : result.error.issues;
  const placeOfWritten: typeof placeOf = (path, part) => placeOf(path.map(asWritten), part);
  const mistakes = schemaFindings(issues, schema, value, placeOfWritten)
    .filter(isNew)
    .map((found) => (hasProtoKey ? withFactsAsWritten(found) : found));
  return { structured: undefined, findings: [...scalars, ...mistakes] };
}

/** How many parsed texts are kept: one is often read again beside another file that has changed. */
const keptDocuments = 64;
const documents = new Map<string, Document.Parsed>();

/** A text as a tree, which nobody changes; of the last ones the tree that is there. */
function documentOf(text: string): Document.Parsed {
  const document =
    documents.get(text) ?? parseDocument(text, { strict: true, uniqueKeys: true, prettyErrors: false });
  // The newest last, so that the oldest is the first to go.
  documents.delete(text);
  documents.set(text, document);
  const [oldest] = documents.keys();
  if (documents.size > keptDocuments && oldest !== undefined) documents.delete(oldest);
  return document;
}

/** A finding whose words name the keys of the file. */
function withFactsAsWritten<F extends Finding>(found: F): F {
  const facts = Object.entries(found.facts).map(([name, fact]) => [name, asWritten(fact)] as const);
  return { ...found, facts: Object.fromEntries(facts) };
}

/** Offsets of the value or key at a path; of the nearest thing around it when there is none. */
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
      // A key without a value stands for it: the value's own place is a gap.
      node = isScalar(pair.value) && pair.value.value === null ? pair.key : (pair.value ?? pair.key);
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) break;
      node = key = item;
    } else break;
  }
  const found = part === 'key' ? key : node;
  const range = isNode(found) ? found.range : undefined;
  return range ? [range[0], range[1]] : undefined;
}
