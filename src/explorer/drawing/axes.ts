/** The axes of frames: round ends, few ticks, labels that do not meet. */

import { extent, scaleLinear } from 'd3';
import { numbersAlike } from '../../binding/numbers-alike.ts';
import { readUnit } from '../../numbers/unit.ts';
import type { Language } from '../../site.ts';
import type { FrameText, Measure } from './frame.ts';

export interface Tick {
  value: number;
  text: string;
}

/** Least distance between two labels. */
const gapPx = 10;

/** Round ends that hold all values. @param withZero whether the axis begins or passes at zero */
export function roundDomain(values: readonly number[], withZero: boolean): [number, number] {
  const [low = 0, high = 1] = extent(withZero ? [0, ...values] : values);
  // A single value stands in the middle of something.
  const ends =
    low === high ? (low === 0 ? [0, 1] : [low - Math.abs(low) / 2, high + Math.abs(high) / 2]) : [low, high];
  const [from = low, to = high] = scaleLinear().domain(ends).nice(4).domain();
  return [from, to];
}

/** Whether values are far enough from zero that an axis may leave it out. */
export function isFarFromZero(values: readonly number[]): boolean {
  const [low = 0, high = 0] = extent(values);
  return low > 0 && low / high > 0.5;
}

/** Ticks of an axis of amounts in words; the last one carries the unit. */
export function amountTicks(
  domain: readonly [number, number],
  count: number,
  unit: string | undefined,
  language: Language,
): Tick[] {
  const values = scaleLinear().domain(domain).ticks(count);
  const withUnit = values.at(-1) === 0 ? 0 : values.length - 1;
  return numbersAlike(values, unit === undefined ? undefined : readUnit(unit), language).map(
    ({ value, bare, whole }, index) => ({ value, text: index === withUnit ? whole : bare }),
  );
}

/** Labels along a horizontal line, moved inwards at its ends; undefined where two of them would meet. */
export function rowOfLabels(
  ticks: readonly Tick[],
  placeOf: (value: number) => number,
  yPx: number,
  widthPx: number,
  measure: Measure,
): FrameText[] | undefined {
  let endPx = -gapPx;
  const texts: FrameText[] = [];
  for (const { value, text } of ticks) {
    const width = measure(text, 'axis');
    const leftPx = Math.max(0, Math.min(widthPx - width, placeOf(value) - width / 2));
    if (leftPx < endPx + gapPx) return undefined;
    endPx = leftPx + width;
    texts.push({ xPx: leftPx, yPx, text, role: 'axis', anchor: 'start' });
  }
  return texts;
}

/** The most of some ticks whose labels do not meet: all, every second, every third; with the last one in any case. */
export function thinnedLabels(
  ticks: readonly Tick[],
  placeOf: (value: number) => number,
  yPx: number,
  widthPx: number,
  measure: Measure,
): FrameText[] {
  for (let step = 1; step < ticks.length; step++) {
    const kept = ticks.filter((_, index) => (ticks.length - 1 - index) % step === 0);
    const labels = rowOfLabels(kept, placeOf, yPx, widthPx, measure);
    if (labels !== undefined) return labels;
  }
  return rowOfLabels(ticks.slice(-1), placeOf, yPx, widthPx, measure) ?? [];
}

/** The most of an axis of amounts whose labels do not meet. */
export function amountLabels(
  domain: readonly [number, number],
  unit: string | undefined,
  language: Language,
  placeOf: (value: number) => number,
  yPx: number,
  widthPx: number,
  measure: Measure,
): { ticks: Tick[]; labels: FrameText[] } {
  for (const count of [5, 4, 3, 2, 1]) {
    const ticks = amountTicks(domain, count, unit, language);
    const labels = rowOfLabels(ticks, placeOf, yPx, widthPx, measure);
    if (labels !== undefined) return { ticks, labels };
  }
  return { ticks: [], labels: [] };
}
