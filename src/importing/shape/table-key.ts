/** The columns that tell the rows apart. */

import type { TypedColumn } from '../cells/typed-column.ts';

/** Characters that an address of a cell gives another meaning. */
const unaddressable = /[&#\]]/;

/**
 * Indexes of the fewest columns, the first ones kept, in which no two rows are alike; undefined where all of them
 * together don't tell the rows apart.
 */
export function keyOf(columns: readonly TypedColumn[]): number[] | undefined {
  const id = columns.findIndex(({ role }) => role === 'id');
  const candidates = columns.flatMap((column, at) => (canBeKey(column) ? [at] : []));
  const isKey = (key: readonly number[]) => {
    const seen = new Set<string>();
    const height = columns[0]?.cells.length ?? 0;
    for (let row = 0; row < height; row += 1) {
      seen.add(JSON.stringify(key.map((at) => columns[at]?.cells[row])));
      if (seen.size <= row) return false;
    }
    return true;
  };
  if (id !== -1 && isKey([id])) return [id];
  const single = candidates.find((at) => isKey([at]));
  if (single !== undefined) return [single];
  if (!isKey(candidates)) return undefined;
  // Taken away from the end: the first columns are what a file is ordered by.
  let key = candidates;
  for (const at of candidates.toReversed()) {
    const shorter = key.filter((other) => other !== at);
    if (shorter.length > 0 && isKey(shorter)) key = shorter;
  }
  return key;
}

function canBeKey({ type, role, cells, head }: TypedColumn): boolean {
  if (role === 'flags' || role === 'total' || role === 'parent' || type === 'number') return false;
  if (type === 'integer' && !/^(?:et[àa]|age|mese|month|giorno|classe|rank|posizione)/i.test(head))
    return false;
  return cells.every((cell) => 'text' in cell && cell.text !== '' && !unaddressable.test(cell.text));
}
