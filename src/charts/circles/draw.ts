/**
 * Circles whose areas share one scale, the largest first: side by side on a line where their words have
 * room under them, otherwise one under the other with the words beside.
 */

import { scaleSqrt, sum } from 'd3';
import type { AnyLanguage } from '../../site.ts';
import { roomFor, type Chart } from '../chart.ts';
import { inPanels, valueOf, type Datum } from '../datum.ts';
import { categoryName } from '../chart-names.ts';
import { formatCell } from '../../binding/number-format.ts';
import { roleWidth, type DrawingBuilder } from '../../plotting/drawing.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { spanOf } from '../../plotting/span.ts';
import { coordinate } from '../../markup/coordinate.ts';
import { textRoles, type TextRole } from '../../plotting/theme.ts';
import { seriesClass } from '../parts/series-class.ts';
import type { TidySpec } from '../chart-spec.ts';

/** Radii of the largest circle, and the least with which circles still stand side by side. */
const [widestPx, leastAcrossPx] = [116, 64];
const [linePx, gapPx] = [17, 18];
/** What the words of a circle need under it. */
const leastColumnPx = 112;
/** The least radius that can still be seen; a smaller amount gets it, and its number says the truth. Zero has none. */
const leastRadiusPx = 1;

interface Circle {
  datum: Datum;
  value: string;
  name: string;
  isStrong: boolean;
}

export function drawCircles(chart: Chart<TidySpec>, language: AnyLanguage, drawing: DrawingBuilder): number {
  const { data, spec } = chart;
  const circleOf = (datum: Datum): Circle => ({
    datum,
    value: formatCell(datum.cell, language, 'short'),
    name: categoryName(chart, datum.category, language),
    isStrong: spec.emphasis.includes(datum.category),
  });
  const all = data.map(circleOf);
  const rows = inPanels(roomFor(chart)).map((own) => own.map(circleOf));
  for (let radiusPx = widestPx; radiusPx >= leastAcrossPx; radiusPx -= 4) {
    const radius = radiusScale(chart, radiusPx);
    const needed = (row: readonly Circle[]) =>
      sum(row, (circle) => columnWidth(circle, radius)) + gapPx * (row.length - 1);
    // Of several panels all have room, or none stands so: a radius means the same in each.
    if (rows.some((row) => needed(row) > drawing.widthPx)) continue;
    const columns = all.map((circle) => ({ circle, columnPx: columnWidth(circle, radius) }));
    return drawAcross(drawing, chart, columns, radius);
  }
  const share = drawing.widthPx < 430 ? 0.18 : 0.16;
  return drawDown(drawing, chart, all, radiusScale(chart, Math.min(widestPx, drawing.widthPx * share)));
}

type Radius = (circle: Circle) => number;

function radiusScale(chart: Chart<TidySpec>, largestPx: number): Radius {
  const [, largest] = spanOf(roomFor(chart).map(valueOf));
  const scale = scaleSqrt([0, largest || 1], [0, largestPx]);
  return ({ datum }) => (valueOf(datum) === 0 ? 0 : Math.max(leastRadiusPx, scale(valueOf(datum))));
}

function columnWidth(circle: Circle, radius: Radius): number {
  const longest = Math.max(...circle.name.split(/[ \n]+/).map((word) => roleWidth(nameRole(circle), word)));
  const value = roleWidth('value-strong', circle.value);
  return Math.max(2 * radius(circle) + 1, leastColumnPx, longest + 1, value + 1);
}

const nameRole = ({ isStrong }: Circle): TextRole => (isStrong ? 'label-strong' : 'label');

/** On a common line, each with its words under its left edge. */
function drawAcross(
  drawing: DrawingBuilder,
  chart: Chart<TidySpec>,
  columns: readonly { circle: Circle; columnPx: number }[],
  radius: Radius,
): number {
  const line = 2 * Math.max(...columns.map(({ circle }) => radius(circle))) + 2;
  drawing.mark('path', { class: 'base', d: `M0 ${coordinate(line)}H${drawing.widthPx}` });
  let left = 0;
  let bottom = line;
  for (const { circle, columnPx } of columns) {
    const r = radius(circle);
    drawCircle(drawing, chart, circle, [left + r + 0.5, line - r], r, () => {
      const end = drawWords(drawing, circle, left, line + 6, columnPx);
      bottom = Math.max(bottom, end);
    });
    left += columnPx + gapPx;
  }
  return bottom + 4;
}

/** On a common axis from top to bottom, the words beside. */
function drawDown(
  drawing: DrawingBuilder,
  chart: Chart<TidySpec>,
  all: readonly Circle[],
  radius: Radius,
): number {
  const axisX = Math.max(...all.map(radius)) + 1;
  const wordsX = 2 * axisX + gapPx;
  let y = 2;
  for (const circle of all) {
    const r = radius(circle);
    const lines = linesOf(circle, drawing.widthPx - wordsX).length + 1;
    const height = Math.max(2 * r, lines * linePx + 8);
    const centre = y + height / 2;
    drawCircle(drawing, chart, circle, [axisX, centre], r, () => {
      const d = `M${coordinate(axisX + r)} ${coordinate(centre)}H${coordinate(wordsX - 6)}`;
      if (r > 0) drawing.mark('path', { class: 'leader', d });
      drawWords(drawing, circle, wordsX, centre - (lines * linePx) / 2 - 4, drawing.widthPx - wordsX);
    });
    y += height + 10;
  }
  return y - 4;
}

function drawCircle(
  drawing: DrawingBuilder,
  chart: Chart<TidySpec>,
  { datum, isStrong }: Circle,
  [cx, cy]: readonly [number, number],
  r: number,
  drawRest: () => void,
): void {
  drawing.datum(
    datum,
    () => {
      if (r > 0) drawing.mark('circle', { class: isStrong ? 'disc-full' : 'disc-tint', cx, cy, r });
      drawRest();
    },
    seriesClass(chart, datum.category),
  );
  drawing.anchor(datum, cx, cy);
}

function linesOf(circle: Circle, widthPx: number): string[] {
  const { face, sizePx } = textRoles[nameRole(circle)];
  return wrapText(circle.name, face, sizePx, widthPx);
}

/** The value and, under it, the name. @returns the y under them */
function drawWords(
  drawing: DrawingBuilder,
  circle: Circle,
  left: number,
  top: number,
  widthPx: number,
): number {
  let baseline = top + linePx;
  drawing.text(circle.isStrong ? 'value-strong' : 'value', left, baseline, circle.value);
  for (const line of linesOf(circle, widthPx)) {
    drawing.text(nameRole(circle), left, (baseline += linePx), line);
  }
  return baseline + 6;
}
