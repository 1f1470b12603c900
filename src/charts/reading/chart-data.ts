/** The drawn values of a chart: rows of its resource, chosen, transformed and put in order. */

import { bindCell } from '../../data/address.ts';
import { isCount } from '../../binding/written-scale.ts';
import type { Resource, Row } from '../../data/data-package.ts';
import { finding, type Finding } from '../../findings/finding.ts';
import { present } from '../../present.ts';
import { nearestName } from '../../text/nearest-name.ts';
import type { Structured } from '../../text/structured-file.ts';
import { isTidy, type ChartSpec, type TidySpec } from '../chart-spec.ts';
import type { ChartType, NamedRow } from '../chart.ts';
import { isMatrix, partsOfKey, rowKeyOf, seriesOf, type Datum, type LooseDatum } from '../datum.ts';
import { withAbsent } from './absent-data.ts';
import { arranged } from './arrangement.ts';
import { aggregateRows } from './aggregate.ts';
import { filteredRows, transformData } from './transformation.ts';

/** The rows that a chart names one by one; undefined when it draws all there are. */
function namedRows(type: ChartType, spec: ChartSpec): NamedRow[] | undefined {
  if (type.namedRows !== undefined) return type.namedRows(spec);
  if (!isTidy(spec) || spec.rows === undefined) return undefined;
  const rows = spec.rows.map((key, index): NamedRow => ({ key, path: ['rows', index] }));
  const beside = type.rowBeside?.(spec);
  return beside === undefined ? rows : [...rows, beside];
}

/** The columns besides that of the values whose texts the chart is drawn from. */
function namedColumns({ columns: own = [] }: ChartType, spec: ChartSpec): string[] {
  const named = spec as Readonly<Record<string, unknown>>;
  const panels = isTidy(spec) ? spec.multiples?.by : undefined;
  return [...['category', 'series', ...own].map((channel) => named[channel]), panels].filter(
    (name) => typeof name === 'string',
  );
}

/** Reads and transforms the drawn values; findings say what of the choice is not in the data. */
export function readChartData(
  type: ChartType,
  { value: spec, placeOf }: Structured<ChartSpec>,
  resource: Resource,
): { data: Datum[]; isWhole: boolean; findings: Finding[] } {
  if (isTidy(spec) && spec.aggregate !== undefined) {
    const chosen = filteredRows(resource.rows, spec);
    const place = placeOf(['aggregate']);
    const aggregated = aggregateRows(chosen, spec, spec.aggregate, resource, place);
    const isWhole = aggregated.data.length > 0 && aggregated.findings.length === 0;
    if (!isWhole) return { data: [], isWhole, findings: aggregated.findings };
    return drawnData(type, spec, resource, placeOf, aggregated.data);
  }
  const named = namedRows(type, spec);
  const limit = rowLimit(resource, named);
  if (limit !== undefined) {
    return { data: [], isWhole: false, findings: [finding('CHT-039', placeOf(['resource']), limit)] };
  }
  const findings: Finding[] = [];
  const rows = new Map(resource.rows.map((row) => [rowKeyOf(resource, row), row]));
  const columns = namedColumns(type, spec);
  let isWhole = true;
  /** A row that a mistake in the data keeps from us is not called missing here. */
  const isUnread = (key: string) =>
    (resource.rows.length === 0 && resource.doubtful !== undefined) ||
    partsOfKey(key).every((part) => resource.doubtful?.includes(part) === true) ||
    resource.rows.some((row) => resource.descriptor.schema.primaryKey.some((name) => !row.cells.has(name)));

  const read: LooseDatum[] = [];
  const seen = new Set<string>();
  const chosen: readonly NamedRow[] =
    named ?? [...rows.keys()].map((key) => ({ key, path: ['resource'] as PropertyKey[] }));
  for (const { key, path, series } of chosen) {
    if (seen.has(key)) findings.push(finding('CHT-009', placeOf(path), { key }));
    seen.add(key);
    const row = rows.get(key);
    const cell = row === undefined ? undefined : bindCell(resource, row, spec.value, type.drawsDays);
    if (row !== undefined && cell !== undefined && !('fault' in cell)) {
      // What could not be read of the row is reported by the data.
      if (columns.some((column) => !row.cells.has(column))) {
        isWhole = false;
        continue;
      }
      const texts = channelTexts(spec, row, key);
      const ofPanel = texts.panel === undefined ? {} : { panel: texts.panel };
      read.push({ key, category: texts.category, series: series ?? texts.series, ...ofPanel, cell });
      continue;
    }
    isWhole = false;
    if ((cell !== undefined && 'fault' in cell && cell.fault === 'unreadable') || isUnread(key)) continue;
    const suggestion = nearestName(key, rows.keys());
    findings.push(finding('CHT-003', placeOf(path), { key, file: resource.file, suggestion }));
  }
  if (!isTidy(spec) || !isWhole) return { data: writtenAlike(inTable(read, 'list')), isWhole, findings };

  const beside = type.rowBeside?.(spec);
  const drawn = read.filter((datum) => datum.key !== beside?.key);
  const besides = read.filter((datum) => datum.key === beside?.key);
  const made = drawnData(type, spec, resource, placeOf, drawn, besides, findings.length > 0);
  return { ...made, findings: [...findings, ...made.findings] };
}

/** The values after all steps, in order and in their table. @param besides drawn after them, untouched by the steps */
function drawnData(
  type: ChartType,
  spec: TidySpec,
  resource: Resource,
  placeOf: Structured<TidySpec>['placeOf'],
  read: readonly LooseDatum[],
  besides: readonly LooseDatum[] = [],
  mayBeDouble = false,
): { data: Datum[]; isWhole: boolean; findings: Finding[] } {
  const fill = (data: readonly LooseDatum[]) => withAbsent(type, data, spec, resource);
  const transformed = transformData(read, spec, resource, placeOf, fill);
  // A filter that could not be applied leaves in what it was to take out.
  const mayHoldOthers = mayBeDouble || transformed.findings.length > 0;
  const findings = [...transformed.findings, ...(mayHoldOthers ? [] : doubles(transformed.data, placeOf))];
  const most = mostDrawn < transformed.data.length ? mostDrawn : undefined;
  if (most !== undefined) {
    const facts = { count: transformed.data.length, most };
    return { data: [], isWhole: false, findings: [finding('CHT-039', placeOf(['resource']), facts)] };
  }
  const all = [...arranged(type, transformed.data, spec), ...besides];
  const data = writtenAlike(inTable(all, isMatrix(all) ? 'matrix' : 'list'));
  return { data, isWhole: true, findings };
}

/** Values that a drawing and its table can hold: with more, a page would be larger than any phone loads. */
const mostDrawn = 5_000;
/** Rows that are read one by one to choose among them. */
const mostChosenFrom = 100_000;

/** That a chart which names no rows would have too many read. */
function rowLimit({ rows }: Resource, named: readonly NamedRow[] | undefined) {
  return named === undefined && rows.length > mostChosenFrom
    ? { count: rows.length, most: mostChosenFrom }
    : undefined;
}

/** The data with units that know all values of theirs in the chart: `2,25 mln €` beside `13 mln €`, never digits. */
function writtenAlike(data: readonly Datum[]): Datum[] {
  const units = new Map(
    [...Map.groupBy(data, ({ cell }) => cell.unit.name)].map(([name, members]) => {
      const beside = members.flatMap(({ cell }) => cell.value ?? []);
      return [name, { beside }];
    }),
  );
  return data.map((datum) => {
    const { unit } = datum.cell;
    return isCount(unit)
      ? { ...datum, cell: { ...datum.cell, unit: { ...unit, ...units.get(unit.name) } } }
      : datum;
  });
}

/** Gives each datum its place: one row each, or a row for each category and a column for each series. */
function inTable(data: readonly LooseDatum[], shape: 'list' | 'matrix'): Datum[] {
  const placeOf = ({ panel, category }: LooseDatum) => JSON.stringify([panel ?? null, category]);
  const places = new Map([...new Set(data.map(placeOf))].map((place, row) => [place, row]));
  const series = seriesOf(data);
  return data.map((datum, index) =>
    shape === 'list'
      ? { ...datum, row: index, column: 0 }
      : {
          ...datum,
          row: present(places.get(placeOf(datum)), `row of ${datum.key}`),
          column: datum.series === undefined ? 0 : series.indexOf(datum.series),
        },
  );
}

function channelTexts(spec: ChartSpec, row: Row, key: string) {
  const textOf = (column: string | undefined) =>
    column === undefined ? undefined : row.cells.get(column)?.text;
  return isTidy(spec)
    ? {
        category: textOf(spec.category) ?? key,
        series: textOf(spec.series),
        panel: textOf(spec.multiples?.by),
      }
    : { category: key, series: undefined, panel: undefined };
}

/** Two values for the same category and series of a panel can't both be drawn. */
function doubles(data: readonly LooseDatum[], placeOf: Structured<ChartSpec>['placeOf']): Finding[] {
  const seen = new Set<string>();
  for (const { category, series, panel } of data) {
    const place = JSON.stringify([panel ?? null, category, series ?? null]);
    const key = [panel, category, series].filter((part) => part !== undefined).join(', ');
    if (seen.has(place)) return [finding('CHT-009', placeOf(['value'], 'key'), { key })];
    seen.add(place);
  }
  return [];
}
