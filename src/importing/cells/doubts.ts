/** Columns that are almost numbers: what hinders them is asked or refused, never passed on as words or in two units. */

import { monthNamed } from '../../data/periods.ts';
import { answerFor, namesColumn, type Answers } from '../answers.ts';
import type { GridCell } from '../grid.ts';
import { ask, refuse } from '../halt.ts';
import type { TextColumn } from '../shape/text-table.ts';
import { areDays, serialDay } from './dates.ts';
import { dateHead, namesCodes, yearHead } from './head-kinds.ts';
import { reasonChoices } from './missing-codes.ts';
import { bracketedNumber, readNumeral } from './numerals.ts';

const ageHead = /^(?:et[àa]'?|age|class[ei]\b.*|anni)$/i;
const totalWord = /^(?:tot|total|complesso)/i;

/** `<5`, `1. 234`: digits that are meant as a number and are none. */
const almostNumber = /^[<>≤≥~≈±]?\s?\d[\d.,' ]*$/;
/** `1,2 mln €`: the scale stands in the cell. */
const scaledForm =
  /^(?:€|\$)?\s?\d[\d.,]*\s?(?:mila|migliaia|mln|mio|milion[ei]|mld|mrd|miliard[oi]|k|m|bn|million|billion|thousand)\b/i;
/** What a spreadsheet makes of the class `1-2`: `1-feb`. */
const turnedToDay = (text: string) =>
  monthNamed(/^\d{1,2}[-/ ](\p{L}{3})$/u.exec(text)?.[1] ?? '') !== undefined;
const classForm = /^(?:\d+\s?[-–]\s?\d+|\d+\s?(?:\+|e (?:oltre|più)|and over)|[<>≤≥]\s?\d+)$/i;

/**
 * A column of numbers with a few words among them is no column of words: the editor says what these mean.
 * @throws Halt where its cells are meant as numbers, or a spreadsheet has made days of some of its words
 */
export function askAboutWords(
  { head, role }: TextColumn,
  known: readonly GridCell[],
  answers: Answers,
): void {
  const texts = known.map(({ text }) => text);
  refuseTurned(head, known);
  const scaled = texts.find((text) => scaledForm.test(text));
  if (scaled !== undefined && texts.every((text) => scaledForm.test(text) || readNumeral(text) !== undefined))
    refuse('scales-in-cells', { column: head, cell: scaled });
  const isNumber = (cell: GridCell) => cell.kind === 'number' || readNumeral(cell.text)?.flags === '';
  const others = known.filter((cell) => !isNumber(cell));
  const share = 1 - others.length / known.length;
  const [first] = others;
  if (first === undefined) return;
  const bracketed = others.every(({ text }) => bracketedNumber(text) !== undefined);
  if (
    bracketed &&
    answers.brackets === undefined &&
    (share > 0 || others.some(({ text }) => /[.,]/.test(text)))
  )
    ask('brackets', { column: head, cell: first.text }, ['minus', 'mark']);
  if (yearHead.test(head) || namesCodes(head) || dateHead.test(head)) return;
  const isAlmost = share > 0 && others.every(({ text }) => almostNumber.test(text)) && !ageHead.test(head);
  if (isAlmost) ask('missing', { column: head, cell: first.text }, reasonChoices);
  if (share < 0.5) return;
  const areCodes = others.every(({ text }) => /^(?:[^\p{L}\d]{1,4}|\p{L}{1,3})$/u.test(text));
  const isMeasured = role === 'value' || share >= 0.7;
  if (!areCodes && (!isMeasured || ageHead.test(head) || others.some(({ text }) => totalWord.test(text))))
    return;
  ask('missing', { column: head, cell: first.text }, reasonChoices);
}

/** Words of which a spreadsheet has made days: `1-2` is the first of February, and what stood there is lost. */
function refuseTurned(head: string, known: readonly GridCell[]): void {
  const days = known.filter(({ kind }) => kind === 'date');
  const [day] = days.length > 0 ? days : known.filter(({ text }) => turnedToDay(text));
  if (day === undefined || days.length === known.length) return;
  const others = known.filter((cell) => cell.kind !== 'date' && !turnedToDay(cell.text));
  if (days.length > 0 || others.some(({ text }) => classForm.test(text)))
    refuse('turned-to-days', { column: head, cell: day.text });
}

/**
 * Days beside serial numbers: some were turned to numbers, and by which calendar nobody can see.
 * @throws Halt where a column of days has both
 */
export function refuseSerialsAmongDays(head: string, texts: readonly string[]): void {
  const serial = texts.find((text) => serialDay(text) !== undefined);
  const day = texts.find((text) => areDays([text]));
  if (serial === undefined || day === undefined || !dateHead.test(head)) return;
  if (texts.every((text) => serialDay(text) !== undefined || areDays([text])))
    refuse('mixed-dates', { column: head, first: day, second: serial });
}

/**
 * Numbers that don't count in one unit: two currencies, percents beside plain numbers, ratios under a head that says percent.
 * @throws Halt where they do not
 */
export function refuseMixture(
  { head, unit }: TextColumn,
  known: readonly GridCell[],
  { units, percent }: Answers,
): void {
  const read = known.map((cell) => ({ cell, numeral: readNumeral(cell.text) }));
  const currencies = new Map(
    read.flatMap(({ cell, numeral }) => {
      const currency = numeral?.currency ?? cell.currency;
      return currency === undefined ? [] : [[currency, cell.text] as const];
    }),
  );
  const [first, second] = currencies.values();
  if (first !== undefined && second !== undefined)
    refuse('mixed-currencies', { column: head, first, second });
  const isSaid = answerFor(units, head) !== undefined || namesColumn(percent, head);
  const values = read.filter(({ cell }) => !/^[-+]?[0.,]+$/.test(cell.text));
  const signed = values.filter(({ cell, numeral }) => cell.isRatio === true || numeral?.hasPercent === true);
  const [withSign] = signed;
  const without = values.find((each) => !signed.includes(each));
  const areRatios = signed.some(({ cell }) => cell.isRatio === true);
  if (withSign !== undefined && without !== undefined && !isSaid && (areRatios || unit !== 'percent'))
    refuse('mixed-percent', { column: head, first: withSign.cell.text, second: without.cell.text });
  if (unit !== 'percent' || isSaid || signed.length > 0 || values.length < 2) return;
  const numbers = values.map(({ cell }) => Number(cell.text.replace(',', '.')));
  const isShare =
    numbers.every((number) => Math.abs(number) <= 1) && numbers.some((number) => number % 1 !== 0);
  if (isShare) ask('percent', { column: head, cell: values[0]?.cell.text ?? '' }, ['ratio', 'percent']);
}
