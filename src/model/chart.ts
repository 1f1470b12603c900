/** A chart: its spec, the cells it draws and its words, read together and checked. */

import { languages, type Localised } from '../site.ts';
import type { BoundCell, DatasetIndex } from './address.ts';
import { bindStrings, plainText, type BindingContext, type Bindings, type Mention } from './bound-text.ts';
import { nameFindings, readDrawnCells } from './chart-rows.ts';
import { checkClaim } from './claim.ts';
import { chartSpecSchema, drawnRows, type ChartSpec } from './chart-spec.ts';
import type { Resource } from './data-package.ts';
import { finding, nearestName, type Finding } from './finding.ts';
import type { SourceTree } from './source-tree.ts';
import { readStructured, type Structured } from './structured-file.ts';
import { readTextFile } from './text-file.ts';

export { rowKeyOf } from './chart-rows.ts';

export interface Chart {
  id: string;
  file: string;
  spec: ChartSpec;
  placeOf: Structured<ChartSpec>['placeOf'];
  resource: Resource;
  /** The drawn cells by row key, in the order of the table. */
  cells: ReadonlyMap<string, BoundCell>;
  /** Numbers written in the chart's words, by language. */
  bindings: Localised<Bindings>;
}

/** A chart's id is its file's name. */
export function chartIdOf(file: string): string {
  return file.replace(/^.*\/|\.yaml$/g, '');
}

/** Reads `content/charts/<id>.yaml` against the data it names. */
export function readChart(
  tree: SourceTree,
  file: string,
  datasets: DatasetIndex,
  names: readonly string[],
): { chart: Chart | undefined; findings: Finding[] } {
  const id = chartIdOf(file);
  const { text, findings } = readTextFile(file, tree.get(file));
  if (text === undefined || findings.length > 0) return { chart: undefined, findings };
  const read = readStructured(file, text, chartSpecSchema);
  const { structured } = read;
  findings.push(...read.findings);
  if (structured === undefined) return { chart: undefined, findings };
  const { value: spec, placeOf, placeWithin } = structured;

  const [datasetId = '', resourceName = ''] = spec.resource.split('/');
  const dataset = datasets.get(datasetId);
  const resource = dataset?.resources.get(resourceName);
  if (resource === undefined) {
    const isDeclared = dataset?.descriptor.resources.some(({ name }) => name === resourceName);
    const isUnreadable = dataset === undefined ? datasets.has(datasetId) : isDeclared === true;
    if (isUnreadable) return { chart: undefined, findings };
    const known = [...datasets.values()].flatMap((each) =>
      each === undefined ? [] : each.descriptor.resources.map(({ name }) => `${each.id}/${name}`),
    );
    const suggestion = nearestName(spec.resource, known) ?? '';
    findings.push(finding('CHT-001', placeOf(['resource']), { name: spec.resource, suggestion }));
    return { chart: undefined, findings };
  }
  const columns = resource.descriptor.schema.fields.map((field) => field.name);
  if (!columns.includes(spec.value)) {
    const suggestion = nearestName(spec.value, columns) ?? '';
    const facts = { name: spec.value, file: resource.file, suggestion };
    findings.push(finding('CHT-002', placeOf(['value']), facts));
    return { chart: undefined, findings };
  }

  const drawn = readDrawnCells(structured, resource);
  const { cells } = drawn;
  findings.push(...drawn.findings, ...nameFindings(structured));
  const isWhole = findings.length === 0 && cells.size === new Set(drawnRows(spec).map(({ key }) => key)).size;

  spec.asserts.forEach((expression, index) => {
    const path = ['asserts', index];
    const placeAt = (start: number, end: number) => placeWithin(path, start, end);
    const title = plainText(spec.words.en.title);
    findings.push(...checkClaim(expression, title, placeOf(path), placeAt, datasets).findings);
  });

  const bindings = {} as Localised<Bindings>;
  for (const language of languages) {
    const context: BindingContext = { language, datasets, names };
    const strings = eachText(spec.words[language]).map(({ source, path }) => ({
      source,
      placeOf: (start: number, end: number) => placeWithin(['words', language, ...path], start, end),
    }));
    // The years of rows that could not be read are not known either.
    const unread: Mention[] = isWhole ? [] : [{ address: '', cell: undefined, place: placeOf(['rows']) }];
    bindings[language] = bindStrings(strings, [...cells.values()], unread, context);
    findings.push(...bindings[language].findings);
  }
  const chart = { id, file, spec, placeOf, resource, cells, bindings };
  return { chart: isWhole ? chart : undefined, findings };
}

/** The words of a chart with the marks of bound numbers taken off. */
export function plainWords<T>(words: T): T {
  if (typeof words === 'string') return plainText(words) as T;
  if (Array.isArray(words)) return words.map((inner: unknown) => plainWords(inner)) as T;
  if (typeof words === 'object' && words !== null) {
    const entries = Object.entries(words).map(([key, inner]) => [key, plainWords(inner)] as const);
    return Object.fromEntries(entries) as T;
  }
  return words;
}

function eachText(words: unknown, path: PropertyKey[] = []): { source: string; path: PropertyKey[] }[] {
  if (typeof words === 'string') return [{ source: words, path }];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, inner]) => eachText(inner, [...path, key]));
}
