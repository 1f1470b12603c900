/** Numbers as files write them, brought to plain ones: the style is told by a column's other numbers, never guessed. */

import type { NumberStyle } from '../answers.ts';
import type { Ledger } from '../grid.ts';
import { ask, refuse } from '../halt.ts';

/** A number taken apart: sign, digits with their separators, and what stands around them. */
interface Numeral {
  sign: '' | '-';
  digits: string;
  exponent: string;
  hasPercent: boolean;
  currency: 'EUR' | 'USD' | undefined;
  /** Letters or a mark of a footnote behind it: `b`, `p`, `(1)`, `*`. */
  flags: string;
}

const numeralForm =
  /^(?<sign>[-+\u2212\u2012\u2013\uFE63\uFF0D]?)\s?(?<before>€|eur|us\$|\$|usd)?\s?(?<inner>[-\u2212]?)(?<digits>\d[\d.,'’\u00a0\u202f ]*|[.,]\d+)(?<exponent>[eE][-+]?\d+)?\s?(?<after>€|eur|euro|us\$|\$|usd|%|per ?cento?)?\s?(?<flags>\([a-z0-9*]{1,3}\)|\*{1,3}|[bcdefimnprsuvz]{1,4})?$/i;

/** A text as a number in any style; undefined for what is none. */
export function readNumeral(text: string): Numeral | undefined {
  const groups = numeralForm.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { sign = '', before, inner = '', digits = '', exponent = '', after, flags = '' } = groups;
  const hasPercent = after !== undefined && /^(?:%|per ?cent)/i.test(after);
  const currency = [before, hasPercent ? undefined : after].find((mark) => mark !== undefined)?.toLowerCase();
  const bare = digits.trim();
  if (!isGroupedWell(bare)) return undefined;
  return {
    sign: (sign !== '' && sign !== '+') || inner !== '' ? '-' : '',
    digits: bare,
    exponent,
    hasPercent,
    currency: currency === undefined ? undefined : /\$|usd/.test(currency) ? 'USD' : 'EUR',
    flags: flags.replaceAll(/[()]/g, ''),
  };
}

/**
 * The number that accounts set in brackets or before its minus, without these: `(1.234,50)`, `(€ 5)`, `15,10-`.
 * Undefined for any other text.
 */
export function bracketedNumber(text: string): string | undefined {
  const parts = /^(?:\(([^()]+)\)|([^()]+)[-\u2212])$/.exec(text);
  const inner = (parts?.[1] ?? parts?.[2] ?? '').trim();
  const numeral = readNumeral(inner);
  return numeral === undefined || numeral.sign !== '' || numeral.flags !== '' ? undefined : inner;
}

/** Spaces, apostrophes, points and commas between groups of three; at most one mark of decimals. */
function isGroupedWell(digits: string): boolean {
  return (
    /^\d+(?:[.,]\d+)?$/.test(digits) ||
    /^[.,]\d+$/.test(digits) ||
    /^\d{1,3}(?:([.,'’\u00a0\u202f ])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/.test(digits)
  );
}

/** What one number says of the style of its column. */
type Vote = NumberStyle | 'ambiguous' | 'none';

function voteOf({ digits, exponent }: Numeral): Vote {
  const marks = [...digits].filter((mark) => mark === '.' || mark === ',');
  const [first] = marks;
  const last = marks.at(-1);
  if (first === undefined || last === undefined) return 'none';
  const asDecimal = (mark: string): NumberStyle => (mark === ',' ? 'it' : 'en');
  const asThousands = (mark: string): NumberStyle => (mark === '.' ? 'it' : 'en');
  if (first !== last) return asDecimal(last);
  if (marks.length > 1) return asThousands(first);
  // With spaces or apostrophes for thousands, the mark is the decimals'.
  if (/['’\u00a0\u202f ]/.test(digits) || exponent !== '') return asDecimal(first);
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) ? 'ambiguous' : asDecimal(first);
}

/** The votes of a column: the styles that it shows for certain, and its first doubtful number. */
export function stylesOf(numerals: readonly { text: string; numeral: Numeral }[]): {
  it?: string;
  en?: string;
  doubtful?: string;
} {
  const found: { it?: string; en?: string; doubtful?: string } = {};
  for (const { text, numeral } of numerals) {
    const vote = voteOf(numeral);
    if (vote === 'none') continue;
    const key = vote === 'ambiguous' ? 'doubtful' : vote;
    found[key] ??= text;
  }
  return found;
}

/**
 * The style of a column.
 * @param said by the editor
 * @param ofFile the style that other columns of the file show, where they agree
 * @throws Halt where its numbers contradict each other, or may be read either way
 */
export function styleOf(
  column: string,
  numerals: readonly { text: string; numeral: Numeral }[],
  said: NumberStyle | undefined,
  ofFile: NumberStyle | undefined,
): NumberStyle {
  const { it, en, doubtful } = stylesOf(numerals);
  // What is said holds for the numbers that may be read either way; `styleOfOne` leaves the others as they are.
  if (said !== undefined) return said;
  if (it !== undefined && en !== undefined) refuse('mixed-numbers', { column, comma: it, point: en });
  if (it !== undefined) return 'it';
  if (en !== undefined) return 'en';
  if (doubtful === undefined) return ofFile ?? 'en';
  if (ofFile !== undefined) return ofFile;
  const digits = /\d[\d.,]*/.exec(doubtful)?.[0] ?? doubtful;
  const [whole, fraction] = [digits.replaceAll(/[.,]/g, ''), digits.replace(',', '.')];
  return ask('numbers', { column, cell: doubtful, whole, fraction }, ['it', 'en']);
}

/** The style of one number: its own where it shows one for certain, that of its column otherwise. */
export function styleOfOne(numeral: Numeral, ofColumn: NumberStyle): NumberStyle {
  const vote = voteOf(numeral);
  return vote === 'it' || vote === 'en' ? vote : ofColumn;
}

/** A number written plainly, and what was done to it is noted. */
export function plainNumeral(
  text: string,
  numeral: Numeral,
  style: NumberStyle,
  column: string,
  ledger: Ledger,
): string {
  const decimal = style === 'it' ? ',' : '.';
  const thousands = style === 'it' ? '.' : ',';
  const ungrouped = numeral.digits.replaceAll(/['’\u00a0\u202f ]/g, '').replaceAll(thousands, '');
  const pointed = ungrouped.replace(decimal, '.').replace(/^\./, '0.');
  const note = (code: 'thousands' | 'decimal-comma' | 'exponent' | 'sign' | 'percent-sign' | 'currency') => {
    ledger.note(code, column, text, plain);
  };
  const written = `${numeral.sign}${pointed}`;
  const plain =
    numeral.exponent === '' ? withoutNoughts(written) : withoutExponent(`${written}${numeral.exponent}`);
  if (ungrouped !== numeral.digits) note('thousands');
  if (decimal === ',' && ungrouped.includes(',')) note('decimal-comma');
  if (numeral.exponent !== '') note('exponent');
  if (numeral.sign === '-' && !text.includes('-')) note('sign');
  if (numeral.hasPercent) note('percent-sign');
  if (numeral.currency !== undefined) note('currency');
  return plain === '-0' ? '0' : plain;
}

/** `007` is 7 and `-0` is 0; decimals stay as they are written. */
function withoutNoughts(text: string): string {
  return text.replace(/^(-?)0+(?=\d)/, '$1');
}

/**
 * A number without the tail that binary arithmetic leaves: 0.1 + 0.2 is 0.3. One whose digits go on to the end is as
 * its program meant it, as far as a double can hold it.
 */
export function withoutNoise(text: string): string {
  const number = Number(text);
  const fifteen = String(Number(number.toPrecision(15)));
  const digits = fifteen.replaceAll(/^-?0*\.?0*|\.|[eE].*$/g, '').length;
  return digits <= 12 ? fifteen : String(number);
}

/** `1.5e-7` as `0.00000015`: digits moved, none made up. */
export function withoutExponent(text: string): string {
  const parts = /^(-?)(\d+)(?:\.(\d+))?[eE]([+-]?\d+)$/.exec(text);
  if (parts === null) return text;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const right = padded.slice(at);
  return `${sign}${left}${right === '' ? '' : `.${right}`}`;
}
