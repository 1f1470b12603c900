/** Numbers as cells must write them, and what to say of the ones that are written otherwise. */

/** Digits with a decimal point, a minus at most before them. */
const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Significant decimal digits that a double always keeps (IEEE 754, DBL_DIG). */
const keptDigits = 15;

export interface NumberFault {
  code: 'CSV-010' | 'CSV-012' | 'CSV-023' | 'CSV-024' | 'CSV-025';
  facts: Record<string, string>;
}

/** Why a text is no plain number of its type, or undefined when it is one. */
export function numberFault(text: string, type: 'integer' | 'number'): NumberFault | undefined {
  if (plainNumber.test(text)) {
    // "1.234" in an integer column is a thousand written the Italian way, or a fraction that is no integer.
    if (type === 'integer' && text.includes('.')) return { code: 'CSV-023', facts: {} };
    return keepsItsDigits(text) ? undefined : { code: 'CSV-024', facts: {} };
  }
  if (type === 'number' && isPlain(text.replace(',', '.'))) {
    const [meant, whole] = [text.replace(',', '.'), text.replace(',', '')];
    if (mayGroupThousands(meant)) return { code: 'CSV-025', facts: { whole, fraction: meant } };
    return { code: 'CSV-012', facts: { meant } };
  }
  return { code: 'CSV-010', facts: { meant: meantNumber(text) } };
}

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

/** Whether a text is written as cells and content must write numbers, with no digit lost. */
export function isPlain(text: string): boolean {
  return plainNumber.test(text) && keepsItsDigits(text);
}

/**
 * The plain number that a text can only mean, or an empty text: a sign, a currency or a percent sign
 * and separators of thousands in groups of three are taken off; zeros in front and exponents are not
 * (the one may be a code, the other has lost digits).
 */
function meantNumber(text: string): string {
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
  return meant !== text && isPlain(meant) && !(meant === bare && mayGroupThousands(meant)) ? meant : '';
}
