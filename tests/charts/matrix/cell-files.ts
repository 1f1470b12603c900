/** The files of a cell of the matrix: a data package and a chart, as an editor would write them. */

import type { SourceTree } from '../../../src/text/source-tree.ts';
import { bytesOf } from '../../findings/findings.ts';
import { descriptor, field, resource } from '../../data/package-fixture.ts';
import { mostParts, type Entry, type MadeData, type Value } from './made-data.ts';

/** A row of the file: its key, where it belongs, its value. */
interface MadeRow {
  id: string;
  category: Entry;
  series: Entry | undefined;
  panel: Entry | undefined;
  value: number | null;
}

const shifts: readonly Entry[] = [
  { key: 'pa', it: 'Primo turno', en: 'First shift' },
  { key: 'pb', it: 'Secondo turno', en: 'Second shift' },
  { key: 'pc', it: 'Notte', en: 'Night' },
];

/** How a cell is changed after a remedy: the type, or what its file says beyond the rest. */
export interface Change {
  kind?: string;
  spec?: Readonly<Record<string, unknown>>;
}

/** The files of a chart `id` over made-up data. */
export function cellFiles(id: string, data: MadeData, number: number, change: Change = {}): SourceTree {
  const rows = rowsOf(data);
  const csv = csvOf(data, rows);
  const roles = { source: 'source', label: { it: 'label_it', en: 'label_en' } };
  const json = descriptor(
    [resource(csv, fieldsOf(data), { name: 'rows', path: 'rows.csv', x_roles: roles })],
    {
      name: id,
      sources: [{ title: 'S', x_citekey: 'istat2018', x_accessed: '2026-11-23', x_rights: 'notspecified' }],
    },
  );
  return new Map([
    [`data/${id}/datapackage.json`, bytesOf(json)],
    [`data/${id}/rows.csv`, bytesOf(csv)],
    // What is JSON is YAML.
    [`content/charts/${id}.yaml`, bytesOf(plainJson(chartOf(id, data, rows, number, change)))],
  ]);
}

/** JSON whose numbers have no exponent, as editors write them. */
function plainJson(value: object): string {
  return JSON.stringify(value).replace(/(?<=:)\d(?:\.\d+)?e-(\d+)(?=[,}])/g, (number, exponent: string) =>
    Number(number)
      .toFixed(Number(exponent) + 3)
      .replace(/0+$/, ''),
  );
}

/**
 * The rows of the data; in panels once for each, where the values of the first have gone on by a category or two, and
 * the last has none above the median: on a scale of its own it would look like the others.
 */
function rowsOf(made: MadeData): MadeRow[] {
  if (!made.form.isInPanels) return rowsOfPanel(made);
  const { values } = made;
  const known = values.flat().filter((value) => typeof value === 'number');
  const middle = known.toSorted((a, b) => a - b)[Math.floor(known.length / 2)] ?? 0;
  const cut = (value: Value) => (typeof value === 'number' ? Math.min(value, middle) : value);
  return shifts.flatMap((panel, turn) => {
    const gone = values.map((_, index) => values[(index + turn) % values.length] ?? []);
    const turned = turn === 2 ? gone.map((row) => row.map(cut)) : gone;
    const rows = rowsOfPanel({ ...made, values: turned });
    return rows.map((row) => ({ ...row, panel, id: turn === 0 ? row.id : `${row.id}-${panel.key}` }));
  });
}

function rowsOfPanel({ categories, series, values, order }: MadeData): MadeRow[] {
  return order.flatMap((index) => {
    const [category, row] = [categories[index], values[index]];
    if (category === undefined || row === undefined) return [];
    return row.flatMap((value: Value, at): MadeRow[] => {
      if (value === undefined) return [];
      const of = series[at];
      const id = of === undefined ? category.key : `${category.key}-${of.key}`;
      return [{ id, category, series: of, panel: undefined, value }];
    });
  });
}

/** The ends of a flow: three origins, and as many places to go to as that takes. */
function endsOf(data: MadeData, row: MadeRow): { from: Entry; to: Entry } {
  const index = data.categories.indexOf(row.category);
  const name = (at: number) => data.categories[at] ?? row.category;
  const to = Math.floor(index / 3);
  return {
    from: { ...name(index % 3), key: `from-${index % 3}` },
    to: { ...name(Math.min(data.categories.length - 1, 3 + to)), key: `to-${to}` },
  };
}

function fieldsOf({ form, time, unit, decimals }: MadeData): object[] {
  const categoryType = time === 'years' ? 'year' : time === 'dates' ? 'date' : 'string';
  return [
    field('id', 'string'),
    ...(form.categoryColumn === undefined ? [] : [field(form.categoryColumn, categoryType)]),
    ...(form.seriesColumn === undefined ? [] : [field(form.seriesColumn, 'string')]),
    ...(form.flow === undefined ? [] : [field(form.flow.from, 'string'), field(form.flow.to, 'string')]),
    ...(form.isInPanels ? [field('panel', 'string')] : []),
    unit === 'year'
      ? field('value', 'year')
      : field('value', 'number', { x_unit: unit, x_decimals: Math.max(decimals, 1) }),
    field('source', 'string'),
    field('label_it', 'string'),
    field('label_en', 'string'),
  ];
}

function csvOf(data: MadeData, rows: readonly MadeRow[]): string {
  const { form, decimals, time } = data;
  const isRow = form.categoryColumn === undefined;
  const header = fieldsOf(data).map((each) => (each as { name: string }).name);
  const lines = rows.map((row) => {
    const { category, series, value } = row;
    const ends = form.flow === undefined ? undefined : endsOf(data, row);
    const label = isRow || (time === undefined && series === undefined) ? category : { it: '', en: '' };
    return [
      row.id,
      ...(form.categoryColumn === undefined ? [] : [category.key]),
      ...(form.seriesColumn === undefined ? [] : [series?.key ?? '']),
      ...(ends === undefined ? [] : [ends.from.key, ends.to.key]),
      ...(row.panel === undefined ? [] : [row.panel.key]),
      value === null ? '' : plain(value, form.measure === 'amount' ? decimals : 1),
      'istat2018',
      label.it,
      label.en,
    ].map(quoted);
  });
  return `${[header, ...lines].map((cells) => cells.join(',')).join('\n')}\n`;
}

function chartOf(
  id: string,
  data: MadeData,
  rows: readonly MadeRow[],
  number: number,
  change: Change,
): object {
  const { form, categories, series, time } = data;
  const { sample } = form.type;
  const {
    category: _,
    series: __,
    panels,
    emphasis,
    x,
    y: _y,
    binWidth,
    units,
    facets,
    ...rest
  } = sample.spec ?? {};
  const panelIds = panels === undefined ? [] : wholesOf(rows);
  const kept = emphasis === undefined ? [] : emphasisOf(data);
  const spec = {
    ...rest,
    ...(units === undefined ? {} : { units }),
    ...(facets === undefined || form.seriesColumn === undefined ? {} : { facets: { fx: form.seriesColumn } }),
    ...(form.categoryColumn === undefined ? {} : { category: form.categoryColumn }),
    ...(form.seriesColumn === undefined ? {} : { series: form.seriesColumn }),
    ...(form.isInPanels ? { multiples: { by: 'panel' } } : {}),
    ...(emphasis === undefined ? {} : { emphasis: kept }),
    ...(x === undefined ? {} : { x: series[0]?.key, y: series[1]?.key }),
    ...(binWidth === undefined ? {} : { binWidth: binWidthOf(rows) }),
    ...(panels === undefined
      ? {}
      : {
          panels: panelIds.map((parts, index) => ({
            id: `panel-${index}`,
            parts: parts.map((row, at) => ({ row: row.id, mark: ['full', 'tint', 'open'][at] })),
          })),
        }),
  };
  return {
    kind: change.kind ?? form.type.name,
    plate: number,
    resource: `${id}/rows`,
    value: 'value',
    asserts: ['[size-classes/shares?size_class=large&measure=firms#share] == 0.1'],
    place: 'italy',
    ...spec,
    ...change.spec,
    words: Object.fromEntries(
      (['it', 'en'] as const).map((language) => {
        const {
          title: ___,
          subtitle: ____,
          rows: ofRows,
          series: ______,
          nodes,
          panels: named,
          ...more
        } = sample.words[language];
        const namesOf = (entries: readonly Entry[]) =>
          objectOf(entries.map((each) => [each.key, each[language]]));
        const ends = rows.flatMap((row) => (form.flow === undefined ? [] : Object.values(endsOf(data, row))));
        return [
          language,
          {
            title: `${language === 'it' ? 'Titolo di' : 'Title of'} ${id.replaceAll(/\d/g, '')}`,
            subtitle: 'Subtitle',
            note: 'Note',
            description: language === 'it' ? 'Ha un segno per ogni riga.' : 'It has a mark for each row.',
            supported: ['One'],
            notSupported: ['Other'],
            ...more,
            ...(series.length === 0 ? {} : { series: namesOf(series) }),
            ...(time === 'years' || (form.categoryColumn === undefined && ofRows === undefined)
              ? {}
              : { rows: namesOf(categories) }),
            ...(form.isInPanels && rows.length > 0 ? { panels: namesOf(shifts) } : {}),
            ...(nodes === undefined ? {} : { nodes: namesOf(ends) }),
            ...(named === undefined
              ? {}
              : {
                  panels: objectOf(
                    panelIds.map((parts, index) => [`panel-${index}`, parts[0]?.category[language] ?? '']),
                  ),
                }),
          },
        ];
      }),
    ),
  };
}

/** An object that has even the keys that all objects have from elsewhere. */
function objectOf(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(entries);
}

/** What the editor calls the finding: the first series where there are several, otherwise the first category. */
function emphasisOf({ series, categories }: MadeData): string[] {
  return (series.length > 0 ? series : categories).slice(0, 1).map(({ key }) => key);
}

function wholesOf(rows: readonly MadeRow[]): MadeRow[][] {
  const starts = rows.map((_, index) => index).filter((index) => index % mostParts === 0);
  return starts.map((start) => rows.slice(start, start + mostParts));
}

/** Some eight piles over the range of the values, of a width as an editor chooses it. */
function binWidthOf(rows: readonly MadeRow[]): number {
  const values = rows.map(({ value }) => value).filter((value) => value !== null);
  const range = Math.max(...values) - Math.min(...values);
  if (!(range > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(range / 8));
  const step = [1, 2, 5, 10].find((each) => each * power >= range / 8) ?? 10;
  return Number((step * power).toPrecision(3));
}

/** A number without an exponent. */
function plain(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return text.includes('.') && decimals > 1
    ? text.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '')
    : text.replace(/\.0$/, '');
}

function quoted(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
