/** Totals among the rows: kept and marked, so that nobody adds them to their parts. */

import type { Answers } from '../answers.ts';
import { yearHead } from '../cells/head-kinds.ts';
import type { Ledger } from '../grid.ts';
import type { TypedColumn } from '../cells/typed-column.ts';

const totalWord =
  /^(?:tot\.?|totale?|totali|totale (?:generale|complessivo|italia|regionale|nazionale|paese)|(?:in )?complesso|complessivo|total|grand total|all(?: ages| sexes)?|t|_t|tutte le voci)$/i;
const regions =
  /^(?:piemonte|valle d['’]aosta.*|lombardia|veneto|liguria|toscana|umbria|marche|lazio|abruzzo|molise|campania|puglia|basilicata|calabria|sicilia|sardegna|emilia[- ]romagna|friuli.*|trentino.*)$/i;
const aboveRegions =
  /^(?:italia|nord|nord[- ]?(?:ovest|est)|centro|centro[- ]nord|sud|isole|mezzogiorno|nord occidentale|nord orientale)$/i;
const ageHead = /^(?:et[àa]'?|age|classe di et[àa]|anni)$/i;

/** The columns with `row_type`, where some rows are totals; without these rows where the editor wants none. */
export function withTotals(columns: readonly TypedColumn[], answers: Answers, ledger: Ledger): TypedColumn[] {
  const height = columns[0]?.cells.length ?? 0;
  const isTotal = Array.from({ length: height }, () => false);
  const marked = columns.map((column) => markTotals(column, isTotal));
  markSums(columns, isTotal);
  if (!isTotal.some(Boolean)) return [...columns];
  const count = isTotal.filter(Boolean).length;
  if (answers.totals === 'drop') {
    isTotal.forEach((total, row) => {
      if (total) ledger.left.push({ why: 'total', text: rowText(columns, row) });
    });
    return marked.map((column) =>
      asYears({
        ...column,
        cells: column.cells.filter((_, row) => isTotal[row] !== true),
        ...(column.flags === undefined
          ? {}
          : { flags: column.flags.filter((_, row) => isTotal[row] !== true) }),
      }),
    );
  }
  ledger.note('totals', undefined, rowText(columns, isTotal.indexOf(true)), undefined, count);
  const rowType: TypedColumn = {
    head: 'row_type',
    type: 'string',
    role: 'total',
    cells: isTotal.map((total) => ({ text: total ? 'total' : 'part' })),
  };
  const lastKey = marked.findLastIndex(({ type, role }) => type === 'string' && role !== 'flags');
  return [...marked.slice(0, lastKey + 1), rowType, ...marked.slice(lastKey + 1)];
}

/** A column of years that only a total among them made a column of words. */
function asYears(column: TypedColumn): TypedColumn {
  const areYears = column.cells.every((cell) => 'text' in cell && /^(?:19|20)\d\d$/.test(cell.text));
  return column.type === 'string' && areYears && yearHead.test(column.head)
    ? { ...column, type: 'year', role: 'period' }
    : column;
}

/** Notes the rows that a column calls totals; ages of 999, as Istat writes all ages, become the word. */
function markTotals(column: TypedColumn, isTotal: boolean[]): TypedColumn {
  const texts = column.cells.map((cell) => ('text' in cell ? cell.text : ''));
  if (ageHead.test(column.head) && texts.includes('999')) {
    texts.forEach((text, row) => {
      if (text === '999') isTotal[row] = true;
    });
    const { unit: _unit, ...rest } = column;
    return {
      ...rest,
      type: 'string',
      cells: column.cells.map((cell) => ('text' in cell && cell.text === '999' ? { text: 'total' } : cell)),
    };
  }
  if (column.type !== 'string' || column.role === 'flags' || column.role === 'parent') return column;
  const hasRegions = texts.filter((text) => regions.test(text)).length > 1;
  const words = new Set(texts);
  const isOfWord = (text: string) => {
    const part = /^(?:(?:sub)?totale? (.+)|(.+?) (?:sub)?totale?)$/i.exec(text);
    return words.has(part?.[1] ?? part?.[2] ?? '\n');
  };
  texts.forEach((text, row) => {
    // One word alone is not a total of anything.
    if (words.size < 2) return;
    if (totalWord.test(text) || isOfWord(text) || (hasRegions && aboveRegions.test(text)))
      isTotal[row] = true;
  });
  return column;
}

/** Notes the rows whose every number is the sum of those of the rows that stand below them as their parts. */
function markSums(columns: readonly TypedColumn[], isTotal: boolean[]): void {
  const parents = columns.find(({ role }) => role === 'parent');
  const ids = columns.find(({ role }) => role === 'id');
  if (parents === undefined || ids === undefined) return;
  const measures = columns.filter(({ type }) => type === 'integer' || type === 'number');
  const textAt = (column: TypedColumn, row: number) => {
    const cell = column.cells[row];
    return cell !== undefined && 'text' in cell ? cell.text : '';
  };
  // Of another period, or of another thing counted, a row below is no part.
  const periods = columns.filter(({ role, type }) => role === 'period' || type === 'year' || type === 'date');
  const placeOf = (id: string, row: number) =>
    [id, ...periods.map((column) => textAt(column, row))].join('\n');
  const partsOf = Map.groupBy(isTotal.keys(), (row) => placeOf(textAt(parents, row), row));
  for (const row of isTotal.keys()) {
    const parts = partsOf.get(placeOf(textAt(ids, row), row)) ?? [];
    if (parts.length < 2 || isTotal[row] === true) continue;
    const sums = measures.map((measure) => {
      const texts = [row, ...parts].map((each) => textAt(measure, each));
      if (texts.includes('')) return undefined;
      const [whole = 0, ...numbers] = texts.map(Number);
      const rounding = (parts.length / 2) * 10 ** -(measure.decimals ?? 0);
      const sum = numbers.reduce((all, number) => all + number, 0);
      return whole !== 0 && Math.abs(sum - whole) <= rounding;
    });
    isTotal[row] = sums.includes(true) && !sums.includes(false);
  }
}

function rowText(columns: readonly TypedColumn[], row: number): string {
  return columns
    .flatMap(({ cells }) => {
      const cell = cells[row];
      return cell !== undefined && 'text' in cell ? [cell.text] : [];
    })
    .join(' | ');
}
