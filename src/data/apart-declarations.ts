/** What `x_apart` declares must name columns, and must part rows: otherwise it promises what nobody keeps. */

import type { Row } from './data-package-rows.ts';
import type { ResourceDescriptor } from './data-package-schema.ts';
import type { PlaceInResource } from './data-package-descriptor.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { nearestName } from '../text/nearest-name.ts';

/** Types of fields in which a series can break. */
const ordered = ['year', 'integer', 'number'];

/**
 * Columns that exist, a break in a single column of years or numbers, and something on both sides of it.
 * @param rows of the file; undefined where they could not all be read and nothing can be said of them
 */
export function checkApart(
  { schema, x_apart: declared = [] }: ResourceDescriptor,
  rows: readonly Row[] | undefined,
  place: PlaceInResource,
): Finding[] {
  const names = schema.fields.map(({ name }) => name);
  return declared.flatMap(({ columns, from }, index): Finding[] => {
    const unknown = columns.flatMap((name, at) => {
      if (names.includes(name)) return [];
      const facts = { name, suggestion: nearestName(name, names) };
      return [finding('PKG-003', place(['x_apart', index, 'columns', at]), facts)];
    });
    if (unknown.length > 0) return unknown;
    const [column = ''] = columns;
    const type = schema.fields.find(({ name }) => name === column)?.type ?? 'string';
    if (from !== undefined && (columns.length > 1 || !ordered.includes(type)))
      return [finding('PKG-017', place(['x_apart', index, 'from'], 'key'), { columns: columns.join(', ') })];
    if (rows === undefined || rows.length === 0) return [];
    const sides = new Set(
      rows.map(({ cells }) =>
        from === undefined
          ? JSON.stringify(columns.map((name) => cells.get(name)?.text))
          : Number(cells.get(column)?.text) >= from,
      ),
    );
    if (sides.size > 1) return [];
    return [finding('PKG-018', place(['x_apart', index, 'columns']), { columns: columns.join(', ') })];
  });
}
