/** Numbers as cells must write them, and what to say of the ones that are written otherwise. */

import { finding, type Finding, type Place } from '../findings/finding.ts';

/** Digits with a decimal point, a minus at most before them. */
const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Significant decimal digits that a double always keeps (IEEE 754, DBL_DIG). */
const keptDigits = 15;

/**
 * What to say of a cell whose text is no plain number of its column's type, or undefined when it is one; only then is
 * it asked for its place.
 */
export function numberFinding(
  written: { readonly text: string; readonly place: Place },
  {
    name: column,
    type,
    x_decimals: decimals = 0,
  }: { name: string; type: string; x_decimals?: number | undefined },
): Finding | undefined {
  const { text: cell } = written;
  if (plainNumber.test(cell)) {
    // "1.234" in an integer column is a thousand written the Italian way, or a fraction that is no integer.
    if (type === 'integer' && cell.includes('.')) return finding('CSV-023', written.place, { cell, column });
    const isKept = keepsItsDigits(cell) || (decimals > keptDigits && comesBack(cell));
    return isKept ? undefined : finding('CSV-024', written.place, { cell, column });
  }
  if (type === 'number' && isPlain(cell.replace(',', '.'))) {
    const [meant, whole] = [cell.replace(',', '.'), cell.replace(',', '')];
    if (mayGroupThousands(meant)) {
      return finding('CSV-025', written.place, { cell, column, whole, fraction: meant });
    }
    return finding('CSV-012', written.place, { cell, column, meant });
  }
  const isNone = standsForNothing.test(cell) ? 'yes' : undefined;
  return finding('CSV-010', written.place, { cell, column, meant: meantNumber(cell), isNone });
}

/** What programs and offices write where there is no number. */
const standsForNothing =
  /^(?:[-\u2013\u2014.:*/?…]{1,3}|nan|#?n\/?[ad]!?|n\.[ad]\.|null|none|nil|[-+]?inf(?:inity)?)$/i;

/** Whether a plain number can also be read as thousands in groups: `1.234`, `12.345`, not `0.123`. */
export function mayGroupThousands(text: string): boolean {
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(text);
}

/** Whether a plain number comes back digit for digit from the double that holds it. */
export function keepsItsDigits(text: string): boolean {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  if (fraction.length > keptDigits) return false;
  if (fraction === '') return Number(whole) <= Number.MAX_SAFE_INTEGER;
  return `${whole}${fraction}`.replace(/^0+/, '').length <= keptDigits;
}

/**
 * Whether the double that holds a plain number is written with the same digits. Programs write up to seventeen of
 * them; that they are meant, and no noise of their arithmetic, the column must say.
 */
export function comesBack(text: string): boolean {
  return String(Number(text)) === text;
}

/** Whether a text is written as cells and content must write numbers, with no digit lost. */
export function isPlain(text: string): boolean {
  return plainNumber.test(text) && keepsItsDigits(text);
}

/**
 * The plain number that a text can only mean, or undefined: a sign, a currency or a percent sign
 * and separators of thousands in groups of three are taken off; zeros in front and exponents are not
 * (the one may be a code, the other has lost digits).
 */
function meantNumber(text: string): string | undefined {
  const bare = text
    .replace(/^[€$£]\s*|\s*[€$£%]$/gu, '')
    .replace(/^[\u2212\u2012\u2013\uFE63\uFF0D]\s*/u, '-')
    .replace(/^\+/, '');
  const grouped = /^(-?[1-9]\d{0,2}(?:([\s'’])\d{3})(?:\2\d{3})*)(?:[.,](\d+))?$/u.exec(bare);
  const dotted = /^(-?[1-9]\d{0,2}(?:\.\d{3})+),(\d+)$|^(-?[1-9]\d{0,2}(?:\.\d{3}){2,})$/.exec(bare);
  const commaed = /^(-?[1-9]\d{0,2}(?:,\d{3})+)\.(\d+)$|^(-?[1-9]\d{0,2}(?:,\d{3}){2,})$/.exec(bare);
  const joined = (whole = '', fraction = '') =>
    whole.replace(/[\s'’.,]/gu, '') + (fraction === '' ? '' : `.${fraction}`);
  let meant = bare;
  if (grouped !== null) meant = joined(grouped[1], grouped[3]);
  else if (dotted !== null) meant = joined(dotted[1] ?? dotted[3], dotted[2]);
  else if (commaed !== null) meant = joined(commaed[1] ?? commaed[3], commaed[2]);
  return meant !== text && isPlain(meant) && !(meant === bare && mayGroupThousands(meant))
    ? meant
    : undefined;
}
