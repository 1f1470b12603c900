/** What is said of a number that its few decimals would turn into none, or into all: `less than 0.1%`. */

import { exactDifference, fixedDecimals } from '../numbers/decimal.ts';
import type { Unit } from '../numbers/unit.ts';
import type { AnyLanguage } from '../site.ts';

/** A number that is written with few decimals lies below or above `value`. */
export interface Bound {
  side: 'below' | 'above';
  value: number;
}

/** The whole of a share. */
const whole = 100;

/**
 * The bound to write instead of a number that is above zero and would be written as zero, or of a share
 * below the whole that would be written as the whole; undefined for every other number.
 */
export function boundInstead(value: number, unit: Unit, decimals: number): Bound | undefined {
  const step = Number(`1e-${decimals}`);
  const written = Number(fixedDecimals(value, decimals));
  if (value > 0 && written === 0) return { side: 'below', value: step };
  const isShare = unit.dimension === 'percent';
  if (isShare && value < whole && written === whole) {
    return { side: 'above', value: exactDifference(whole, step) };
  }
  return undefined;
}

const words = {
  it: { below: 'meno di', above: 'pi\u00F9 di', fewer: 'meno di' },
  en: { below: 'less than', above: 'more than', fewer: 'fewer than' },
  fr: { below: 'moins de', above: 'plus de', fewer: 'moins de' },
  de: { below: 'weniger als', above: 'mehr als', fewer: 'weniger als' },
  es: { below: 'menos de', above: 'más de', fewer: 'menos de' },
} as const satisfies Record<AnyLanguage, Record<Bound['side'] | 'fewer', string>>;

/** The words before the bound: what is counted is `fewer than`, an amount `less than`. */
export function boundWord({ side }: Bound, { dimension, scale }: Unit, language: AnyLanguage): string {
  const isCounted = dimension === 'number' && scale === 1;
  return words[language][side === 'below' && isCounted ? 'fewer' : side];
}
