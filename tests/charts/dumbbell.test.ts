import { describe, expect, it } from 'vitest';
import { chartTable } from '../../src/charts/beside/chart-table.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { seenIn } from '../../src/plotting/seen/seen.ts';
import { faultsOf, readMadeUp, soundChart, textsIn } from './made-up-chart.ts';

const values: Readonly<Record<string, readonly string[]>> = {
  north: ['10', '40'],
  south: ['30', '35'],
  west: ['20', ''],
};
const rows = Object.entries(values).flatMap(([at, own]) =>
  own.map((value, index) => ({ at, of: ['before', 'after'][index] ?? '', value })),
);
const words = {
  rows: { north: 'North', south: 'South', west: 'West' },
  series: { before: 'Before', after: 'After' },
};
const made = (spec: object = {}) => ({
  kind: 'dumbbell',
  rows,
  spec: { category: 'at', series: 'of', ...spec },
  words,
});

describe('a chart of dumbbells', () => {
  it('has its rows by the last series, those without it last', () => {
    const table = chartTable(soundChart(made()), 'en');
    expect(table.rows.map(({ label }) => label)).toEqual(['North', 'South', 'West']);
  });

  it.each([
    ['before', ['South', 'West', 'North']],
    ['gap', ['North', 'South', 'West']],
  ])('has them by %s where the editor says so', (orderBy, labels) => {
    const table = chartTable(soundChart(made({ orderBy })), 'en');
    expect(table.rows.map(({ label }) => label)).toEqual(labels);
  });

  it('refuses an order by what is not drawn', () => {
    const found = readMadeUp(made({ orderBy: 'befor' })).findings;
    expect(found.map(({ code, facts }) => [code, facts])).toEqual([
      ['CHT-008', { key: 'befor', suggestion: 'before' }],
    ]);
  });

  it('writes the numbers of both ends, and names what is missing', () => {
    const chart = soundChart(made());
    expect(textsIn(chart)).toEqual(expect.arrayContaining(['10', '40', '30', '35', '20']));
    expect(textsIn(chart).join(' ')).toContain('After, West: not stated');
    expect(faultsOf(chart)).toEqual([]);
  });

  it('shows both marks where two values are equal: the lower one is larger', () => {
    const equal = ['before', 'after'].map((of) => ({ at: 'north', of, value: '7' }));
    const chart = soundChart({ ...made(), rows: equal, words: { ...words, rows: { north: 'North' } } });
    const radii = seenIn(drawChart(chart, 'en', 660))
      .shapes.filter(({ kind, row }) => kind === 'circle' && row !== undefined)
      .map(({ left, right }) => (right - left) / 2);
    expect(radii).toEqual([7.5, 5]);
    expect(textsIn(chart).filter((text) => text === '7')).toHaveLength(1);
  });
});
