/**
 * Many rows drawn as one: for each category, or category and series, the sum, mean, median, smallest, largest or
 * number of its rows. The working of each value is an expression over the file that anybody can follow.
 */

import { bindCell, type BoundCell } from '../../data/address.ts';
import type { Resource, Row } from '../../data/data-package.ts';
import { finding, type Finding, type Place } from '../../findings/finding.ts';
import { decimalsOf, exactSum, fixedDecimals, quotientOf } from '../../numbers/decimal.ts';
import { bareUnits, knownUnits, readUnit, type Unit } from '../../numbers/unit.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { present } from '../../present.ts';
import type { TidySpec } from '../chart-spec.ts';
import { rowKeyOf, type LooseDatum } from '../datum.ts';
import { overlapFaults } from './sums.ts';

export type Aggregate = NonNullable<TidySpec['aggregate']>;
type Method = Extract<Aggregate, string> | 'count';

/** Rows of one panel, category and series, and how the expression of their values names them. */
interface RowGroup {
  panel: string | undefined;
  category: string;
  series: string | undefined;
  rows: Row[];
}

/**
 * The drawn values of a chart that aggregates; a group that can't be made one value is a finding. Only one group's
 * cells are read at a time: a file of a million rows gives a few values.
 * @param rows those that the chart draws from
 * @param place of the key `aggregate` in the chart's file
 */
export function aggregateRows(
  rows: readonly Row[],
  spec: TidySpec,
  aggregate: Aggregate,
  resource: Resource,
  place: Place,
): { data: LooseDatum[]; findings: Finding[] } {
  const { category, series } = spec;
  const panels = spec.multiples?.by;
  const method = typeof aggregate === 'string' ? aggregate : 'count';
  const counted = typeof aggregate === 'string' ? undefined : readUnit(aggregate.count);
  if (typeof aggregate !== 'string' && counted === undefined) {
    const suggestion = nearestName(aggregate.count, knownUnits());
    const facts = { unit: aggregate.count, suggestion, known: bareUnits().join(', ') };
    return { data: [], findings: [finding('PKG-005', place, facts)] };
  }
  if (category === undefined)
    return { data: [], findings: [finding('CHT-038', place, { what: 'category' })] };
  // A mean has one digit more than what it is the mean of, and all means of a chart have as many.
  const written = mostDecimals(textsIn(rows, spec.value));
  const data: LooseDatum[] = [];
  const findings: Finding[] = [];
  for (const group of groupsOf(rows, category, series, panels)) {
    const key = [group.panel, group.category, group.series].filter((part) => part !== undefined).join(', ');
    const cells = group.rows.flatMap((row) => {
      const cell = bindCell(resource, row, spec.value);
      return 'fault' in cell ? [] : [cell];
    });
    // What could not be read is reported by the data.
    if (cells.length < group.rows.length) return { data: [], findings: [] };
    const fault = faultOf(cells, method, resource);
    if (fault === undefined) {
      if (method === 'sum' || method === 'mean') findings.push(...overlapsIn(resource, cells, place));
      const query = queryOf(spec, [
        [category, group.category],
        [series, group.series],
        [panels, group.panel],
      ]);
      const cell = oneOf(cells, method, { counted, written }, query, spec.value);
      const ofPanel = group.panel === undefined ? {} : { panel: group.panel };
      data.push({ key, category: group.category, series: group.series, ...ofPanel, cell });
    } else findings.push(finding('CHT-038', place, { key, ...fault }));
  }
  return { data, findings: findings.slice(0, 1) };
}

/** The rows of a group as an address names them, those that a filter left out not among them: `at=a&of=2020|2021`. */
function queryOf(
  spec: TidySpec,
  group: readonly (readonly [column: string | undefined, text: string | undefined])[],
): string {
  const conditions = new Map<string, string>();
  for (const { filter = {} } of spec.transform ?? [])
    for (const [column, wanted] of Object.entries(filter)) conditions.set(column, [wanted].flat().join('|'));
  for (const [column, text] of group)
    if (column !== undefined && text !== undefined) conditions.set(column, text);
  return [...conditions].map(([column, text]) => `${column}=${text}`).join('&');
}

/** In the order of the file's first rows of each. */
function groupsOf(
  rows: readonly Row[],
  category: string,
  series: string | undefined,
  panels: string | undefined,
): Iterable<RowGroup> {
  const groups = new Map<string, RowGroup>();
  for (const row of rows) {
    const textOf = (column: string | undefined) =>
      column === undefined ? undefined : row.cells.get(column)?.text;
    const own = textOf(category);
    if (own === undefined) continue;
    const parts = { panel: textOf(panels), category: own, series: textOf(series) };
    const id = JSON.stringify(Object.values(parts));
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { ...parts, rows: [row] });
    else group.rows.push(row);
  }
  return groups.values();
}

type AggregateFault =
  { what: 'units' | 'sources' | 'editions'; names: string } | { what: 'percentages' | 'qualifiers' };

/** More parts than any table gives together with their total; to compare each with all would take too long. */
const mostParts = 300;

/** A total among the rows that would be counted twice. */
function overlapsIn(resource: Resource, cells: readonly BoundCell[], place: Place): Finding[] {
  if (cells.length > mostParts) return [];
  const parts = cells.map((cell) => {
    const key = rowKeyOf(resource, cell.row);
    return { key, category: key, series: undefined, cell };
  });
  return overlapFaults(parts, 'all', place);
}

/** Why some values have no sum or mean that says something. */
function faultOf(
  cells: readonly BoundCell[],
  method: Method,
  resource: Resource,
): AggregateFault | undefined {
  const several = (texts: Iterable<string | undefined>) => {
    const names = [...new Set(texts)].filter((text) => text !== undefined);
    return names.length > 1 ? names.slice(0, 4).join(', ') : undefined;
  };
  const units = several(cells.map(({ unit }) => unit.name));
  if (units !== undefined) return { what: 'units', names: units };
  const sources = several(cells.map(({ source }) => source));
  if (sources !== undefined) return { what: 'sources', names: sources };
  for (const { columns, from } of resource.descriptor.x_apart ?? []) {
    const [column = ''] = columns;
    const sideOf = ({ row }: BoundCell) =>
      from === undefined
        ? columns.map((name) => row.cells.get(name)?.text ?? '').join(' ')
        : `${Number(row.cells.get(column)?.text) < from ? '<' : '≥'} ${from}`;
    const sides = several(cells.map(sideOf));
    if (sides !== undefined) return { what: 'editions', names: sides };
  }
  if (method === 'count') return undefined;
  const isShare = cells.some(({ unit }) => unit.dimension === 'percent');
  if (isShare && method === 'sum') return { what: 'percentages' };
  return cells.some(({ qualifier }) => qualifier !== undefined) ? { what: 'qualifiers' } : undefined;
}

/** One cell for the cells of a group; missing where one of them is, for the whole is then not known. */
function oneOf(
  cells: readonly BoundCell[],
  method: Method,
  { counted, written }: { counted: Unit | undefined; written: number },
  query: string,
  column: string,
): BoundCell {
  const first = present(cells[0], 'a cell of the group');
  const known = cells.flatMap(({ value }) => value ?? []);
  const lost = method === 'count' ? undefined : cells.find(({ value }) => value === undefined);
  const value = lost === undefined ? valueOf(known, cells.length, method) : undefined;
  const decimals =
    method === 'count' ? 0 : isBetween(method) ? written + 1 : mostDecimals(cells.map(({ text }) => text));
  const { dataset, descriptor } = first.resource;
  const address = `${dataset}/${descriptor.name}?${query}#${column}`;
  const periods = new Set(cells.map(({ period }) => period));
  return {
    ...first,
    address,
    value,
    text: value === undefined ? '' : fixedDecimals(value, decimals),
    missing:
      value === undefined ? (lost?.missing ?? { it: 'non calcolabile', en: 'not computable' }) : undefined,
    unit: counted ?? first.unit,
    state: cells.some(({ state }) => state === 'forecast') ? 'forecast' : 'calculated',
    qualifier: undefined,
    period: periods.size === 1 ? first.period : undefined,
    label: undefined,
    caveat: new Set(cells.map(({ caveat }) => caveat?.en)).size === 1 ? first.caveat : undefined,
    formula: `${method}([${address}])`,
  };
}

/** Whether a method yields what lies between the values. */
const isBetween = (method: Method) => method === 'mean' || method === 'median';

function mostDecimals(texts: Iterable<string>): number {
  let most = 0;
  for (const text of texts) most = Math.max(most, decimalsOf(text));
  return most;
}

function* textsIn(rows: readonly Row[], column: string): Generator<string> {
  for (const { cells } of rows) yield cells.get(column)?.text ?? '';
}

function valueOf(values: readonly number[], rows: number, method: Method): number | undefined {
  if (method === 'count') return rows;
  if (values.length === 0) return undefined;
  if (method === 'sum') return exactSum(values);
  if (method === 'mean') return quotientOf(exactSum(values), values.length);
  const sorted = Float64Array.from(values).sort();
  if (method === 'min') return sorted[0];
  if (method === 'max') return sorted.at(-1);
  const [low, high] = [sorted[(values.length - 1) >> 1], sorted[values.length >> 1]];
  return quotientOf(exactSum([present(low, 'the lower middle'), present(high, 'the upper middle')]), 2);
}
