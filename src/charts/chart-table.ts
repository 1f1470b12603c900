/** The table of a chart: every drawn cell, in words. */

import type { Language } from '../site.ts';
import { plainWords, type Chart } from '../model/chart.ts';
import { formatCell } from '../model/number-format.ts';
import type { CellState } from '../model/address.ts';

export interface ChartTableRow {
  /** Panel heading for charts with panels, otherwise undefined. */
  group: string | undefined;
  label: string;
  /** As written in the language, unit and qualifier included. */
  value: string;
  state: CellState;
  isEmphasised: boolean;
}

/** Rows in the order they are drawn; values as the source published them. */
export function chartTable(chart: Chart, language: Language): ChartTableRow[] {
  const { spec } = chart;
  const names: Record<string, string> = plainWords(spec.words[language].rows);
  const rowOf = (key: string, group?: string, isEmphasised = false): ChartTableRow[] => {
    const cell = chart.cells.get(key);
    if (cell === undefined) return [];
    return [
      { group, label: names[key] ?? key, value: formatCell(cell, language), state: cell.state, isEmphasised },
    ];
  };
  if (spec.kind === 'unit-field') {
    const panels: Record<string, string> = plainWords(spec.words[language].panels);
    return spec.panels.flatMap((panel) =>
      panel.parts.flatMap((part) => rowOf(part.row, panels[panel.id], part.mark === 'full')),
    );
  }
  const rows = [...spec.rows].sort(
    (a, b) => (chart.cells.get(b)?.value ?? 0) - (chart.cells.get(a)?.value ?? 0),
  );
  return [
    ...rows.flatMap((key) => rowOf(key, undefined, spec.emphasis.includes(key))),
    ...(spec.difference === undefined ? [] : rowOf(spec.difference.row)),
  ];
}

/** The states that occur among the drawn cells, published first. */
export function statesOf(chart: Chart): CellState[] {
  const present = new Set([...chart.cells.values()].map((cell) => cell.state));
  return (['published', 'calculated', 'forecast'] as const).filter((state) => present.has(state));
}

/** Citation keys of the drawn cells, each once. */
export function sourcesOf(chart: Chart): string[] {
  return [...new Set([...chart.cells.values()].flatMap((cell) => cell.source ?? []))];
}
