/** Values that the data have no row for: they count as cells that are empty, and say so. */

import type { Resource } from '../../data/data-package.ts';
import { fileStart } from '../../findings/finding.ts';
import type { Localised } from '../../site.ts';
import type { TidySpec } from '../chart-spec.ts';
import type { ChartType } from '../chart.ts';
import { present } from '../../present.ts';
import { categoriesOf, inPanels, seriesOf, type LooseDatum } from '../datum.ts';
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
  const panels = inPanels(data);
  if (panels.length > 1) return panels.flatMap((own) => withAbsentIn(type, own, data, spec, resource));
  return withAbsentIn(type, data, data, spec, resource);
}

/**
 * The data of a panel with what they lack of all panels: of the categories, where panels have some in common; where
 * each has its own, as regions have their provinces, of its own.
 */
function withAbsentIn(
  type: ChartType,
  data: readonly LooseDatum[],
  whole: readonly LooseDatum[],
  spec: TidySpec,
  resource: Resource,
): LooseDatum[] {
  const first = present(data[0], 'a datum of a panel');
  const { panel } = first;
  const keysOf = (keyOf: (each: readonly LooseDatum[]) => string[]) => {
    const [own, all] = [keyOf(data), keyOf(whole)];
    const others = keyOf(whole.filter((each) => each.panel !== panel));
    return own.some((key) => others.includes(key)) ? all : own;
  };
  const [categories, series] = [keysOf(categoriesOf), keysOf(seriesOf)];
  const expected = (type.expected ?? []).filter((key) => !categories.includes(key));
  const isOverTime = type.isOverTime === true || type.joinsTimes?.(spec) === true;
  const times = isOverTime ? absentTimes(categories) : [];
  const all = [...categories, ...expected, ...times];
  const known = new Set(data.map((datum) => keyOf(datum.category, datum.series, panel)));
  const rows = rowsOf(resource, spec);
  const place = fileStart(resource.file);
  const absent = all.flatMap((category) =>
    (series.length === 0 ? [undefined] : series).flatMap((each): LooseDatum[] => {
      if (known.has(keyOf(category, each, panel))) return [];
      const ofCategory = whole.find((datum) => datum.category === category);
      const ofSeries = data.find((datum) => datum.series === each) ?? first;
      const cells = [
        [spec.category, category],
        [spec.series, each],
        [spec.multiples?.by, panel],
      ].flatMap(([column, text]) =>
        column === undefined || text === undefined
          ? []
          : [[column, { text, place, value: { kind: 'text' as const, text } }] as const],
      );
      const query = cells.map(([column, { text }]) => `${column}=${text}`).join('&');
      return [
        {
          key: [panel, category, each].filter((part) => part !== undefined).join(', '),
          category,
          series: each,
          ...(panel === undefined ? {} : { panel }),
          isAbsent: true,
          cell: {
            ...ofSeries.cell,
            address: `${resource.dataset}/${resource.descriptor.name}?${query}#${spec.value}`,
            row: { line: -1, cells: new Map(cells) },
            text: '',
            value: undefined,
            missing: rows.has(keyOf(category, each, panel)) ? leftOut : noRow,
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

const keyOf = (category: string, series: string | undefined, panel: string | undefined) =>
  JSON.stringify([category, series ?? null, panel ?? null]);

/** The categories and series for which the file has a row, drawn or not. */
function rowsOf({ rows, descriptor }: Resource, { category, series, multiples }: TidySpec): Set<string> {
  const column = category ?? descriptor.schema.primaryKey[0];
  return new Set(
    rows.flatMap(({ cells }) => {
      const text = column === undefined ? undefined : cells.get(column)?.text;
      if (text === undefined) return [];
      const textOf = (name: string | undefined) => (name === undefined ? undefined : cells.get(name)?.text);
      return [keyOf(text, textOf(series), textOf(multiples?.by))];
    }),
  );
}
