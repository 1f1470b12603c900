/** What stands written in a drawing. */

import type { Chart } from '../../src/charts/chart.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import type { Mark } from '../../src/plotting/drawing.ts';
import type { Language } from '../../src/site.ts';

/** Every line of text of a drawing, in the order in which it was drawn. */
export function allTextOf(chart: Chart, language: Language, widthPx: number): string[] {
  return drawChart(chart, language, widthPx).textBoxes.map(({ text }) => text);
}

/** The marks of a drawing that show something besides text, of the datum in a row and a column of the table. */
export function marksOf(marks: readonly Mark[], row: number, column = 0): Mark[] {
  return marks
    .filter(({ datum }) => datum?.row === row && datum.column === column)
    .flatMap(({ children }) => children as readonly Mark[])
    .filter(({ name }) => name !== 'text');
}
