import { describe, expect, it } from 'vitest';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { layoutFaultsOf } from '../../src/plotting/seen/layout-faults.ts';
import { seenIn } from '../../src/plotting/seen/seen.ts';
import { wideDrawingWidths } from '../../src/plotting/theme.ts';
import { soundChart, type MadeUp } from './made-up-chart.ts';

/** Two regions in three counts; in the first the north is ahead. */
function pairs(values: readonly (readonly [north: number, south: number])[]): MadeUp {
  return {
    kind: 'dot',
    rows: values.flatMap(([north, south], index) => [
      { at: `count-${index}`, of: 'south', value: String(south) },
      { at: `count-${index}`, of: 'north', value: String(north) },
    ]),
    spec: { category: 'at', series: 'of', places: { north: 'lombardy', south: 'italy' } },
    words: {
      rows: Object.fromEntries(values.map((_, index) => [`count-${index}`, `Count ${'abc'.charAt(index)}`])),
      series: { north: 'The North', south: 'The South' },
    },
  };
}

const textsOf = (made: MadeUp, width: number) =>
  seenIn(drawChart(soundChart(made), 'en', width)).texts.map(({ text }) => text);

describe('the values of a pair', () => {
  it('are named where their ends stand the other way round than under the names', () => {
    const texts = textsOf(
      pairs([
        [62, 52],
        [36, 34],
        [30, 58],
      ]),
      660,
    );
    expect(texts).toContain('The North 30');
    expect(texts).toContain('The South 58');
    // Where the order is that of the names, the number alone.
    expect(texts).toEqual(expect.arrayContaining(['62', '52', '36', '34']));
  });

  it('are named under the row where beside the dots there is no room', () => {
    const texts = textsOf(
      pairs([
        [62, 52],
        [36, 34],
        [1, 58],
      ]),
      248,
    );
    expect(texts.join(' ')).toContain('The North 1; The South 58');
  });

  it('are named where a list tells the series by marks that lie on one another', () => {
    const texts = textsOf(
      pairs([
        [50, 49.9],
        [30, 29.9],
      ]),
      660,
    );
    expect(texts).toEqual(expect.arrayContaining(['The South 29.9', 'The North 30']));
  });

  it('meet nothing, at any width', () => {
    for (const values of [
      [
        [62, 52],
        [36, 34],
        [30, 58],
      ],
      [
        [62, 52],
        [1, 58],
        [99, 2],
      ],
      [
        [50, 49.9],
        [30, 29.9],
        [29.9, 30],
      ],
    ] as const)
      for (const width of wideDrawingWidths)
        expect(layoutFaultsOf(seenIn(drawChart(soundChart(pairs(values)), 'en', width)))).toEqual([]);
  });
});
