/** A question with a slider: the numbers it is set up with, the answer, and how its values are written. */

import { finding, type Finding, type Place } from '../findings/finding.ts';
import type { AnyLanguage } from '../site.ts';
import type { BoundCell } from '../data/address.ts';
import { decimalsOf } from '../numbers/decimal.ts';
import { formatCell, formatNumber, formatQuantity } from './number-format.ts';
import type { Unit } from '../numbers/unit.ts';

/** Everything in the unit of the slider: the cell's own, or so many `of` a number. */
export interface Guess {
  cell: BoundCell;
  min: number;
  max: number;
  step: number;
  answer: number;
  /** 1000 for so many in a thousand. */
  of: number | undefined;
}

/** What is wrong with an attribute of a guess. */
export interface GuessFault {
  attribute: string;
  /** The finding, once its place is known. */
  findingAt: (place: Place) => Finding;
}

/** Fewer positions than this are a choice, not a guess; more can't be reached with a slider. */
const positions = { fewest: 5, most: 1000 };

/** Reads the attributes of a `<Guess>` whose cell has a value. */
export function readGuess(
  attributes: Readonly<Record<string, string>>,
  cell: BoundCell,
): { guess: Guess; faults: [] } | { guess: undefined; faults: GuessFault[] } {
  const fault = (attribute: string, findingAt: GuessFault['findingAt']) => ({
    guess: undefined,
    faults: [{ attribute, findingAt }],
  });
  const { dimension } = cell.unit;
  if (dimension === 'year' || dimension === 'ordinal') {
    return fault('from', (place) => finding('GUE-008', place, { address: cell.address }));
  }
  const unread = ['min', 'max', 'step', 'of'].flatMap((attribute): GuessFault[] => {
    const written = attributes[attribute];
    // A nought at the end would be a thousands point: `1.000`.
    const form = attribute === 'of' ? /^[1-9]\d{1,6}$/ : /^-?\d{1,9}(?:\.\d{0,3}[1-9])?$/;
    if (written === undefined || form.test(written)) return [];
    return [{ attribute, findingAt: (place) => finding('GUE-001', place, { name: attribute, written }) }];
  });
  if (unread.length > 0) return { guess: undefined, faults: unread };
  const numberOf = (name: string) => Number(attributes[name]);
  const [min, max, step] = [numberOf('min'), numberOf('max'), numberOf('step')];
  if (min >= max) {
    return fault('min', (place) => finding('GUE-002', place, { min, max }));
  }
  const count = Number(((max - min) / step).toPrecision(12));
  if (!(step > 0) || !Number.isInteger(count) || count < positions.fewest || count > positions.most) {
    return fault('step', (place) => finding('GUE-003', place, { step, min, max, ...positions }));
  }
  const isShare = dimension === 'percent';
  if (attributes['of'] !== undefined && !isShare) {
    return fault('of', (place) => finding('GUE-005', place, { address: cell.address }));
  }
  const of = attributes['of'] === undefined ? undefined : numberOf('of');
  const value = cell.value ?? Number.NaN;
  const answer = of === undefined ? value : Number(((value * of) / 100).toPrecision(12));
  if (!(answer >= min && answer <= max)) {
    const end = answer < min ? 'min' : 'max';
    return fault(end, (place) => finding('GUE-004', place, { answer, min, max }));
  }
  return { guess: { cell, min, max, step, answer, of }, faults: [] };
}

/** How the values of a slider are written; the digits go where `#` stands. */
export interface GuessWords {
  /** A value: `# in 1,000`, `#%`, `€#bn`. */
  value: string;
  /** A difference between two values: `# points`. */
  gap: string;
  /** The slider counts in this many of the guess's own units: 1000 for what English writes out. */
  scale: number;
  /** Decimals of the slider's values. */
  decimals: number;
  /** Decimals of a difference; one at least before a word, which is then a plural in either language. */
  gapDecimals: number;
}

/** The patterns of a guess in a language. */
export function guessWords({ cell, step, answer, of }: Guess, language: AnyLanguage): GuessWords {
  const [decimals, answerDecimals] = [decimalsOf(String(step)), decimalsOf(String(answer))];
  const most = Math.max(decimals, answerDecimals);
  if (of !== undefined) {
    const value = `# ${language === 'it' ? 'su' : 'in'}\u00A0${formatNumber(of, language)}`;
    return { value, gap: '#', scale: 1, decimals, gapDecimals: most };
  }
  // Thousands of euros: English writes the noughts.
  const scale = cell.unit.dimension === 'currency' && cell.unit.scale === 1e3 && language === 'en' ? 1e3 : 1;
  const unit = scale === 1 ? cell.unit : { ...cell.unit, scale: 1 };
  const pattern = (measure: Unit) => formatQuantity(2, measure, language, 0).replace('2', '#');
  const value = pattern(unit);
  const gap =
    unit.dimension === 'percent' ? pattern({ name: 'points', dimension: 'points', scale: 1 }) : value;
  const gapDecimals = /\p{L}/u.test(gap) ? Math.max(most, 1) : most;
  if (scale > 1) return { value, gap, scale, decimals: 0, gapDecimals: 0 };
  return { value, gap, scale, decimals, gapDecimals };
}

/** The answer as it is written: `206 in 1,000`, or the cell as everywhere else. */
export function formatAnswer(guess: Guess, language: AnyLanguage): string {
  if (guess.of === undefined) return formatCell(guess.cell, language);
  const digits = formatNumber(guess.answer, language, decimalsOf(String(guess.answer)));
  return guessWords(guess, language).value.replace('#', digits);
}
