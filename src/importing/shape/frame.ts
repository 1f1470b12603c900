/** What of a grid is title, head, body and note. */

import type { Answers } from '../answers.ts';
import { filledOf, type Grid, type GridCell, type GridRow, type Ledger } from '../grid.ts';
import { isUnitPhrase, unitsInWords } from '../cells/unit-phrases.ts';
import { refuse } from '../halt.ts';
import { readPeriod } from '../../data/periods.ts';
import { isHeadText, refuseSecondTable, textOf, withoutComments } from './rows.ts';

export interface Frame {
  titles: string[];
  notes: string[];
  /** One to three storeys of heads, the upper first; all as wide as the table. */
  heads: GridCell[][];
  /** Units that stand in a row of their own, by column. */
  units: string[] | undefined;
  body: GridRow[];
}

/** A note is told by how it begins. */
const noteStart =
  /^(?:note?\b|fonte?\b|source\b|avvertenz|legenda|legend\b|\*|\(\*|\(?[a-z0-9]\)\s|\[\d|n\.?b\.?\s|elaborazion|(?:i )?dati (?:provvisori|rettificati)|last update|ultimo aggiornamento|estratt[oi]|data extracted|dati estratti|:\s|©|licen[cz])/iu;

/**
 * Finds the heads and what stands above and below the table.
 * @throws Halt where no row can be the head, or rows have cells that the head does not know
 */
export function frameOf(grid: Grid, answers: Answers, ledger: Ledger): Frame {
  const { rows, comments } = withoutComments(withoutEmpty(grid), ledger);
  if (rows.length === 0) refuse('empty', {});
  const width = usualWidth(rows);
  const at = grid.hasPlainHead === true ? 0 : headAt(rows, width, answers);
  const depth = grid.hasPlainHead === true ? 1 : depthOf(rows, at);
  const columns = tableWidth(rows.slice(at, at + depth), rows.slice(at + depth));
  const corner = isCornerRow(rows[at + depth - 1], rows[at + depth]) ? rows[at + depth] : undefined;
  const heads = rows.slice(at, at + depth).map(({ cells }) => fitted(cells, columns));
  if (corner !== undefined) {
    corner.cells.forEach((cell, column) => {
      for (const storey of heads) if (cell.text !== '') storey[column] = cell;
    });
  }
  checkHead(heads, rows[at]?.at ?? 1);
  const titles = [...comments, ...rows.slice(0, at).map(textOf)];
  for (const row of rows.slice(0, at)) ledger.left.push({ at: row.at, why: 'title', text: textOf(row) });
  let body = rows.slice(at + depth + (corner === undefined ? 0 : 1));
  const notes: string[] = [];
  for (let last = body.at(-1); last !== undefined && isNote(body, columns); last = body.at(-1)) {
    notes.unshift(textOf(last));
    ledger.left.push({ at: last.at, why: 'note', text: textOf(last) });
    body = body.slice(0, -1);
  }
  const units = unitRow(body[0], columns);
  if (units !== undefined && body[0] !== undefined) {
    ledger.left.push({ at: body[0].at, why: 'units', text: textOf(body[0]) });
    body = body.slice(1);
  }
  if (body[0] !== undefined && isColumnNumbers(body[0])) {
    ledger.left.push({ at: body[0].at, why: 'column-numbers', text: textOf(body[0]) });
    body = body.slice(1);
  }
  const lowest = heads.at(-1) ?? [];
  body = body.filter((row) => {
    const isRepeated = lowest.every((cell, column) => cell.text === (row.cells[column]?.text ?? ''));
    if (isRepeated) ledger.left.push({ at: row.at, why: 'repeated-head', text: textOf(row) });
    return !isRepeated;
  });
  if (body.length === 0) refuse('no-rows', {});
  checkLengths(body, columns, grid);
  refuseSecondTable(body, lowest);
  return {
    titles,
    notes,
    heads,
    units,
    body: body.map((row) => ({ ...row, cells: fitted(row.cells, columns) })),
  };
}

function withoutEmpty({ rows }: Grid): GridRow[] {
  const kept: GridRow[] = [];
  let isAfterGap = false;
  for (const row of rows) {
    if (row.cells.every(({ text }) => text === '')) {
      isAfterGap = true;
      continue;
    }
    kept.push(isAfterGap ? { ...row, isAfterGap } : row);
    isAfterGap = false;
  }
  return kept;
}

/** How many cells three quarters of the rows fill at least: the width of the table without its ragged ends. */
function usualWidth(rows: readonly GridRow[]): number {
  const counts = rows.map(filledOf).sort((a, b) => a - b);
  return counts[Math.floor(counts.length * 0.75)] ?? 1;
}

/** Index of the first row of heads. */
function headAt(rows: readonly GridRow[], width: number, { header }: Answers): number {
  if (header !== undefined) {
    const at = rows.findIndex((row) => row.at === header);
    return at === -1 ? refuse('no-head', { line: header, cell: '' }) : at;
  }
  const needed = width === 1 ? 1 : Math.max(2, Math.ceil(width * 0.6));
  const wide = rows.findIndex((row) => filledOf(row) >= needed);
  const at = wide === -1 ? -1 : pastPreamble(rows, wide);
  if (at === -1)
    return refuse('no-head', { line: rows[0]?.at ?? 1, cell: textOf(rows[0] ?? { cells: [], at: 1 }) });
  // Storeys above it that span several columns.
  let first = at;
  for (let row = rows[first - 1], below = rows[first]; row !== undefined && below !== undefined;) {
    if (!isUpperStorey(row, below)) break;
    first -= 1;
    [row, below] = [rows[first - 1], rows[first]];
  }
  return first;
}

/** The first row of a wider block, where some rows of keys and values stand above it and apart. */
function pastPreamble(rows: readonly GridRow[], at: number): number {
  const gap = rows.findIndex((row, index) => index > at && row.isAfterGap === true);
  if (gap === -1) return at;
  const inBlock = Math.max(...rows.slice(at, gap).map(filledOf));
  const wider = rows.slice(gap).filter((row) => filledOf(row) > inBlock);
  return inBlock < 4 && wider.length > 1 ? pastPreamble(rows, gap) : at;
}

/** Whether a row is a storey of heads over the next: it leaves gaps that the next one fills, and their corners don't meet. */
function isUpperStorey(upper: GridRow, lower: GridRow): boolean {
  const [corner, below] = [upper.cells[0], lower.cells[0]];
  if (
    corner?.isMerged === 'across' ||
    upper.cells.every(({ isMerged }, at) => at === 0 || isMerged === 'across')
  ) {
    // Merged over the whole width: a title.
    return false;
  }
  const meets = corner?.text !== '' && below?.text !== '' && below?.isMerged !== 'down';
  if (meets || lower.isAfterGap === true) return false;
  return upper.cells.some(
    ({ text }, at) =>
      at > 0 &&
      text !== '' &&
      isOpen(upper.cells[at + 1]) &&
      hasText(lower.cells[at + 1]) &&
      hasText(lower.cells[at]),
  );
}

function isOpen(cell: GridCell | undefined): boolean {
  return cell !== undefined && (cell.text === '' || cell.isMerged === 'across');
}

function hasText(cell: GridCell | undefined): boolean {
  return cell !== undefined && cell.text !== '' && cell.isMerged !== 'down';
}

/** Eurostat names the axis in the head's corner, `TIME`, and the keys in a row of their own below: `GEO (Labels)`. */
function isCornerRow(head: GridRow | undefined, row: GridRow | undefined): boolean {
  if (
    head === undefined ||
    row === undefined ||
    !/^(?:time|anno|anni|year|periodo|period)$/i.test(head.cells[0]?.text ?? '')
  )
    return false;
  const lastKey = row.cells.findLastIndex(({ text }) => text !== '');
  const periods = head.cells.slice(lastKey + 1).filter(({ text }) => text !== '');
  return lastKey >= 0 && periods.length > 1 && periods.every(({ text }) => readPeriod(text) !== undefined);
}

/** How many storeys the heads have. */
function depthOf(rows: readonly GridRow[], at: number): number {
  let depth = 1;
  for (;;) {
    const [upper, lower] = [rows[at + depth - 1], rows[at + depth]];
    if (upper === undefined || lower === undefined || depth === 3) return depth;
    const isHead = lower.cells.every(({ text, kind }) => text === '' || isHeadText(text, kind));
    if (!isHead || !isUpperStorey(upper, lower)) return depth;
    depth += 1;
  }
}

function checkHead(heads: readonly GridCell[][], line: number): void {
  for (const cell of heads.flat()) {
    if (cell.text !== '' && !isHeadText(cell.text, cell.kind)) refuse('no-head', { line, cell: cell.text });
  }
}

/** As many columns as the heads reach; one more where the body has marks of the source beside its last values. */
function tableWidth(heads: readonly GridRow[], body: readonly GridRow[]): number {
  const reach = Math.max(
    ...heads.map(
      ({ cells }) => cells.findLastIndex(({ text, isMerged }) => text !== '' && isMerged !== 'down') + 1,
    ),
  );
  const beyond = body.flatMap(({ cells }) => cells.slice(reach, reach + 1)).filter(({ text }) => text !== '');
  const areMarks = beyond.length > 0 && beyond.every(({ text }) => /^[a-z*]{1,4}$/.test(text));
  return areMarks ? reach + 1 : reach;
}

function fitted(cells: readonly GridCell[], columns: number): GridCell[] {
  return Array.from({ length: columns }, (_, column) => cells[column] ?? { text: '', kind: 'text' });
}

/** Whether the last of some rows is a note: alone in its row, and long, after a gap, or beginning like one. */
function isNote(body: readonly GridRow[], columns: number): boolean {
  const row = body.at(-1);
  const first = row?.cells[0];
  if (row === undefined || first === undefined || columns < 2 || first.text === '' || first.kind === 'number')
    return false;
  if (filledOf(row) > 1) return isLegend(body, columns);
  return (
    row.isBare === true ||
    row.isAfterGap === true ||
    first.text.length > 60 ||
    noteStart.test(first.text) ||
    isBelowNote(body) ||
    isLegend(body, columns)
  );
}

/** Whether the rows since the last gap are pairs of words below a table that is wider: codes and what they mean. */
function isLegend(body: readonly GridRow[], columns: number): boolean {
  const start = body.findLastIndex(({ isAfterGap }) => isAfterGap === true);
  if (start < 1 || columns < 3) return false;
  return body
    .slice(start)
    .every(
      (row) =>
        filledOf(row) <= 2 && row.cells.every(({ text, kind }) => text === '' || isHeadText(text, kind)),
    );
}

/** Whether a lone cell goes on with a block that began after a gap or with a note. */
function isBelowNote(body: readonly GridRow[]): boolean {
  for (let at = body.length - 1; at >= 0; at -= 1) {
    const row = body[at];
    if (row === undefined || filledOf(row) > 1) return false;
    if (row.isAfterGap === true || noteStart.test(row.cells[0]?.text ?? '')) return true;
  }
  return false;
}

/** The units of a row that holds nothing else. */
function unitRow(row: GridRow | undefined, columns: number): string[] | undefined {
  if (row === undefined) return undefined;
  const texts = fitted(row.cells, columns).map(({ text, isMerged }) => (isMerged === 'down' ? '' : text));
  const filled = texts.filter(
    (text) => text !== '' && !/^(?:unit[àa](?: di misura)?|unit|u\.m\.)$/i.test(text),
  );
  const areUnits = filled.every((text) => unitsInWords(text) !== undefined || isUnitPhrase(text));
  return filled.length > 0 && areUnits ? texts : undefined;
}

/** `(1) (2) (3)`, `1 2 3 4`, `a b c d` under the heads. */
function isColumnNumbers({ cells }: GridRow): boolean {
  const filled = cells.map(({ text }) => text).filter((text) => text !== '');
  const first = filled[0] ?? '';
  const start = /^\(?([1a])\)?$/.exec(first)?.[1];
  if (start === undefined || filled.length < 3) return false;
  return filled.every((text, index) => {
    const bare = /^\(?(\w+)\)?/.exec(text)?.[1];
    return bare === (start === '1' ? String(index + 1) : String.fromCharCode(97 + index));
  });
}

function checkLengths(body: readonly GridRow[], columns: number, { endsOpen }: Grid): void {
  body.forEach((row, index) => {
    const cells = row.cells.findLastIndex(({ text }) => text !== '') + 1;
    const facts = { line: row.at, cells: row.cells.length, columns };
    if (cells > columns) refuse('ragged', { ...facts, cells });
    // A line of separated text has a place for every cell, were it empty; spreadsheets have no such ends.
    if (endsOpen === undefined || row.cells.length >= columns || row.isBare === true) return;
    if (index === body.length - 1 && endsOpen) refuse('cut-off', facts);
    refuse('ragged', facts);
  });
}
