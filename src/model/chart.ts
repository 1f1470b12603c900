/** A chart: its spec, the cells it draws and its words, read together and checked. */

import { languages, type Localised } from '../site.ts';
import { bindCell, type BoundCell, type DatasetIndex } from './address.ts';
import { bindStrings, plainText, type BindingContext, type Bindings } from './bound-text.ts';
import { checkClaim } from './claim.ts';
import { chartSpecSchema, drawnRows, type ChartSpec } from './chart-spec.ts';
import type { Resource, Row } from './data-package.ts';
import { fileStart, finding, nearestName, type Finding } from './finding.ts';
import { decodeUtf8, type SourceTree } from './source-tree.ts';
import { readStructured } from './structured-file.ts';

export interface Chart {
  id: string;
  file: string;
  spec: ChartSpec;
  resource: Resource;
  /** The drawn cells by row key, in the order of the table. */
  cells: ReadonlyMap<string, BoundCell>;
  /** Numbers written in the chart's words, by language. */
  bindings: Localised<Bindings>;
}

/** A row's key: the texts of its primary key joined with a space, `micro firms`. */
export function rowKeyOf(resource: Resource, row: Row): string {
  return resource.descriptor.schema.primaryKey.map((column) => row.cells.get(column)?.text ?? '').join(' ');
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
  const text = decodeUtf8(tree.get(file) ?? new Uint8Array());
  if (text === undefined) {
    return { chart: undefined, findings: [finding('TXT-001', fileStart(file))] };
  }
  const { structured, findings } = readStructured(file, text, chartSpecSchema);
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

  const rows = new Map(resource.rows.map((row) => [rowKeyOf(resource, row), row]));
  const cells = new Map<string, BoundCell>();
  let isReadable = resource.rows.every((row) => row.cells.size === columns.length);
  for (const { key, path } of drawnRows(spec)) {
    const row = rows.get(key);
    const cell = row === undefined ? undefined : bindCell(resource, row, spec.value);
    if (cell !== undefined && 'fault' in cell && cell.fault === 'unreadable') isReadable = false;
    else if (cell === undefined || 'fault' in cell) {
      const suggestion = nearestName(key, rows.keys()) ?? '';
      findings.push(finding('CHT-003', placeOf(path), { key, file: resource.file, suggestion }));
    } else cells.set(key, cell);
    for (const language of languages) {
      if (spec.words[language].rows[key] === undefined) {
        const place = placeOf(['words', language, 'rows'], 'key');
        findings.push(finding('CHT-004', place, { key, language }));
      }
    }
  }
  if (!isReadable) return { chart: undefined, findings };
  if (spec.kind === 'unit-field') {
    spec.panels.forEach((panel, index) => {
      const sum = panel.parts.reduce((total, part) => total + (cells.get(part.row)?.value ?? 0), 0);
      if (Math.abs(sum - 100) > 1e-6) {
        const facts = { panel: panel.id, sum: Number(sum.toFixed(6)) };
        findings.push(finding('CHT-005', placeOf(['panels', index, 'parts'], 'key'), facts));
      }
      for (const language of languages) {
        if (spec.words[language].panels[panel.id] === undefined) {
          const place = placeOf(['words', language, 'panels'], 'key');
          findings.push(finding('CHT-004', place, { key: panel.id, language }));
        }
      }
    });
  }
  const units = new Set(
    [...cells].filter(([key]) => !isDifference(spec, key)).map(([, cell]) => cell.unit.name),
  );
  if (units.size > 1) {
    findings.push(finding('CHT-006', placeOf(['value'], 'key'), { units: [...units].join(', ') }));
  }
  if (findings.length > 0) return { chart: undefined, findings };

  spec.asserts.forEach((expression, index) => {
    const path = ['asserts', index];
    const placeAt = (start: number, end: number) => placeWithin(path, expression.slice(start, end));
    const title = plainText(spec.words.en.title);
    findings.push(...checkClaim(expression, title, placeOf(path), placeAt, datasets).findings);
  });

  const bindings = {} as Localised<Bindings>;
  for (const language of languages) {
    const context: BindingContext = { language, datasets, names };
    const strings = eachText(spec.words[language]).map(({ source, path }) => ({
      source,
      placeOf: (start: number, end: number) =>
        placeWithin(['words', language, ...path], source.slice(start, end)),
    }));
    bindings[language] = bindStrings(strings, [...cells.values()], context);
    findings.push(...bindings[language].findings);
  }
  return { chart: { id, file, spec, resource, cells, bindings }, findings };
}

function isDifference(spec: ChartSpec, key: string): boolean {
  return spec.kind === 'thread' && spec.difference?.row === key;
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
