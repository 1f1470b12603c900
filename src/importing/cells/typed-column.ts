/** What a column holds, told by all of its cells together; never by its first rows. */

import { comesBack, keepsItsDigits } from '../../numbers/cell-number.ts';
import { answerFor, namesColumn, type Answers, type NumberStyle } from '../answers.ts';
import { areDays, readDays, serialDay, withoutTime } from './dates.ts';
import type { GridCell, Ledger } from '../grid.ts';
import { refuse } from '../halt.ts';
import { askAboutWords, refuseMixture, refuseSerialsAmongDays } from './doubts.ts';
import { dateHead, isCodeColumn, lostDigits, yearHead } from './head-kinds.ts';
import { missingLabel } from './missing-codes.ts';
import { plainNumeral, readNumeral, styleOf, styleOfOne, stylesOf, withoutNoise } from './numerals.ts';
import { periodsOf } from '../../data/periods.ts';
import { unitsInWords } from './unit-phrases.ts';
import type { ColumnRole, TextColumn } from '../shape/text-table.ts';

/** A cell of the tidy table: what it says, or why it says nothing. */
export type TidyCell = { text: string } | { code: string; missing: string };

export interface TypedColumn {
  head: string;
  type: 'string' | 'integer' | 'number' | 'year' | 'date';
  role?: ColumnRole;
  unit?: string;
  /** The most decimals that one of its numbers has. */
  decimals?: number;
  cells: TidyCell[];
  /** Marks of the source, one for each cell. */
  flags?: string[];
  /** Steps of the calendar that its periods are of, where it holds periods. */
  steps?: string[];
}

/** The style that the decisive numbers of a file agree on; undefined where there are none, or two styles. */
export function fileStyle(columns: readonly TextColumn[], answers: Answers): NumberStyle | undefined {
  const styles = new Set(
    columns.flatMap(({ cells }): NumberStyle[] => {
      const numerals = numeralsOf(cells, answers);
      if (numerals === undefined) return [];
      const { it, en } = stylesOf(numerals);
      return [...(it === undefined ? [] : (['it'] as const)), ...(en === undefined ? [] : (['en'] as const))];
    }),
  );
  return styles.size === 1 ? [...styles][0] : undefined;
}

/** The texts of a column that are numbers, where all but its missing values are; undefined otherwise. */
function numeralsOf(cells: readonly GridCell[], answers: Answers) {
  const known = cells.filter(
    ({ text, kind }) => kind !== 'number' && kind !== 'error' && reasonOf(text, true, answers) === undefined,
  );
  const numerals = known.flatMap(({ text }) => {
    const numeral = readNumeral(text);
    return numeral === undefined ? [] : [{ text, numeral }];
  });
  const glued = numerals.filter(({ text, numeral }) => numeral.flags !== '' && !/[\s(*]/.test(text.slice(1)));
  const isMarked = glued.length * 2 > numerals.length;
  return numerals.length < known.length || isMarked ? undefined : numerals;
}

/**
 * Reads a column.
 * @param style that the file shows
 * @param isKeyed whether the quantity stands in a column of its own, so that whole numbers in others are codes
 * @throws Halt where its numbers or days may be read in two ways
 */
export function typedColumn(
  column: TextColumn,
  answers: Answers,
  style: NumberStyle | undefined,
  ledger: Ledger,
  isKeyed = false,
): TypedColumn {
  const { head, role } = column;
  const asText = () => textColumn(column, answers, ledger);
  const known = column.cells.filter(
    ({ text, kind }) => kind !== 'error' && reasonOf(text, true, answers) === undefined,
  );
  const texts = known.map(({ text }) => text);
  const isForced =
    namesColumn(answers.text, head) || role === 'id' || role === 'parent' || role === 'section';
  if (isForced || texts.length === 0) return asText();
  const days = daysOf(column, known, answers, ledger);
  if (days !== undefined) return withMissing(column, 'date', answers, (_, at) => days[at] ?? '');
  // A program that knows no missing whole numbers writes years as 2020.0.
  const years = yearHead.test(head) ? texts.map((text) => text.replace(/^(\d{4})\.0+$/, '$1')) : texts;
  const periods =
    role !== 'value' && known.every(({ kind }) => kind !== 'date') ? periodsOf(years) : undefined;
  if (periods !== undefined) {
    const steps = [...new Set(periods.map(({ step }) => step))];
    const isPeriod = role === 'period' || yearHead.test(head) || steps.some((step) => step !== 'year');
    if (isPeriod) {
      periods.forEach(({ text }, at) => {
        if (text !== texts[at]) ledger.note('periods', head, texts[at], text);
      });
      const isYears = steps.every((step) => step === 'year') && periods.every(({ text }) => text >= '1900');
      const marks = periods.map(({ mark }) => mark ?? '');
      const read = withMissing(
        column,
        isYears ? 'year' : 'string',
        answers,
        (_, at) => periods[at]?.text ?? '',
      );
      return {
        ...read,
        role: 'period',
        steps,
        ...(marks.some(Boolean) ? { flags: spread(column, answers, marks) } : {}),
      };
    }
  }
  const isWhole = texts.every((text) => /^\d+$/.test(text));
  const isCode =
    isWhole &&
    (isKeyed || isCodeColumn(head, texts) || texts.some((text) => /^0\d/.test(text) || text.length > 15));
  if (isCode && role !== 'value') return asText();
  const hasNumbers = known.some(({ kind }) => kind === 'number');
  const numerals = numeralsOf(column.cells, answers);
  if (numerals === undefined || (numerals.length === 0 && !hasNumbers)) {
    const lost = lostDigits(head, texts);
    if (lost !== undefined) refuse('lost-digits', { column: head, cell: lost });
    askAboutWords(column, known, answers);
    return asText();
  }
  const lost = lostDigits(head, texts);
  if (lost !== undefined) refuse('lost-digits', { column: head, cell: lost });
  refuseMixture(column, known, answers);
  return numberColumn(column, known, numerals, answers, style, ledger);
}

function numberColumn(
  column: TextColumn,
  known: readonly GridCell[],
  numerals: readonly { text: string; numeral: NonNullable<ReturnType<typeof readNumeral>> }[],
  answers: Answers,
  style: NumberStyle | undefined,
  ledger: Ledger,
): TypedColumn {
  const { head } = column;
  const own = styleOf(head, numerals, answerFor(answers.numbers, head), style);
  const areRatios = namesColumn(answers.percent, head);
  const decimalsSaid = answerFor(answers.round, head);
  let hasPercent = false;
  let currency: string | undefined;
  const flags: string[] = [];
  const plain = known.map((cell) => {
    const numeral = cell.kind === 'number' ? undefined : readNumeral(cell.text);
    flags.push((numeral?.flags ?? '') + (cell.flags ?? ''));
    hasPercent ||= numeral?.hasPercent === true;
    currency ??= numeral?.currency ?? cell.currency;
    const read =
      numeral === undefined
        ? cell.text
        : plainNumeral(cell.text, numeral, styleOfOne(numeral, own), head, ledger);
    const isRatio = (areRatios || cell.isRatio === true) && numeral?.hasPercent !== true;
    const scaled = isRatio ? shifted(read, 2) : read;
    hasPercent ||= isRatio;
    if (isRatio) ledger.note('ratio', head, read, scaled);
    const rounded = decimalsSaid === undefined ? scaled : Number(scaled).toFixed(Number(decimalsSaid));
    if (rounded !== scaled) ledger.note('rounded', head, scaled, rounded);
    return rounded;
  });
  if (plain.some((text) => !text.includes('.') && !keepsItsDigits(text)))
    return textColumn(column, answers, ledger);
  plain.forEach((text, at) => {
    if (keepsItsDigits(text)) return;
    const kept = withoutNoise(text);
    if (kept === text) return;
    ledger.note(comesBack(text) ? 'rounded-noise' : 'rounded', head, text, kept);
    plain[at] = kept;
  });
  const decimals = Math.max(...plain.map((text) => text.split('.')[1]?.length ?? 0), 0);
  const said = answerFor(answers.units, head);
  const inCells = hasPercent ? 'percent' : currency;
  const unit = (said === undefined ? undefined : (unitsInWords(said) ?? said)) ?? column.unit ?? inCells;
  if (flags.some(Boolean)) {
    const at = flags.findIndex(Boolean);
    ledger.note('flags', head, known[at]?.text, plain[at], flags.filter(Boolean).length);
  }
  const marks = column.cells.map((cell) =>
    cell.text === '' || known.includes(cell) ? '' : (cell.flags ?? ''),
  );
  const spreadFlags = spread(column, answers, flags).map((flag, at) => flag || (marks[at] ?? ''));
  return {
    ...withMissing(column, decimals === 0 ? 'integer' : 'number', answers, (_, at) => plain[at] ?? ''),
    ...(decimals === 0 ? {} : { decimals }),
    ...(unit === undefined ? {} : { unit }),
    ...(spreadFlags.some(Boolean) ? { flags: spreadFlags } : {}),
  };
}

/** Decimals moved without arithmetic: 0.07 is 7 percent, not 7.000000000000001. */
function shifted(text: string, places: number): string {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const digits = whole + fraction.padEnd(places, '0');
  const at = whole.length + places;
  const left = digits.slice(0, at).replace(/^0+(?=\d)/, '');
  const right = digits.slice(at);
  return `${text.startsWith('-') ? '-' : ''}${left}${right === '' ? '' : `.${right}`}`;
}

/** Days written out, or as a spreadsheet's serial numbers under a head that names days; undefined for other columns. */
function daysOf(
  { head, role }: TextColumn,
  known: readonly GridCell[],
  answers: Answers,
  ledger: Ledger,
): string[] | undefined {
  const texts = withoutTime(known.map(({ text }) => text));
  if (known[0] !== undefined && texts[0] !== known[0].text) {
    ledger.note('times', head, known[0].text, texts[0], texts.length);
  }
  if (known.every(({ kind, text }) => kind === 'date' && text.length === 10)) return [...texts];
  const mixed = known.every(
    ({ kind }, at) => (kind === 'date' && texts[at]?.length === 10) || areDays([texts[at] ?? '']),
  );
  if (mixed) {
    const days = readDays(head, texts, answerFor(answers.dates, head));
    days.forEach((day, at) => {
      if (day !== texts[at]) ledger.note('dates', head, texts[at], day);
    });
    return days;
  }
  if (role !== undefined || !dateHead.test(head)) return undefined;
  refuseSerialsAmongDays(head, texts);
  const serial = texts.map(serialDay);
  if (!serial.every((day) => day !== undefined)) return undefined;
  ledger.note('serial-dates', head, texts[0], serial[0], serial.length);
  return serial;
}

function textColumn(column: TextColumn, answers: Answers, ledger: Ledger): TypedColumn {
  const { head, role, cells } = column;
  return {
    head,
    type: 'string',
    ...(role === undefined ? {} : { role }),
    cells: cells.map(({ text, kind }) => {
      const missing = kind === 'error' ? missingLabel(text, true) : reasonOf(text, false, answers);
      if (missing === undefined) return { text };
      if (text !== '') ledger.note('missing', head, text, missing);
      return { code: text, missing };
    }),
  };
}

/** The column with a text for each cell that has a value; the `at`-th of those that have one. */
function withMissing(
  { head, role, cells }: TextColumn,
  type: TypedColumn['type'],
  answers: Answers,
  textOf: (cell: GridCell, at: number) => string,
): TypedColumn {
  let at = -1;
  return {
    head,
    type,
    ...(role === undefined ? {} : { role }),
    cells: cells.map((cell): TidyCell => {
      const missing =
        cell.kind === 'error' ? missingLabel(cell.text, true) : reasonOf(cell.text, true, answers);
      if (missing === '0') return { text: '0' };
      if (missing !== undefined) return { code: cell.text, missing };
      at += 1;
      return { text: textOf(cell, at) };
    }),
  };
}

/** A list for the known cells as one for all of them, empty where a value is missing. */
function spread({ cells }: TextColumn, answers: Answers, ofKnown: readonly string[]): string[] {
  let at = -1;
  return cells.map(({ text, kind }) => {
    if (kind === 'error' || reasonOf(text, true, answers) !== undefined) return '';
    at += 1;
    return ofKnown[at] ?? '';
  });
}

/** Why a text is no value: as the editor said, or as it usually means; a bare mark of Eurostat may have flags behind. */
function reasonOf(text: string, isNumeric: boolean, { missing }: Answers): string | undefined {
  return missing.get(text) ?? missingLabel(text, isNumeric) ?? (isNumeric ? flaggedReason(text) : undefined);
}

/** `: c` is confidential, `: z` not applicable, `: u` unreliable and so not available. */
function flaggedReason(text: string): string | undefined {
  const flag = /^:\s*([a-z]{1,3})$/.exec(text)?.[1];
  if (flag === undefined) return undefined;
  if (flag.includes('c')) return 'statistical secrecy';
  return flag.includes('z') ? 'not applicable' : 'not available';
}
