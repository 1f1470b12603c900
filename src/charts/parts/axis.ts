/** Axes as the publication draws them: no title, no box, few ticks, the unit on the last one. */

import { pairs, type ScaleLinear } from 'd3';
import type { AnyLanguage } from '../../site.ts';
import { numbersAlike } from '../../binding/numbers-alike.ts';
import type { Unit } from '../../numbers/unit.ts';
import { roleWidth, type DrawingBuilder } from '../../plotting/drawing.ts';
import { coordinate } from '../../markup/coordinate.ts';

type Scale = ScaleLinear<number, number>;

/** Baseline of the tick labels of a horizontal axis. */
const labelBaselinePx = 11;
const leastGapPx = 8;

export interface Tick {
  value: number;
  text: string;
}

/**
 * Ticks of a scale in words, all in one form, about `count` of them; no two read alike. Between years there is
 * none.
 */
export function ticksOf(scale: Scale, count: number, unit: Unit | undefined, language: AnyLanguage): Tick[] {
  const ticks = scale.ticks(count).filter((tick) => unit?.dimension !== 'year' || Number.isInteger(tick));
  return ticksAt(ticks, unit, language);
}

/** Ticks at some values, ascending, in one form; the last one carries the unit, or the first if that is zero. */
export function ticksAt(values: readonly number[], unit: Unit | undefined, language: AnyLanguage): Tick[] {
  const withUnit = values.at(-1) === 0 ? 0 : values.length - 1;
  return numbersAlike(values, unit, language).map(({ value, bare, whole }, index) => ({
    value,
    text: index === withUnit ? whole : bare,
  }));
}

/** Whether neighbours among labels from left to right come too near to each other. */
function meet(boxes: readonly { left: number; right: number }[]): boolean {
  return pairs(boxes).some(([before, after]) => after.left < before.right + leastGapPx);
}

/**
 * A value axis along the top: labels at the top edge, a gridline down to `bottomPx` at each tick but
 * zero. Where labels would meet there are fewer ticks.
 * @param choices ticks to choose from, the first whose labels don't meet; without them, round numbers
 * @param abovePx the height of what stands over the labels
 */
export function drawTopAxis(
  drawing: DrawingBuilder,
  scale: Scale,
  unit: Unit | undefined,
  language: AnyLanguage,
  [topPx, bottomPx]: readonly [number, number],
  choices = [4, 3, 2, 1].map((count) => ticksOf(scale, count, unit, language)),
  abovePx = 0,
): void {
  const boxOf = ({ value, text }: Tick) => {
    const x = scale(value);
    const width = roleWidth('axis', text);
    const left = Math.max(0, Math.min(drawing.widthPx - width, x - width / 2));
    return { x, text, value, left, right: left + width };
  };
  const inBoxes = choices.map((ticks) => ticks.map(boxOf));
  const boxes = inBoxes.find((each) => !meet(each)) ?? inBoxes.at(-1)?.slice(-1) ?? [];
  for (const { x, text, value, left } of boxes) {
    if (value !== 0) drawing.mark('path', { class: 'grid', d: `M${coordinate(x)} ${topPx}V${bottomPx}` });
    drawing.text('axis', left, abovePx + labelBaselinePx, text);
  }
}

/** A value axis at the left: labels above their gridlines, which go from `leftPx` to `rightPx`. */
export function drawSideAxis(
  drawing: DrawingBuilder,
  scale: Scale,
  unit: Unit | undefined,
  language: AnyLanguage,
  [leftPx, rightPx]: readonly [number, number],
): void {
  for (const { value, text } of ticksOf(scale, 4, unit, language)) {
    const y = scale(value);
    const className = value === 0 ? 'base' : 'grid';
    drawing.mark('path', {
      class: className,
      d: `M${coordinate(leftPx)} ${coordinate(y)}H${coordinate(rightPx)}`,
    });
    drawing.text('axis', leftPx, y - 4, text);
  }
}

/**
 * Years (or other names) under their places, from left to right: all of them, or the last and every so
 * many before it; the first too where it has room.
 */
export function drawBottomLabels(
  drawing: DrawingBuilder,
  places: readonly { x: number; text: string }[],
  baselinePx: number,
  [leftPx, rightPx]: readonly [number, number] = [0, drawing.widthPx],
): void {
  const boxes = places.map(({ x, text }) => {
    const width = roleWidth('axis', text);
    const left = Math.max(leftPx, Math.min(rightPx - width, x - width / 2));
    return { text, left, right: left + width };
  });
  const every = (step: number) => boxes.filter((_, index) => (boxes.length - 1 - index) % step === 0);
  let step = 1;
  while (step < boxes.length && meet(every(step))) step += 1;
  // A little more apart, and the first is among them.
  const whole = [step, step + 1, step * 2].find((each) => (boxes.length - 1) % each === 0);
  step = whole ?? step;
  const chosen = every(step);
  const first = boxes[0];
  if (first !== undefined && chosen[0] !== first && !meet([first, ...chosen])) chosen.unshift(first);
  for (const { text, left } of chosen) drawing.text('axis', left, baselinePx, text);
}
