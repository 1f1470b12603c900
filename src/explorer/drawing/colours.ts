/** The site's colours for what a reader draws: of places where the values are places, otherwise by turn. */

import {
  cellOf,
  idOf,
  type ExplorableCell,
  type ExplorableRow,
  type ExplorableTable,
} from '../explorable.ts';
import { distinctCells } from '../selection.ts';

/** How many categories colour can tell apart. */
export const mostColours = 5;

const placeColours: Readonly<Record<string, string>> = {
  Lombardy: 'var(--lombardia)',
  ITC4: 'var(--lombardia)',
  Italy: 'var(--italia)',
  EU: 'var(--europa)',
  Europe: 'var(--europa)',
  World: 'var(--mondo)',
};

const placeOf = (cell: ExplorableCell | undefined) =>
  cell !== undefined && Object.hasOwn(placeColours, cell.raw) ? placeColours[cell.raw] : undefined;

/** Colours by what the cells of a column are called, in their order; the same whatever rows are chosen, if they are few. */
export function coloursOf(
  table: ExplorableTable,
  column: string,
  rows: readonly ExplorableRow[],
): ReadonlyMap<string, string> {
  const all = distinctCells(table, column);
  const cells = all.length > mostColours ? distinctCells(table, column, rows) : all;
  const places = cells.map(placeOf);
  const arePlaces = places.every((place) => place !== undefined) && new Set(places).size === cells.length;
  return new Map(
    cells.map((cell, index) => [
      idOf(cell),
      (arePlaces ? places[index] : undefined) ?? `var(--cat-${(index % mostColours) + 1})`,
    ]),
  );
}

/** The colour of rows that no column colours: of the place that they are all about, or ink. */
export function plainColour(table: ExplorableTable, rows: readonly ExplorableRow[]): string {
  const geography = table.columns.find(({ name }) => name === 'geography');
  const [only, ...others] = geography === undefined ? [] : distinctCells(table, geography.name, rows);
  return (others.length === 0 ? placeOf(only) : undefined) ?? 'var(--ink)';
}

/** Of one row, by the column that colours. */
export function colourOfRow(
  table: ExplorableTable,
  row: ExplorableRow,
  column: string | undefined,
  colours: ReadonlyMap<string, string>,
  plain: string,
): string {
  return column === undefined ? plain : (colours.get(idOf(cellOf(table, row, column))) ?? plain);
}
