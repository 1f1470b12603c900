/**
 * Events in order of their years along a thread, each year as far from the next as it was: across where
 * the words of a year have room under it, otherwise downwards.
 */

import type { Language } from '../../site.ts';
import { isEmphasised, type Chart } from '../chart.ts';
import type { Datum } from '../datum.ts';
import { categoryName } from '../chart-names.ts';
import { formatCell } from '../../binding/number-format.ts';
import { roleWidth, type DrawingBuilder } from '../../plotting/drawing.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { coordinate } from '../../markup/coordinate.ts';
import { textRoles } from '../../plotting/theme.ts';
import { seriesClass } from '../parts/series-class.ts';
import type { TidySpec } from '../chart-spec.ts';

const [linePx, eventGapPx, holePx] = [18, 8, 5];
/** The thread of a year without events; beyond some years the thread is dashed and no longer to scale. */
const [emptyYearPx, mostEmptyYears] = [22, 6];
/** The least that the words of a year need beside each other. */
const leastColumnPx = 140;

/** A year with its events; undefined for those that the source gives none. */
interface Year {
  year: number | undefined;
  text: string;
  events: Datum[];
}

export function drawTimeline(chart: Chart<TidySpec>, language: Language, drawing: DrawingBuilder): number {
  const groups = Map.groupBy(chart.data, ({ cell }) => formatCell(cell, language, 'short'));
  const years = [...groups].map(([text, events]): Year => ({ year: events[0]?.cell.value, text, events }));
  const known = years.filter(({ year }) => year !== undefined);
  const places = placesAcross(chart, known, drawing.widthPx);
  const draw = (each: Year, datum: Datum, at: readonly [number, number], widthPx: number) =>
    drawEvent(drawing, chart, language, each, datum, at, widthPx);
  const unknown = years.filter(({ year }) => year === undefined);
  let bottom =
    places === undefined ? drawDown(drawing, known, draw) : drawAcross(drawing, known, places, draw);
  for (const each of unknown) {
    for (const datum of each.events) bottom = draw(each, datum, [holePx + 2, bottom + 18], drawing.widthPx);
  }
  return bottom + 4;
}

type DrawEvent = (each: Year, datum: Datum, at: readonly [number, number], widthPx: number) => number;

/** Where each year stands on a thread across; undefined where their words have no room. */
function placesAcross(
  { data }: Chart<TidySpec>,
  years: readonly Year[],
  widthPx: number,
): number[] | undefined {
  const values = years.flatMap(({ year }) => year ?? []);
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  if (data[0]?.cell.unit.dimension !== 'year') return undefined;
  const step = (widthPx - Math.max(leastColumnPx + 20, widthPx * 0.26)) / (last - first);
  const isRoomy = values
    .slice(1)
    .every((year, index) => (year - (values[index] ?? year)) * step >= leastColumnPx);
  return isRoomy ? values.map((year) => holePx + 2 + (year - first) * step) : undefined;
}

function drawAcross(
  drawing: DrawingBuilder,
  years: readonly Year[],
  places: readonly number[],
  draw: DrawEvent,
): number {
  const y = 40;
  const [from, to] = [places[0] ?? 0, places.at(-1) ?? 0];
  drawing.mark('path', { class: 'thread', d: `M${coordinate(from)} ${y}H${coordinate(to)}` });
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  const step = (to - from) / (last - first);
  for (let year = first; year < last; year++) {
    if (years.some((each) => each.year === year)) continue;
    const x = from + (year - first) * step;
    drawing.mark('path', { class: 'thread', d: `M${coordinate(x)} ${y - 4}v8` });
    drawing.text('axis', x, y - 12, String(year), 'middle');
  }
  let bottom = y;
  years.forEach((each, index) => {
    const x = places[index] ?? 0;
    const widthPx = (places[index + 1] ?? drawing.widthPx) - x - 12;
    drawing.text('number', x - holePx - 2, y - 14, each.text);
    let before = y - holePx;
    let next = y + 26;
    for (const datum of each.events) {
      drawing.mark('path', { class: 'thread', d: thread(x, before, next) });
      before = next;
      next = draw(each, datum, [x, next], widthPx) + eventGapPx + 6;
    }
    drawing.mark('path', { class: 'thread', d: `M${coordinate(x)} ${y - 5}v10` });
    bottom = Math.max(bottom, next - eventGapPx - 6);
  });
  return bottom;
}

function drawDown(drawing: DrawingBuilder, years: readonly Year[], draw: DrawEvent): number {
  const yearPx = Math.max(0, ...years.map(({ text }) => roleWidth('number', text)));
  const x = yearPx + 18;
  let bottom = -4;
  let before: { year: number; y: number } | undefined;
  for (const each of years) {
    const { year = 0, text, events } = each;
    const isYear = events[0]?.cell.unit.dimension === 'year';
    const empty = before === undefined || !isYear ? 0 : Math.max(0, year - before.year - 1);
    let y = bottom + 18 + Math.min(empty, mostEmptyYears) * emptyYearPx;
    if (before !== undefined) {
      const isBroken = empty > mostEmptyYears;
      drawing.mark('path', { class: isBroken ? 'missing' : 'thread', d: thread(x, before.y, y) });
      const step = (y - before.y) / (empty + 1);
      for (let index = 1; index <= empty && !isBroken; index++) {
        const at = before.y + index * step;
        drawing.mark('path', { class: 'thread', d: `M${coordinate(x - 4)} ${coordinate(at)}h8` });
        drawing.text('axis', x - 12, at + 4, String(before.year + index), 'end');
      }
    }
    drawing.text('number', x - 16, y + 9, text, 'end');
    events.forEach((datum, index) => {
      if (index > 0) {
        const next = bottom + eventGapPx + 8;
        drawing.mark('path', { class: 'thread', d: thread(x, y, next) });
        y = next;
      }
      bottom = draw(each, datum, [x, y], drawing.widthPx - x);
    });
    before = { year, y };
    bottom = Math.max(bottom, y + 12);
  }
  return bottom;
}

/** A hole on the thread and its words beside it; full for what carries the finding. @returns the y under it */
function drawEvent(
  drawing: DrawingBuilder,
  chart: Chart<TidySpec>,
  language: Language,
  { year, text }: Year,
  datum: Datum,
  [x, y]: readonly [number, number],
  widthPx: number,
): number {
  const isStrong = isEmphasised(chart, datum);
  const role = isStrong ? 'label-strong' : 'label';
  const { face, sizePx } = textRoles[role];
  const name = categoryName(chart, datum.category, language);
  const lines = wrapText(year === undefined ? `${name} (${text})` : name, face, sizePx, widthPx - 20);
  drawing.datum(
    datum,
    () => {
      const className = year === undefined ? 'open-node' : isStrong ? 'disc-full' : 'open-hole';
      drawing.mark('circle', { class: className, cx: x, cy: y, r: holePx });
      lines.forEach((line, index) => drawing.text(role, x + 18, y + 4.5 + index * linePx, line));
    },
    seriesClass(chart, datum.category),
  );
  drawing.anchor(datum, x, y);
  return y + 8 + (lines.length - 1) * linePx;
}

function thread(x: number, top: number, bottom: number): string {
  return `M${coordinate(x)} ${coordinate(top + holePx)}V${coordinate(Math.max(top + holePx, bottom - holePx))}`;
}
