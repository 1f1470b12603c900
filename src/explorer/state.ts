/** What a reader has chosen in the explorer, and what is chosen before anything is. */

import { present } from '../present.ts';
import {
  columnFor,
  columnOf,
  idOf,
  type Explorable,
  type ExplorableColumn,
  type ExplorableRow,
  type ExplorableTable,
} from './explorable.ts';

export const markNames = ['bar', 'dot', 'line', 'area', 'histogram', 'map'] as const;
export type MarkName = (typeof markNames)[number];

export interface ExplorerState {
  table: string;
  mark: MarkName;
  /** Column of the numbers; undefined in a table without any. */
  value: string | undefined;
  /** Column that the values are told by: names of bars, times of a line, territories of a map, another number. */
  along: string;
  colour: string | undefined;
  panels: string | undefined;
  /** Rows are kept whose column holds one of the values, by what `idOf` calls them. */
  only: readonly { column: string; values: readonly string[] }[];
  order: { column: string; isDescending: boolean } | undefined;
  /** Columns of the table; undefined for those shown by themselves. */
  columns: readonly string[] | undefined;
  /** The row whose value stays at its mark, by what its key is called (`keyIdOf`). */
  kept: string | undefined;
}

/** What addresses call a row: the cells of its key, as they write them. */
export function keyIdOf(table: ExplorableTable, row: ExplorableRow): string {
  return table.columns
    .flatMap(({ isKey }, at) => (isKey ? [encodeURIComponent(idOf(row[at]))] : []))
    .join(',');
}

/** The columns of numbers. */
export function valueColumns({ columns }: ExplorableTable): ExplorableColumn[] {
  return columns.filter(({ kind }) => kind === 'number');
}

/** What a column may say of values or rows; the others are words about them, such as their working. */
export function isTelling({ kind, role }: ExplorableColumn): boolean {
  return kind !== 'number' && !['formula', 'caveat', 'unit', 'qualifier'].includes(role ?? '');
}

/** The columns that values can be told by, with a mark. */
export function alongColumns(table: ExplorableTable, mark: MarkName): ExplorableColumn[] {
  const { columns } = table;
  switch (mark) {
    case 'map':
      return columns.filter(({ isTerritory }) => isTerritory);
    case 'line':
    case 'area':
      return columns.filter(({ kind }) => kind === 'time');
    case 'dot':
      return columns.filter((column) => isTelling(column) || column.kind === 'number');
    case 'bar':
    case 'histogram':
      return columns.filter(isTelling);
  }
}

/** The columns that colour and panels can follow: those with more than one value and not one for each row. */
export function groupColumns(table: ExplorableTable): ExplorableColumn[] {
  return table.columns.filter((column, at) => {
    if (!isTelling(column)) return false;
    const count = new Set(table.rows.map((row) => idOf(row[at]))).size;
    return count > 1 && (count < table.rows.length || table.rows.length <= 5);
  });
}

/** The table that a state names. Throws for one that the dataset lacks: states are read before they are used. */
export function tableOf({ tables }: Explorable, { table }: Pick<ExplorerState, 'table'>): ExplorableTable {
  return present(
    tables.find(({ name }) => name === table),
    `the table ${table}`,
  );
}

/** What is shown before a reader chooses: a map of territories, a line of times, or bars. */
export function defaultState(explorable: Explorable, name?: string): ExplorerState {
  const table =
    explorable.tables.find((each) => each.name === name) ??
    explorable.tables.find((each) => valueColumns(each).length > 0) ??
    present(explorable.tables[0], `a table of ${explorable.dataset}`);
  const keys = table.columns.filter(({ isKey }) => isKey);
  const label = columnFor(table, 'label');
  const time = keys.find(({ kind }) => kind === 'time');
  const territory = keys.find(({ isTerritory }) => isTerritory);
  const others = keys.filter((key) => key !== time && key.kind === 'text');
  const isMap = territory !== undefined && keys.length === 1;
  const isLine = !isMap && time !== undefined && keys.length > 0 && others.length <= 2;
  const first = isMap ? territory : isLine ? time : (label ?? keys[0]);
  const along = present(first ?? table.columns[0], `a column of ${table.name}`).name;
  const groups = groupColumns(table).map((column) => column.name);
  const group = (isLine ? others : keys).find((key) => key.name !== along && groups.includes(key.name));
  return {
    table: table.name,
    mark: isMap ? 'map' : isLine ? 'line' : 'bar',
    value: valueColumns(table)[0]?.name,
    along,
    colour: isMap || (label !== undefined && along === label.name) ? undefined : group?.name,
    panels: undefined,
    only: [],
    order: undefined,
    columns: undefined,
    kept: undefined,
  };
}

/**
 * The nearest state that its table and its mark allow, for a choice that does not fit the others: the column of
 * another table, a line along names.
 */
export function mendState(explorable: Explorable, state: ExplorerState): ExplorerState {
  const table = tableOf(explorable, state);
  const own = defaultState(explorable, state.table);
  const known = (name: string | undefined) => columnOf(table, name)?.column;
  const alongs = alongColumns(table, state.mark);
  const along =
    alongs.find(({ name }) => name === state.along) ?? alongs.find(({ isKey }) => isKey) ?? alongs[0];
  const group = (name: string | undefined) =>
    name !== along?.name && groupColumns(table).some((column) => column.name === name) ? name : undefined;
  const colour = group(state.colour);
  return {
    ...state,
    value: known(state.value)?.kind === 'number' ? state.value : own.value,
    along: along?.name ?? own.along,
    colour,
    panels: group(state.panels) === colour ? undefined : group(state.panels),
    only: state.only.filter(({ column }) => known(column) !== undefined),
    order: known(state.order?.column) === undefined ? undefined : state.order,
    columns: state.columns?.every((name) => known(name) !== undefined) === true ? state.columns : undefined,
    kept: table.rows.some((row) => keyIdOf(table, row) === state.kept) ? state.kept : undefined,
  };
}
