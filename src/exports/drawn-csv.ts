/** The rows a chart draws, as they stand in the CSV of their data package. */

import type { Chart } from '../model/chart.ts';

/** Header and drawn rows in the order of the file, each line byte for byte. */
export function drawnCsv(chart: Chart): string {
  const drawn = new Set([...chart.cells.values()].map((cell) => cell.row.line));
  const lines = chart.resource.csv.lines.filter((_, index) => index === 0 || drawn.has(index));
  return `${lines.join('\n')}\n`;
}
