import { describe, expect, it } from 'vitest';
import { DrawingBuilder } from '../../src/plotting/drawing.ts';
import { hatch } from '../../src/plotting/hatch.ts';
import { freeSpot, type Segment } from '../../src/plotting/place-label.ts';
import { present } from '../../src/present.ts';
import { spread } from '../../src/plotting/spread.ts';

/** Where labels of these sizes come to stand; one size for all of them, or one for each. */
function spreadOf(wanted: readonly number[], sizes: number | readonly number[], ...ends: number[]): number[] {
  const labels = wanted.map((middle, index) => ({
    middle,
    size: typeof sizes === 'number' ? sizes : present(sizes[index], 'size'),
  }));
  const [low, high] = ends;
  return [
    ...spread(
      labels,
      ({ middle }) => middle,
      ({ size }) => size,
      low,
      high,
    ).values(),
  ];
}

describe('spreading labels along a line', () => {
  it('leaves those alone that do not meet', () => {
    expect(spreadOf([10, 50, 90], 20)).toEqual([10, 50, 90]);
  });

  it('moves those that meet as little as it can, and keeps their order', () => {
    expect(spreadOf([52, 48], 20)).toEqual([60, 40]);
  });

  it('counts with the size of each', () => {
    expect(spreadOf([50, 50], [40, 10])).toEqual([37.5, 62.5]);
  });

  it('stays between its ends where these leave room, and otherwise goes beyond the far one', () => {
    expect(spreadOf([0, 100], 10, 5, 95)).toEqual([5, 95]);
    expect(spreadOf([0, 0, 0], 10, 5, 15)).toEqual([5, 15, 25]);
  });
});

describe('finding a spot for a label', () => {
  const area = { left: 0, right: 100, top: 0, bottom: 100 };
  const spots = [
    { left: 40, baseline: 40 },
    { left: 40, baseline: 70 },
  ];
  const drawing = () => new DrawingBuilder(100);

  it('takes the first that is free', () => {
    expect(freeSpot(drawing(), 30, spots, area)).toEqual(spots[0]);
  });

  it('passes over one where other text stands', () => {
    const busy = drawing();
    busy.text('label', 50, 40, 'here');
    expect(freeSpot(busy, 30, spots, area)).toEqual(spots[1]);
  });

  it('passes over one that a line crosses, unless all are crossed', () => {
    const across: Segment = [0, 36, 100, 36];
    expect(freeSpot(drawing(), 30, spots, area, [across])).toEqual(spots[1]);
    expect(freeSpot(drawing(), 30, spots, area, [across, [50, 0, 60, 100]])).toEqual(spots[0]);
  });

  it('moves a label in from the side, and gives none where there is no room above or below', () => {
    expect(freeSpot(drawing(), 30, [{ left: 95, baseline: 50 }], area)?.left).toBe(70);
    expect(freeSpot(drawing(), 30, [{ left: 0, baseline: 4 }], area)).toBeUndefined();
  });
});

describe('hatching', () => {
  it('fills a rectangle with lines that stay inside it', () => {
    const numbers = hatch(10, 20, 30, 12).match(/[\d.]+ [\d.]+/g) ?? [];
    expect(numbers.length).toBeGreaterThan(10);
    for (const point of numbers) {
      const [x = 0, y = 0] = point.split(' ').map(Number);
      expect(x).toBeGreaterThanOrEqual(10);
      expect(x).toBeLessThanOrEqual(40);
      expect(y).toBeGreaterThanOrEqual(20);
      expect(y).toBeLessThanOrEqual(32);
    }
  });
});
