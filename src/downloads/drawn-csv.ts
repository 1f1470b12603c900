/** The values a chart draws, as a CSV. */

import { boundInstead } from '../binding/bound-instead.ts';
import type { BoundCell } from '../data/address.ts';
import { decimalsOf, exactDifference, fixedDecimals } from '../numbers/decimal.ts';
import { drawnCells, type Chart } from '../charts/chart.ts';
import { panelsOf } from '../charts/datum.ts';
import { computesValues } from '../charts/reading/transformation.ts';
import { spreadsheetText } from '../text/spreadsheet-text.ts';

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
  return [0, ...[...drawn].sort((a, b) => a - b)].map((line) => chart.resource.csv.line(line));
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

/** The same of a chart: of multiples the panel comes first. */
export function computedHeaderOf({
  data,
}: Pick<Chart, 'data'>): ('panel' | (typeof computedHeader)[number])[] {
  return panelsOf(data).length > 0 ? ['panel', ...computedHeader] : [...computedHeader];
}

function computedLines({ data }: Chart): string[] {
  const rows = data.map(({ panel, category, series, cell }) => [
    ...(panel === undefined ? [] : [panel]),
    category,
    series,
    valueText(cell),
    cell.unit.name,
    cell.state,
    cell.source,
    cell.period,
    cell.formula,
  ]);
  return [computedHeaderOf({ data }), ...rows].map((row) => row.map(cellOf).join(','));
}

/**
 * A value as downloads have it: its text, or where that few decimals would make it none or all of a whole,
 * as many as show two digits of what it differs by. Empty where it is missing.
 */
export function valueText({ value, text, unit }: BoundCell): string {
  if (value === undefined) return text;
  const bound = boundInstead(value, unit, decimalsOf(text));
  // A minus before zero is lost.
  if (bound === undefined) return value === 0 ? fixedDecimals(0, decimalsOf(text)) : text;
  const small = bound.side === 'below' ? value : exactDifference(100, value);
  return fixedDecimals(value, 1 - Math.floor(Math.log10(small)));
}

/**
 * A cell: empty where there is nothing, between quotes when it holds what a CSV reads as something else. Whole files
 * can't hold a formula, since a finding refuses it; a working may begin with a sign.
 */
function cellOf(written: string | undefined): string {
  const text = spreadsheetText(written ?? '');
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
