/** Further inputs of the kinds of fault that other tools' bugs were reported for: each right, or refused with a reason. */

import { describe, expect, it } from 'vitest';
import { describeChart } from '../../src/charts/beside/chart-description.ts';
import { isEmphasised } from '../../src/charts/chart.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { drawn, faultsOf, readMadeUp, soundChart, textsIn, type MadeUp } from './made-up-chart.ts';

/** Rows `at,of,value`, one a word. */
const rowsOf = (...rows: string[]) =>
  rows.map((row) => {
    const [at = '', of = '', value = ''] = row.split(' ');
    return { at, of, value };
  });
const byBoth = { category: 'at', series: 'of' };
const capital = (key: string) => key.charAt(0).toUpperCase() + key.slice(1);
const namesOf = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, capital(key)]));
const [places, parts] = [namesOf(['north', 'south', 'east']), namesOf(['p', 'q', 'total'])];
const keysIn = (names: Record<string, string>, rows: readonly Record<string, string>[], column: string) =>
  Object.fromEntries(Object.entries(names).filter(([key]) => rows.some((row) => row[column] === key)));
/** The words that rows of places and parts need. */
const wordsFor = (rows: readonly Record<string, string>[]) => ({
  rows: keysIn(places, rows, 'at'),
  series: keysIn(parts, rows, 'of'),
});
const codes = (made: MadeUp) => readMadeUp(made).findings.map(({ code, facts }) => ({ code, facts }));

describe('a flow', () => {
  const flow = (...rows: string[]): MadeUp => {
    const steps = rows.map((row) => {
      const [from = '', to = '', value = ''] = row.split(' ');
      return { from, to, value };
    });
    const nodes = namesOf([...new Set(steps.flatMap(({ from, to }) => [from, to]))]);
    const bands = Object.fromEntries(
      steps.map((_, index) => [`r${index}`, `Band ${'abcdef'.charAt(index)}`]),
    );
    return { kind: 'flow', rows: steps, spec: { from: 'from', to: 'to' }, words: { nodes, rows: bands } };
  };

  it.each([
    ['comes back to itself', ['a b 3', 'b b 2']],
    ['goes round in three steps', ['a b 3', 'b c 2', 'c a 1', 'd a 4']],
    ['comes back with nothing', ['a b 3', 'b a 0', 'a c 2']],
  ])('that %s is a finding', (_, rows) => {
    expect(codes(flow(...rows)).map(({ code }) => code)).toEqual(['CHT-031']);
  });

  it.each([
    [
      ['a x 1.5', 'b x 0.25', 'a y 3'],
      ['4.5', '1.75', '0.25', '3'],
    ],
    [
      ['a x 0.1', 'a y 0.2'],
      ['0.3', '0.1', '0.2'],
    ],
    [
      ['a x 1000', 'b x 0.5', 'b y 7'],
      ['1,000', '1,000.5', '7.5', '7'],
    ],
  ])('%j has totals as exact as its parts', (rows, totals) => {
    expect(textsIn(soundChart(flow(...rows)))).toEqual(expect.arrayContaining(totals));
  });

  it('of which a step is nothing draws no band for it, and names where it would go', () => {
    const chart = soundChart(flow('a b 3', 'a c 0', 'd b 2'));
    expect(textsIn(chart)).toEqual(expect.arrayContaining(['C', '0']));
    expect(drawn(chart).match(/class="band"/g)).toHaveLength(2);
    expect(drawn(chart).match(/class="node"/g)).toHaveLength(3);
    expect(faultsOf(chart)).toEqual([]);
  });

  it('of nothing at all is a finding', () => {
    expect(codes(flow('a b 0', 'a c 0'))).toEqual([
      { code: 'CHT-013', facts: { kind: 'flow', what: 'zero', key: 'r0' } },
    ]);
  });

  it('whose node ends early has its name where it stands', () => {
    const chart = soundChart(flow('a b 3', 'b c 2', 'a d 4'));
    const texts = textsIn(chart, 248);
    // Numbered as the others of the last column, and not on a strip of its own.
    expect(texts.filter((text) => text === '3')).toHaveLength(2);
    expect(faultsOf(chart)).toEqual([]);
  });

  it('may have the same names at both ends', () => {
    const made = flow('a x 3', 'b x 2', 'a y 4');
    const words = { ...made.words, nodes: { a: 'Milan', b: 'Turin', x: 'Milan', y: 'Rome' } };
    expect(codes({ ...made, words })).toEqual([]);
  });

  it('that adds a total to its parts is a finding', () => {
    const made = flow('n total 10', 'n p 4', 'n q 6', 's total 12', 's p 5', 's q 7');
    expect(codes(made)).toMatchObject([{ code: 'CHT-034', facts: { key: 'total' } }]);
    expect(codes(flow('n p 4', 'n q 6', 's p 5', 's q 7'))).toEqual([]);
  });
});

describe('the sides of a slope', () => {
  const rows = rowsOf('2020 north 9', '2020 south 7', '2010 north 2', '2010 south 8');
  const sort = (by: string, order: string) => ({ transform: [{ sort: { by, order } }] });
  it.each([
    ['by value, highest first', sort('value', 'descending')],
    ['by value, lowest first', sort('value', 'ascending')],
    ['newest first', sort('at', 'descending')],
  ])('stand in the order of time where the editor sorts %s', (_, transform) => {
    const chart = soundChart({
      kind: 'slope',
      rows,
      types: { at: 'year' },
      spec: { ...byBoth, ...transform },
      words: { series: keysIn(places, rows, 'of') },
    });
    const texts = textsIn(chart);
    expect(texts.indexOf('2010')).toBeLessThan(texts.indexOf('2020'));
    expect(faultsOf(chart)).toEqual([]);
  });

  it('that are no times stand as the words name them, however the values are sorted', () => {
    const measures = rowsOf('before north 9', 'before south 7', 'after north 2', 'after south 8');
    const chart = soundChart({
      kind: 'slope',
      rows: measures,
      spec: { ...byBoth, ...sort('value', 'ascending') },
      words: { series: keysIn(places, measures, 'of'), rows: { before: 'Before', after: 'After' } },
    });
    const texts = textsIn(chart);
    expect(texts.indexOf('Before')).toBeLessThan(texts.indexOf('After'));
  });
});

describe('parts that a plot adds up', () => {
  const stack = (mark: object, rows: readonly Record<string, string>[], types = {}): MadeUp => ({
    kind: 'plot',
    rows,
    types,
    spec: { ...byBoth, marks: [mark] },
    words: types === asYears ? { series: keysIn(parts, rows, 'of') } : wordsFor(rows),
  });
  const asYears = { at: 'year' };
  const bars = { mark: 'barX', x: 'value', y: 'at', fill: 'of' };
  const area = { mark: 'area', x: 'at', y: 'value', fill: 'of' };

  it.each([
    ['a cell', stack(bars, rowsOf('north p 5', 'north q 6', 'south p 4', 'south q')), 'missing'],
    ['a row', stack(bars, rowsOf('north p 5', 'north q 6', 'south p 4')), 'absent'],
    [
      'a year',
      stack(area, rowsOf('2010 p 5', '2011 p 6', '2012 p 7', '2010 q 3', '2012 q 4'), asYears),
      'absent',
    ],
  ])('are a finding where %s of some is missing', (_, made, what) => {
    expect(codes(made)).toMatchObject([{ code: 'CHT-013', facts: { kind: 'plot', what } }]);
  });

  it('are a finding where one holds the others', () => {
    const rows = rowsOf(
      'north total 10',
      'north p 4',
      'north q 6',
      'south total 12',
      'south p 5',
      'south q 7',
    );
    expect(codes(stack(bars, rows))).toMatchObject([{ code: 'CHT-034', facts: { key: 'total' } }]);
  });

  it('are drawn where none is missing, and bars side by side where one is', () => {
    expect(codes(stack(bars, rowsOf('north p 5', 'north q 6', 'south p 4', 'south q 2')))).toEqual([]);
    const apart = { mark: 'barX', x: 'value', y: 'of' };
    const rows = rowsOf('north p 5', 'north q 6', 'south p 4');
    const made = stack(apart, rows);
    expect(codes({ ...made, spec: { ...made.spec, facets: { fy: 'at' } } })).toEqual([]);
  });
});

describe('marks of several series on one axis of a plot', () => {
  const rows = rowsOf('north p 5', 'north q 6', 'south p 4', 'south q 9');
  const plot = (...marks: object[]) =>
    soundChart({
      kind: 'plot',
      rows,
      spec: { ...byBoth, observation: 'category', marks },
      words: wordsFor(rows),
    });

  it('differ in shape and are named over the panel', () => {
    const link = { mark: 'link', x1: 'p', x2: 'q', y1: 'at', y2: 'at' };
    const dots = ['p', 'q'].map((x) => ({ mark: 'dot', x, y: 'at' }));
    const chart = plot(link, ...dots);
    expect(textsIn(chart).slice(0, 2)).toEqual(['P', 'Q']);
    expect(drawn(chart).match(/class="ring"|class="ring /g)?.length ?? 0).toBeGreaterThan(0);
    expect(faultsOf(chart)).toEqual([]);
  });

  it('of different sorts are named as well', () => {
    expect(
      textsIn(plot({ mark: 'barX', x: 'p', y: 'at' }, { mark: 'tickX', x: 'q', y: 'at' })).slice(0, 2),
    ).toEqual(['P', 'Q']);
  });

  it('count in whole numbers where they are piled up', () => {
    const values = ['0', '0', '5', '6', '7', '12'].map((value) => ({ value }));
    const words = {
      rows: Object.fromEntries(values.map((_, index) => [`r${index}`, `Row ${'abcdef'.charAt(index)}`])),
    };
    const chart = soundChart({
      kind: 'plot',
      rows: values,
      spec: { marks: [{ mark: 'rectY', x: 'value', bin: 2 }] },
      words,
    });
    expect(textsIn(chart)).toEqual(expect.arrayContaining(['1', '2']));
    expect(textsIn(chart)).not.toContain('1.0');
  });
});

describe('numbers of one chart', () => {
  const bars = (unit: string, ...values: string[]) =>
    soundChart({
      kind: 'bar',
      unit,
      rows: values.map((value) => ({ value })),
      words: {
        rows: Object.fromEntries(values.map((_, index) => [`r${index}`, `Row ${'abcdef'.charAt(index)}`])),
      },
    });

  it.each([
    ['EUR', ['13000000', '2250000'], ['€13m', '€2.25m']],
    ['EUR', ['13000000', '2250000', '500'], ['€13,000,000', '€2,250,000', '€500']],
    ['persons', ['1000000', '2500000', '1234567'], ['1,000,000', '2,500,000', '1,234,567']],
    ['EUR', ['5000000000', '12000000000'], ['€5bn', '€12bn']],
    ['thousand EUR', ['3', '7'], ['€3,000', '€7,000']],
  ])('in %s of %j have one form', (unit, values, texts) => {
    expect(textsIn(bars(unit, ...values))).toEqual(expect.arrayContaining(texts));
  });

  it.each([
    ['EUR', '1000000', '1 milione di euro'],
    ['million EUR', '1', '1 milione di euro'],
    ['billion persons', '1', '1 miliardo'],
    ['million EUR', '1.5', '1,5 milioni di euro'],
    ['points', '1', '1 punto'],
    ['USD', '1', '1 dollaro'],
  ])('in %s, %s, are told in Italian as %s', (unit, value, text) => {
    expect(describeChart(bars(unit, value), 'it').replaceAll('\u00A0', ' ')).toContain(text);
  });
});

describe('classes of a histogram', () => {
  it.each([
    [0.2, ['0.2', '0.4', '0.6', '0.8', '1.0']],
    [0.3, ['0.3', '0.6', '0.9', '1.2', '1.5']],
    [0.07, ['0.07', '0.14', '0.21', '0.28', '0.35', '0.42']],
    [0.05, ['-0.15', '-0.10', '-0.05', '0', '0.05', '0.10', '0.15']],
    [2.5, ['2.5', '5', '7.5', '10', '12.5']],
    [6e-8, ['0.00000006', '0.00000012', '0.00000018', '0.00000024', '0.0000003']],
  ])('%d wide hold one each of values at their edges', (binWidth, values) => {
    const rows = values.map((value) => ({ value }));
    const words = {
      rows: Object.fromEntries(rows.map((_, index) => [`r${index}`, `Row ${'abcdefg'.charAt(index)}`])),
    };
    const chart = soundChart({ kind: 'histogram', rows, spec: { binWidth }, words });
    expect(describeChart(chart, 'en').match(/: 1[;.]/g)).toHaveLength(values.length);
    expect(faultsOf(chart)).toEqual([]);
  });
});

describe('names that tell nothing apart', () => {
  it('of two series, or of one in other letters, are a finding', () => {
    const rows = rowsOf('2010 p 3', '2011 p 5', '2010 q 4', '2011 q 6');
    const made = (q: string): MadeUp => ({
      kind: 'line',
      rows,
      types: { at: 'year' },
      spec: byBoth,
      words: { series: { p: 'Alpha beta', q } },
    });
    for (const name of ['Alpha beta', 'alpha beta'])
      expect(codes(made(name)).map(({ code }) => code)).toEqual(['CHT-035', 'CHT-035']);
    expect(codes(made('Alpha gamma'))).toEqual([]);
  });

  it('of a series and a category alike, emphasised, mean the series', () => {
    const rows = rowsOf('north north 3', 'north south 4', 'south north 5', 'south south 9');
    const names = { north: 'North', south: 'South' };
    const chart = soundChart({
      kind: 'bar',
      rows,
      spec: { ...byBoth, emphasis: ['north'] },
      words: { rows: names, series: names },
    });
    const strong = chart.data.filter((datum) => isEmphasised(chart, datum));
    expect(strong.map(({ category, series }) => `${category} ${series ?? ''}`).toSorted()).toEqual([
      'north north',
      'south north',
    ]);
  });
});

it.each([
  [{ mark: 'dot', x: 'value', dodge: 'x' }, 'nowhere'],
  [{ mark: 'dot', x: 'value', y: 'at', dodge: 'y' }, 'taken'],
  [{ mark: 'dot', y: 'value', dodge: 'y' }, 'nowhere'],
])(
  'dots of a plot moved along an axis that is not free, %j, are a finding whose remedy works',
  (mark, reason) => {
    const rows = rowsOf('north p 3', 'south p 3', 'east p 5');
    const made = (each: object): MadeUp => ({
      kind: 'plot',
      rows,
      spec: { category: 'at', marks: [each] },
      words: { rows: places },
    });
    expect(codes(made(mark))).toMatchObject([{ code: 'PLT-004', facts: { reason } }]);
    expect(codes(made({ mark: 'dot', x: 'value', dodge: 'y' }))).toEqual([]);
  },
);

it('a heat map of five columns with long names lists them under its cells where they have no room', () => {
  const columns = {
    a: 'Agriculture',
    b: 'Building',
    c: 'Commerce',
    d: 'Distribution',
    e: 'Finance and insurance',
  };
  const rows = Object.keys(places).flatMap((at, row) =>
    Object.keys(columns).map((of, column) => ({ at, of, value: String(12.5 + row * 23 + column) })),
  );
  const chart = soundChart({
    kind: 'heat-map',
    rows,
    unit: 'percent',
    spec: byBoth,
    words: { rows: places, series: columns },
  });
  expect(faultsOf(chart)).toEqual([]);
  expect(textsIn(chart, 248)).toEqual(expect.arrayContaining(['1', '5', 'Distribution']));
  expect(textsIn(chart, 660)).not.toContain('1');
});

it.each(['choropleth', 'tile-map'])('a view of fewer territories of a %s keeps the shades of all', (kind) => {
  const chart = soundChart({
    kind,
    rows: ['ITC4 5', 'ITC1 7', 'ITG1 9'].map((row) => ({ id: row.slice(0, 4), value: row.slice(5) })),
    spec: { views: [{ id: 'north', rows: ['ITC4', 'ITC1'] }] },
    words: {
      rows: { ITC4: 'Lombardy', ITC1: 'Piedmont', ITG1: 'Sicily' },
      views: { default: 'All', north: 'North' },
    },
  });
  const keyOf = (view?: string) =>
    drawChart(chart, 'en', 448, view)
      .textBoxes.map(({ text }) => text)
      .filter((text) => /^\d\.?\d?$/.test(text) && Number(text) >= 6);
  expect(keyOf('north')).toEqual(expect.arrayContaining(['6', '8', '9']));
});

describe('a plane whose measures have one unit', () => {
  it.each([3, 14])('with %i points on the line of equal values says what that line is', (count) => {
    const rows = Array.from({ length: count }, (_, index) => `k${String.fromCharCode(97 + index)}`).flatMap(
      (key, index) => [`${key} p ${index * 4 + 2}`, `${key} q ${index * 4 + 2}`],
    );
    const made: MadeUp = {
      kind: 'scatter',
      rows: rowsOf(...rows),
      spec: { ...byBoth, x: 'p', y: 'q' },
      words: {
        rows: namesOf([...new Set(rows.map((row) => row.split(' ')[0] ?? ''))]),
        series: namesOf(['p', 'q']),
      },
    };
    const chart = soundChart(made);
    for (const width of [248, 328, 448, 660, 860]) expect(textsIn(chart, width)).toContain('equal values');
    expect(faultsOf(chart)).toEqual([]);
  });
});
