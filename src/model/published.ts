/** Which cells the publication says in public: what may change only with a correction. */

import { languages } from '../site.ts';
import type { BoundCell } from './address.ts';
import { drawnCells } from './chart.ts';
import type { Publication } from './publication.ts';

/** The text of every cell that a published sentence names or a chart draws, by address, sorted. */
export function publishedCells({ stories, charts }: Publication): Map<string, string> {
  const bound: BoundCell[] = [
    ...[...stories.values()].flatMap((versions) =>
      languages.flatMap((language) => versions[language].bindings.numbers.map((number) => number.cell)),
    ),
    ...[...charts.values()].flatMap((chart) => [
      ...drawnCells(chart),
      ...languages.flatMap((language) => chart.bindings[language].numbers.map((number) => number.cell)),
    ]),
  ];
  // What a chart computes from a cell is not what the cell holds.
  const textOf = (cell: BoundCell) => cell.row.cells.get(cell.column)?.text ?? cell.text;
  const entries = bound.map((cell) => [cell.address, textOf(cell)] as const);
  return new Map(entries.toSorted(([a], [b]) => a.localeCompare(b, 'en')));
}
