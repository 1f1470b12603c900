/** Values that the data have no row for: they count as cells that are empty, and say so. */

import type { Resource } from '../../data/data-package.ts';
import { fileStart } from '../../findings/finding.ts';
import type { Localised } from '../../site.ts';
import type { TidySpec } from '../chart-spec.ts';
import type { ChartType } from '../chart.ts';
import { categoriesOf, seriesOf, type LooseDatum } from '../datum.ts';
import { absentTimes } from './absent-times.ts';

const noRow: Localised<string> = { it: 'nessun dato', en: 'no data' };
const leftOut: Localised<string> = { it: 'qui non disegnato', en: 'left out here' };

/**
 * The data with what they lack: for every category and series between them a datum, on an axis of time one for
 * each stretch without any, and what the type shows whether the data have it or not.
 */
export function withAbsent(
  type: ChartType,
  data: readonly LooseDatum[],
  spec: TidySpec,
  resource: Resource,
): LooseDatum[] {
  const [first] = data;
  // Without a column of categories each row is one of its own, and lacks nothing.
  const isByKey = spec.category === undefined;
  if (first === undefined || (isByKey && type.expected === undefined)) return [...data];
  const categories = categoriesOf(data);
  const series = seriesOf(data);
  const expected = (type.expected ?? []).filter((key) => !categories.includes(key));
  const isOverTime = type.isOverTime === true || type.joinsTimes?.(spec) === true;
  const times = isOverTime ? absentTimes(categories) : [];
  const all = [...categories, ...expected, ...times];
  const known = new Set(data.map((datum) => keyOf(datum.category, datum.series)));
  const rows = rowsOf(resource, spec);
  const place = fileStart(resource.file);
  const absent = all.flatMap((category) =>
    (series.length === 0 ? [undefined] : series).flatMap((each): LooseDatum[] => {
      if (known.has(keyOf(category, each))) return [];
      const ofCategory = data.find((datum) => datum.category === category);
      const ofSeries = data.find((datum) => datum.series === each) ?? first;
      const cells = [
        [spec.category, category],
        [spec.series, each],
      ].flatMap(([column, text]) =>
        column === undefined || text === undefined
          ? []
          : [[column, { text, place, value: { kind: 'text' as const, text } }] as const],
      );
      const query = cells.map(([column, { text }]) => `${column}=${text}`).join('&');
      return [
        {
          key: each === undefined ? category : `${category}, ${each}`,
          category,
          series: each,
          isAbsent: true,
          cell: {
            ...ofSeries.cell,
            address: `${resource.dataset}/${resource.descriptor.name}?${query}#${spec.value}`,
            row: { line: -1, cells: new Map(cells) },
            text: '',
            value: undefined,
            missing: rows.has(keyOf(category, each)) ? leftOut : noRow,
            qualifier: undefined,
            state: 'published',
            source: undefined,
            period: undefined,
            formula: undefined,
            label: ofCategory?.cell.label ?? type.nameOf?.(category),
            caveat: undefined,
          },
        },
      ];
    }),
  );
  return [...data, ...absent];
}

const keyOf = (category: string, series: string | undefined) => JSON.stringify([category, series]);

/** The categories and series for which the file has a row, drawn or not. */
function rowsOf({ rows, descriptor }: Resource, { category, series }: TidySpec): Set<string> {
  const column = category ?? descriptor.schema.primaryKey[0];
  return new Set(
    rows.flatMap(({ cells }) => {
      const text = column === undefined ? undefined : cells.get(column)?.text;
      if (text === undefined) return [];
      const ofSeries = series === undefined ? undefined : cells.get(series)?.text;
      return [keyOf(text, ofSeries)];
    }),
  );
}
