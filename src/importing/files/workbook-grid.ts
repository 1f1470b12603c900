/** A sheet of a workbook as a grid: typed cells, merged cells told apart. */

import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
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
  format: 'xlsx' | 'ods',
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
  noteHidden(sheet, ledger);
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

/** What the editor does not see in a spreadsheet is read all the same, and said. */
function noteHidden({ columns, rowDefs }: Sheet, ledger: Ledger): void {
  const hidden = [...(columns ?? []), ...(rowDefs?.values() ?? [])].filter((each) => each.hidden === true);
  if (hidden.length > 0) ledger.note('hidden', undefined, undefined, undefined, hidden.length);
}

async function readWorkbook(bytes: Uint8Array, format: 'xlsx' | 'ods'): Promise<Workbook> {
  try {
    const read = format === 'ods' ? readOds : readXlsx;
    return await read(bytes, { readStyles: true });
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
    // A time of day is a part of the day before the calendar of spreadsheets begins.
    if (iso < '1900-01-01' || iso.startsWith('1904-01-01T')) return { text: iso.slice(11, 16), kind: 'text' };
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
  return shownNumber(text, cell?.style?.numFmt ?? '', ledger);
}

/** A number as its format shows it: percent, currency, and thousands or millions by commas at the format's end. */
function shownNumber(text: string, format: string, ledger: Ledger): GridCell {
  const [positive = ''] = format.split(';');
  const bare = positive.replaceAll(/\[\$([^\]-]*)[^\]]*\]/g, '$1').replaceAll('\\', '');
  const isRatio = bare.replaceAll(/"[^"]*"/g, '').includes('%');
  const currency = /€|EUR/.test(bare) ? 'EUR' : /\$|USD/.test(bare) ? 'USD' : undefined;
  const commas = /[0#?](,+)(?:[^0#?,.]|$)/.exec(bare.replaceAll(/"[^"]*"/g, ''))?.[1]?.length ?? 0;
  const shown = commas === 0 ? text : withoutExponent(`${text}e-${commas * 3}`).replace(/\.?0+$/, '');
  if (shown !== text) ledger.note('scaled', undefined, text, shown);
  return {
    text: shown === '' ? '0' : shown,
    kind: 'number',
    ...(isRatio ? { isRatio: true } : {}),
    ...(currency === undefined ? {} : { currency }),
  };
}
