/** Charts of every type over data made up to be difficult, read through the whole pipeline. */

import { stringify } from 'yaml';
import { territoryCodes } from '../../src/data/territories.ts';
import type { SourceTree } from '../../src/text/source-tree.ts';
import { sampleTree } from '../content.ts';
import { bytesOf } from '../findings/findings.ts';
import { descriptor, field, resource } from '../data/package-fixture.ts';

/** A row of the made-up file; every type takes the columns it needs. */
export interface FuzzRow {
  id: string;
  category: string;
  year: number;
  series: string;
  x: number;
  value: number | undefined;
  label: string;
}

/** What a type needs said beyond the file: by default one value a row. */
type SpecOfRows = (rows: readonly FuzzRow[]) => Record<string, unknown>;

const names = (keys: Iterable<string>, text: (key: string) => string) =>
  Object.fromEntries([...keys].map((key) => [key, text(key)]));

const list: SpecOfRows = () => ({});
const grouped: SpecOfRows = () => ({ category: 'category', series: 'series' });

/** Types whose specs need more than rows; all others are drawn as a list. */
const specs: Partial<Record<string, SpecOfRows>> = {
  'unit-field': (rows) => ({
    units: 100,
    panels: [{ id: 'p', parts: rows.slice(0, 3).map(({ id }) => ({ row: id, mark: 'full' })) }],
  }),
  line: () => ({ category: 'year', series: 'series' }),
  'small-multiples': grouped,
  area: () => ({ category: 'year' }),
  dot: grouped,
  dumbbell: grouped,
  marimekko: grouped,
  slope: () => ({ category: 'series', series: 'category' }),
  'table-bars': grouped,
  stacked: grouped,
  'heat-map': grouped,
  scatter: () => ({ category: 'category', series: 'series', x: 'a', y: 'b' }),
  histogram: () => ({ binWidth: 5 }),
  flow: () => ({ from: 'series', to: 'category' }),
  plot: () => ({ ...grouped([]), marks: [{ mark: 'dot', x: 'value', y: 'category' }] }),
};

const onTheMap = (row: FuzzRow, index: number): FuzzRow => ({ ...row, id: territoryCodes[index] ?? row.id });

/** Types that can draw only rows of a certain sort: what the rows of a case become for them. */
const rowsFor: Partial<Record<string, (row: FuzzRow, index: number) => FuzzRow>> = {
  'tile-map': onTheMap,
  choropleth: onTheMap,
  locator: onTheMap,
  'status-stems': (row, index) => ({ ...row, value: row.value === undefined ? undefined : (index % 3) / 2 }),
};

/** The words a type needs beyond those of every chart. */
const wordsOf: Partial<Record<string, SpecOfRows>> = {
  'unit-field': () => ({ panels: { p: 'Panel' } }),
  flow: (rows) => ({
    nodes: names(new Set(rows.flatMap((row) => [row.series, row.category])), (key) => key),
  }),
  'status-stems': () => ({ levels: { full: 'full', half: 'half', empty: 'empty' } }),
};

/**
 * The sample with one more chart, `fuzz`, of a type over `rows`.
 * @param more what its file and its words say beyond what such charts need
 */
export function treeWith(
  kind: string,
  plainRows: readonly FuzzRow[],
  more: { spec?: object; words?: object } = {},
): SourceTree {
  const rows = plainRows.map(rowsFor[kind] ?? ((row) => row));
  const header = 'id,category,year,series,x,value,source,label_it,label_en';
  const lines = rows.map((row) =>
    [
      row.id,
      row.category,
      row.year,
      row.series,
      plain(row.x),
      row.value === undefined ? '' : plain(row.value),
      'istat2018',
      row.label,
      row.label,
    ].join(','),
  );
  const csv = `${[header, ...lines].join('\n')}\n`;
  const number = { x_unit: 'persons', x_decimals: 9 };
  const fields = [
    field('id', 'string'),
    field('category', 'string'),
    field('year', 'year'),
    field('series', 'string'),
    field('x', 'number', number),
    field('value', 'number', kind === 'unit-field' ? { x_unit: 'percent', x_decimals: 9 } : number),
    field('source', 'string'),
    field('label_it', 'string'),
    field('label_en', 'string'),
  ];
  const roles = { source: 'source', label: { it: 'label_it', en: 'label_en' } };
  const json = descriptor([resource(csv, fields, { name: 'rows', path: 'rows.csv', x_roles: roles })], {
    name: 'fuzz',
    sources: [{ title: 'S', x_citekey: 'istat2018', x_accessed: '2026-11-23', x_rights: 'notspecified' }],
  });
  const spec = (specs[kind] ?? list)(rows);
  /** Names of what a column tells apart: the rows' labels for categories, otherwise its own texts. */
  const namesOf = (column: unknown) =>
    Object.fromEntries(
      rows.map((row) => {
        const key = String(row[column as keyof FuzzRow]);
        return [key, column === 'category' ? row.label : key];
      }),
    );
  const words = {
    title: 'Title',
    subtitle: 'Subtitle',
    note: 'Note',
    supported: ['One'],
    notSupported: ['Other'],
    ...(spec['series'] === undefined ? {} : { series: namesOf(spec['series']) }),
    ...(spec['category'] === undefined ? {} : { rows: namesOf(spec['category']) }),
    ...wordsOf[kind]?.(rows),
    ...more.words,
  };
  const chart = stringify(
    {
      kind,
      plate: 9999,
      resource: 'fuzz/rows',
      value: 'value',
      asserts: ['[size-classes/shares?size_class=large&measure=firms#share] == 0.1'],
      place: 'italy',
      ...spec,
      ...more.spec,
      words: {
        it: { ...words, description: 'Ha una barra per riga.' },
        en: { ...structuredClone(words), description: 'It has a bar a row.' },
      },
    },
    { aliasDuplicateObjects: false },
  );
  return new Map([
    ...sampleTree,
    ['data/fuzz/datapackage.json', bytesOf(json)],
    ['data/fuzz/rows.csv', bytesOf(csv)],
    ['content/charts/fuzz.yaml', bytesOf(chart)],
  ]);
}

/** Rows of two series, `a` and `b`, category after category; undefined is an empty cell. */
export function rowsOfTwoSeries(values: readonly (number | undefined)[]): FuzzRow[] {
  return values.map((value, index) => ({
    id: `r${index}`,
    category: `c${'abcdefgh'[Math.floor(index / 2)] ?? ''}`,
    year: 1990 + index,
    series: index % 2 === 0 ? 'a' : 'b',
    x: index,
    value,
    label: `Item ${'abcdefgh'[index] ?? ''}`,
  }));
}

/** A number without an exponent. */
function plain(value: number): string {
  return value.toFixed(9).replace(/\.?0+$/, '');
}
