/** A sheet of a workbook as a grid: typed cells, merged cells told apart. */

import { readOds } from 'hucre/ods';
import { readXls, readXlsx } from 'hucre/xlsx';
import type { Cell, CellValue, Sheet, Workbook } from 'hucre';
import type { Answers } from '../answers.ts';
import { emptyCell, type Grid, type GridCell, type Ledger } from '../grid.ts';
import { ask, refuse } from '../halt.ts';
import { withoutExponent, withoutNoise } from '../cells/numerals.ts';

/**
 * The one sheet that holds a table, or the one that the editor names.
 * @throws Halt where several do, where the file is damaged or under a password, and where formulas have no result
 */
export async function readWorkbookGrid(
  bytes: Uint8Array,
  format: 'xlsx' | 'xls' | 'ods',
  answers: Answers,
  ledger: Ledger,
): Promise<Grid> {
  const sheet = chosenSheet(await readWorkbook(bytes, format), answers, ledger);
  const cellOf = (row: number, column: number) => sheet.cells?.get(`${row},${column}`);
  const uncalculated = [...(sheet.cells?.values() ?? [])].filter(
    ({ type, formula, value, formulaResult }) =>
      type === 'formula' && formula !== undefined && (formulaResult ?? value) === null,
  );
  if (uncalculated.length > 0) refuse('uncalculated', { cells: uncalculated.length });
  const width = Math.max(...sheet.rows.map((row) => row.length), 0);
  const rows = sheet.rows.map((row, at) => ({
    cells: Array.from({ length: width }, (_, column) =>
      gridCell(row[column] ?? null, cellOf(at, column), ledger),
    ),
    at: at + 1,
  }));
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    const first = rows[startRow]?.cells[startCol];
    if (first === undefined || first.text === '') continue;
    for (let at = startRow; at <= endRow; at += 1) {
      for (let column = startCol; column <= endCol; column += 1) {
        const covered = rows[at]?.cells;
        if ((at === startRow && column === startCol) || covered === undefined) continue;
        covered[column] = { ...first, isMerged: column > startCol ? 'across' : 'down' };
      }
    }
  }
  return { rows, title: /^(?:sheet|foglio|tabelle|feuil|hoja)\s*\d*$/i.test(sheet.name) ? '' : sheet.name };
}

async function readWorkbook(bytes: Uint8Array, format: 'xlsx' | 'xls' | 'ods'): Promise<Workbook> {
  try {
    if (format === 'xls') return await readXls(bytes);
    return format === 'ods' ? await readOds(bytes) : await readXlsx(bytes, { readStyles: true });
  } catch (error) {
    const { name, message } = error as Error;
    if (name === 'EncryptedFileError') return refuse('encrypted', {});
    return refuse('broken', { words: message });
  }
}

function chosenSheet({ sheets }: Workbook, { sheet: said }: Answers, ledger: Ledger): Sheet {
  const names = sheets.map(({ name }) => name).join(', ');
  if (said !== undefined) {
    const named = sheets.find(({ name }) => name === said) ?? sheets[Number(said) - 1];
    return named ?? refuse('no-such-sheet', { sheet: said, known: names });
  }
  const hidden = sheets.filter((sheet) => sheet.hidden === true || sheet.veryHidden === true);
  for (const { name } of hidden) ledger.left.push({ why: 'hidden-sheet', text: name });
  const filled = sheets.filter((sheet) => !hidden.includes(sheet) && hasTable(sheet));
  const [only, ...others] = filled;
  if (only === undefined) refuse('empty', {});
  if (others.length > 0) {
    const choices = filled.map(({ name }) => name);
    ask('sheet', { sheets: choices.join(', ') }, choices);
  }
  return only;
}

/** Whether a sheet holds more than a page of words: two rows with two cells each. */
function hasTable({ rows }: Sheet): boolean {
  return rows.filter((row) => row.filter((cell) => cell !== null && cell !== '').length > 1).length > 1;
}

function gridCell(value: CellValue, cell: Cell | undefined, ledger: Ledger): GridCell {
  const shown = cell?.type === 'formula' ? (cell.formulaResult ?? value) : value;
  if (shown === null) return emptyCell;
  if (typeof shown === 'boolean') return { text: shown ? 'TRUE' : 'FALSE', kind: 'text' };
  if (shown instanceof Date) {
    const iso = shown.toISOString();
    return { text: iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16), kind: 'date' };
  }
  if (typeof shown === 'string') {
    const indent = cell?.style?.alignment?.indent ?? 0;
    const isError =
      cell?.type === 'error' ||
      /^#(?:N\/[AD]|DIV\/0!|REF!|RIF!|VALUE!|VALORE!|NAME\?|NOME\?|NUM!|NULL!)$/.test(shown);
    const spaces = ' '.repeat(indent * 2);
    return { text: isError ? shown : spaces + shown, kind: isError ? 'error' : 'text' };
  }
  const text = withoutExponent(withoutNoise(String(shown)));
  if (text !== withoutExponent(String(shown))) ledger.note('rounded-noise', undefined, String(shown), text);
  // Noughts in front that only the format shows: a code.
  const padding = /^0{2,}$/.exec(cell?.style?.numFmt ?? '')?.[0].length;
  if (padding !== undefined && /^\d+$/.test(text)) return { text: text.padStart(padding, '0'), kind: 'text' };
  const isRatio = /^[^"]*%/.test(cell?.style?.numFmt ?? '');
  return { text, kind: 'number', ...(isRatio ? { isRatio: true } : {}) };
}
