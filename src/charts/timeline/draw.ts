/**
 * Events in order of their years along a line, each year as far from the next as it was: across where
 * the words of a year have room under it, otherwise downwards.
 */

import { pairs } from 'd3';
import type { AnyLanguage } from '../../site.ts';
import { isEmphasised, type Chart } from '../chart.ts';
import type { Datum } from '../datum.ts';
import { categoryName } from '../chart-names.ts';
import { formatCell } from '../../binding/number-format.ts';
import { roleWidth, type DrawingBuilder } from '../../plotting/drawing.ts';
import { endsOf } from '../../plotting/span.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { coordinate } from '../../markup/coordinate.ts';
import { textRoles, type TextRole } from '../../plotting/theme.ts';
import { seriesClass } from '../parts/series-class.ts';
import type { TidySpec } from '../chart-spec.ts';

const [linePx, eventGapPx, circlePx] = [18, 8, 5];
/** How long the line of a year without events is; beyond some years the line is dashed and no longer to scale. */
const [emptyYearPx, mostEmptyYears] = [22, 6];
/** The least that the words of a year need beside each other. */
const leastColumnPx = 140;
/** The least distance of ticks for years without events, of their names, and from these to the years with events. */
const [leastTickPx, axisGapPx, clearPx] = [6, 8, 4];

/** Events that share a year, or the reason why the source gives them none. */
interface Events {
  text: string;
  events: Datum[];
}

/** A year with its events. */
interface Year extends Events {
  year: number;
}

/** A year and where it stands on a line across. */
interface PlacedYear extends Year {
  x: number;
}

export function drawTimeline(chart: Chart<TidySpec>, language: AnyLanguage, drawing: DrawingBuilder): number {
  const groups = Map.groupBy(chart.data, ({ cell }) => formatCell(cell, language, 'short'));
  const years: Year[] = [];
  const unknown: Events[] = [];
  for (const [text, events] of groups) {
    const [{ cell }] = endsOf(events);
    if (cell.value === undefined) unknown.push({ text, events });
    else years.push({ year: cell.value, text, events });
  }
  // The table may stand in another order; a line of time goes on.
  years.sort((a, b) => a.year - b.year);
  const placed = placedAcross(chart, years, drawing.widthPx);
  const draw: DrawEvent = (datum, at, widthPx) => drawEvent(drawing, chart, language, datum, at, widthPx);
  let bottom = placed === undefined ? drawDown(drawing, years, draw) : drawAcross(drawing, placed, draw);
  for (const datum of unknown.flatMap(({ events }) => events)) {
    bottom = draw(datum, [circlePx + 2, bottom + 18], drawing.widthPx);
  }
  return bottom + 4;
}

/** A day takes more room than a year, and is set smaller. */
function nameRole({ events }: Year): TextRole {
  return events[0]?.cell.day === undefined ? 'number' : 'label-strong';
}

type DrawEvent = (datum: Datum, at: readonly [number, number], widthPx: number) => number;

/** The years where they stand on a line across; undefined where their words have no room. */
function placedAcross(
  { data }: Chart<TidySpec>,
  years: readonly Year[],
  widthPx: number,
): PlacedYear[] | undefined {
  if (years.length < 2 || data[0]?.cell.unit.dimension !== 'year') return undefined;
  const [first, last] = endsOf(years);
  const step = (widthPx - Math.max(leastColumnPx + 20, widthPx * 0.26)) / (last.year - first.year);
  const isRoomy = pairs(years).every(
    ([before, after]) =>
      (after.year - before.year) * step >=
      Math.max(leastColumnPx, roleWidth(nameRole(before), before.text) + axisGapPx),
  );
  if (!isRoomy) return undefined;
  return years.map((each) => ({ ...each, x: circlePx + 2 + (each.year - first.year) * step }));
}

function drawAcross(drawing: DrawingBuilder, years: readonly PlacedYear[], draw: DrawEvent): number {
  const y = 40;
  const [first, last] = endsOf(years);
  drawing.mark('path', { class: 'rule', d: `M${coordinate(first.x)} ${y}H${coordinate(last.x)}` });
  drawYears(drawing, years, y);
  let bottom = y;
  years.forEach((each, index) => {
    const { x } = each;
    const widthPx = (years[index + 1]?.x ?? drawing.widthPx) - x - 12;
    drawing.text(nameRole(each), x - circlePx - 2, y - 14, each.text);
    let before = y - circlePx;
    let next = y + 26;
    for (const datum of each.events) {
      drawing.mark('path', { class: 'rule', d: segment(x, before, next) });
      before = next;
      next = draw(datum, [x, next], widthPx) + eventGapPx + 6;
    }
    drawing.mark('path', { class: 'rule', d: `M${coordinate(x)} ${y - 5}v10` });
    bottom = Math.max(bottom, next - eventGapPx - 6);
  });
  return bottom;
}

/** Ticks for the years without events, as many as there is room for, and the names of those that meet nothing. */
function drawYears(drawing: DrawingBuilder, years: readonly PlacedYear[], y: number): void {
  const [first, last] = endsOf(years);
  const yearPx = (last.x - first.x) / (last.year - first.year);
  const stepOf = (leastPx: number) =>
    [1, 2, 5, 10, 20, 50, 100, 200, 500].find((count) => count * yearPx >= leastPx) ?? 1000;
  const [step, namedStep] = [stepOf(leastTickPx), stepOf(roleWidth('axis', '2000') + axisGapPx)];
  const taken = years.map((each) => {
    const left = each.x - circlePx - 2;
    return { left, right: left + roleWidth(nameRole(each), each.text) };
  });
  for (let year = Math.ceil(first.year / step) * step; year < last.year; year += step) {
    if (years.some((each) => each.year === year)) continue;
    const x = first.x + (year - first.year) * yearPx;
    drawing.mark('path', { class: 'rule', d: `M${coordinate(x)} ${y - 4}v8` });
    if (year % namedStep !== 0) continue;
    const half = roleWidth('axis', String(year)) / 2;
    const [left, right] = [x - half, x + half];
    if (taken.some((each) => left < each.right + clearPx && right > each.left - clearPx)) continue;
    taken.push({ left, right });
    drawing.text('axis', x, y - 12, String(year), 'middle');
  }
}

function drawDown(drawing: DrawingBuilder, years: readonly Year[], draw: DrawEvent): number {
  const yearPx = Math.max(0, ...years.map((each) => roleWidth(nameRole(each), each.text)));
  // Days are as far apart as the nearest two of them allow.
  const areDays = years.some(({ events }) => events[0]?.cell.day !== undefined);
  const unit = areDays ? Math.min(...pairs(years, (one, next) => next.year - one.year)) : 1;
  const x = yearPx + 18;
  let bottom = -4;
  let before: { year: number; y: number } | undefined;
  for (const each of years) {
    const { year, text, events } = each;
    const isYear = events[0]?.cell.unit.dimension === 'year';
    const empty = before === undefined || !isYear ? 0 : Math.max(0, (year - before.year) / unit - 1);
    let y = bottom + 18 + Math.min(empty, mostEmptyYears) * emptyYearPx;
    if (before !== undefined) {
      const isBroken = empty > mostEmptyYears;
      drawing.mark('path', { class: isBroken ? 'missing' : 'rule', d: segment(x, before.y, y) });
      const step = (y - before.y) / (empty + 1);
      for (let index = 1; index <= empty && !isBroken && !areDays; index++) {
        const at = before.y + index * step;
        drawing.mark('path', { class: 'rule', d: `M${coordinate(x - 4)} ${coordinate(at)}h8` });
        drawing.text('axis', x - 12, at + 4, String(before.year + index), 'end');
      }
    }
    drawing.text(nameRole(each), x - 16, y + (areDays ? 4.5 : 9), text, 'end');
    events.forEach((datum, index) => {
      if (index > 0) {
        const next = bottom + eventGapPx + 8;
        drawing.mark('path', { class: 'rule', d: segment(x, y, next) });
        y = next;
      }
      bottom = draw(datum, [x, y], drawing.widthPx - x);
    });
    before = { year, y };
    bottom = Math.max(bottom, y + 12);
  }
  return bottom;
}

/** A circle on the line and its words beside it; full for what carries the finding. @returns the y under it */
function drawEvent(
  drawing: DrawingBuilder,
  chart: Chart<TidySpec>,
  language: AnyLanguage,
  datum: Datum,
  [x, y]: readonly [number, number],
  widthPx: number,
): number {
  const isStrong = isEmphasised(chart, datum);
  const role = isStrong ? 'label-strong' : 'label';
  const { face, sizePx } = textRoles[role];
  const name = categoryName(chart, datum.category, language);
  const hasYear = datum.cell.value !== undefined;
  const words = hasYear ? name : `${name} (${formatCell(datum.cell, language, 'short')})`;
  const lines = wrapText(words, face, sizePx, widthPx - 20);
  drawing.datum(
    datum,
    () => {
      const className = !hasYear ? 'open-node' : isStrong ? 'disc-full' : 'disc-open';
      drawing.mark('circle', { class: className, cx: x, cy: y, r: circlePx });
      lines.forEach((line, index) => drawing.text(role, x + 18, y + 4.5 + index * linePx, line));
    },
    seriesClass(chart, datum.category),
  );
  drawing.anchor(datum, x, y);
  return y + 8 + (lines.length - 1) * linePx;
}

function segment(x: number, top: number, bottom: number): string {
  return `M${coordinate(x)} ${coordinate(top + circlePx)}V${coordinate(Math.max(top + circlePx, bottom - circlePx))}`;
}
