/** Names under an axis across: of the categories where all have room, otherwise of places of the calendar. */

import { pairs } from 'd3';
import { coordinate } from '../../markup/coordinate.ts';
import { roleWidth, type DrawingBuilder } from '../../plotting/drawing.ts';
import { endsOf } from '../../plotting/span.ts';
import type { AnyLanguage } from '../../site.ts';
import type { Chart } from '../chart.ts';
import { categoryName } from '../chart-names.ts';
import { categoriesOf } from '../datum.ts';
import { dayOf, readTime, timesOf, timeText, type CalendarStep } from '../time.ts';
import { timeName } from '../time-names.ts';
import { drawBottomLabels } from './axis.ts';

interface Label {
  x: number;
  text: string;
}

/** Between the names of an axis, at least. */
const gapPx = 8;

/**
 * Draws the names of a chart's categories under their places. Times that have no room for all their names are
 * told by years, months or days of the calendar, each with a tick where it begins; gaps have no name here.
 * @param x where a category stands, or any time in the same form
 * @param plotBottomPx where ticks begin
 */
export function drawAcrossLabels(
  drawing: DrawingBuilder,
  chart: Chart,
  language: AnyLanguage,
  x: (category: string) => number,
  baselinePx: number,
  plotBottomPx: number,
  range: readonly [number, number] = [0, drawing.widthPx],
): void {
  const categories = categoriesOf(chart.data).filter((category) => !isGap(chart, category));
  const labels = categories
    .map((category) => ({ x: x(category), text: categoryName(chart, category, language) }))
    .toSorted((a, b) => a.x - b.x);
  const times = timesOf(categories);
  const areYears = times === undefined || [...times.values()].every(({ step }) => step === 'year');
  if (areYears ? areEven(labels) : fit(labels, range)) {
    drawBottomLabels(drawing, labels, baselinePx, range);
    return;
  }
  if (areYears) {
    drawBottomLabels(drawing, withRoom(labels, range), baselinePx, range);
    return;
  }
  const ticks = calendarTicks(categories, language, x, range);
  for (const { x: at } of ticks) {
    drawing.mark('path', { class: 'base', d: `M${coordinate(at)} ${coordinate(plotBottomPx)}v4` });
  }
  drawBottomLabels(drawing, ticks, baselinePx, range);
}

/** Whether a category stands for a stretch of time without a row. */
function isGap(chart: Chart, category: string): boolean {
  const time = readTime(category);
  const isSpan = time !== undefined && time.first !== time.last;
  return isSpan && chart.data.every((datum) => datum.category !== category || datum.isAbsent === true);
}

function areEven(labels: readonly Label[]): boolean {
  const steps = pairs(labels, (before, after) => after.x - before.x);
  return steps.every((step) => Math.abs(step - (steps[0] ?? step)) < 0.5);
}

/** Whether none of some names meets its neighbour. */
function fit(labels: readonly Label[], range: readonly [number, number]): boolean {
  return withRoom(labels, range).length === labels.length;
}

/** Names that have room beside each other: the last one, and those before it that do not come too near. */
function withRoom(labels: readonly Label[], [low, high]: readonly [number, number]): Label[] {
  let free = Infinity;
  return labels
    .toReversed()
    .filter(({ x, text }) => {
      const width = roleWidth('axis', text);
      const left = Math.max(low, Math.min(high - width, x - width / 2));
      if (left + width + gapPx > free) return false;
      free = left;
      return true;
    })
    .toReversed();
}

/** Steps of the calendar that ticks may have, from the finest; weeks are told by their days. */
const tickSteps: readonly (readonly [CalendarStep, number])[] = [
  ['day', 1],
  ['day', 7],
  ['month', 1],
  ['month', 3],
  ['month', 6],
  ...[1, 2, 5, 10, 20, 25, 50, 100, 200, 500].map((count) => ['year', count] as const),
];

/** Ticks at the finest step of the calendar whose names have room, two at least. */
function calendarTicks(
  categories: readonly string[],
  language: AnyLanguage,
  x: (category: string) => number,
  range: readonly [number, number],
): Label[] {
  const times = categories.flatMap((category) => readTime(category) ?? []);
  const { step: own } = endsOf(times)[0];
  const isMixed = times.some(({ step }) => step !== own);
  const [from, to] = [
    Math.min(...times.map(({ step, first }) => dayOf(step, first))),
    Math.max(...times.map(({ step, last }) => dayOf(step, last))),
  ];
  // Between two school years there is no year that a tick could name.
  const steps =
    own === 'season' && !isMixed
      ? tickSteps.flatMap(([step, count]) => (step === 'year' ? [['season', count] as const] : []))
      : tickSteps;
  for (const [step, count] of steps) {
    const labels: Label[] = [];
    const begin = indexOn(step, from);
    for (let index = Math.ceil(begin / count) * count; dayOf(step, index) <= to; index += count) {
      if (dayOf(step, index) < from) continue;
      const key = isMixed ? timeText('day', dayOf(step, index)) : inStep(own, dayOf(step, index));
      labels.push({ x: x(key), text: timeName(timeText(step, index), language, 'short') ?? key });
      if (labels.length > mostTicks) break;
    }
    if (labels.length > 1 && labels.length <= mostTicks && fit(labels, range)) return labels;
  }
  const ends = endsOf(categories.toSorted((a, b) => x(a) - x(b)));
  return ends.map((key) => ({ x: x(key), text: timeName(key, language, 'short') ?? key }));
}

/** More ticks than this would never have room. */
const mostTicks = 40;

/** The step of the calendar in which a day lies. */
function indexOn(step: CalendarStep, day: number): number {
  const date = new Date(day * 86_400_000);
  const year = date.getUTCFullYear();
  if (step === 'year' || step === 'season') return year;
  return step === 'month' ? year * 12 + date.getUTCMonth() : day;
}

/** A day as a key in another step: that in which it lies. */
function inStep(step: CalendarStep, day: number): string {
  if (step === 'day') return timeText(step, day);
  const date = new Date(day * 86_400_000);
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth();
  const index =
    step === 'week'
      ? Math.floor((day + 3) / 7)
      : step === 'year' || step === 'season'
        ? Math.floor(months / 12)
        : Math.floor(months / (step === 'half' ? 6 : step === 'quarter' ? 3 : 1));
  return timeText(step, index);
}
