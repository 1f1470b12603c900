/** From the bytes of any file to one tidy table, or the reason why there is none. */

import { answerFor, folded, namesColumn, type Answers } from './answers.ts';
import { cleanGrid } from './files/clean-cells.ts';
import { columnNames } from './column-names.ts';
import { readCsvGrid } from './files/csv-grid.ts';
import { decodeText, formatOf } from './files/decoding.ts';
import { frameOf } from './shape/frame.ts';
import { withFilled } from './shape/fill.ts';
import { gathered } from './shape/gather.ts';
import { withoutNoteMarks } from './shape/note-marks.ts';
import { Ledger, type Change, type Grid, type Left } from './grid.ts';
import { ask, Halt, refuse, type Question, type Refusal } from './halt.ts';
import { withParents } from './shape/hierarchy.ts';
import { readJsonStatGrid } from './files/json-stat-grid.ts';
import { toLong } from './shape/reshape.ts';
import { readPeriod } from '../data/periods.ts';
import { missingMarks, type MissingMarks } from './cells/missing-marks.ts';
import { keyOf } from './shape/table-key.ts';
import { textTable, type TextColumn, type TextTable } from './shape/text-table.ts';
import { withTotals } from './shape/totals.ts';
import { fileStyle, typedColumn, type TypedColumn } from './cells/typed-column.ts';
import {
  hasUnknownUnit,
  isUnitNoun,
  scaledUnit,
  scaleOfTitles,
  unitOfHead,
  unitOfTitles,
} from './cells/unit-phrases.ts';
import { scaleOfMultipliers } from './cells/multipliers.ts';
import { bracketedNumber } from './cells/numerals.ts';
import { readWorkbookGrid } from './files/workbook-grid.ts';

export interface TidyColumn extends TypedColumn {
  /** As addresses name it. */
  name: string;
}

export interface TidyTable {
  kind: 'table';
  columns: TidyColumn[];
  /** Names of the columns that tell the rows apart. */
  key: string[];
  /** What stood above the table, and below. */
  titles: string[];
  notes: string[];
  missing: MissingMarks;
  changes: readonly Change[];
  left: readonly Left[];
}

/**
 * Reads a file.
 * @param fileName tells what its sender thought it was
 * @returns the table, what hinders reading it for sure, or what only the editor knows
 */
export async function readTable(
  bytes: Uint8Array,
  fileName: string,
  answers: Answers,
): Promise<TidyTable | Refusal | Question> {
  const ledger = new Ledger();
  try {
    const grid = cleanGrid(await readGrid(bytes, fileName, answers, ledger), ledger);
    return tidied(grid, answers, ledger);
  } catch (error) {
    if (error instanceof Halt) return error.why;
    throw error;
  }
}

async function readGrid(
  bytes: Uint8Array,
  fileName: string,
  answers: Answers,
  ledger: Ledger,
): Promise<Grid> {
  const format = formatOf(bytes, fileName);
  if (format === 'json') return readJsonStatGrid(decodeText(bytes, answers.encoding, ledger));
  if (format === 'text') return readCsvGrid(decodeText(bytes, answers.encoding, ledger), ledger);
  return readWorkbookGrid(bytes, format, answers, ledger);
}

function tidied(grid: Grid, answers: Answers, ledger: Ledger): TidyTable {
  const frame = withoutNoteMarks(frameOf(grid, answers, ledger), ledger);
  const titles = [...(grid.title === undefined || grid.title === '' ? [] : [grid.title]), ...frame.titles];
  const whole = withoutDropped(textTable(frame, ledger), answers, ledger);
  const filled = withFilled(whole, answers, ledger);
  const long = withoutBrackets(toLong(withParents(filled, ledger), answers, ledger), answers, ledger);
  const isUnitOpen = hasUnknownUnit(titles);
  const texts = gathered(isUnitOpen ? long.map(withoutNoun) : long, answers, ledger);
  const machine =
    grid.numbers ??
    (texts.some(({ head }) => /^OBS_VALUE$/i.test(head)) || isTsv(frame.heads) ? 'en' : undefined);
  const style = machine ?? fileStyle(texts, answers);
  const unit = unitOfTitles(titles);
  const scale = scaleOfTitles(titles) ?? scaleOfMultipliers(texts, ledger);
  const typed = texts.flatMap((column) => {
    const isKeyed =
      isMachineHead.test(column.head) &&
      texts.some((other) => other !== column && valueHead.test(other.head));
    const read = typedColumn(column, answers, style, ledger, isKeyed);
    return [read, ...flagsColumn(read, texts)];
  });
  const chosen = withOneStep(typed, answers, ledger);
  const isOneValue = chosen.filter(isMeasure).length === 1;
  const withUnits = chosen.map((column) => {
    if (!isMeasure(column)) return column;
    const own = column.unit ?? unit ?? (isOneValue ? unitOfConstant(chosen) : undefined);
    const scaled =
      own !== undefined && scale !== undefined && !isSaid(column.head, answers)
        ? scaledUnit(own, scale)
        : own;
    return scaled === undefined ? column : { ...column, unit: scaled };
  });
  const marked = withTotals(withUnits, answers, ledger);
  if (!marked.some(isMeasure) && !marked.some(({ type }) => type === 'string')) refuse('no-values', {});
  const key = keyOf(marked);
  const columns = key === undefined ? [numbered(marked, ledger), ...marked] : marked;
  refuseUnknown(answers, [...new Set([...texts, ...columns].map(({ head }) => head))]);
  const names = columnNames(
    columns.map(({ head }) => head),
    answers,
  );
  const named = columns.map((column, at): TidyColumn => ({ ...column, name: names[at] ?? '' }));
  return {
    kind: 'table',
    columns: named,
    key: (key ?? [0]).map((at) => names[at] ?? ''),
    titles,
    notes: frame.notes,
    missing: missingMarks(named),
    changes: ledger.changes,
    left: ledger.left,
  };
}

/** Names that only machines give to columns: `SEXISTAT1`. */
const isMachineHead = /^[A-Z][A-Z0-9_]+$/;

/** Heads under which statistical offices put the quantity, whatever it measures. */
const valueHead = /^(?:value|valore|obs_value|osservazione)$/i;

/** What was said of a column that is not there was meant for another: it is not passed over. */
function refuseUnknown({ units, names, round, numbers, dates }: Answers, heads: readonly string[]): void {
  const known = new Set(heads.map(folded));
  for (const renamed of names.values()) known.add(folded(renamed));
  const said = [units, names, round, numbers, dates].flatMap((answer) => [...answer.keys()]);
  const column = said.find((name) => name !== '*' && !known.has(folded(name)));
  if (column !== undefined) refuse('no-such-column', { column, known: heads.join(', ') });
}

/** A head is no unit where the title states one that is not known. */
function withoutNoun({ unit, ...column }: TextColumn): TextColumn {
  return unit === undefined || isUnitNoun(column.head) ? column : { ...column, unit };
}

function isSaid(head: string, { units }: Answers): boolean {
  return answerFor(units, head) !== undefined;
}

/** Whether a column holds quantities. */
export function isMeasure({ type }: TypedColumn): boolean {
  return type === 'integer' || type === 'number';
}

/** Eurostat’s own table files, whose numbers have points. */
function isTsv(heads: readonly (readonly { text: string }[])[]): boolean {
  return heads[0]?.[0]?.text.includes('\\') === true;
}

/** Columns that machines write for machines say the same in every row. */
const structural = /^(?:dataflow|structure|structure_id|structure_name|action|last update)$/i;

function withoutDropped(table: TextTable, answers: Answers, ledger: Ledger): TextTable {
  for (const name of [...answers.drop].filter((name) => name !== '*')) {
    if (table.some(({ head }) => folded(head) === folded(name))) continue;
    refuse('no-such-column', { column: name, known: table.map(({ head }) => head).join(', ') });
  }
  return table.filter(({ head, cells }) => {
    if (namesColumn(answers.drop, head)) {
      ledger.left.push({ why: 'column', text: head });
      return false;
    }
    const isConstant = structural.test(head) && new Set(cells.map(({ text }) => text)).size === 1;
    if (isConstant) ledger.left.push({ why: 'constant', text: `${head}: ${cells[0]?.text ?? ''}` });
    // A period without any value yet is a period; any other column without a cell says nothing.
    const isEmpty = readPeriod(head) === undefined && cells.every(({ text }) => text === '');
    if (isEmpty && !isConstant) ledger.left.push({ why: 'empty-column', text: head });
    return !isConstant && !isEmpty;
  });
}

/** Numbers in brackets, as the editor says: with a minus, or with a mark. */
function withoutBrackets(table: TextTable, { brackets }: Answers, ledger: Ledger): TextTable {
  if (brackets === undefined) return table;
  return table.map((column) => ({
    ...column,
    cells: column.cells.map((cell) => {
      const inner = bracketedNumber(cell.text);
      if (inner === undefined) return cell;
      const text = brackets === 'minus' ? `-${inner}` : inner;
      ledger.note('sign', column.head, cell.text, text);
      return brackets === 'minus' ? { ...cell, text } : { ...cell, text, flags: '()' };
    }),
  }));
}

/** The unit that a column of one and the same words names in brackets: `tasso (%)`. */
function unitOfConstant(columns: readonly TypedColumn[]): string | undefined {
  const found = new Set(
    columns.flatMap(({ type, cells }) => {
      const texts = new Set(cells.map((cell) => ('text' in cell ? cell.text : '')));
      const [only] = texts;
      return type === 'string' && texts.size === 1 && only !== undefined ? (unitOfHead(only).unit ?? []) : [];
    }),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

/** The marks of a column as one of its own. */
function flagsColumn({ flags, head, role }: TypedColumn, table: TextTable): TypedColumn[] {
  if (flags === undefined) return [];
  const isOnly =
    role === 'period' ||
    valueHead.test(head) ||
    table.filter((column) => column.role === 'value').length === 1;
  return [
    {
      head: isOnly ? 'flags' : `${head} flags`,
      type: 'string',
      role: 'flags',
      cells: flags.map((text) => (text === '' ? { code: '', missing: 'no flag' } : { text })),
    },
  ];
}

/** The rows of one step of the calendar, where a column mixes several; the editor says of which. */
function withOneStep(columns: readonly TypedColumn[], answers: Answers, ledger: Ledger): TypedColumn[] {
  const mixed = columns.find(({ steps }) => steps !== undefined && steps.length > 1);
  if (mixed?.steps === undefined) return [...columns];
  if (answers.frequency === undefined) {
    ask('frequency', { column: mixed.head, steps: mixed.steps.join(', ') }, mixed.steps);
  }
  const isKept = mixed.cells.map((cell) => 'text' in cell && stepOf(cell.text) === answers.frequency);
  isKept.forEach((kept, row) => {
    const cell = mixed.cells[row];
    if (!kept)
      ledger.left.push({ why: 'frequency', text: cell !== undefined && 'text' in cell ? cell.text : '' });
  });
  if (!isKept.some(Boolean)) refuse('no-rows', {});
  return columns.map((column) => ({
    ...column,
    ...(column === mixed && answers.frequency === 'year' ? { type: 'year' as const } : {}),
    cells: column.cells.filter((_, row) => isKept[row]),
    ...(column.flags === undefined ? {} : { flags: column.flags.filter((_, row) => isKept[row]) }),
  }));
}

/** The step of a period as the data write it. */
function stepOf(text: string): string {
  if (/^\d{4}$/.test(text)) return 'year';
  if (text.includes('/')) return 'season';
  const letter = /-([QHW])/.exec(text)?.[1];
  return letter === undefined ? 'month' : ({ Q: 'quarter', H: 'half', W: 'week' }[letter] ?? 'month');
}

function numbered(columns: readonly TypedColumn[], ledger: Ledger): TypedColumn {
  const height = columns[0]?.cells.length ?? 0;
  ledger.note('numbered', 'row', undefined, undefined, height);
  return {
    head: 'row',
    type: 'string',
    role: 'id',
    cells: Array.from({ length: height }, (_, row) => ({ text: String(row + 1) })),
  };
}
