/** Declared steps from the rows of a file to the values that are drawn. What they compute is ours. */

import type { BoundCell } from '../../data/address.ts';
import { isTidy, type ChartSpec, type TidySpec } from '../chart-spec.ts';
import type { Transformation } from '../chart-spec-parts.ts';
import { inPanels, seriesOf, sortData, type LooseDatum } from '../datum.ts';
import type { Resource, Row } from '../../data/data-package.ts';
import { finding, type Finding, type Place } from '../../findings/finding.ts';
import { nearestName } from '../../text/nearest-name.ts';
import type { Structured } from '../../text/structured-file.ts';
import { indexFaults, overlapFaults, shareFaults, unitFaults } from './sums.ts';
import {
  decimalsOf,
  exactDifference,
  exactSum,
  fixedDecimals,
  movePoint,
  quotientOf,
} from '../../numbers/decimal.ts';
import { readUnit, type Unit } from '../../numbers/unit.ts';

type PlaceOf = Structured<TidySpec>['placeOf'];

/**
 * Runs the steps in order; `fill` adds what the rows lack. A step that names what is not there leaves the values as
 * they are. What computes computes in each panel by itself.
 */
export function transformData(
  data: readonly LooseDatum[],
  spec: TidySpec,
  resource: Resource,
  placeOf: PlaceOf,
  fill: (data: readonly LooseDatum[]) => LooseDatum[],
): { data: LooseDatum[]; findings: Finding[] } {
  const findings: Finding[] = [];
  let current = [...data];
  spec.transform?.forEach((step, index) => {
    // What has no row after the rows are chosen is as unknown to a sum as an empty cell.
    if (step.filter === undefined && step.sort === undefined) current = fill(current);
    const parts = step.filter === undefined && step.sort === undefined ? inPanels(current) : [current];
    // What one panel lacks others may lack as well: it is told once.
    const [faults = []] = (parts.length === 0 ? [[]] : parts)
      .map((own) => stepFaults(step, own, resource, (...path) => placeOf(['transform', index, ...path])))
      .filter((each) => each.length > 0);
    findings.push(...faults);
    // What aggregates has chosen its rows before.
    const isDone = spec.aggregate !== undefined && step.filter !== undefined;
    if (faults.length === 0 && !isDone) current = parts.flatMap((own) => applyStep(step, own));
  });
  return { data: fill(current), findings };
}

/** What a step names that is not in the data. */
function stepFaults(
  step: Transformation,
  data: readonly LooseDatum[],
  resource: Resource,
  placeAt: (...path: PropertyKey[]) => Place,
): Finding[] {
  const columns = resource.descriptor.schema.fields.map((field) => field.name);
  const unknown = (name: string, among: Iterable<string>, ...path: PropertyKey[]) =>
    finding('CHT-011', placeAt(...path), { name, suggestion: nearestName(name, [...among]) });
  const named = Object.entries(step).flatMap(([name, part]) => (part === undefined ? [] : name));
  if (named.length !== 1) {
    return [finding('CHT-015', placeAt(), { names: named.length === 0 ? undefined : named.join(', ') })];
  }
  if (step.filter !== undefined) {
    return Object.entries(step.filter).flatMap(([column, wanted]) => {
      if (!columns.includes(column)) return [unknown(column, columns, 'filter', column)];
      const present = textsOf(resource, column);
      const texts = Array.isArray(wanted) ? wanted : [wanted];
      return texts.flatMap((text, index) =>
        present.has(text)
          ? []
          : [unknown(text, present, 'filter', column, ...(Array.isArray(wanted) ? [index] : []))],
      );
    });
  }
  if (step.sort !== undefined && step.sort.by !== 'value' && !columns.includes(step.sort.by)) {
    return [unknown(step.sort.by, ['value', ...columns], 'sort', 'by')];
  }
  if (step.index !== undefined) {
    const categories = new Set(data.map(({ category }) => category));
    const { base } = step.index;
    if (!categories.has(base)) return [unknown(base, categories, 'index', 'base')];
    return indexFaults(data, base, placeAt('index', 'base'));
  }
  if (step.shareOfTotal !== undefined) {
    const place = placeAt('shareOfTotal');
    return [
      ...unitFaults(data, place),
      ...shareFaults(data, step.shareOfTotal, place),
      ...overlapFaults(data, step.shareOfTotal, place),
    ];
  }
  if (step.top !== undefined) {
    const place = placeAt('top');
    return [...unitFaults(data, place), ...overlapFaults(data, 'all', place)];
  }
  if (step.difference !== undefined) {
    const series = new Set(seriesOf(data));
    const strangers = step.difference.flatMap((name, index) =>
      series.has(name) ? [] : [unknown(name, series, 'difference', index)],
    );
    return [...strangers, ...unitFaults(data, placeAt('difference'))];
  }
  return [];
}

/** The texts of a column, each once; cells that could not be read have none. */
function textsOf({ rows }: Resource, column: string): Set<string> {
  return new Set(rows.map(({ cells }) => cells.get(column)?.text).filter((text) => text !== undefined));
}

function applyStep(step: Transformation, data: LooseDatum[]): LooseDatum[] {
  if (step.filter !== undefined) {
    const isKept = rowFilter(step.filter);
    return data.filter(({ cell }) => isKept(cell.row));
  }
  if (step.sort !== undefined) return sortData(data, step.sort);
  if (step.shareOfTotal !== undefined) return sharesOfTotal(data, step.shareOfTotal);
  if (step.index !== undefined) return indexed(data, step.index.base);
  if (step.top !== undefined) return topAndRest(data, step.top.count, step.top.rest);
  if (step.difference !== undefined) return differences(data, step.difference);
  return data;
}

/** The rows that all steps of a chart which filter leave. */
export function filteredRows(rows: readonly Row[], spec: TidySpec): readonly Row[] {
  const filters = (spec.transform ?? []).flatMap(({ filter }) =>
    filter === undefined ? [] : rowFilter(filter),
  );
  return filters.length === 0 ? rows : rows.filter((row) => filters.every((isKept) => isKept(row)));
}

function rowFilter(filter: NonNullable<Transformation['filter']>): (row: Row) => boolean {
  const conditions = Object.entries(filter).map(([column, wanted]) => [column, [wanted].flat()] as const);
  return ({ cells }) =>
    conditions.every(([column, texts]) => {
      const own = cells.get(column);
      return own !== undefined && texts.includes(own.text);
    });
}

/** The values as percentages of their total; a total that misses a value is not known, nor are its shares. */
function sharesOfTotal(data: readonly LooseDatum[], within: 'all' | 'series' | 'category'): LooseDatum[] {
  const groupOf = (datum: LooseDatum) => (within === 'all' ? undefined : datum[within]);
  const totals = new Map<string | undefined, number | undefined>();
  for (const datum of data) {
    const group = groupOf(datum);
    const total = totals.has(group) ? totals.get(group) : 0;
    const { value } = datum.cell;
    totals.set(group, total === undefined || value === undefined ? undefined : exactSum([total, value]));
  }
  return data.map((datum) => {
    const total = totals.get(groupOf(datum));
    const { value } = datum.cell;
    const share =
      total === undefined || total === 0 || value === undefined
        ? undefined
        : quotientOf(movePoint(value, 2), total);
    return { ...datum, cell: computed(datum.cell, share, 'percent', 1, `100 * [${datum.key}] / total`) };
  });
}

/** Each series with its value at `base` as 100. */
function indexed(data: readonly LooseDatum[], base: string): LooseDatum[] {
  const bases = new Map(
    data.filter(({ category }) => category === base).map(({ series, cell }) => [series, cell.value]),
  );
  return data.map((datum) => {
    const start = bases.get(datum.series);
    const { value } = datum.cell;
    const index =
      start === undefined || start === 0 || value === undefined
        ? undefined
        : quotientOf(movePoint(value, 2), start);
    return { ...datum, cell: computed(datum.cell, index, 'index', 1, `100 * [${datum.key}] / [${base}]`) };
  });
}

/** The largest values and the sum of the others; fewer values than asked for stay as they are. */
function topAndRest(data: readonly LooseDatum[], count: number, rest: string): LooseDatum[] {
  const sorted = sortData(data, { by: 'value', order: 'descending' });
  const [top, others] = [sorted.slice(0, count), sorted.slice(count)];
  const [first] = others;
  if (first === undefined) return sorted;
  const values = others.map(({ cell }) => cell.value);
  const known = values.filter((value) => value !== undefined);
  const sum = known.length < values.length ? undefined : exactSum(known);
  const decimals = Math.max(...others.map(({ cell }) => decimalsOf(cell.text)));
  const formula = others.map(({ key }) => `[${key}]`).join(' + ');
  const cell = computed(first.cell, sum, first.cell.unit.name, decimals, formula);
  return [...top, { ...first, key: rest, category: rest, cell: { ...cell, label: undefined } }];
}

/** One value for each category that has both series: the first less the second, in points for percentages. */
function differences(
  data: readonly LooseDatum[],
  [minuend, subtrahend]: readonly [string, string],
): LooseDatum[] {
  return data
    .filter(({ series }) => series === minuend)
    .flatMap((datum) => {
      const other = data.find(({ series, category }) => series === subtrahend && category === datum.category);
      if (other === undefined) return [];
      const [a, b] = [datum.cell, other.cell];
      const difference =
        a.value === undefined || b.value === undefined ? undefined : exactDifference(a.value, b.value);
      const unit = a.unit.dimension === 'percent' ? 'points' : a.unit.name;
      const decimals = Math.max(...[a, b].map(({ text }) => decimalsOf(text)));
      const cell = computed(a, difference, unit, decimals, `[${datum.key}] - [${other.key}]`);
      return [{ ...datum, series: undefined, cell }];
    });
}

const indexUnit: Unit = { name: 'index', dimension: 'number', scale: 1 };

/** A cell with a value of our own: it counts as calculated and says how. */
function computed(
  cell: BoundCell,
  value: number | undefined,
  unit: string,
  decimals: number,
  formula: string,
): BoundCell {
  return {
    ...cell,
    value,
    text: value === undefined ? '' : fixedDecimals(value, decimals),
    missing:
      value === undefined ? (cell.missing ?? { it: 'non calcolabile', en: 'not computable' }) : undefined,
    unit: unit === 'index' ? indexUnit : (readUnit(unit) ?? cell.unit),
    state: cell.state === 'forecast' ? 'forecast' : 'calculated',
    qualifier: undefined,
    formula,
  };
}

/** Whether the drawn values are not those of the file. */
export function computesValues(spec: ChartSpec): boolean {
  if (!isTidy(spec)) return false;
  if (spec.aggregate !== undefined) return true;
  return (spec.transform ?? []).some(
    (step) =>
      step.shareOfTotal !== undefined ||
      step.index !== undefined ||
      step.top !== undefined ||
      step.difference !== undefined,
  );
}
