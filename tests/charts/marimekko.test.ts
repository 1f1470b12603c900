import { describe, expect, it } from 'vitest';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { present } from '../../src/present.ts';
import { wideDrawingWidths } from '../../src/plotting/theme.ts';
import { seenIn } from '../../src/plotting/seen/seen.ts';
import { faultsOf, readMadeUp, soundChart, textsIn } from './made-up-chart.ts';

const made = (values: Readonly<Record<string, readonly string[]>>, spec: object = {}) => ({
  kind: 'marimekko',
  rows: Object.entries(values).flatMap(([at, own]) =>
    own.map((value, index) => ({ at, of: ['young', 'old'][index] ?? '', value })),
  ),
  spec: { category: 'at', series: 'of', ...spec },
  words: {
    rows: Object.fromEntries(Object.keys(values).map((key) => [key, `In ${key}`])),
    series: { young: 'Young', old: 'Old' },
  },
});

describe('a chart of proportional parts', () => {
  const chart = soundChart(made({ south: ['30', '10'], north: ['45', '90'] }));

  it.each(wideDrawingWidths)('draws at %i px areas that are the values', (widthPx) => {
    const { shapes } = seenIn(drawChart(chart, 'en', widthPx));
    const areas = chart.data.map(({ row, column, cell }) => {
      const box = shapes.find(
        (shape) => shape.kind === 'rect' && shape.row === row && shape.column === column,
      );
      const { left, right, top, bottom } = present(box, `the part of ${cell.address}`);
      // A pixel parts neighbours.
      return ((right - left + 1) * (bottom - top)) / present(cell.value, 'a value');
    });
    expect(Math.max(...areas) / Math.min(...areas)).toBeCloseTo(1, 2);
  });

  it('has the largest band first, with what its parts add up to', () => {
    const texts = textsIn(chart);
    expect(texts.indexOf('In north')).toBeLessThan(texts.indexOf('In south'));
    expect(texts).toEqual(expect.arrayContaining(['135', '40', '45', '90', '30', '10']));
    expect(faultsOf(chart)).toEqual([]);
  });

  it('writes the number of a narrow part beside that of its neighbour, and of a hair of a part none', () => {
    const numbersAt = (values: Readonly<Record<string, readonly string[]>>) =>
      seenIn(drawChart(soundChart(made(values)), 'en', 248))
        .texts.filter(({ text }) => /^\d+\.\d$/.test(text))
        .map(({ text }) => text);
    const total = { north: ['500.5', '500.5'] };
    expect(numbersAt({ ...total, south: ['98.1', '901.9'] })).toEqual(
      expect.arrayContaining(['98.1', '901.9']),
    );
    expect(numbersAt({ ...total, south: ['901.9', '98.1'] })).toEqual(
      expect.arrayContaining(['98.1', '901.9']),
    );
    expect(numbersAt({ ...total, south: ['9.1', '990.9'] })).not.toContain('9.1');
    for (const south of [
      ['98.1', '901.9'],
      ['901.9', '98.1'],
      ['9.1', '990.9'],
      ['0.0', '1000.5'],
    ])
      expect(faultsOf(soundChart(made({ ...total, south })))).toEqual([]);
  });

  it('refuses a total among its parts, one below zero and one that is missing', () => {
    const codesOf = (values: Readonly<Record<string, readonly string[]>>) =>
      readMadeUp(made(values)).findings.map(({ code }) => code);
    const parts = { north: ['145', '190'], south: ['130', '110'], west: ['111', '112'] };
    expect(codesOf({ ...parts, total: ['386', '412'] })).toEqual(['CHT-034']);
    expect(codesOf({ ...parts, east: ['1', '-2'] })).toEqual(['CHT-013']);
    expect(codesOf({ ...parts, east: ['1', ''] })).toEqual(['CHT-013']);
  });
});
