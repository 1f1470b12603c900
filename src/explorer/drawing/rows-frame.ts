/** A row for each name: bars from a true zero with their values, or dots under an axis. */

import { cellOf, columnFor, idOf, shownOf, type ExplorableRow } from '../explorable.ts';
import { nameRows } from '../naming.ts';
import { amountLabels, isFarFromZero, roundDomain } from './axes.ts';
import { colourOfRow } from './colours.ts';
import type { FrameContext } from './context.ts';
import {
  emptyFrame,
  frameSymbols,
  placeOn,
  wrapLines,
  type AxisRange,
  type Frame,
  type FrameDot,
  type FramePoint,
  type FrameRect,
  type FrameText,
} from './frame.ts';

const narrowBelowPx = 430;
const linePx = 16;
const topPx = 24;
/** Between a bar and its value. */
const gapPx = 8;
const dotRadiusPx = 6;

/** A row of the drawing: one bar, or the dots of one name. */
interface Slot {
  label: string;
  /** What it is called away from its neighbours. */
  name: string;
  /** Above the first of those that belong together. */
  heading?: string;
  rows: readonly ExplorableRow[];
}

/** Bars or dots for the rows of a frame. */
export function rowsFrame(context: FrameContext): Frame {
  const { table, state, rows, shared, widthPx, measure, unit, language } = context;
  const isBar = state.mark === 'bar';
  const cellIn = (row: ExplorableRow) => cellOf(table, row, state.value);
  const slots = isBar ? barSlots(context) : dotSlots(context);
  const values = shared.flatMap((row) => cellIn(row)?.value ?? []);
  const domain = roundDomain(values, isBar || !isFarFromZero(values));
  const isNarrow = widthPx < narrowBelowPx;
  const labelRoomPx = isNarrow ? widthPx : widthPx * 0.4;
  const lines = slots.map(({ label }) => wrapLines(label, 'label', labelRoomPx, measure));
  const labelColumnPx = isNarrow
    ? 0
    : Math.max(0, ...lines.flat().map((line) => measure(line, 'label'))) + 16;
  const valueOf = (row: ExplorableRow) => shownOf(cellIn(row));
  const widthsOf = (isWanted: (value: number | undefined) => boolean) =>
    isBar
      ? rows
          .filter((row) => isWanted(cellIn(row)?.value))
          .map((row) => gapPx + measure(valueOf(row), 'value') + 2)
      : [dotRadiusPx + 2];
  const rightPx = Math.max(dotRadiusPx + 2, ...widthsOf((value) => value === undefined || value >= 0));
  const leftPx = Math.max(
    isBar ? 1 : dotRadiusPx + 2,
    ...widthsOf((value) => value !== undefined && value < 0),
  );
  const x: AxisRange = {
    domain,
    rangePx: [labelColumnPx + leftPx, Math.max(labelColumnPx + leftPx + 40, widthPx - rightPx)],
  };
  const zeroPx = placeOn(x, Math.max(domain[0], Math.min(domain[1], 0)));

  const barPx = isNarrow ? 10 : 14;
  const texts: FrameText[] = [];
  const rects: FrameRect[] = [];
  const dots: FrameDot[] = [];
  const points: FramePoint[] = [];
  const guides: { from: readonly [number, number]; to: readonly [number, number]; isBase: boolean }[] = [];
  let y = isBar ? 4 : topPx;
  slots.forEach((slot, index) => {
    const own = lines[index] ?? [];
    const { heading } = slot;
    // Groups stand apart.
    if (heading !== undefined && index > 0) y += 10;
    for (const line of heading === undefined ? [] : wrapLines(heading, 'label-strong', widthPx, measure)) {
      y += linePx + 4;
      texts.push({ xPx: 0, yPx: y - 4, text: line, role: 'label-strong', anchor: 'start' });
    }
    const heightPx = isNarrow ? own.length * linePx + barPx + 14 : Math.max(28, own.length * linePx + 10);
    const middle = isNarrow ? y + own.length * linePx + 6 + barPx / 2 : y + heightPx / 2;
    own.forEach((line, at) => {
      const base = isNarrow ? y + (at + 1) * linePx - 3 : middle + 4.5 + (at - (own.length - 1) / 2) * linePx;
      texts.push({ xPx: 0, yPx: base, text: line, role: 'label', anchor: 'start' });
    });
    if (!isBar) guides.push({ from: [x.rangePx[0], middle], to: [x.rangePx[1], middle], isBase: false });
    for (const row of slot.rows) {
      const value = cellIn(row)?.value;
      const { name } = slot;
      if (value === undefined) {
        if (isBar)
          texts.push({
            xPx: zeroPx + gapPx,
            yPx: middle + 4.5,
            text: valueOf(row),
            role: 'annotation',
            anchor: 'start',
          });
        points.push({ xPx: zeroPx, yPx: middle, rows: [row], name, value: valueOf(row) });
        continue;
      }
      const end = placeOn(x, value);
      const fill = colourOfRow(table, row, context.colour, context.colours, context.plain);
      const isHollow = isForecast(context, row);
      if (isBar) {
        const [from, to] = value < 0 ? [value, 0] : [0, value];
        rects.push({ x1: from, x2: to, y1: middle - barPx / 2, y2: middle + barPx / 2, fill, isHollow });
        const isLeft = value < 0;
        texts.push({
          xPx: isLeft ? end - gapPx : end + gapPx,
          yPx: middle + 5,
          text: valueOf(row),
          role: 'value',
          anchor: isLeft ? 'end' : 'start',
        });
      } else dots.push({ x: value, y: middle, fill, symbol: symbolOf(context, row), isHollow });
      const told =
        context.colour === undefined || isBar
          ? name
          : `${name}, ${shownOf(cellOf(table, row, context.colour))}`;
      points.push({ xPx: end, yPx: middle, rows: [row], name: told, value: valueOf(row) });
    }
    y += heightPx;
  });
  const bottomPx = y + 2;
  const rules = [...guides];
  if (isBar) rules.push({ from: [zeroPx, 0], to: [zeroPx, bottomPx], isBase: true });
  else {
    const { ticks, labels } = amountLabels(
      domain,
      unit,
      language,
      (value) => placeOn(x, value),
      11,
      widthPx,
      measure,
    );
    texts.push(...labels);
    for (const { value } of ticks)
      rules.push({
        from: [placeOn(x, value), topPx - 6],
        to: [placeOn(x, value), bottomPx],
        isBase: value === 0,
      });
  }
  return {
    ...emptyFrame(widthPx, Math.ceil(bottomPx)),
    x,
    rects,
    dots,
    // A long base line would strike through labels and headings that stand above bars.
    rules:
      isBar && (isNarrow || slots.some(({ heading }) => heading !== undefined))
        ? [
            ...guides,
            ...rects.map(({ y1, y2 }) => ({
              from: [zeroPx, y1 - (isNarrow ? 4 : 7)] as const,
              to: [zeroPx, y2 + (isNarrow ? 4 : 7)] as const,
              isBase: true,
            })),
          ]
        : rules,
    texts,
    points,
  };
}

/** Whether the row's number is a forecast. */
export function isForecast({ table }: Pick<FrameContext, 'table'>, row: ExplorableRow): boolean {
  return cellOf(table, row, columnFor(table, 'state')?.name)?.raw === 'forecast';
}

/** The shape of a row's dot, by the turn of its colour. */
export function symbolOf(
  { table, colour, colours }: FrameContext,
  row: ExplorableRow,
): (typeof frameSymbols)[number] {
  if (colour === undefined) return 'circle';
  const turn = [...colours.keys()].indexOf(idOf(cellOf(table, row, colour)));
  return frameSymbols[Math.max(0, turn) % frameSymbols.length] ?? 'circle';
}

/** A bar for each row; those that share a name and differ in colour stand together under it. */
function barSlots(context: FrameContext): Slot[] {
  const { table, state, rows, colour } = context;
  const groups = [...Map.groupBy(rows, (row) => idOf(cellOf(table, row, state.along))).values()];
  const isGrouped =
    colour !== undefined && colour !== state.along && groups.some((group) => group.length > 1);
  if (!isGrouped) {
    const names = nameRows(table, state.along, rows, [state.panels]);
    const withColour = (row: ExplorableRow) =>
      colour === undefined || colour === state.along || isNamedAlready(context, row, names.get(row))
        ? (names.get(row) ?? '')
        : `${names.get(row) ?? ''}, ${shownOf(cellOf(table, row, colour))}`;
    return rows.map((row) => ({ label: withColour(row), name: withColour(row), rows: [row] }));
  }
  const names = nameRows(table, colour, rows, [state.along, state.panels]);
  return groups.flatMap((group) =>
    group.map((row, index) => ({
      label: names.get(row) ?? '',
      name: `${shownOf(cellOf(table, row, state.along))}, ${names.get(row) ?? ''}`,
      ...(index === 0 ? { heading: shownOf(cellOf(table, row, state.along)) } : {}),
      rows: [row],
    })),
  );
}

/** Whether the name of a row says what colours it. */
function isNamedAlready({ table, colour }: FrameContext, row: ExplorableRow, name = ''): boolean {
  return name.includes(shownOf(cellOf(table, row, colour)));
}

/** A row of dots for each name. */
function dotSlots({ table, state, rows, colour }: FrameContext): Slot[] {
  const names = nameRows(table, state.along, rows, [state.panels, colour]);
  return [...Map.groupBy(rows, (row) => names.get(row) ?? '')].map(([label, own]) => ({
    label,
    name: label,
    rows: own,
  }));
}
