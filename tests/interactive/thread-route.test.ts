/** A thread runs along lines and margins, and over no words. */
import { expect, it } from 'vitest';
import { routeOf, type Box } from '../../src/interactive/thread-route.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const number = box(300, 100, 40, 20);
const chart = box(200, 300, 600, 400);
const mark = box(350, 400, 200, 14);
/** Corners of a path of straight lines. */
const corners = (path: string) => {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([MHV])(-?\d+)(?: (-?\d+))?/g)].map(([, command, a, b]) => {
    if (command === 'M') [x, y] = [Number(a), Number(b)];
    else if (command === 'H') x = Number(a);
    else y = Number(a);
    return [x, y];
  });
};

it('leads from under the number along the nearer margin to the side of the mark', () => {
  const { path, x, y } = routeOf(number, mark, chart, [], [], 1000);
  expect([x, y]).toEqual([350, 407]);
  expect(corners(path)).toEqual([
    [320, 121],
    [176, 121],
    [176, 407],
    [350, 407],
  ]);
});

it('takes the other side where words are in the way', () => {
  const { x, y } = routeOf(number, mark, chart, [box(210, 400, 100, 14)], [], 1000);
  expect([x, y]).toEqual([550, 407]);
});

it('ends at the edge of the chart where words are on both sides', () => {
  const texts = [box(210, 400, 100, 14), box(560, 400, 60, 14)];
  const { x, y } = routeOf(number, mark, chart, texts, [], 1000);
  expect(y).toBe(407);
  expect(x).toBeLessThan(chart.left);
});

it('keeps clear of words that it would only touch', () => {
  expect(routeOf(number, mark, chart, [box(210, 409, 100, 14)], [], 1000).x).toBe(550);
  expect(routeOf(number, mark, chart, [box(210, 412, 100, 14)], [], 1000).x).toBe(350);
});

it('keeps to the margin of the widest thing that it passes, and within the page', () => {
  const wide = box(100, 200, 800, 50);
  expect(corners(routeOf(number, mark, chart, [], [wide], 1000).path)[1]).toEqual([76, 121]);
  const whole = box(16, 200, 960, 50);
  expect(corners(routeOf(number, mark, chart, [], [whole], 1000).path)[1]).toEqual([7, 121]);
});
