/** The table of a chart: every drawn cell, in words. */

import type { Language } from '../../site.ts';
import { drawnCells, isEmphasised, type Chart } from '../chart.ts';
import { isMatrix, seriesOf } from '../datum.ts';
import { categoryName, seriesName } from '../chart-names.ts';
import { isTidy } from '../chart-spec.ts';
import { formatCell, roundedCell } from '../../binding/number-format.ts';
import type { BoundCell, CellState } from '../../data/address.ts';

export interface TableCell {
  /** As written in the language, unit and qualifier included; a missing one says why. */
  text: string;
  /** As a description says it. */
  said: string;
  /** In the unit of the cell, for sorting; undefined when missing. */
  value: number | undefined;
  state: CellState;
}

export interface TableRow {
  /** Panel heading for charts with panels, otherwise undefined. */
  group: string | undefined;
  label: string;
  /** One for each column; undefined where a category lacks a series. */
  cells: (TableCell | undefined)[];
  isEmphasised: boolean;
}

export interface ChartTable {
  /** Names of the series; empty where a row has one value. */
  columns: string[];
  rows: TableRow[];
}

/** The table in the order of the drawing; its rows and columns are those that `Datum` names. */
export function chartTable(chart: Chart, language: Language): ChartTable {
  const { spec, data } = chart;
  const series = isTidy(spec) && isMatrix(data) ? seriesOf(data) : [];
  const isParts = isTidy(spec) && series.length === 0 && seriesOf(data).length > 0;
  const columns = series.map((name) => seriesName(chart, name, language));
  const rows: TableRow[] = [];
  for (const datum of data) {
    const row = (rows[datum.row] ??= {
      group:
        isTidy(spec) || datum.series === undefined ? undefined : seriesName(chart, datum.series, language),
      label:
        isParts && datum.series !== undefined
          ? seriesName(chart, datum.series, language)
          : categoryName(chart, datum.category, language),
      cells: Array.from({ length: Math.max(1, columns.length) }, () => undefined),
      isEmphasised: isEmphasised(chart, datum),
    });
    const { cell } = datum;
    row.cells[datum.column] = {
      text: valueText(chart, cell, language),
      said: valueText(chart, roundedCell(cell), language),
      value: cell.value,
      state: cell.state,
    };
  }
  return { columns, rows };
}

/** A drawn value in words; a level of a classification has a name instead of a number. */
function valueText({ type, spec }: Chart, cell: BoundCell, language: Language): string {
  if (type.levelName === undefined || cell.value === undefined) return formatCell(cell, language);
  return type.levelName(spec, cell.value, language);
}

/** Whether its rows can be sorted: they stand in one group, and there are enough of them. */
export function isSortable(chart: Chart, language: Language): boolean {
  const { rows } = chartTable(chart, language);
  return rows.length >= 3 && rows.every(({ group }) => group === undefined);
}

/** The states that occur among the drawn cells, published first. */
export function statesOf(chart: Chart): CellState[] {
  const present = new Set(
    drawnCells(chart)
      .filter(({ value }) => value !== undefined)
      .map(({ state }) => state),
  );
  return (['published', 'calculated', 'forecast'] as const).filter((state) => present.has(state));
}

/** Citation keys of the drawn cells and of what they are measured by, each once. */
export function sourcesOf(chart: Chart): string[] {
  const cells = [...drawnCells(chart), ...(chart.threshold === undefined ? [] : [chart.threshold])];
  return [...new Set(cells.map(({ source }) => source).filter((source) => source !== undefined))];
}
