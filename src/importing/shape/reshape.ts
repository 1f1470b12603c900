/** Wide to long: periods that stand across become rows. */

import type { Answers } from '../answers.ts';
import { readNumeral } from '../cells/numerals.ts';
import { missingLabel } from '../cells/missing-codes.ts';
import { periodsOf, readPeriod, type Period } from '../../data/periods.ts';
import type { GridCell, Ledger } from '../grid.ts';
import type { TextColumn, TextTable } from './text-table.ts';

/** A column that stands for a period of a measure. */
interface PeriodColumn {
  column: TextColumn;
  period: Period;
  measure: string;
}

/** Words above periods that name the axis and no measure. */
const axisWords =
  /^(?:ann[oi]|years?|time|tempo|period[oi]?|mes[ei]|months?|trimestr[ei]|quarters?|time_period)$/i;

/** The table with one row for each period, where at least two of its columns are periods; as it is otherwise. */
export function toLong(table: TextTable, answers: Answers, ledger: Ledger): TextTable {
  const paired = pairFlags(table);
  if (answers.isWide === true) return paired;
  const found = periodColumns(paired);
  const periods = [...new Set(found.map(({ period }) => period.text))];
  if (periods.length < 2) return paired;
  const across = new Set(found.map(({ column }) => column));
  const firstAt = paired.findIndex((column) => across.has(column));
  const dimensions = paired.filter((column, at) => {
    if (across.has(column)) return false;
    const isBeside = at > firstAt && isNumeric(column);
    if (isBeside) ledger.left.push({ why: 'beside-periods', text: column.head });
    return !isBeside;
  });
  const measures = [...new Set(found.map(({ measure }) => measure))];
  const height = paired[0]?.cells.length ?? 0;
  const rows = Array.from({ length: height }, (_, row) => row).flatMap((row) =>
    periods.map((period) => ({ row, period })),
  );
  ledger.note('long', undefined, periods[0], periods.at(-1), periods.length);
  const isYears = found.every(({ period }) => period.step === 'year');
  const byPlace = new Map(found.map((each) => [`${each.measure}\n${each.period.text}`, each]));
  const empty: GridCell = { text: '', kind: 'text' };
  return [
    ...dimensions.map((column) => ({
      ...column,
      cells: rows.map(({ row }) => column.cells[row] ?? empty),
    })),
    {
      head: isYears ? 'year' : 'period',
      storeys: [],
      role: 'period',
      cells: rows.map(({ period }): GridCell => ({ text: period, kind: 'text' })),
    },
    ...measures.map((measure): TextColumn => {
      const own = found.filter((each) => each.measure === measure);
      const units = new Set(own.map(({ column }) => column.unit));
      const [unit] = units;
      return {
        head: measure === '' ? 'value' : measure,
        storeys: [],
        role: 'value',
        ...(units.size === 1 && unit !== undefined ? { unit } : {}),
        cells: rows.map(({ row, period }) => {
          const each = byPlace.get(`${measure}\n${period}`);
          const cell = each?.column.cells[row] ?? empty;
          const flags = (cell.flags ?? '') + (cell.text === '' ? '' : (each?.period.mark ?? ''));
          return flags === '' ? cell : { ...cell, flags };
        }),
      };
    }),
  ];
}

/** Whether a column holds numbers and what is missing, and at least one number. */
export function isNumeric({ cells }: TextColumn): boolean {
  const known = cells.filter(({ text }) => text !== '' && missingLabel(text, true) === undefined);
  return (
    known.length > 0 && known.every(({ kind, text }) => kind === 'number' || readNumeral(text) !== undefined)
  );
}

function periodColumns(table: TextTable): PeriodColumn[] {
  const levels = Math.max(...table.map(({ storeys }) => storeys.length), 0);
  for (let level = 0; level < levels; level += 1) {
    const columns = table.filter(({ storeys }) => readPeriod(storeys[level] ?? '') !== undefined);
    const texts = columns.map(({ storeys }) => storeys[level] ?? '');
    const periods = periodsOf(texts);
    if (periods === undefined || new Set(periods.map(({ text }) => text)).size < 2) continue;
    const others = columns.map(({ storeys }) => storeys.filter((_, at) => at !== level));
    const isAxis = others.every((names) => names.every((name) => axisWords.test(name)));
    return columns.flatMap((column, at): PeriodColumn[] => {
      const period = periods[at];
      const measure = isAxis ? '' : (others[at] ?? []).join(' – ');
      return period === undefined ? [] : [{ column, period, measure }];
    });
  }
  return namedPeriods(table);
}

/** `Population 2019`, `Population 2020`: a measure with its year behind it, or before. */
function namedPeriods(table: TextTable): PeriodColumn[] {
  const found = table.flatMap((column): PeriodColumn[] => {
    const parts =
      /^(?<measure>.*\p{L}.*?)[\s_–-]+(?:ann[oi] )?\(?(?<year>(?:19|20)\d\d)\)?$/u.exec(column.head)
        ?.groups ?? /^(?<year>(?:19|20)\d\d)[\s_–-]+(?<measure>\p{L}.*)$/u.exec(column.head)?.groups;
    const period = readPeriod(parts?.['year'] ?? '');
    if (period === undefined || !isNumeric(column)) return [];
    return [{ column, period, measure: parts?.['measure'] ?? '' }];
  });
  const byMeasure = Map.groupBy(found, ({ measure }) => measure);
  return found.filter(({ measure }) => (byMeasure.get(measure)?.length ?? 0) > 1);
}

/** Eurostat’s spreadsheets keep marks in a column without a head, to the right of the values they belong to. */
function pairFlags(table: TextTable): TextTable {
  const isFlags = ({ head, cells, role }: TextColumn) =>
    head === '' && role === undefined && cells.every(({ text }) => /^[a-z*]{0,4}$/i.test(text));
  return table.flatMap((column, at): TextColumn[] => {
    const next = table[at + 1];
    if (at > 0 && isFlags(column) && readPeriod(table[at - 1]?.head ?? '') !== undefined) return [];
    if (next === undefined || !isFlags(next) || readPeriod(column.head) === undefined) return [column];
    return [
      {
        ...column,
        cells: column.cells.map((cell, row) => {
          const flags = next.cells[row]?.text ?? '';
          return flags === '' ? cell : { ...cell, flags };
        }),
      },
    ];
  });
}
