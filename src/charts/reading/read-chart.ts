/** Reads a chart: its file, the values it draws and its words, together and checked. */

import { checkClaim } from '../../binding/claim.ts';
import {
  addressFindings,
  bindStrings,
  missingValueFinding,
  plainText,
  type BindingContext,
  type Bindings,
  type Mention,
} from '../../binding/bound-text.ts';
import { resolveAddress, type BoundCell, type DatasetIndex } from '../../data/address.ts';
import type { Resource } from '../../data/data-package.ts';
import { finding, type Finding } from '../../findings/finding.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { languages, type Localised } from '../../site.ts';
import type { SourceTree } from '../../text/source-tree.ts';
import { readStructured, type Structured } from '../../text/structured-file.ts';
import { readTextFile } from '../../text/text-file.ts';
import { eachText } from '../../text/words-hash.ts';
import { chartSpecSchema, chartTypeOf } from '../chart-schema.ts';
import { isTidy, type ChartSpec } from '../chart-spec.ts';
import { chartIdOf, type Chart, type ChartType } from '../chart.ts';
import type { Datum } from '../datum.ts';
import { readChartData } from './chart-data.ts';
import { ruleFindings } from './chart-rules.ts';
import { nameFindings } from './name-findings.ts';

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
  const type = chartTypeOf(spec);

  const found = findResource(type, structured, datasets);
  findings.push(...found.findings);
  if (found.resource === undefined) return { chart: undefined, findings };
  const { resource } = found;

  const { data, isWhole: isRead, findings: dataFindings } = readChartData(type, structured, resource);
  findings.push(...dataFindings);
  if (isRead) {
    const rules = ruleFindings(type, structured, data);
    // What the type can't draw needs no names.
    const isDrawable = rules.every(({ code }) => code !== 'CHT-012' && code !== 'CHT-037');
    findings.push(...rules, ...(isDrawable ? nameFindings(type, structured, resource, data) : []));
  }
  const threshold = findCell(type.threshold?.(spec)?.from, ['threshold', 'from'], structured, datasets, data);
  const compared = findCell(type.comparedWith?.(spec), ['compare'], structured, datasets, data);
  findings.push(...threshold.findings, ...compared.findings);
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
    const unread: Mention[] = isWhole
      ? []
      : [{ address: undefined, cell: undefined, place: placeOf(['resource']) }];
    const cells = data.map(({ cell }) => cell);
    bindings[language] = bindStrings(strings, cells, unread, context);
    findings.push(...bindings[language].findings);
  }
  const chart: Chart = { id, file, type, spec, placeOf, resource, data, bindings };
  if (threshold.cell !== undefined) chart.threshold = threshold.cell;
  if (compared.cell !== undefined) chart.compared = compared.cell;
  return { chart: isWhole ? chart : undefined, findings };
}

/** A cell that a chart's values are measured by or compared with: a number in their unit. @param path that names it */
function findCell(
  from: string | undefined,
  path: PropertyKey[],
  { placeOf }: Structured<ChartSpec>,
  datasets: DatasetIndex,
  data: readonly Datum[],
): { cell: BoundCell | undefined; findings: Finding[] } {
  const nothing = { cell: undefined, findings: [] };
  if (from === undefined) return nothing;
  const place = placeOf(path);
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
  { columns: ownColumns = [] }: ChartType,
  { value: spec, placeOf }: Structured<ChartSpec>,
  datasets: DatasetIndex,
): { resource: Resource | undefined; findings: Finding[] } {
  const [datasetId, resourceName] = spec.resource.split('/') as [string, string];
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
  const channels = [...columnChannels, ...ownColumns].map(
    (channel) => [[channel], (spec as Readonly<Record<string, unknown>>)[channel]] as const,
  );
  const panels = [['multiples', 'by'], isTidy(spec) ? spec.multiples?.by : undefined] as const;
  const findings = [...channels, panels].flatMap(([path, name]) => {
    if (typeof name !== 'string' || columns.includes(name)) return [];
    const suggestion = nearestName(name, columns);
    return [finding('CHT-002', placeOf(path), { name, file: resource.file, suggestion })];
  });
  return { resource: findings.length === 0 ? resource : undefined, findings };
}

/** Members of every spec that name columns. */
const columnChannels = ['value', 'category', 'series'] as const;
