/** What stands behind a mark, and what a channel reads from it. */

import { inLanguage } from '../../i18n/ui.ts';
import type { AnyLanguage } from '../../site.ts';
import type { Unit } from '../../numbers/unit.ts';
import { formatCell } from '../../binding/number-format.ts';
import { plainText } from '../../binding/bound-text.ts';
import { present } from '../../present.ts';
import type { Chart } from '../chart.ts';
import { categoryName, seriesName } from '../chart-names.ts';
import { categoriesOf, seriesOf, type Datum } from '../datum.ts';
import type { PlotSpec } from './spec.ts';

/** What one mark stands for: a value, or a category with all of its values. */
export interface Observation {
  /** The value, or the first of the category's: the row of the table that the mark belongs to. */
  datum: Datum;
  /** All of its values. */
  data: readonly Datum[];
}

/** What a channel reads. */
export interface Measure {
  column: string;
  kind: 'number' | 'year' | 'date' | 'text';
  /** Undefined where it is missing. */
  read: (observation: Observation) => number | Date | string | undefined;
  /** Of times: the last of a stretch without data, which has one row; the same as `read` for a single time. */
  readEnd?: (observation: Observation) => number | Date | undefined;
  /** Of numbers of the data. */
  unit?: Unit | undefined;
  /** The cell that a number is read from. */
  cell?: (observation: Observation) => Datum['cell'] | undefined;
}

/** What marks stand for, in the order of the table. */
export function observationsOf({ data, spec }: Chart<PlotSpec>): Observation[] {
  if (spec.observation === 'row') return data.map((datum) => ({ datum, data: [datum] }));
  return categoriesOf(data).map((category) => {
    const members = data.filter((datum) => datum.category === category);
    return { datum: present(members[0], `a value of ${category}`), data: members };
  });
}

/** The column that tells categories apart: the one that the file names, or the key of the rows. */
export function categoryColumnOf({ spec, resource }: Pick<Chart<PlotSpec>, 'spec' | 'resource'>): string {
  return spec.category ?? resource.descriptor.schema.primaryKey.join(' ');
}

/** Why a channel can't read a column: there is none of that name, or its numbers are in no row of the table. */
export type MeasureFault = 'unknown' | 'unlisted';

/** What a channel reads that names `column`, or why it can't. */
export function measureOf(
  chart: Pick<Chart<PlotSpec>, 'spec' | 'resource' | 'data'>,
  column: string,
): Measure | MeasureFault {
  const { spec, resource, data } = chart;
  if (spec.observation === 'category' && seriesOf(data).includes(column)) {
    const cell = (observation: Observation) => observation.data.find(({ series }) => series === column)?.cell;
    const unit = data.find(({ series }) => series === column)?.cell.unit;
    return { column, kind: 'number', read: (observation) => cell(observation)?.value, unit, cell };
  }
  if (column === spec.value && spec.observation === 'row') {
    const cell = ({ datum }: Observation) => datum.cell;
    return {
      column,
      kind: 'number',
      read: ({ datum }) => datum.cell.value,
      unit: data[0]?.cell.unit,
      cell,
    };
  }
  const field = resource.descriptor.schema.fields.find(({ name }) => name === column);
  const isCategory = column === categoryColumnOf(chart);
  if (field === undefined && !isCategory) return 'unknown';
  const reasons = new Set(['', ...resource.descriptor.schema.missingValues.map(({ value }) => value)]);
  const writtenIn = ({ datum }: Observation): string | undefined => {
    const text = datum.cell.row.cells.get(column)?.text;
    return text === undefined || reasons.has(text) ? undefined : text;
  };
  const textOf = (observation: Observation) =>
    isCategory
      ? observation.datum.category
      : column === spec.series
        ? observation.datum.series
        : writtenIn(observation);
  if (field?.type === 'year') {
    const yearOf = (at: 0 | -1) => (observation: Observation) => {
      const text = endOf(textOf(observation), at);
      return text === undefined ? undefined : Number(text);
    };
    return { column, kind: 'year', read: yearOf(0), readEnd: yearOf(-1) };
  }
  if (field?.type === 'date') {
    const dateOf = (at: 0 | -1) => (observation: Observation) => {
      const text = endOf(textOf(observation), at);
      return text === undefined ? undefined : new Date(`${text}T00:00:00Z`);
    };
    return { column, kind: 'date', read: dateOf(0), readEnd: dateOf(-1) };
  }
  if (field?.type === 'integer' || field?.type === 'number') return 'unlisted';
  return { column, kind: 'text', read: textOf };
}

/** The first or the last time of a stretch, `2012/2013`; a single time is both. */
function endOf(text: string | undefined, at: 0 | -1): string | undefined {
  return text?.split('/').at(at);
}

/** The same for a channel that has been checked. Throws where it can't be read. */
export function measure(chart: Chart<PlotSpec>, column: string): Measure {
  const found = measureOf(chart, column);
  if (typeof found === 'string') throw new Error(`channel ${column} of ${chart.id}: ${found}`);
  return found;
}

/** What a text of a column is called. */
export function valueName(
  chart: Chart<PlotSpec>,
  column: string,
  value: string,
  language: AnyLanguage,
): string {
  if (column === categoryColumnOf(chart)) return categoryName(chart, value, language);
  if (column === chart.spec.series) return seriesName(chart, value, language);
  return plainText(inLanguage(chart.spec.words, language).values[value] ?? value);
}

/** What a text mark writes of an observation; undefined where there is nothing. */
export function writtenText(
  chart: Chart<PlotSpec>,
  { column, kind, read, cell }: Measure,
  observation: Observation,
  language: AnyLanguage,
): string | undefined {
  const value = read(observation);
  if (value === undefined) return undefined;
  const own = cell?.(observation);
  if (own !== undefined) return formatCell(own, language, 'short');
  if (value instanceof Date) return dateText(value, language);
  return kind === 'text' ? valueName(chart, column, String(value), language) : String(value);
}

/** A day as drawings write it: `1 gen 2020`, `1 Jan 2020`. */
export function dateText(date: Date, language: AnyLanguage): string {
  const locale = language === 'it' ? 'it-IT' : 'en-GB';
  const format = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, format).format(date);
}
