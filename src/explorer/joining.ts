/**
 * What may stand on one axis, and what a line may join: from the units, the keys and the declarations of the data
 * package. What may not is drawn apart, or refused, and the reason told.
 */

import { readUnit } from '../numbers/unit.ts';
import type { ExplorerWord } from '../i18n/explorer-words.ts';
import {
  cellOf,
  columnFor,
  columnOf,
  idOf,
  shownOf,
  type Apart,
  type ExplorableRow,
  type ExplorableTable,
} from './explorable.ts';
import type { ExplorerState } from './state.ts';

/** A sentence of the explorer's words with what it tells, or one that the data package has written. */
export type Reason = { word: ExplorerWord; facts?: Readonly<Record<string, string>> } | { written: string };

/** Rows that may share an axis. */
export interface Group {
  rows: readonly ExplorableRow[];
  /** Name of the unit without a scale; undefined where there is none. */
  unit: string | undefined;
  /** What tells it from the other groups, by what its cells are called; empty for the only one. */
  parts: readonly string[];
}

export interface Grouping {
  groups: readonly Group[];
  /** Why there are several. */
  reasons: readonly Reason[];
}

/** A unit without its scale: amounts in millions and in billions share an axis. */
export function plainUnit(name: string): string {
  return readUnit(name)?.scale === 1 ? name : name.slice(name.indexOf(' ') + 1);
}

/** The unit of a row's value. */
function unitOf(table: ExplorableTable, row: ExplorableRow, value: string | undefined): string | undefined {
  const found = columnOf(table, value);
  const name = found?.column.unit ?? cellOf(table, row, value)?.unit ?? unitText(table, row);
  return name === undefined ? undefined : plainUnit(name);
}

/** Of a missing number, whose cell says no unit. */
function unitText(table: ExplorableTable, row: ExplorableRow): string | undefined {
  const text = cellOf(table, row, columnFor(table, 'unit')?.name)?.raw;
  return text === '' ? undefined : text;
}

/** Whether a row lies before a break or after it; with what the cells hold where it is no break. */
function sideOf(table: ExplorableTable, row: ExplorableRow, { columns, from }: Apart): string {
  const texts = columns.map((column) => idOf(cellOf(table, row, column)));
  if (from === undefined) return JSON.stringify(texts);
  return Number(texts[0]) >= from ? `from ${from}` : `before ${from}`;
}

/** What a side is called. */
function sideWords(table: ExplorableTable, row: ExplorableRow, { columns, from }: Apart): string {
  const [column] = columns;
  if (from !== undefined) return Number(cellOf(table, row, column)?.raw) >= from ? `≥ ${from}` : `< ${from}`;
  return columns
    .flatMap((name) => {
      const [found, cell] = [columnOf(table, name), cellOf(table, row, name)];
      if (found === undefined || cell === undefined || cell.isMissing === true || cell.raw === '') return [];
      // A year alone does not say what it is the year of.
      const title = found.column.title.split(',')[0] ?? '';
      return found.column.kind === 'time' ? [`${title}: ${shownOf(cell)}`] : [shownOf(cell)];
    })
    .join(', ');
}

/** Rows by what may share an axis. */
export function groupRows(
  table: ExplorableTable,
  state: Pick<ExplorerState, 'value'>,
  rows: readonly ExplorableRow[],
  wordsOfUnit: (unit: string) => string,
): Grouping {
  const declared = table.apart.filter(({ level }) => level === 'axis');
  const unitByRow = new Map(rows.map((row) => [row, unitOf(table, row, state.value)]));
  const dividing = declared.filter((apart) => new Set(rows.map((row) => sideOf(table, row, apart))).size > 1);
  const hasUnits = new Set(unitByRow.values()).size > 1;
  const groups = [
    ...Map.groupBy(rows, (row) =>
      JSON.stringify([unitByRow.get(row), ...dividing.map((apart) => sideOf(table, row, apart))]),
    ).values(),
  ].map((own): Group => {
    const [first] = own;
    const unit = first === undefined ? undefined : unitByRow.get(first);
    const parts =
      first === undefined
        ? []
        : [
            ...(hasUnits && unit !== undefined ? [wordsOfUnit(unit)] : []),
            ...dividing.map((apart) => sideWords(table, first, apart)).filter((text) => text !== ''),
          ];
    return { rows: own, unit, parts };
  });
  const reasons: Reason[] = [
    ...(hasUnits ? [unitsReason([...unitByRow.values()])] : []),
    ...dividing.map(({ reason }): Reason => ({ written: reason })),
  ];
  return { groups, reasons };
}

const shares = ['percent', 'points', 'percent growth'];

/** Shares beside amounts have a reason of their own. */
function unitsReason(units: readonly (string | undefined)[]): Reason {
  const isShare = units.map((unit) => shares.includes(unit ?? ''));
  return isShare.some(Boolean) && !isShare.every(Boolean)
    ? { word: 'apart.shares' }
    : { word: 'apart.units' };
}

/** Rows that a line may join, in the order of the rows. */
export interface Segment {
  rows: readonly ExplorableRow[];
}

export interface Joining {
  segments: readonly Segment[];
  /** Why lines break. */
  reasons: readonly Reason[];
  /** Why nothing may be joined at all. */
  refusal?: Reason;
}

/**
 * The lines through some rows along a column: one for each combination of the other columns of the key, broken where
 * the data package says so, and where a forecast follows a measure.
 */
export function joinRows(
  table: ExplorableTable,
  { along }: Pick<ExplorerState, 'along'>,
  rows: readonly ExplorableRow[],
): Joining {
  const found = columnOf(table, along);
  const keys = table.columns.filter(({ isKey }) => isKey);
  if (found?.column.isKey !== true) {
    const isFree = keys.length === 1 && keys[0]?.kind === 'text';
    return {
      segments: [],
      reasons: [],
      refusal: {
        word: isFree ? 'refused.figures' : 'refused.notKey',
        facts: { column: found?.column.title ?? along },
      },
    };
  }
  const others = keys.filter(({ name }) => name !== along).map(({ name }) => name);
  const lines = [
    ...Map.groupBy(rows, (row) =>
      JSON.stringify(others.map((name) => idOf(cellOf(table, row, name)))),
    ).values(),
  ];
  const state = columnFor(table, 'state');
  const isForecast = (row: ExplorableRow) => cellOf(table, row, state?.name)?.raw === 'forecast';
  const reasons: Reason[] = [];
  const divided = (line: readonly ExplorableRow[], keyOf: (row: ExplorableRow) => string, reason: Reason) => {
    const parts = [...Map.groupBy(line, keyOf).values()];
    const isNew = !reasons.some((each) => JSON.stringify(each) === JSON.stringify(reason));
    if (parts.length > 1 && isNew) reasons.push(reason);
    return parts;
  };
  let parts = lines;
  for (const apart of table.apart) {
    const isAmongKeys = apart.from === undefined && apart.columns.every((name) => others.includes(name));
    // Editions that are part of the key are lines of their own already; the reason is told all the same.
    if (isAmongKeys && new Set(rows.map((row) => sideOf(table, row, apart))).size > 1)
      reasons.push({ written: apart.reason });
    parts = parts.flatMap((line) =>
      divided(line, (row) => sideOf(table, row, apart), { written: apart.reason }),
    );
  }
  parts = parts.flatMap((line) =>
    divided(line, (row) => String(isForecast(row)), { word: 'apart.forecast' }),
  );
  return { segments: parts.map((own) => ({ rows: own })), reasons };
}

/** Why a map can't show some rows: a territory would have several values. */
export function mapRefusal(
  table: ExplorableTable,
  { along }: Pick<ExplorerState, 'along'>,
  rows: readonly ExplorableRow[],
): Reason | undefined {
  const codes = rows.map((row) => cellOf(table, row, along)?.raw);
  const twice = rows.find((row, index) => codes.indexOf(cellOf(table, row, along)?.raw) < index);
  return twice === undefined
    ? undefined
    : { word: 'refused.territoryTwice', facts: { name: shownOf(cellOf(table, twice, along)) } };
}
