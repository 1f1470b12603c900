import { scaleLinear } from 'd3';
import { expect, it } from 'vitest';
import { boundsOf, endsOf, spanOf, withZero } from '../../src/plotting/span.ts';
import { widestOf } from '../../src/plotting/drawing.ts';

it('the ends of a list are its first and its last, and an empty one has none', () => {
  expect(endsOf(['a', 'b', 'c'])).toEqual(['a', 'c']);
  expect(endsOf(['a'])).toEqual(['a', 'a']);
  expect(() => endsOf([])).toThrow('missing: the first of a list');
});

it('numbers span from the lowest to the highest, and no numbers span nothing', () => {
  expect(spanOf([3, -1, 2])).toEqual([-1, 3]);
  expect(() => spanOf([])).toThrow('missing: the lowest of no numbers');
});

it('the bounds of a scale ascend whichever way it runs', () => {
  expect(boundsOf(scaleLinear([10, -5], [0, 1]))).toEqual([-5, 10]);
});

it('a domain with zero in it always has some breadth', () => {
  expect(withZero([4, 9])).toEqual([0, 9]);
  expect(withZero([-4, 9])).toEqual([-4, 9]);
  expect(withZero([0])).toEqual([0, 1]);
  expect(withZero([])).toEqual([0, 1]);
});

it('no words have no width', () => {
  const widthOf = (text: string) => text.length;
  expect(widestOf(['a', 'abc', 'ab'], widthOf)).toBe(3);
  expect(widestOf([], widthOf)).toBe(0);
});

it('a domain of values below zero ends at zero', () => {
  expect(withZero([-0.05, -0.01])).toEqual([-0.05, 0]);
  expect(withZero([-7])).toEqual([-7, 0]);
});
