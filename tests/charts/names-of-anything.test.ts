import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { chartTable } from '../../src/charts/beside/chart-table.ts';
import { chartTypes } from '../../src/charts/chart-types.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { textOf } from '../../src/markup/element.ts';
import { present } from '../../src/present.ts';
import { checkMadeUp } from './check-made-up.ts';
import type { SourceTree } from '../../src/text/source-tree.ts';
import { descriptor, field, resource } from '../data/package-fixture.ts';
import { bytesOf } from '../findings/findings.ts';
import { treeWith, type FuzzRow } from './fuzz-charts.ts';

/** Names that every object of JavaScript answers to. */
const inherited = ['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf', 'isPrototypeOf'];

const rows = inherited.map((name, index): FuzzRow => ({
  id: name,
  category: present(['constructor', 'toString', 'isPrototypeOf'][index >> 1], 'a category'),
  year: 2010 + (index >> 1),
  series: index % 2 === 0 ? 'valueOf' : 'toLocaleString',
  x: index,
  value: 10 + index,
  label: `Row ${'abcdef'.charAt(index)}`,
}));

/** The sample with the rows of a CSV that has a key of several columns, drawn as bars. */
function barsOf(csv: string, primaryKey: string[], spec: object = {}): SourceTree {
  const fields = [
    ...primaryKey.map((name) => field(name, 'string')),
    field('value', 'number', { x_unit: 'persons', x_decimals: 2 }),
    field('source', 'string'),
    field('label_it', 'string'),
    field('label_en', 'string'),
  ];
  const roles = { source: 'source', label: { it: 'label_it', en: 'label_en' } };
  const tree = treeWith('bar', rows);
  const schema = { fields, primaryKey, missingValues: [{ value: '', label: 'not stated' }] };
  const written = resource(csv, fields, { name: 'rows', path: 'rows.csv', x_roles: roles, schema });
  const sources = [
    { title: 'S', x_citekey: 'istat2018', x_accessed: '2026-11-23', x_rights: 'notspecified' },
  ];
  const chart = new TextDecoder().decode(tree.get('content/charts/fuzz.yaml'));
  return new Map([
    ...tree,
    ['data/fuzz/datapackage.json', bytesOf(descriptor([written], { name: 'fuzz', sources }))],
    ['data/fuzz/rows.csv', bytesOf(csv)],
    ['content/charts/fuzz.yaml', bytesOf(stringify({ ...(parse(chart) as object), ...spec }))],
  ]);
}

function findingsOfChart(tree: SourceTree) {
  return checkMadeUp(tree).findings.filter(({ file }) => /fuzz/.test(file));
}

describe('names that every object answers to', () => {
  it.each(chartTypes.filter(({ name }) => !/map|choropleth|locator/.test(name)).map(({ name }) => name))(
    'are names like any other for a chart of type %s',
    (kind) => {
      // The series that a chart of points has on its axes; an area has one value a year.
      const spec = kind === 'scatter' ? { x: 'valueOf', y: 'toLocaleString' } : {};
      const own = kind === 'area' ? rows.filter(({ series }) => series === 'valueOf') : rows;
      const tree = treeWith(kind, own, { spec });
      const { publication, findings } = checkMadeUp(tree);
      const ofChart = findings.filter(({ file }) => file === 'content/charts/fuzz.yaml');
      // Names are known; what a type can't draw of such values it may still refuse.
      expect(ofChart.filter(({ code }) => !/^CHT-0(?:05|1[2-9]|2\d)$/.test(code))).toEqual([]);
      const chart = publication.charts.get('fuzz');
      if (chart === undefined) return;
      const drawn = drawChart(chart, 'en', 720).marks.map(textOf).join(' ');
      expect(drawn).not.toMatch(/\[object|function|native/);
    },
  );

  it('are drawn as rows with the names that the data give them', () => {
    const { publication, findings } = checkMadeUp(treeWith('bar', rows));
    expect(findings).toEqual([]);
    const table = chartTable(present(publication.charts.get('fuzz'), 'the chart'), 'en');
    expect(table.rows.map(({ label }) => label).toSorted()).toEqual(rows.map(({ label }) => label));
  });

  it('may be keys of a chart’s own words, __proto__ too', () => {
    const other = rows.map((row) => (row.series === 'valueOf' ? { ...row, series: '__proto__' } : row));
    const series = Object.fromEntries([
      ['__proto__', 'One'],
      ['toLocaleString', 'Other'],
    ]);
    const { publication, findings } = checkMadeUp(treeWith('small-multiples', other, { words: { series } }));
    expect(findings).toEqual([]);
    const table = chartTable(present(publication.charts.get('fuzz'), 'the chart'), 'en');
    expect(table.columns).toEqual(['One', 'Other']);
  });

  it('are reported by their own name where a chart has no use for them', () => {
    const words = { rows: Object.fromEntries([['__proto__', 3]]) };
    expect(findingsOfChart(treeWith('bar', rows, { words }))).toMatchObject([
      { code: 'YML-009', facts: { key: 'words.it.rows.__proto__' } },
      { code: 'YML-009', facts: { key: 'words.en.rows.__proto__' } },
    ]);
  });
});

describe('keys of several columns', () => {
  const csv =
    'region,sector,value,source,label_it,label_en\n' +
    'north,east textiles,10,istat2018,Prima,First\n' +
    'north east,textiles,99,istat2018,Seconda,Second\n' +
    '"""north"" east",textiles,7,istat2018,Terza,Third\n' +
    'south,food,5,istat2018,Quarta,Fourth\n';

  it('keep rows apart whose texts are the same once joined', () => {
    const { publication, findings } = checkMadeUp(barsOf(csv, ['region', 'sector']));
    expect(findings).toEqual([]);
    const { data } = present(publication.charts.get('fuzz'), 'the chart');
    expect(data.map(({ key, cell }) => [key, cell.value])).toEqual([
      ['"north east" textiles', 99],
      ['north "east textiles"', 10],
      ['"\\"north\\" east" textiles', 7],
      ['south food', 5],
    ]);
  });

  it('name their rows in a chart’s file', () => {
    const spec = { rows: ['"north east" textiles', 'south food'] };
    expect(findingsOfChart(barsOf(csv, ['region', 'sector'], spec))).toEqual([]);
  });

  it('are suggested where the quotation marks are missing', () => {
    const spec = { rows: ['north east textiles', 'south food'] };
    expect(findingsOfChart(barsOf(csv, ['region', 'sector'], spec))).toMatchObject([
      { code: 'CHT-003', facts: { suggestion: 'north "east textiles"' } },
    ]);
  });
});

describe('two values of one place', () => {
  it('are told from two places whose names are the same once joined', () => {
    const at = (category: string, series: string, index: number): FuzzRow => ({
      id: `r${index}`,
      category,
      year: 2010,
      series,
      x: 1,
      value: 3 + index,
      label: category.replaceAll(',', ''),
    });
    const quoted = (text: string) => `"${text}"`;
    const apart = [at('a', quoted('b, c'), 0), at(quoted('a, b'), 'c', 1), at('a', 'c', 2)];
    const ofChart = findingsOfChart(treeWith('small-multiples', apart));
    expect(ofChart.filter(({ code }) => code === 'CHT-009')).toEqual([]);
  });
});
