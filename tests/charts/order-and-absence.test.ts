/** The order of a file is no order of time, and a row that is not there is no value. */

import { describe, expect, it } from 'vitest';
import { describeChart } from '../../src/charts/beside/chart-description.ts';
import { chartTable } from '../../src/charts/beside/chart-table.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { drawn, faultsOf, readMadeUp, soundChart, textsIn, type MadeUp } from './made-up-chart.ts';
import { asYears, names, overTime, rowsOf, years } from './made-up-rows.ts';

const shuffles = <T>(rows: readonly T[]): [string, T[]][] => [
  ['sorted', [...rows]],
  ['newest first', rows.toReversed()],
  ['shuffled', rows.filter((_, index) => index % 2 === 1).concat(rows.filter((_, index) => index % 2 === 0))],
];

describe('the order of the file', () => {
  const kinds: Record<string, Partial<MadeUp>> = {
    line: {},
    area: {},
    'small-multiples': {},
    'heat-map': {},
    'table-bars': {},
    stacked: {},
    bar: {},
  };
  const regular = ['2012 a 2', '2013 a 7', '2014 a 9', '2012 b 5', '2013 b 4', '2014 b 3'];
  it.each(Object.keys(kinds))('does not change a drawing of kind %s', (kind) => {
    const drawings = shuffles(rowsOf(...regular)).map(([, rows]) =>
      drawn(soundChart({ kind, rows, types: asYears, spec: overTime, words: names })),
    );
    expect(new Set(drawings).size).toBe(1);
  });

  it.each(shuffles(rowsOf(...years)))('%s: a line ends with its last year', (_, rows) => {
    const texts = textsIn(soundChart({ kind: 'line', rows, types: asYears, spec: overTime, words: names }));
    expect(texts).toEqual(expect.arrayContaining(['9', '3']));
    expect(texts).not.toContain('5');
  });

  it('does not matter where the editor sorts the table, newest first', () => {
    const spec = { ...overTime, transform: [{ sort: { by: 'at', order: 'descending' } }] };
    const chart = soundChart({ kind: 'line', rows: rowsOf(...years), types: asYears, spec, words: names });
    expect(chartTable(chart, 'en').rows.map(({ label }) => label)[0]).toBe('2014');
    expect(textsIn(chart)).toEqual(expect.arrayContaining(['9', '3']));
  });

  const pairs = ['north 2010 30', 'north 2020 20', 'south 2010 5', 'south 2020 12'];
  const spec = { category: 'at', series: 'of' };
  const words = { rows: { north: 'North', south: 'South' } };
  it.each(shuffles(rowsOf(...pairs)))('%s: of a pair the first is the earlier', (_, rows) => {
    const chart = soundChart({ kind: 'dot', rows, types: { of: 'year' }, spec, words });
    expect(chart.data.map(({ series }) => series)).toEqual(['2010', '2020', '2010', '2020']);
    const firstOf = (series: string) => chart.data.find((datum) => datum.series === series)?.column;
    expect([firstOf('2010'), firstOf('2020')]).toEqual([0, 1]);
  });

  it.each(shuffles(rowsOf(...pairs)))('%s: a slope goes from the earlier to the later', (_, rows) => {
    const slope = { category: 'of', series: 'at' };
    const texts = textsIn(
      soundChart({ kind: 'slope', rows, types: { of: 'year' }, spec: slope, words: { series: words.rows } }),
    );
    expect(texts.indexOf('2010')).toBeLessThan(texts.indexOf('2020'));
  });

  it('of a view by value leaves the first of a pair the first', () => {
    const view = { id: 'by-value', sort: { by: 'value', order: 'descending' } };
    const chart = soundChart({
      kind: 'dot',
      rows: rowsOf(...pairs),
      types: { of: 'year' },
      spec: { ...spec, views: [view] },
      words: { ...words, views: { default: 'Places', 'by-value': 'By value' } },
    });
    const open = (name: string) => drawChart(chart, 'en', 248, name).textBoxes.map(({ text }) => text);
    const keys = (texts: string[]) => texts.filter((text) => text === '2010' || text === '2020');
    expect(keys(open('by-value'))).toEqual(keys(open('default')));
  });
});

describe('rows that are not there', () => {
  const holes = rowsOf(
    '2010 a 5',
    '2011 a 6',
    '2014 a 9',
    '2010 b 3',
    '2011 b 4',
    '2012 b 4',
    '2013 b 5',
    '2014 b 5',
  );

  it('break a line, and are named under it, in the table and in the description', () => {
    const chart = soundChart({ kind: 'line', rows: holes, types: asYears, spec: overTime, words: names });
    expect(faultsOf(chart)).toEqual([]);
    expect(textsIn(chart)).toContain('Alpha, 2012, 2013: no data');
    const row = chartTable(chart, 'en').rows.find(({ label }) => label === '2012');
    expect(row?.cells.map((cell) => cell?.text)).toEqual(['no data', '4']);
    expect(describeChart(chart, 'it')).toContain('2012, nessun dato');
  });

  it('of no series leave a gap as long as it is', () => {
    const rows = rowsOf('2010 a 5', '2011 a 6', '2014 a 9');
    const chart = soundChart({ kind: 'line', rows, types: asYears, spec: { category: 'at' } });
    expect(textsIn(chart)).toContain('2012–2013: no data');
    expect(chartTable(chart, 'en').rows.map(({ label }) => label)).toEqual([
      '2010',
      '2011',
      '2012–2013',
      '2014',
    ]);
    expect(faultsOf(chart)).toEqual([]);
  });

  it.each([
    ['years five apart', ['2000', '2005', '2010', '2020'], ['2015']],
    ['years without a rhythm', ['1951', '1961', '1971', '2018', '2019'], []],
    ['months', ['2020-01', '2020-02', '2020-05'], ['2020-03/2020-04']],
    ['quarters', ['2020-Q1', '2020-Q2', '2020-Q4'], ['2020-Q3']],
    ['working days', ['2024-01-04', '2024-01-05', '2024-01-08', '2024-01-09'], []],
    ['days', ['2024-01-04', '2024-01-05', '2024-01-06', '2024-01-09'], ['2024-01-07/2024-01-08']],
  ])('between %s are read from the others', (_, at, absent) => {
    const rows = at.map((each, index) => ({ at: each, value: String(index + 3) }));
    const { chart } = readMadeUp({
      kind: 'line',
      rows,
      spec: { category: 'at' },
      words: {
        rows: Object.fromEntries(
          at
            .filter((each) => each.length === 4)
            .map((each) => [each, `Year ${'abcdefgh'.charAt(at.indexOf(each))}`]),
        ),
      },
    });
    expect(chart?.data.filter(({ isAbsent }) => isAbsent).map(({ category }) => category)).toEqual(absent);
  });

  it.each([
    ['scatter', { x: '2010', y: '2011' }],
    ['stacked', {}],
    ['slope', {}],
    ['area', {}],
  ])('are a finding where a %s cannot show them', (kind, more) => {
    const rows = rowsOf('north 2010 5', 'north 2011 6', 'south 2010 4', 'east 2010 5', 'east 2011 8');
    const isSlope = kind === 'slope' || kind === 'area';
    const spec = isSlope ? { category: 'of', series: 'at' } : { category: 'at', series: 'of' };
    const places = { north: 'North', south: 'South', east: 'East' };
    const made = {
      kind,
      rows,
      types: { of: 'year' },
      spec: { ...spec, ...more },
      words: isSlope ? { series: places } : { rows: places },
    };
    const { findings } = readMadeUp(made);
    const key = isSlope ? '2011, south' : 'south, 2011';
    expect(findings.map(({ code, facts }) => ({ code, facts }))).toEqual([
      { code: 'CHT-013', facts: { kind, what: 'absent', key } },
    ]);
    // What the finding advises works.
    const whole = { ...made, rows: [...rows, ...rowsOf('south 2011 7')] };
    expect(readMadeUp(whole).findings).toEqual([]);
  });

  it.each(['tile-map', 'choropleth'])('of a %s are territories without a value', (kind) => {
    const rows = [
      { id: 'ITC4', value: '5' },
      { id: 'ITG1', value: '7' },
    ];
    const chart = soundChart({ kind, rows, words: { rows: { ITC4: 'Lombardy', ITG1: 'Sicily' } } });
    expect(chart.data).toHaveLength(21);
    expect(faultsOf(chart)).toEqual([]);
    expect(textsIn(chart).join(' ')).toContain('no data');
    expect(chartTable(chart, 'it').rows.map(({ label }) => label)).toContain('Valle d’Aosta');
  });

  it('of a bar and of a dot show the gap', () => {
    const rows = rowsOf('north 2010 30', 'north 2020 20', 'south 2020 12');
    for (const kind of ['bar', 'dot']) {
      const words = { rows: { north: 'North', south: 'South' } };
      const chart = soundChart({
        kind,
        rows,
        types: { of: 'year' },
        spec: { category: 'at', series: 'of' },
        words,
      });
      expect(faultsOf(chart)).toEqual([]);
      expect(textsIn(chart).join(' ')).toContain('no data');
      expect(drawn(chart)).toContain('class="missing"');
    }
  });
});

describe('an area', () => {
  it('breaks where a year has no row, and says so', () => {
    const rows = rowsOf('2010 a 5', '2011 a 6', '2014 a 9');
    const chart = soundChart({ kind: 'area', rows, types: asYears, spec: { category: 'at' } });
    expect(faultsOf(chart)).toEqual([]);
    expect(textsIn(chart)).toContain('2012–2013: no data');
    // From 2011 no edge goes on to 2014.
    const [, path = ''] = /class="layer-tint" d="([^"]*)"/.exec(drawn(chart)) ?? [];
    expect(path.match(/M/g)).toHaveLength(2);
  });

  it('of parts breaks where all of them are missing', () => {
    const rows = rowsOf(
      '2010 a 5',
      '2011 a 6',
      '2012 a',
      '2013 a 4',
      '2010 b 3',
      '2011 b 4',
      '2012 b',
      '2013 b 4',
    );
    const chart = soundChart({ kind: 'area', rows, types: asYears, spec: overTime, words: names });
    expect(faultsOf(chart)).toEqual([]);
    expect(textsIn(chart)).toContain('2012: not stated');
  });
});
