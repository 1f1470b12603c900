/** The values a chart draws, as a CSV. */

import { drawnCells, type Chart } from '../charts/chart.ts';
import { computesValues } from '../charts/reading/transformation.ts';

/**
 * Where a chart draws what the file holds: header and drawn rows in the order of the file, each line
 * byte for byte. Where it draws what it computes from the file: a row for each drawn value, with the
 * working in which `[key]` names a row of the file.
 */
export function drawnCsv(chart: Chart): string {
  const computes = computesValues(chart.spec);
  const lines = computes ? computedLines(chart) : linesOfTheFile(chart);
  return `${lines.join('\n')}\n`;
}

function linesOfTheFile(chart: Chart): string[] {
  const drawn = new Set(drawnCells(chart).map((cell) => cell.row.line));
  return chart.resource.csv.lines.filter((_, index) => index === 0 || drawn.has(index));
}

/** The columns where the drawn values are computed. */
export const computedHeader = [
  'category',
  'series',
  'value',
  'unit',
  'state',
  'source',
  'period',
  'formula',
] as const;

function computedLines({ data }: Chart): string[] {
  const rows = data.map(({ category, series, cell }) => [
    category,
    series,
    cell.text,
    cell.unit.name,
    cell.state,
    cell.source,
    cell.period,
    cell.formula,
  ]);
  return [computedHeader, ...rows].map((row) => row.map(cellOf).join(','));
}

/** A cell: empty where there is nothing, between quotes when it holds what a CSV reads as something else. */
function cellOf(text: string | undefined): string {
  if (text === undefined) return '';
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
