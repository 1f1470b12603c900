import { expect, it } from 'vitest';
import legibleDrawings from '../../src/checks/legible-drawings.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { wideDrawingWidths } from '../../src/plotting/theme.ts';
import { present } from '../../src/present.ts';
import { checkMadeUp } from './check-made-up.ts';
import { treeWith, type FuzzRow } from './fuzz-charts.ts';
import { seenIn } from '../../src/plotting/seen/seen.ts';

/** Flows of these values, each from the origin or to the end of its own where it has none. */
function flowOf(values: readonly number[], isFromOne: boolean) {
  const rows = values.map((value, index): FuzzRow => ({
    id: `r${index}`,
    year: 2000,
    x: 0,
    value,
    label: 'A flow',
    series: isFromOne ? 'origin' : `one-${String.fromCharCode(97 + index)}`,
    category: isFromOne ? `one-${String.fromCharCode(97 + index)}` : 'end',
  }));
  const { publication } = checkMadeUp(treeWith('flow', rows));
  const chart = present(publication.charts.get('fuzz'), 'the flow');
  const found = legibleDrawings(publication).filter(({ file }) => file.includes('/fuzz'));
  return { chart, found };
}

const sixteen = Array.from({ length: 16 }, (_, index) => 10 + index);

it.each([
  ['thin nodes at the edges', [1, 987_654, 1]],
  ['unlike by a billion', [1, 1_000, 1_000_000, 1_000_000_000]],
  ['many', sixteen],
])('labels beside nodes have room: %s', (_, values) => {
  for (const isFromOne of [true, false]) expect(flowOf(values, isFromOne).found).toEqual([]);
});

it('bands between many nodes have a width, in proportion to their values', () => {
  for (const isFromOne of [true, false]) {
    for (const width of wideDrawingWidths) {
      const nodes = seenIn(drawChart(flowOf(sixteen, isFromOne).chart, 'en', width)).shapes.filter(
        ({ kind, classes }) => kind === 'rect' && classes.has('node'),
      );
      const across = nodes.map(({ left, right, top, bottom }) => (width < 560 ? right - left : bottom - top));
      const own = across.toSorted((a, b) => a - b).slice(0, 16);
      expect(own[0]).toBeGreaterThan(1);
      expect(own[15] ?? 0).toBeCloseTo((own[0] ?? 0) * 2.5, 1);
    }
  }
});
