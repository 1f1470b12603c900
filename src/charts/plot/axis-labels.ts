/** Axes beside and under the panels: gridlines, numbers, names of places; measured before anything is drawn. */

import { scaleLinear, scaleLog, scaleSqrt, scaleUtc, utcFormat, type ScaleLinear } from 'd3';
import type { AnyLanguage } from '../../site.ts';
import { readUnit } from '../../numbers/unit.ts';
import { coordinate } from '../../markup/coordinate.ts';
import { roleWidth, widestOf, type DrawingBuilder } from '../../plotting/drawing.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { textRoles } from '../../plotting/theme.ts';
import type { Chart } from '../chart.ts';
import { drawBottomLabels, ticksAt, ticksOf } from '../parts/axis.ts';
import type { Axis } from './axes-of.ts';
import { dateText, valueName } from './measures.ts';
import type { AxisRoom, Layout, Panel } from './panels.ts';
import type { PlotSpec } from './spec.ts';

const percent = readUnit('percent');
const [linePx, footLinePx] = [16, 14];

/** A continuous scale of ours over the places of an axis, for the ticks that we write. */
export function tickScale({ type, domain }: Axis): ScaleLinear<number, number> {
  const ends = domain.map(Number);
  if (type === 'log') return scaleLog(ends, [0, 1]) as unknown as ScaleLinear<number, number>;
  if (type === 'sqrt') return scaleSqrt(ends, [0, 1]) as unknown as ScaleLinear<number, number>;
  return scaleLinear(ends, [0, 1]);
}

/** Values that an axis names, in words. */
export function axisTicks(
  chart: Chart<PlotSpec>,
  axis: Axis,
  language: AnyLanguage,
  count: number,
): { value: number | Date; text: string }[] {
  if (axis.type === 'utc') return dateTicks(chart, axis, language, count);
  if (axis.measures.length > 0 && axis.measures.every(({ kind }) => kind === 'year')) {
    const [low = 0, high = 0] = axis.domain.map(Number);
    return Array.from({ length: high - low + 1 }, (_, index) => low + index).map((value) => ({
      value,
      text: String(value),
    }));
  }
  if (axis.isShare) {
    const scale = scaleLinear(
      axis.domain.map((end) => Number(end) * 100),
      [0, 1],
    );
    return ticksOf(scale, count, percent, language).map(({ value, text }) => ({ value: value / 100, text }));
  }
  const scale = tickScale(axis);
  // What is counted is whole, and has no decimals.
  const ticks =
    axis.measures.length === 0
      ? ticksAt(scale.ticks(count).filter(Number.isInteger), axis.unit, language)
      : ticksOf(scale, count, axis.unit, language);
  return axis.isReversed ? ticks.toReversed() : ticks;
}

/** Beyond so many days an axis names months or years instead. */
const mostDays = 12;

function dateTicks(
  chart: Chart<PlotSpec>,
  { domain, days, measures }: Axis,
  language: AnyLanguage,
  count: number,
): { value: Date; text: string }[] {
  const column = measures[0]?.column;
  // Few days are named themselves: `2018` under a value of the end of 2017 would be read as its year.
  if (days.length <= mostDays)
    return days.map((value) => {
      const day = value.toISOString().slice(0, 10);
      const name = column === undefined ? day : valueName(chart, column, day, language);
      return { value, text: name === day ? dateText(value, language) : name };
    });
  const [low = new Date(0), high = new Date(0)] = domain.map((each) => new Date(each));
  const values = scaleUtc([low, high], [0, 1]).ticks(count);
  const areYears = values.every((each) => each.getUTCMonth() === 0 && each.getUTCDate() === 1);
  const areMonths = values.every((each) => each.getUTCDate() === 1);
  const month = new Intl.DateTimeFormat(language === 'it' ? 'it-IT' : 'en-GB', {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const textOf = (each: Date) =>
    areYears ? utcFormat('%Y')(each) : areMonths ? month.format(each) : dateText(each, language);
  return values.map((value) => ({ value, text: textOf(value) }));
}

/** The names of the places of a band or point axis. */
export function placeNames(chart: Chart<PlotSpec>, axis: Axis, language: AnyLanguage): string[] {
  const column = axis.measures[0]?.column;
  return axis.domain.map((place) =>
    column === undefined || axis.measures[0]?.kind === 'year'
      ? String(place)
      : axis.measures[0]?.kind === 'date'
        ? dateText(new Date(place), language)
        : valueName(chart, column, String(place), language),
  );
}

/** Measures what the axes need. */
export function measureLabels(
  drawing: DrawingBuilder,
  chart: Chart<PlotSpec>,
  axes: { x: Axis | undefined; y: Axis | undefined },
  language: AnyLanguage,
): AxisRoom {
  const { x, y } = axes;
  const { widthPx } = drawing;
  const isBand = y?.type === 'band' || y?.type === 'point';
  const { face, sizePx } = textRoles.label;
  const names = y !== undefined && isBand ? placeNames(chart, y, language) : [];
  const areAbove = isBand && widthPx < 430;
  const mostPx = areAbove ? widthPx : widthPx * 0.36;
  const sideLines = names.map((name) => wrapText(name, face, sizePx, mostPx));
  const namePx = widestOf(sideLines.flat(), (line) => roleWidth('label', line)) + 14;
  const ticks =
    y === undefined || isBand ? [] : axisTicks(chart, y, language, chart.spec.scales.y?.ticks ?? 4);
  const tickPx = ticks.length === 0 ? 0 : widestOf(ticks, ({ text }) => roleWidth('axis', text)) + 12;
  const [leftPx, rightPx] = [isBand ? (areAbove ? 0 : namePx) : tickPx, 8];
  const placesPx = (panelPx: number) =>
    x === undefined ? 8 : 24 + (footLinesOf(chart, x, language, panelPx) - 1) * footLinePx;
  // Cells are read as a table is: from the heads of its columns down.
  const areHeads = isBand && x?.type === 'band' && isCellTable(chart.spec);
  return {
    leftPx,
    rightPx,
    abovePx: areHeads ? placesPx(widthPx - leftPx - rightPx) : y === undefined || isBand ? 6 : 20,
    belowPx: areHeads ? () => 8 : placesPx,
    sideLines,
    areAbove,
    areHeads,
  };
}

/** Whether the marks are the cells of one table. */
function isCellTable({ marks, facets }: PlotSpec): boolean {
  return marks.some(({ mark }) => mark === 'cell') && facets.fx === undefined && facets.fy === undefined;
}

/** How many lines the names of the places of a horizontal axis take. */
function footLinesOf(chart: Chart<PlotSpec>, x: Axis, language: AnyLanguage, panelPx: number): number {
  if (x.type !== 'band' && x.type !== 'point') return 1;
  return Math.max(1, ...footLines(placeNames(chart, x, language), x, panelPx).map((lines) => lines.length));
}

/** The names of places in lines; years stay on one. */
function footLines(names: readonly string[], { measures }: Axis, panelPx: number): string[][] {
  if (measures.every(({ kind }) => kind === 'year')) return names.map((name) => [name]);
  const { face, sizePx } = textRoles.axis;
  return names.map((name) => wrapText(name, face, sizePx, panelPx / names.length - 6));
}

/** What the axes of a panel are drawn with: where places are, in pixels of the panel. */
export interface PanelScales {
  x?: ((value: never) => number) | undefined;
  y?: ((value: never) => number) | undefined;
  xBandPx: number;
  yBandPx: number;
}

/** Gridlines, numbers and names of one panel. */
export function drawAxes(
  drawing: DrawingBuilder,
  chart: Chart<PlotSpec>,
  axes: { x: Axis | undefined; y: Axis | undefined },
  language: AnyLanguage,
  panel: Panel,
  layout: Layout,
  labels: AxisRoom,
  scales: PanelScales,
): number {
  const { left, top } = panel;
  const [right, bottom] = [left + layout.widthPx, top + layout.heightPx];
  if (axes.y !== undefined && scales.y !== undefined) {
    const { y } = scales;
    if (axes.y.type === 'band' || axes.y.type === 'point') {
      if (panel.isFirst)
        drawSideNames(drawing, axes.y, labels, (place) => top + y(place as never), scales.yBandPx);
    } else {
      const start = panel.isFirst ? 0 : left;
      for (const { value, text } of axisTicks(chart, axes.y, language, chart.spec.scales.y?.ticks ?? 4)) {
        const at = top + y(value as never);
        const d = `M${coordinate(start)} ${coordinate(at)}H${coordinate(right)}`;
        drawing.mark('path', { class: isZero(axes.y, value) ? 'base' : 'grid', d });
        if (panel.isFirst) drawing.text('axis', 0, at - 4, text);
      }
    }
  }
  if (axes.x === undefined || scales.x === undefined) return bottom;
  const { x } = scales;
  if (axes.x.type === 'band' || axes.x.type === 'point') {
    const names = placeNames(chart, axes.x, language);
    const centres = axes.x.domain.map((place) => left + x(place as never) + scales.xBandPx / 2);
    const lines = labels.areHeads ? footLinesOf(chart, axes.x, language, layout.widthPx) : 0;
    const firstPx = labels.areHeads ? top - 8 - (lines - 1) * footLinePx : bottom + 17;
    if (panel.isLowest) drawPlaceNames(drawing, axes.x, names, centres, firstPx, [left, right]);
    return bottom;
  }
  const count = chart.spec.scales.x?.ticks ?? (layout.widthPx < 160 ? 2 : layout.widthPx < 300 ? 3 : 5);
  const ticks = axisTicks(chart, axes.x, language, count);
  const areYears = axes.x.measures.length > 0 && axes.x.measures.every(({ kind }) => kind === 'year');
  // A line under names that stand over their bands would cross them: each band has its own piece of it.
  const { y: placeOfBand } = scales;
  const uprights =
    labels.areAbove && axes.y !== undefined && placeOfBand !== undefined
      ? axes.y.domain.map((place) => {
          const from = top + placeOfBand(place as never);
          return [from - 2, from + scales.yBandPx + 2] as const;
        })
      : [[top, bottom] as const];
  if (!areYears && axes.x.type !== 'utc')
    for (const { value } of ticks) {
      const at = coordinate(left + x(value as never));
      const d = uprights.map(([from, to]) => `M${at} ${coordinate(from)}V${coordinate(to)}`).join('');
      drawing.mark('path', { class: isZero(axes.x, value) ? 'base' : 'grid', d });
    }
  if (panel.isLowest) {
    const places = ticks.map(({ value, text }) => ({ x: left + x(value as never), text }));
    const inOrder = places.toSorted((a, b) => a.x - b.x);
    const room = [panel.isFirst ? 0 : left - 4, right + labels.rightPx] as const;
    const chosen = axes.x.type === 'utc' ? apart(inOrder, room) : inOrder;
    drawBottomLabels(drawing, chosen, bottom + 17, room);
  }
  return bottom;
}

/** Of places at any distance from each other, from the last one on, those whose names don't meet. */
function apart(
  places: readonly { x: number; text: string }[],
  [leftPx, rightPx]: readonly [number, number],
): { x: number; text: string }[] {
  const chosen: { x: number; text: string }[] = [];
  let free = Infinity;
  for (const place of places.toReversed()) {
    const width = roleWidth('axis', place.text);
    const left = Math.max(leftPx, Math.min(rightPx - width, place.x - width / 2));
    if (left + width > free) continue;
    chosen.unshift(place);
    free = left - 9;
  }
  return chosen;
}

function isZero({ type }: Axis, value: number | Date): boolean {
  return type !== 'utc' && value === 0;
}

function drawSideNames(
  drawing: DrawingBuilder,
  { domain }: Axis,
  { sideLines, areAbove }: AxisRoom,
  y: (place: number | string | Date) => number,
  bandPx: number,
): void {
  domain.forEach((place, index) => {
    const lines = sideLines[index] ?? [];
    const first = areAbove
      ? y(place) - 5 - (lines.length - 1) * linePx
      : y(place) + bandPx / 2 + 4.5 - ((lines.length - 1) * linePx) / 2;
    lines.forEach((line, at) => drawing.text('label', 0, first + at * linePx, line));
  });
}

/** Names of places from left to right, broken into lines as wide as a place has room, the first at `firstPx`. */
function drawPlaceNames(
  drawing: DrawingBuilder,
  axis: Axis,
  names: readonly string[],
  centres: readonly number[],
  firstPx: number,
  [left, right]: readonly [number, number],
): void {
  const isYears = axis.measures.every(({ kind }) => kind === 'year');
  if (isYears) {
    const places = names.map((text, index) => ({ x: centres[index] ?? left, text }));
    drawBottomLabels(
      drawing,
      places.toSorted((a, b) => a.x - b.x),
      firstPx,
      [left, right],
    );
    return;
  }
  const inLines = footLines(names, axis, right - left);
  inLines.forEach((lines, index) => {
    const widest = widestOf(lines, (line) => roleWidth('axis', line));
    const centre = Math.max(widest / 2, Math.min(drawing.widthPx - widest / 2, centres[index] ?? left));
    lines.forEach((line, at) => drawing.text('axis', centre, firstPx + at * footLinePx, line, 'middle'));
  });
}
