/** The drawn values of a chart: rows of its resource, chosen, transformed and put in order. */

import { bindCell, type BoundCell } from '../data/address.ts';
import { isTidy, type ChartSpec, type TidySpec } from './chart-spec.ts';
import { chartLimits, type ChartLimits } from './chart-limits.ts';
import type { Resource, Row } from '../data/data-package.ts';
import { finding, nearestName, type Finding } from '../findings/finding.ts';
import type { Structured } from '../text/structured-file.ts';
import { sortData, transformData } from './reading/transformation.ts';

/** One drawn value and where it belongs. */
export interface Datum {
  /** Key of its row (`rowKeyOf`), or the name of a sum that a transformation made. */
  key: string;
  /** What is compared: the text of the category's column, or the key. */
  category: string;
  /** The text of the series' column, the panel's id, or the column where several are drawn. */
  series: string | undefined;
  cell: BoundCell;
  /** Its place in the chart's table from 0; one column where there are no series. */
  row: number;
  column: number;
}

/** A datum before the table is known. */
export type LooseDatum = Omit<Datum, 'row' | 'column'>;

/** A row's key: the texts of its primary key joined with a space, `micro firms`. */
export function rowKeyOf(resource: Resource, row: Row): string {
  return resource.descriptor.schema.primaryKey.map((column) => row.cells.get(column)?.text ?? '').join(' ');
}

/** A row that a chart names, with the path that names it in the spec. */
interface NamedRow {
  key: string;
  path: PropertyKey[];
  series?: string;
}

/** The rows that a spec names one by one; undefined when it draws all there are. */
export function namedRows(spec: ChartSpec): NamedRow[] | undefined {
  if (!isTidy(spec)) {
    return spec.panels.flatMap((panel, panelIndex) =>
      panel.parts.map((part, partIndex) => ({
        key: part.row,
        path: ['panels', panelIndex, 'parts', partIndex, 'row'],
        series: panel.id,
      })),
    );
  }
  const bracket = bracketRow(spec);
  if (spec.rows === undefined) return undefined;
  const rows = spec.rows.map((key, index) => ({ key, path: ['rows', index] }));
  return bracket === undefined ? rows : [...rows, { key: bracket, path: ['difference', 'row'] }];
}

/** The row that holds the difference a bracket names; it is in the table and not among the bars. */
export function bracketRow(spec: ChartSpec): string | undefined {
  return spec.kind === 'bar' ? spec.difference?.row : undefined;
}

/** Columns whose cells are drawn: one, or two for points in a plane. */
function valueColumns(spec: ChartSpec): { column: string; series: string | undefined }[] {
  return [{ column: spec.value, series: undefined }];
}

/** Reads and transforms the drawn values; findings say what of the choice is not in the data. */
export function readChartData(
  { value: spec, placeOf }: Structured<ChartSpec>,
  resource: Resource,
): { data: Datum[]; isWhole: boolean; findings: Finding[] } {
  const findings: Finding[] = [];
  const rows = new Map(resource.rows.map((row) => [rowKeyOf(resource, row), row]));
  const named = namedRows(spec);
  let isWhole = true;
  /** A row that a mistake in the data keeps from us is not called missing here. */
  const isUnread = (key: string) =>
    (resource.rows.length === 0 && resource.doubtful !== undefined) ||
    key.split(' ').every((part) => resource.doubtful?.includes(part) === true) ||
    resource.rows.some((row) => resource.descriptor.schema.primaryKey.some((name) => !row.cells.has(name)));

  const read: LooseDatum[] = [];
  const seen = new Set<string>();
  const chosen: readonly NamedRow[] =
    named ?? [...rows.keys()].map((key) => ({ key, path: ['resource'] as PropertyKey[] }));
  for (const { key, path, series } of chosen) {
    if (seen.has(key)) findings.push(finding('CHT-009', placeOf(path), { key }));
    seen.add(key);
    const row = rows.get(key);
    for (const { column, series: columnSeries } of valueColumns(spec)) {
      const cell = row === undefined ? undefined : bindCell(resource, row, column);
      if (row !== undefined && cell !== undefined && !('fault' in cell)) {
        const texts = channelTexts(spec, row, key);
        read.push({ key, category: texts.category, series: series ?? columnSeries ?? texts.series, cell });
        continue;
      }
      isWhole = false;
      if ((cell !== undefined && 'fault' in cell && cell.fault === 'unreadable') || isUnread(key)) continue;
      const suggestion = nearestName(key, rows.keys());
      findings.push(finding('CHT-003', placeOf(path), { key, file: resource.file, suggestion }));
    }
  }
  if (!isTidy(spec) || !isWhole) return { data: inTable(read, 'list'), isWhole, findings };

  const bracket = bracketRow(spec);
  const drawn = read.filter((datum) => datum.key !== bracket);
  const transformed = transformData(drawn, spec, resource, placeOf);
  findings.push(...transformed.findings, ...(findings.length > 0 ? [] : doubles(transformed.data, placeOf)));
  const isSorted = (spec.transform ?? []).some((step) => step.sort !== undefined || step.top !== undefined);
  const { order } = chartLimits[spec.kind];
  const data = isSorted ? transformed.data : inOrder(transformed.data, spec, order);
  const all = [...data, ...read.filter((datum) => datum.key === bracket)];
  return {
    data: inTable(all, isMatrix(all) ? 'matrix' : 'list'),
    isWhole,
    findings,
  };
}

/** The order that a kind gives its data where the editor declares none. */
function inOrder(
  data: readonly LooseDatum[],
  spec: TidySpec,
  order: ChartLimits['order'],
): readonly LooseDatum[] {
  if (order === 'given') return data;
  if (order !== 'across') {
    return sortData(data, { by: 'value', order: order === 'value' ? 'descending' : 'ascending' });
  }
  const measure = spec.kind === 'scatter' ? spec.x : undefined;
  const across = sortData(
    data.filter(({ series }) => series === measure),
    { by: 'value', order: 'ascending' },
  );
  const rank = new Map(across.map(({ category }, index) => [category, index]));
  const rankOf = ({ category }: LooseDatum) => rank.get(category) ?? across.length;
  return data.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** Gives each datum its place: one row each, or a row for each category and a column for each series. */
function inTable(data: readonly LooseDatum[], shape: 'list' | 'matrix'): Datum[] {
  const categories = categoriesOf(data);
  const series = seriesOf(data);
  return data.map((datum, index) =>
    shape === 'list'
      ? { ...datum, row: index, column: 0 }
      : {
          ...datum,
          row: categories.indexOf(datum.category),
          column: Math.max(0, series.indexOf(datum.series ?? '')),
        },
  );
}

/** Whether the table of a chart has a column for each series; one category alone is a list of its series. */
export function isMatrix(data: readonly Pick<Datum, 'category' | 'series'>[]): boolean {
  return categoriesOf(data).length > 1 && data.some(({ series }) => series !== undefined);
}

function channelTexts(spec: ChartSpec, row: Row, key: string) {
  const textOf = (column: string | undefined) =>
    column === undefined ? undefined : row.cells.get(column)?.text;
  return isTidy(spec)
    ? { category: textOf(spec.category) ?? key, series: textOf(spec.series) }
    : { category: key, series: undefined };
}

/** Two values for the same category and series can't both be drawn. */
function doubles(data: readonly LooseDatum[], placeOf: Structured<ChartSpec>['placeOf']): Finding[] {
  const seen = new Set<string>();
  for (const { category, series } of data) {
    const key = series === undefined ? category : `${category}, ${series}`;
    if (seen.has(key)) return [finding('CHT-009', placeOf(['value'], 'key'), { key })];
    seen.add(key);
  }
  return [];
}

/** The distinct categories, in the order they are drawn. */
export function categoriesOf(data: readonly Pick<Datum, 'category'>[]): string[] {
  return [...new Set(data.map(({ category }) => category))];
}

/** The distinct series, in the order they are drawn; empty where there is only one without a name. */
export function seriesOf(data: readonly Pick<Datum, 'series'>[]): string[] {
  return [...new Set(data.flatMap(({ series }) => series ?? []))];
}
