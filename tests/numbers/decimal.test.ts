import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decimalsNeeded,
  exactDifference,
  exactMultiple,
  exactSum,
  movePoint,
  wholeTimes,
} from '../../src/numbers/decimal.ts';

/** Numbers as cells hold them: some digits and a decimal point anywhere among them. */
const written = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 12 }))
  .map(([digits, decimals]) => ({ digits, decimals, value: Number(`${digits}e-${decimals}`) }));

describe('sums and differences', () => {
  it('are those of the numbers as they are written', () => {
    expect(exactSum([0.1, 0.2])).toBe(0.3);
    expect(exactSum([1e12, 1e-3, -1e12])).toBe(1e-3);
    expect(exactDifference(99.9, 99.8)).toBe(0.1);
    expect(exactSum([])).toBe(0);
  });

  it('need no more decimals than their parts, and the parts taken off again leave zero', () => {
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 8 }), (parts) => {
        const values = parts.map(({ value }) => value);
        const sum = exactSum(values);
        expect(decimalsNeeded(sum)).toBeLessThanOrEqual(Math.max(...values.map(decimalsNeeded)));
        expect(exactSum([...values, ...values.map((value) => -value)])).toBe(0);
      }),
    );
  });

  it('are never a negative zero', () => {
    expect(Object.is(exactSum([-0]), 0)).toBe(true);
    expect(Object.is(exactDifference(-0.3, -0.3), 0)).toBe(true);
    expect(Object.is(exactMultiple(-0.1, 0), 0)).toBe(true);
  });
});

describe('decimals', () => {
  it.each([
    [0, 0],
    [12_000, 0],
    [99.9, 1],
    [2.5e-7, 8],
    [1e21, 0],
  ])('of %d are %d', (value, decimals) => {
    expect(decimalsNeeded(value)).toBe(decimals);
  });

  it('move with the point', () => {
    expect(movePoint(2.23, 9)).toBe(2_230_000_000);
    expect(movePoint(1.005, 3)).toBe(1005);
    expect(movePoint(2.23, -3)).toBe(0.00223);
    fc.assert(
      fc.property(written, ({ digits, decimals, value }) => {
        expect(movePoint(value, decimals)).toBe(digits + 0);
      }),
    );
  });

  it('are of no number that is not finite', () => {
    expect(() => exactSum([Infinity])).toThrow('Infinity is no decimal');
  });
});

describe('how often a width goes into a number', () => {
  it.each([
    [0.7, 0.1, 7],
    [0.3, 0.1, 3],
    [0.6, 0.3, 2],
    [2.1, 0.7, 3],
    [-0.05, 0.1, -1],
    [-0.3, 0.1, -3],
    [0, 0.1, 0],
    [0.333333, 0.333333, 1],
  ])('%d by %d is %d', (value, width, times) => {
    expect(wholeTimes(value, width)).toBe(times);
  });

  it('leaves less than a width, for any decimals', () => {
    const width = written.filter(({ digits }) => digits > 0);
    fc.assert(
      fc.property(written, width, ({ value }, { value: wide }) => {
        const times = wholeTimes(value, wide);
        fc.pre(Number.isSafeInteger(times));
        // A double holds what is multiplied and what is left: fifteen digits in all.
        const decimals = Math.max(decimalsNeeded(value), decimalsNeeded(wide));
        fc.pre(decimals + Math.log10(Math.max(Math.abs(value), wide)) < 15);
        const rest = exactDifference(value, exactMultiple(wide, times));
        expect(rest).toBeGreaterThanOrEqual(0);
        expect(rest).toBeLessThan(wide);
      }),
    );
  });
});
