/** Says whether a number in prose agrees with the cell it is bound to. */

import type { Currency, Hedge, NumberPhrase } from './phrase.ts';
import type { UnitDimension } from './unit.ts';

/** What a source may say beside its figure: `more than 148,500`. */
export const qualifiers = ['more than', 'up to', 'almost', 'about', 'less than'] as const;
export type Qualifier = (typeof qualifiers)[number];

export interface CellQuantity {
  /** In plain units: 2e12 for 2000 billion euros, 99.9 for percent. */
  value: number;
  /** The unit of the source's last digit: 1e7 for 2.23 billion, 0.1 for 99.9. */
  lastDigitUnit: number;
  dimension: UnitDimension;
  /** Needed for the dimension `currency`. */
  currency?: Currency;
  /** Missing when the source states its figure flatly. */
  qualifier?: Qualifier;
}

/** How a phrase disagrees; `expected` is the cell's, `written` the phrase's, in the cell's unit. */
export type Disagreement =
  /** The figure is another one. */
  | { code: 'value'; expected: number; written: number; tolerance: number }
  /** The figure is right, with digits the source doesn't have. */
  | { code: 'too-precise'; expected: number; written: number; tolerance: number }
  /** A share where the cell counts and the like. */
  | { code: 'dimension'; expected: UnitDimension; written: NumberPhrase['dimension'] }
  /** A range, where a cell holds one figure. */
  | { code: 'range' }
  /** Another currency, or none where the cell has one. */
  | { code: 'currency'; expected: Currency | undefined; written: Currency | undefined }
  /** `quasi`, `oltre` and the rest say what isn't so, though the figure is near. */
  | { code: 'hedge-false'; hedge: Hedge; expected: number; written: number }
  /** The source says `more than`, the phrase says less or something else. */
  | { code: 'qualifier-dropped'; qualifier: Qualifier; hedge: Hedge | undefined };

/** A hedge allows this much of the written value. */
const hedgeReach = 0.1;

/** What a phrase may say of a figure its source qualifies, without losing which way it points. */
const faithfulHedges: Record<Qualifier, readonly Hedge[]> = {
  about: ['about'],
  almost: ['almost'],
  'more than': ['more than', 'at least'],
  'less than': ['less than'],
  'up to': ['up to'],
};

/**
 * Compares a phrase with a cell. Unhedged, they may differ by what rounding to the written digits
 * explains; hedged, the hedge must be true within a tenth; what the cell hedges, the phrase must.
 * @returns null when they agree.
 */
export function compareWithCell(phrase: NumberPhrase, cell: CellQuantity): Disagreement | null {
  const factor = cellUnitsPerWritten(phrase, cell);
  if (factor === undefined) {
    return { code: 'dimension', expected: cell.dimension, written: phrase.dimension };
  }
  if (cell.dimension === 'currency' && phrase.currency !== cell.currency) {
    return { code: 'currency', expected: cell.currency, written: phrase.currency };
  }
  if (phrase.upper !== undefined) return { code: 'range' };
  const { qualifier } = cell;
  const { hedge } = phrase;
  if (qualifier && !(hedge && faithfulHedges[qualifier].includes(hedge))) {
    return { code: 'qualifier-dropped', qualifier, hedge };
  }
  return compareValue(phrase.value * factor, phrase.tolerance * factor, phrase, cell);
}

/** What one of the phrase's units is in the cell's; undefined when they don't measure the same. */
function cellUnitsPerWritten(phrase: NumberPhrase, cell: CellQuantity): number | undefined {
  const written = phrase.dimension;
  switch (cell.dimension) {
    case 'percent':
      return written === 'percent' ? 1 : written === 'share' ? 100 : undefined;
    case 'currency':
      // A bare number for money is a missing currency, reported as such.
      return written === 'currency' || written === 'number' ? 1 : undefined;
    default:
      return written === cell.dimension ? 1 : undefined;
  }
}

function compareValue(
  written: number,
  tolerance: number,
  phrase: NumberPhrase,
  cell: CellQuantity,
): Disagreement | null {
  const { hedge } = phrase;
  const { value: expected } = cell;
  const distance = Math.abs(written - expected);
  const noise = 1e-9 * Math.max(Math.abs(written), Math.abs(expected));
  if (hedge === undefined) {
    if (distance <= tolerance + noise) return null;
    const half = cell.lastDigitUnit / 2;
    const isExact = phrase.dimension === 'year' || phrase.dimension === 'ordinal';
    const hasMoreDigits = !isExact && tolerance < half && distance <= half + noise;
    return { code: hasMoreDigits ? 'too-precise' : 'value', expected, written, tolerance };
  }
  const reach = hedgeReach * Math.abs(written);
  const isNear = distance <= (hedge === 'about' ? Math.max(reach, tolerance) : reach) + noise;
  if (!isNear) return { code: 'value', expected, written, tolerance };
  const isEqual = distance <= noise;
  const isAbove = !isEqual && expected > written;
  const holds = {
    about: true,
    almost: isEqual ? cell.qualifier !== undefined : !isAbove,
    'less than': isEqual ? cell.qualifier !== undefined : !isAbove,
    'more than': isEqual ? cell.qualifier !== undefined : isAbove,
    'at least': isEqual || isAbove,
    'up to': !isAbove,
  }[hedge];
  return holds ? null : { code: 'hedge-false', hedge, expected, written };
}
