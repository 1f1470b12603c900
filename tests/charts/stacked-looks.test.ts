import { expect, it } from 'vitest';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { wideDrawingWidths } from '../../src/plotting/theme.ts';
import { present } from '../../src/present.ts';
import { checkMadeUp } from './check-made-up.ts';
import { treeWith, type FuzzRow } from './fuzz-charts.ts';
import { seenIn } from '../../src/plotting/seen/seen.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f'];

/** The looks of the parts of a bar: the classes of all their shapes, and which part of the height these fill. */
function looksOf(rest: string | undefined, width: number): string[] {
  const rows = names.map((series, index): FuzzRow => ({
    id: `r${series}`,
    category: 'whole',
    year: 2000,
    series,
    x: 0,
    value: 20 + index,
    label: `Part ${series}`,
  }));
  const tree = treeWith('stacked', rows, rest === undefined ? {} : { spec: { rest } });
  const chart = present(checkMadeUp(tree).publication.charts.get('fuzz'), 'the chart');
  const { shapes } = seenIn(drawChart(chart, 'en', width));
  return chart.data.map(({ row, column }) =>
    shapes
      .filter(
        (shape) =>
          shape.row === row &&
          shape.column === column &&
          [...shape.classes].some((each) => /^part-/.test(each)),
      )
      .map(({ classes, top, bottom }) => `${[...classes].join(' ')} ${(bottom - top).toFixed(1)}`)
      .join(', '),
  );
}

it.each([undefined, 'a', 'c', 'f'])('six parts have six looks (what is left: %s)', (rest) => {
  for (const width of wideDrawingWidths) {
    const looks = looksOf(rest, width);
    expect(looks.every((look) => look.startsWith('part-'))).toBe(true);
    expect(new Set(looks).size).toBe(names.length);
    expect(looks.filter((look) => look.includes('part-rest'))).toHaveLength(rest === undefined ? 0 : 1);
  }
});
