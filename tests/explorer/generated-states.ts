/** States that readers may choose, made up over the real data. */

import fc from 'fast-check';
import { readExplorable } from '../../src/explorer/read-explorable.ts';
import { idOf, type Explorable, type ExplorableTable } from '../../src/explorer/explorable.ts';
import { distinctCells } from '../../src/explorer/selection.ts';
import {
  alongColumns,
  groupColumns,
  isTelling,
  keyIdOf,
  markNames,
  valueColumns,
  type ExplorerState,
  type MarkName,
} from '../../src/explorer/state.ts';
import { publication } from '../content.ts';

/** Every dataset in Italian; size classes, which everybody can follow, first. */
export const explorables = [...publication.datasets.values()]
  .map((dataset) => readExplorable(dataset, publication, 'it'))
  .toSorted((a, b) => Number(b.dataset === 'size-classes') - Number(a.dataset === 'size-classes')) as [
  Explorable,
  ...Explorable[],
];

const columnNames = (columns: readonly { name: string }[]) => columns.map(({ name }) => name);

/** Any state that can be chosen in a dataset, drawable or not. */
export function statesOf(explorable: Explorable): fc.Arbitrary<ExplorerState> {
  const choices = explorable.tables.flatMap((table) =>
    markNames
      .filter((mark) => alongColumns(table, mark).length > 0 && valueColumns(table).length > 0)
      .map((mark) => ({ table, mark })),
  );
  if (choices.length === 0) return fc.constant(emptyState(explorable));
  return fc.constantFrom(...choices).chain(({ table, mark }) => stateIn(table, mark));
}

function emptyState({ tables: [table] }: Explorable): ExplorerState {
  if (table === undefined) throw new Error('a dataset without a table');
  return {
    table: table.name,
    mark: 'bar',
    value: undefined,
    along: alongColumns(table, 'bar')[0]?.name ?? '',
    colour: undefined,
    panels: undefined,
    only: [],
    order: undefined,
    columns: undefined,
    kept: undefined,
  };
}

function stateIn(table: ExplorableTable, mark: MarkName): fc.Arbitrary<ExplorerState> {
  const maybe = <T>(values: readonly T[]) =>
    values.length === 0 ? fc.constant(undefined) : fc.option(fc.constantFrom(...values), { nil: undefined });
  const all = columnNames(table.columns);
  const groups = columnNames(groupColumns(table));
  const filters = columnNames(table.columns.filter(isTelling)).map((column) =>
    fc
      .subarray(distinctCells(table, column).map(idOf))
      .map((values): ExplorerState['only'] => [{ column, values }]),
  );
  return fc.record({
    table: fc.constant(table.name),
    mark: fc.constant(mark),
    value: fc.constantFrom(...columnNames(valueColumns(table))),
    along: fc.constantFrom(...columnNames(alongColumns(table, mark))),
    colour: maybe(groups),
    panels: maybe(groups),
    only: fc.oneof(fc.constant([]), ...filters),
    order: fc.option(fc.record({ column: fc.constantFrom(...all), isDescending: fc.boolean() }), {
      nil: undefined,
    }),
    columns: fc.option(fc.subarray(all, { minLength: 1 }), { nil: undefined }),
    kept: maybe(table.rows.map((row) => keyIdOf(table, row)).filter((id) => id !== '')),
  });
}
