/** Which rows of a table say what in a column, found once: addresses ask it for every number of every sentence. */

import type { Resource, Row } from './data-package.ts';

type RowsByText = ReadonlyMap<string, readonly Row[]>;

const indices = new WeakMap<Resource, Map<string, RowsByText>>();

/** The rows whose cell in a column is exactly `text`, in the order of the file; none where nothing is. */
export function rowsWith(resource: Resource, column: string, text: string): readonly Row[] {
  return indexOf(resource, column).get(text) ?? [];
}

/** What stands in a column, each text once, in the order of the file. */
export function textsIn(resource: Resource, column: string): Iterable<string> {
  return indexOf(resource, column).keys();
}

function indexOf(resource: Resource, column: string): RowsByText {
  const known = indices.get(resource) ?? new Map<string, RowsByText>();
  indices.set(resource, known);
  const index = known.get(column) ?? indexRows(resource.rows, column);
  known.set(column, index);
  return index;
}

function indexRows(rows: readonly Row[], column: string): RowsByText {
  const index = new Map<string, Row[]>();
  for (const row of rows) {
    const text = row.cells.get(column)?.text;
    if (text === undefined) continue;
    const same = index.get(text);
    if (same === undefined) index.set(text, [row]);
    else same.push(row);
  }
  return index;
}
