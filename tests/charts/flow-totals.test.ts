import { expect, it } from 'vitest';
import { present } from '../../src/present.ts';
import { checkMadeUp } from './check-made-up.ts';
import { wideDrawingWidths } from '../../src/plotting/theme.ts';
import { languages } from '../../src/site.ts';
import { treeWith, type FuzzRow } from './fuzz-charts.ts';
import { allTextOf } from './texts.ts';

/** Flows from a and b to x and y. */
function flow(ax: number, bx: number, ay: number) {
  const row = (id: string, series: string, category: string, value: number): FuzzRow => ({
    id,
    category,
    year: 2000,
    series,
    x: 0,
    value,
    label: `From ${series} to ${category}`,
  });
  const rows = [row('r0', 'a', 'x', ax), row('r1', 'b', 'x', bx), row('r2', 'a', 'y', ay)];
  return present(checkMadeUp(treeWith('flow', rows)).publication.charts.get('fuzz'), 'the flow');
}

it.each([
  [
    [42, 17, 3],
    ['45', '59', '17', '3'],
  ],
  [
    [0.1, 0.2, 0.2],
    ['0.3', '0.3', '0.2', '0.2'],
  ],
  [
    [0.25, 17, 3],
    ['3.25', '17.25', '17', '3'],
  ],
  [
    [1e-7, 2e-7, 5],
    ['5.0000001', '0.0000003', '0.0000002', '5'],
  ],
] as const)('the totals of %j have the decimals of their parts', ([ax, bx, ay], amounts) => {
  const chart = flow(ax, bx, ay);
  for (const language of languages) {
    const written = (text: string) => (language === 'it' ? text.replace('.', ',') : text);
    for (const width of wideDrawingWidths) {
      const texts = allTextOf(chart, language, width);
      for (const amount of amounts) {
        const isThere = texts.some(
          (text) => text === written(amount) || text.endsWith(` ${written(amount)}`),
        );
        expect(isThere, `${amount} among ${texts.join('; ')}`).toBe(true);
      }
    }
  }
});
