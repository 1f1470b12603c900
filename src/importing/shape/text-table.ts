/** A table of named columns whose cells are still texts: heads of several storeys put together, keys split. */

import type { Frame } from './frame.ts';
import type { GridCell, GridRow, Ledger } from '../grid.ts';
import { readPeriod } from '../../data/periods.ts';
import { refuseTableBeside } from './rows.ts';
import { isUnitNoun, isWrittenUnit, unitOfHead, unitsInWords } from '../cells/unit-phrases.ts';

export type ColumnRole = 'period' | 'flags' | 'total' | 'id' | 'parent' | 'section' | 'value';

export interface TextColumn {
  /** As the file heads it. */
  head: string;
  /** The storeys of its head, the upper first. */
  storeys: string[];
  unit?: string;
  role?: ColumnRole;
  cells: GridCell[];
}

/** Columns of equal length. */
export type TextTable = TextColumn[];

/** The columns of a frame. */
export function textTable(frame: Frame, ledger: Ledger): TextTable {
  const { body, section } = withSections(frame, ledger);
  const storeys = spannedStoreys(frame.heads);
  const width = storeys[0]?.length ?? 0;
  const owns = Array.from({ length: width }, (_, at) =>
    storeys.map((storey) => storey[at] ?? '').filter((text) => text !== ''),
  );
  // `Imprese` beside `Università` is a part of what is counted; beside `Addetti` it is what is counted.
  const lowest = owns.flatMap((own) => (own.length > 1 ? (own.at(-1) ?? []) : []));
  const areUnits = lowest.every((text) => unitsInWords(text) !== undefined);
  const columns = owns.map((own, at): TextColumn => {
    return namedColumn(
      own,
      areUnits,
      frame.units?.[at],
      body.map(({ cells }) => cells[at] ?? { text: '', kind: 'text' }),
    );
  });
  refuseTableBeside(columns, body);
  const filled = columns.filter(
    (column) => column.head !== '' || column.cells.some(({ text }) => text !== ''),
  );
  const merged = filled.flatMap(({ cells }) => cells).filter(({ isMerged }) => isMerged === 'down');
  if (merged[0] !== undefined) ledger.note('merged', undefined, '', merged[0].text, merged.length);
  return splitKey(section === undefined ? filled : [section, ...filled], ledger);
}

/** Storeys with the text of an upper head above all that it spans. */
function spannedStoreys(heads: readonly GridCell[][]): string[][] {
  return heads.map((storey, level) => {
    const below = heads[level + 1];
    let last = '';
    return storey.map((cell, at) => {
      if (cell.isMerged === 'down') return '';
      if (cell.text !== '' && cell.isMerged !== 'across') last = cell.text;
      if (cell.isMerged === 'across') return cell.text;
      if (cell.text !== '' || below === undefined) return cell.text;
      const under = below[at];
      return under !== undefined && under.text !== '' && under.isMerged !== 'down' && at > 0 ? last : '';
    });
  });
}

function namedColumn(
  storeys: string[],
  areUnits: boolean,
  unitCell: string | undefined,
  cells: GridCell[],
): TextColumn {
  const last = storeys.at(-1);
  // A lowest storey that is a unit is no name.
  const isUnit =
    storeys.length > 1 &&
    last !== undefined &&
    (areUnits || isWrittenUnit(last)) &&
    unitsInWords(last) !== undefined;
  const unitStorey = isUnit ? last : (unitCell ?? '');
  const named = isUnit ? storeys.slice(0, -1) : storeys;
  const parts = named.map((text) =>
    readPeriod(text) !== undefined ||
    (storeys.length > 1 && !areUnits && !isWrittenUnit(text) && isUnitNoun(text))
      ? { name: text, unit: undefined }
      : unitOfHead(text),
  );
  const unit = unitsInWords(unitStorey) ?? parts.findLast((part) => part.unit !== undefined)?.unit;
  return {
    head: parts.map(({ name }) => name).join(' – '),
    storeys: parts.map(({ name }) => name),
    ...(unit === undefined ? {} : { unit }),
    cells,
  };
}

/** Rows that hold one word over the rows below become a column of it. */
function withSections(frame: Frame, ledger: Ledger): { body: GridRow[]; section: TextColumn | undefined } {
  const isHeading = (row: GridRow) => {
    const filled = row.cells.filter(({ text, isMerged }) => text !== '' && isMerged !== 'across');
    return filled.length === 1 && row.cells[0]?.text !== '' && row.cells.length > 2;
  };
  const headings = frame.body.filter(isHeading);
  const rows = frame.body.filter((row) => !isHeading(row));
  const labels = rows.map(({ cells }) => cells[0]?.text);
  const isRepeating = new Set(labels).size < labels.length;
  const isMarked = (row: GridRow) => row.isBare === true || row.cells[1]?.isMerged === 'across';
  if (headings.length === 0 || rows.length === 0 || !(headings.every(isMarked) || isRepeating)) {
    return { body: frame.body, section: undefined };
  }
  let current: GridCell = { text: '', kind: 'text' };
  const cells: GridCell[] = [];
  for (const row of frame.body) {
    if (isHeading(row)) current = { text: row.cells[0]?.text ?? '', kind: 'text' };
    else cells.push(current);
  }
  ledger.note('sections', undefined, headings[0]?.cells[0]?.text, undefined, headings.length);
  return { body: rows, section: { head: 'section', storeys: ['section'], role: 'section', cells } };
}

/** Eurostat writes several keys into the first column: `unit,sex,age,geo\time`. */
function splitKey(table: TextTable, ledger: Ledger): TextTable {
  const [first, ...others] = table;
  const parts = first === undefined ? null : /^(\w+(?:,\w+)*)\\(\w+)$/.exec(first.head);
  if (first === undefined || parts === null) return table;
  const names = (parts[1] ?? '').split(',');
  const keys = first.cells.map(({ text }) => text.split(','));
  if (keys.some((key) => key.length !== names.length)) return table;
  if (names.length > 1)
    ledger.note('split-key', first.head, first.cells[0]?.text, keys[0]?.join(' | '), keys.length);
  return [
    ...names.map((head, at): TextColumn => ({
      head,
      storeys: [head],
      cells: keys.map((key) => ({ text: (key[at] ?? '').trim(), kind: 'text' })),
    })),
    ...others,
  ];
}
