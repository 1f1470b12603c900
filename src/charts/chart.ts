/** A chart: its spec, the values it draws and its words, read together and checked. */

import { languages, type Language, type Localised } from '../site.ts';
import { resolveAddress, type BoundCell, type DatasetIndex } from '../data/address.ts';
import {
  addressFindings,
  missingValueFinding,
  bindStrings,
  plainText,
  type BindingContext,
  type Bindings,
  type Mention,
} from '../binding/bound-text.ts';
import { readChartData, type Datum } from './chart-data.ts';
import { nameFindings } from './chart-names.ts';
import { ruleFindings } from './reading/chart-rules.ts';
import { chartSpecSchema, isTidy, type ChartKindName, type ChartSpec, type SpecOf } from './chart-spec.ts';
import { checkClaim } from '../binding/claim.ts';
import type { Resource } from '../data/data-package.ts';
import { finding, nearestName, type Finding } from '../findings/finding.ts';
import type { SourceTree } from '../text/source-tree.ts';
import { readStructured, type Structured } from '../text/structured-file.ts';
import { readTextFile } from '../text/text-file.ts';
import { sortData } from './reading/transformation.ts';
import { withFixedSpaces } from '../text/typography.ts';
import { defaultView } from './view-address.ts';

export interface Chart<Spec extends ChartSpec = ChartSpec> {
  id: string;
  file: string;
  spec: Spec;
  placeOf: Structured<ChartSpec>['placeOf'];
  resource: Resource;
  /** The drawn values in the order they are drawn, which is that of the table. */
  data: readonly Datum[];
  /** The value that the others are measured by. */
  threshold?: BoundCell;
  /** Numbers written in the chart's words, by language. */
  bindings: Localised<Bindings>;
}

/** A chart of one kind. */
export type ChartOf<K extends ChartKindName> = Chart<SpecOf<K>>;

/** Whether a chart is of a kind. */
export function isKind<K extends ChartKindName>(chart: Chart | undefined, kind: K): chart is ChartOf<K> {
  return chart?.spec.kind === kind;
}

/** A chart's id is its file's name. */
export function chartIdOf(file: string): string {
  return file.replace(/^.*\/|\.yaml$/g, '');
}

/** The cells a chart draws, computed ones among them. */
export function drawnCells(chart: Chart): BoundCell[] {
  return chart.data.map(({ cell }) => cell);
}

/** The cell of a row that the spec names; undefined when the chart does not draw it. */
export function cellOf(chart: Chart, key: string): BoundCell | undefined {
  return chart.data.find((datum) => datum.key === key)?.cell;
}

/**
 * The chart as one of its views shows it: the same values, fewer, in another order or with another
 * emphasis. `default` is the chart itself.
 */
export function chartView(chart: Chart, id: string): Chart {
  const { spec } = chart;
  const view = isTidy(spec) ? spec.views.find((candidate) => candidate.id === id) : undefined;
  if (view === undefined || !isTidy(spec)) return chart;
  const chosen = chart.data.filter(({ category }) => view.rows?.includes(category) ?? true);
  const data = view.sort === undefined ? chosen : sortData(chosen, view.sort);
  return { ...chart, data, spec: { ...spec, emphasis: view.emphasis ?? spec.emphasis } };
}

/** Ids of the looks at a chart, the first one `default`. */
export function viewsOf({ spec }: Chart): string[] {
  return [defaultView, ...(isTidy(spec) ? spec.views.map(({ id }) => id) : [])];
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

  const found = findResource(structured, datasets);
  findings.push(...found.findings);
  if (found.resource === undefined) return { chart: undefined, findings };
  const { resource } = found;

  const { data, isWhole: isRead, findings: dataFindings } = readChartData(structured, resource);
  findings.push(...dataFindings);
  if (isRead) {
    const rules = ruleFindings(structured, data);
    // What the kind can't draw needs no names.
    const isDrawable = rules.every(({ code }) => code !== 'CHT-012');
    findings.push(...rules, ...(isDrawable ? nameFindings(structured, resource, data) : []));
  }
  const threshold = findThreshold(structured, datasets, data);
  findings.push(...threshold.findings);
  const isWhole = isRead && findings.length === 0;

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
    const unread: Mention[] = isWhole ? [] : [{ address: '', cell: undefined, place: placeOf(['resource']) }];
    const cells = data.map(({ cell }) => cell);
    bindings[language] = bindStrings(strings, cells, unread, context);
    findings.push(...bindings[language].findings);
  }
  const chart: Chart = { id, file, spec, placeOf, resource, data, bindings };
  if (threshold.cell !== undefined) chart.threshold = threshold.cell;
  return { chart: isWhole ? chart : undefined, findings };
}

/** The cell that a chart's values are measured by: a number in their unit. */
function findThreshold(
  { value: spec, placeOf }: Structured<ChartSpec>,
  datasets: DatasetIndex,
  data: readonly Datum[],
): { cell: BoundCell | undefined; findings: Finding[] } {
  const nothing = { cell: undefined, findings: [] };
  if (!('threshold' in spec) || spec.threshold === undefined) return nothing;
  const { from } = spec.threshold;
  const place = placeOf(['threshold', 'from']);
  const cell = resolveAddress(from, datasets);
  if ('fault' in cell) return { ...nothing, findings: addressFindings(from, cell, place) };
  if (cell.value === undefined) {
    return { ...nothing, findings: [missingValueFinding(from, cell, place)] };
  }
  const unit = data[0]?.cell.unit.name ?? cell.unit.name;
  if (unit !== cell.unit.name) {
    const facts = { units: `${unit}, ${cell.unit.name}` };
    return { ...nothing, findings: [finding('CHT-006', place, facts)] };
  }
  return { cell, findings: [] };
}

/** The resource that a chart names, if it has the columns that the chart names. */
function findResource(
  { value: spec, placeOf }: Structured<ChartSpec>,
  datasets: DatasetIndex,
): { resource: Resource | undefined; findings: Finding[] } {
  const [datasetId = '', resourceName = ''] = spec.resource.split('/');
  const dataset = datasets.get(datasetId);
  const resource = dataset?.resources.get(resourceName);
  if (resource === undefined) {
    const isDeclared = dataset?.descriptor.resources.some(({ name }) => name === resourceName);
    const isUnreadable = dataset === undefined ? datasets.has(datasetId) : isDeclared === true;
    if (isUnreadable) return { resource: undefined, findings: [] };
    const known = [...datasets.values()].flatMap((each) =>
      each === undefined ? [] : each.descriptor.resources.map(({ name }) => `${each.id}/${name}`),
    );
    const suggestion = nearestName(spec.resource, known);
    const facts = { name: spec.resource, suggestion };
    return { resource: undefined, findings: [finding('CHT-001', placeOf(['resource']), facts)] };
  }
  const columns = resource.descriptor.schema.fields.map((field) => field.name);
  const findings = columnChannels.flatMap((channel) => {
    const name = (spec as Readonly<Record<string, unknown>>)[channel];
    if (typeof name !== 'string' || columns.includes(name)) return [];
    const suggestion = nearestName(name, columns);
    return [finding('CHT-002', placeOf([channel]), { name, file: resource.file, suggestion })];
  });
  return { resource: findings.length === 0 ? resource : undefined, findings };
}

/** Members of a spec that name columns. */
const columnChannels = ['value', 'category', 'series', 'from', 'to', 'edition'] as const;

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

/** The title and the subtitle of a plate as they are set, their numbers on one line with their units. */
export function plateWords({ spec }: Chart, language: Language): { title: string; subtitle: string } {
  const { title, subtitle } = plainWords(spec.words[language]);
  return { title: withFixedSpaces(title), subtitle: withFixedSpaces(subtitle) };
}

function eachText(words: unknown, path: PropertyKey[] = []): { source: string; path: PropertyKey[] }[] {
  if (typeof words === 'string') return [{ source: words, path }];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, inner]) => eachText(inner, [...path, key]));
}
