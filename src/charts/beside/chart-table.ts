/** The table of a chart: every drawn cell, in words. */

import type { AnyLanguage } from '../../site.ts';
import { drawnCells, isEmphasised, type Chart } from '../chart.ts';
import { categoriesOf, isMatrix, seriesOf, type Datum } from '../datum.ts';
import { inTimeOrder, timesOf } from '../time.ts';
import { categoryName, panelName, seriesName } from '../chart-names.ts';
import { isTidy } from '../chart-spec.ts';
import { formatCell, roundedCell } from '../../binding/number-format.ts';
import type { BoundCell, CellState } from '../../data/address.ts';
import type { Unit } from '../../numbers/unit.ts';

export interface TableCell {
  /** As written in the language, unit and qualifier included; a missing one says why. */
  text: string;
  /** As a description says it. */
  said: string;
  /** Whether the number alone would say less than the text: with a qualifier, as a level, as a day. */
  saysMore: boolean;
  unit: Unit;
  /** In the unit of the cell, for sorting; undefined when missing. */
  value: number | undefined;
  state: CellState;
}

export interface TableRow {
  /** Panel heading for charts with panels, otherwise undefined. */
  group: string | undefined;
  label: string;
  /** The place of its label in time, from 0, where the labels are times. */
  timeRank: number | undefined;
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
export function chartTable(chart: Chart, language: AnyLanguage): ChartTable {
  const { spec, data } = chart;
  const series = isTidy(spec) && isMatrix(data) ? seriesOf(data) : [];
  const isParts = isTidy(spec) && series.length === 0 && seriesOf(data).length > 0;
  const columns = series.map((name) => seriesName(chart, name, language));
  const ranks = timeRanks(chart);
  const rows: TableRow[] = [];
  for (const datum of data) {
    const row = (rows[datum.row] ??= {
      group: groupOf(chart, datum, language),
      label:
        isParts && datum.series !== undefined
          ? seriesName(chart, datum.series, language)
          : categoryName(chart, datum.category, language),
      timeRank: isParts ? undefined : ranks.get(datum.category),
      cells: Array.from({ length: Math.max(1, columns.length) }, () => undefined),
      isEmphasised: isEmphasised(chart, datum),
    });
    const { cell } = datum;
    row.cells[datum.column] = {
      text: valueText(chart, cell, language),
      said: valueText(chart, roundedCell(cell), language),
      saysMore: cell.qualifier !== undefined || cell.day !== undefined || chart.type.levelName !== undefined,
      unit: cell.unit,
      value: cell.value,
      state: cell.state,
    };
  }
  return { columns, rows };
}

/** The heading that a row stands under: its panel's, or the whole's that it is a part of. */
function groupOf(chart: Chart, { panel, series }: Datum, language: AnyLanguage): string | undefined {
  if (panel !== undefined) return panelName(chart, panel, language);
  return isTidy(chart.spec) || series === undefined ? undefined : seriesName(chart, series, language);
}

/** The name of a row alone: with its panel before it where there are several. */
export function wholeLabel({ group, label }: TableRow): string {
  return group === undefined ? label : `${group}: ${label}`;
}

/** Values that a page shows without being asked; on a phone each may take a line. */
const mostValuesUnfolded = 4;

/** Whether the table of a chart has more values than stand well beside what else a page holds. */
export function isLongTable(chart: Chart, language: AnyLanguage): boolean {
  const { columns, rows } = chartTable(chart, language);
  return rows.length * Math.max(1, columns.length) > mostValuesUnfolded;
}

/** A drawn value in words; a level of a classification has a name instead of a number. */
function valueText({ type, spec }: Chart, cell: BoundCell, language: AnyLanguage): string {
  if (type.levelName === undefined || cell.value === undefined) return formatCell(cell, language);
  return type.levelName(spec, cell.value, language);
}

/** The categories in the order of their times; empty where they are no times. */
function timeRanks({ data }: Chart): Map<string, number> {
  const categories = categoriesOf(data);
  if (timesOf(categories) === undefined) return new Map();
  return new Map(inTimeOrder(categories).map((category, index) => [category, index]));
}

/** Whether its rows can be sorted: there are enough of them, and two at least in one group. */
export function isSortable(chart: Chart, language: AnyLanguage): boolean {
  const { rows } = chartTable(chart, language);
  return rows.length >= 3 && new Set(rows.map(({ group }) => group)).size < rows.length;
}

/** The names of the units that the numbers of a column have: one where it can stand at its head. */
export function unitsOfColumn({ rows }: ChartTable, column: number): Set<string> {
  const cells = rows.flatMap(({ cells }) => cells[column] ?? []);
  return new Set(cells.filter(({ value }) => value !== undefined).map(({ unit }) => unit.name));
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
  const beside = [chart.threshold, chart.compared].filter((cell) => cell !== undefined);
  const cells = [...drawnCells(chart), ...beside];
  return [...new Set(cells.map(({ source }) => source).filter((source) => source !== undefined))];
}
