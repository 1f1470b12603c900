/** Arithmetic in decimals, as on paper: 0.1 + 0.2 is 0.3, and 0.7 is seven times 0.1. */

/** A number as a whole count of a power of ten: 0.25 is 25 of 10^-2. */
interface Decimal {
  digits: bigint;
  exponent: number;
}

/** The shortest decimal that a number is written as; that is what a cell holds. Throws for what is not finite. */
function decimalOf(value: number): Decimal {
  if (!Number.isFinite(value)) throw new Error(`${value} is no decimal`);
  const scientific = value.toExponential();
  const at = scientific.indexOf('e');
  const [whole = '', fraction = ''] = scientific.slice(0, at).split('.');
  return { digits: BigInt(whole + fraction), exponent: Number(scientific.slice(at + 1)) - fraction.length };
}

/** The number nearest to a decimal; never a negative zero. */
function numberOf({ digits, exponent }: Decimal): number {
  return Number(`${digits}e${exponent}`);
}

/** How many decimals a number needs to be written in full: 1 for 99.9, eight for 2.5e-7. */
export function decimalsNeeded(value: number): number {
  const text = String(value);
  return isPlain(text) ? decimalsOf(text) : Math.max(0, -decimalOf(value).exponent);
}

/** Whether a number is written without a power of ten, as most are: then its text says all, and sooner. */
function isPlain(text: string): boolean {
  return /^-?\d/.test(text) && !text.includes('e');
}

/**
 * The number rounded to so many decimals and written with all of them, as every format rounds: halves away
 * from zero. What rounds to zero has no minus.
 */
export function fixedDecimals(value: number, decimals: number): string {
  const written = String(value);
  const own = decimalsOf(written);
  // What has no more decimals than are wanted is not rounded.
  if (isPlain(written) && own <= decimals) {
    const zeros = '0'.repeat(decimals - own);
    return own === 0 && decimals > 0 ? `${written}.${zeros}` : written + zeros;
  }
  const { digits, exponent } = decimalOf(value);
  const size = digits < 0n ? -digits : digits;
  const lost = -decimals - exponent;
  const kept =
    lost <= 0 ? size * 10n ** BigInt(-lost) : (size + 5n * 10n ** BigInt(lost - 1)) / 10n ** BigInt(lost);
  const text = kept.toString().padStart(decimals + 1, '0');
  const sign = digits < 0n && kept !== 0n ? '-' : '';
  if (decimals === 0) return sign + text;
  return `${sign}${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}

/** The number with its decimal point moved to the right: 2.23 by 9 is 2230000000, by -3 it is 0.00223. */
export function movePoint(value: number, places: number): number {
  const text = String(value);
  if (isPlain(text)) return Number(`${text}e${places}`);
  const { digits, exponent } = decimalOf(value);
  return numberOf({ digits, exponent: exponent + places });
}

/** The sum of numbers as they are written; of none it is 0. They may be a million. */
export function exactSum(values: Iterable<number>): number {
  let total: Decimal = { digits: 0n, exponent: 0 };
  for (const value of values) {
    const next = decimalOf(value);
    const exponent = Math.min(total.exponent, next.exponent);
    total = { digits: countOf(total, exponent) + countOf(next, exponent), exponent };
  }
  return numberOf(total);
}

/** The first number less the second, as they are written. */
export function exactDifference(minuend: number, subtrahend: number): number {
  return exactSum([minuend, -subtrahend]);
}

/** The first number divided by the second, without the noise of binary fractions: 57 by 0.57 is 100. */
export function quotientOf(dividend: number, divisor: number): number {
  // A double keeps fifteen digits for certain (IEEE 754, DBL_DIG).
  return Number((dividend / divisor).toPrecision(15)) + 0;
}

/** So many times a number: 3 of 0.1 is 0.3. `times` is whole. */
export function exactMultiple(value: number, times: number): number {
  const { digits, exponent } = decimalOf(value);
  return numberOf({ digits: digits * BigInt(times), exponent });
}

/** How often `width`, which is above zero, goes whole into a number: 7 for 0.7 and 0.1, -1 for -0.05 and 0.1. */
export function wholeTimes(value: number, width: number): number {
  const [a, b] = [decimalOf(value), decimalOf(width)];
  const exponent = Math.min(a.exponent, b.exponent);
  const [dividend, divisor] = [countOf(a, exponent), countOf(b, exponent)];
  const quotient = dividend / divisor;
  // Whole numbers are divided towards zero.
  return Number(dividend < 0n && quotient * divisor !== dividend ? quotient - 1n : quotient);
}

/** How many of 10^`exponent` a decimal is; `exponent` is not above its own. */
function countOf({ digits, exponent: own }: Decimal, exponent: number): bigint {
  return digits * 10n ** BigInt(own - exponent);
}

/** How many decimals the text of a cell has: 1 for `99.9`, none without a point. */
export function decimalsOf(text: string): number {
  const point = text.indexOf('.');
  return point === -1 ? 0 : text.length - point - 1;
}
