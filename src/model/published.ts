/** Which cells the publication says in public: what may change only with a correction. */

import { languages } from '../site.ts';
import type { BoundCell } from './address.ts';
import type { Publication } from './publication.ts';

/** The text of every cell that a published sentence names or a chart draws, by address, sorted. */
export function publishedCells({ stories, charts }: Publication): Map<string, string> {
  const bound: BoundCell[] = [
    ...[...stories.values()].flatMap((versions) =>
      languages.flatMap((language) => versions[language].bindings.numbers.map((number) => number.cell)),
    ),
    ...[...charts.values()].flatMap((chart) => [
      ...chart.cells.values(),
      ...languages.flatMap((language) => chart.bindings[language].numbers.map((number) => number.cell)),
    ]),
  ];
  const entries = bound.map((cell) => [cell.address, cell.text] as const);
  return new Map(entries.toSorted(([a], [b]) => a.localeCompare(b, 'en')));
}
