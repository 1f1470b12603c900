/** Lines, areas or dots over time or over another number: amounts up, times to the right. */

import { cellOf, columnOf, idOf, shownOf, type ExplorableRow } from '../explorable.ts';
import { joinRows } from '../joining.ts';
import { nameRows } from '../naming.ts';
import { distinctCells } from '../selection.ts';
import { plainUnit } from '../joining.ts';
import { amountLabels, amountTicks, isFarFromZero, roundDomain, thinnedLabels } from './axes.ts';
import { colourOfRow } from './colours.ts';
import type { FrameContext } from './context.ts';
import {
  emptyFrame,
  placeOn,
  type AxisRange,
  type Frame,
  type FrameDot,
  type FrameLine,
  type FramePoint,
  type FrameText,
} from './frame.ts';
import { isForecast, symbolOf } from './rows-frame.ts';

const topPx = 22;
const bottomPx = 26;
/** Room for half a dot at the ends. */
const sidePx = 8;

/** How lines are told apart beside their colour, by turn. */
export const dashes: readonly (string | undefined)[] = [undefined, '7 3', '2 3', '10 3 2 3', '5 2'];
/** Of a line of forecasts. */
const forecastDash = '3 4';

/** Amounts over time or over another number. */
export function timeFrame(context: FrameContext): Frame {
  const { table, state, rows, shared, widthPx, measure, unit, language } = context;
  const heightPx = Math.round(Math.max(200, Math.min(380, widthPx * 0.55)));
  const amountOf = (row: ExplorableRow) => cellOf(table, row, state.value)?.value;
  const placeOf = (row: ExplorableRow) => cellOf(table, row, state.along)?.value;
  const amounts = shared.flatMap((row) => amountOf(row) ?? []);
  const isTime = columnOf(table, state.along)?.column.kind === 'time';
  const places = shared.flatMap((row) => placeOf(row) ?? []);
  const y: AxisRange = {
    domain: roundDomain(amounts, state.mark === 'area' || !isFarFromZero(amounts)),
    rangePx: [heightPx - bottomPx, topPx],
  };
  const ticks = amountTicks(y.domain, 4, unit, language);
  const texts: FrameText[] = ticks.map(({ value, text }) => ({
    xPx: 0,
    yPx: placeOn(y, value) - 5,
    text,
    role: 'axis',
    anchor: 'start',
  }));
  // Labels of the axis stand above their lines: what is drawn begins beside the widest of them.
  const leftPx = Math.max(...ticks.map(({ text }) => measure(text, 'axis')), 0) + 14;
  const x: AxisRange = {
    domain: isTime ? timeDomain(places) : roundDomain(places, !isFarFromZero(places)),
    rangePx: [leftPx + sidePx, widthPx - sidePx - endsPx(context, widthPx - leftPx)],
  };
  const across = (value: number) => placeOn(x, value);
  const along = isTime
    ? thinnedLabels(timeTicks(context), across, heightPx - 6, widthPx, measure)
    : amountLabels(x.domain, alongUnit(context), language, across, heightPx - 6, widthPx, measure).labels;
  texts.push(...along);
  const rules = ticks.map(({ value }) => ({
    from: [0, placeOn(y, value)] as const,
    to: [widthPx, placeOn(y, value)] as const,
    isBase: value === 0,
  }));
  const drawn =
    state.mark === 'dot' ? { lines: [], areas: [], dots: dotsOf(context, rows) } : joined(context);
  texts.push(...endLabels(context, x, y));
  return {
    ...emptyFrame(widthPx, heightPx),
    x,
    y,
    texts,
    rules,
    ...drawn,
    points: pointsOf(context, x, y),
  };
}

/** Between the last dot of a line and its name. */
const toNamePx = 12;
/** Between the lines of two names. */
const nameLinePx = 16;

/** The series of lines over time by name, where they have names. */
function lineNames({ table, state, shared, colour }: FrameContext): string[] {
  const isOverTime = columnOf(table, state.along)?.column.kind === 'time';
  if (state.mark !== 'line' || colour === undefined || !isOverTime) return [];
  return distinctCells(table, colour, shared).map(shownOf);
}

/** Room for the names of lines at their ends: none where they would take more than a third of the drawing. */
function endsPx(context: FrameContext, roomPx: number): number {
  const names = lineNames(context);
  const widest = Math.max(0, ...names.map((name) => context.measure(name, 'label')));
  return names.length === 0 || widest > roomPx / 3 ? 0 : widest + toNamePx;
}

/**
 * The names of lines at their ends, so that nobody has to look from the key to the line and back. Where ends lie too
 * close, names move apart; where they would leave the height of the drawing, the key says them alone.
 */
function endLabels(context: FrameContext, x: AxisRange, y: AxisRange): FrameText[] {
  const { table, state, rows, colour, widthPx } = context;
  const leftPx = x.rangePx[0];
  if (colour === undefined || endsPx(context, widthPx - leftPx + sidePx) === 0) return [];
  const ends = [...Map.groupBy(rows, (row) => shownOf(cellOf(table, row, colour)))].flatMap(([name, own]) => {
    const points = own.flatMap((row) => {
      const [at, value] = [cellOf(table, row, state.along)?.value, cellOf(table, row, state.value)?.value];
      return at === undefined || value === undefined ? [] : [{ at, value }];
    });
    // A line that ends before the others has no name at the edge, which would seem to be another's.
    const last = points.find(({ at }) => at === x.domain[1]);
    return last === undefined ? [] : [{ name, yPx: placeOn(y, last.value) }];
  });
  const [lowest, highest] = [y.rangePx[0], y.rangePx[1] - nameLinePx / 2];
  let freePx = highest;
  const downwards = ends
    .toSorted((a, b) => a.yPx - b.yPx)
    .map(({ name, yPx }) => {
      const middle = Math.max(yPx, freePx);
      freePx = middle + nameLinePx;
      return { name, middle };
    });
  let limitPx = lowest;
  const placed = downwards.toReversed().map(({ name, middle }) => {
    const at = Math.min(middle, limitPx);
    limitPx = at - nameLinePx;
    return { name, middle: at };
  });
  if (placed.some(({ middle }) => middle < highest)) return [];
  return placed.map(({ name, middle }) => ({
    xPx: x.rangePx[1] + toNamePx,
    yPx: middle + 4.5,
    text: name,
    role: 'label',
    anchor: 'start',
  }));
}

/** From the first time to the last; a single one stands in the middle. */
function timeDomain(places: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...places), Math.max(...places)];
  return low === high ? [low - 1, high + 1] : [low, high];
}

/** The times that the rows have, in order. */
function timeTicks({ table, state, shared }: FrameContext) {
  return distinctCells(table, state.along, shared)
    .flatMap((cell) => (cell.value === undefined ? [] : [{ value: cell.value, text: shownOf(cell) }]))
    .toSorted((a, b) => a.value - b.value);
}

/** Unit of the number along which others are shown, without a scale. */
function alongUnit({ table, state, rows }: FrameContext): string | undefined {
  const found = columnOf(table, state.along);
  const name =
    found?.column.unit ?? rows.map((row) => row[found?.at ?? -1]?.unit).find((unit) => unit !== undefined);
  return name === undefined ? undefined : plainUnit(name);
}

function dotOf(context: FrameContext, row: ExplorableRow): FrameDot[] {
  const { table, state } = context;
  const [x, y] = [cellOf(table, row, state.along)?.value, cellOf(table, row, state.value)?.value];
  if (x === undefined || y === undefined) return [];
  const fill = colourOfRow(table, row, context.colour, context.colours, context.plain);
  return [{ x, y, fill, symbol: symbolOf(context, row), isHollow: isForecast(context, row) }];
}

function dotsOf(context: FrameContext, rows: readonly ExplorableRow[]): FrameDot[] {
  return rows.flatMap((row) => dotOf(context, row));
}

/** Lines through what may be joined, a dot at each value; what is missing breaks a line. */
function joined(context: FrameContext): Pick<Frame, 'lines' | 'areas' | 'dots'> {
  const { table, state, rows, colour, colours } = context;
  const lines: FrameLine[] = [];
  for (const segment of joinRows(table, state, rows).segments) {
    const [first] = segment.rows;
    if (first === undefined) continue;
    const stroke = colourOfRow(table, first, colour, colours, context.plain);
    const turn = colour === undefined ? 0 : [...colours.keys()].indexOf(idOf(cellOf(table, first, colour)));
    const dash = isForecast(context, first) ? forecastDash : dashes[Math.max(0, turn) % dashes.length];
    for (const points of unbroken(context, segment.rows)) lines.push({ points, stroke, dash });
  }
  const isArea = state.mark === 'area';
  const long = lines.filter(({ points }) => points.length > 1);
  return { lines: long, areas: isArea ? long : [], dots: dotsOf(context, rows) };
}

/** Stretches without a missing value, in the order of time. */
function unbroken(
  { table, state, shared }: FrameContext,
  rows: readonly ExplorableRow[],
): { x: number; y: number }[][] {
  const times = [...new Set(shared.flatMap((row) => cellOf(table, row, state.along)?.value ?? []))].toSorted(
    (a, b) => a - b,
  );
  const known = new Map(
    rows.flatMap((row): [number, number][] => {
      const [x, y] = [cellOf(table, row, state.along)?.value, cellOf(table, row, state.value)?.value];
      return x === undefined || y === undefined ? [] : [[x, y]];
    }),
  );
  const stretches: { x: number; y: number }[][] = [[]];
  for (const x of times) {
    const y = known.get(x);
    if (y !== undefined) stretches.at(-1)?.push({ x, y });
    else if (stretches.at(-1)?.length !== 0) stretches.push([]);
  }
  return stretches.filter((stretch) => stretch.length > 0);
}

function pointsOf(context: FrameContext, x: AxisRange, y: AxisRange): FramePoint[] {
  const { table, state, rows, colour } = context;
  const isTime = columnOf(table, state.along)?.column.kind === 'time';
  const names = isTime
    ? nameRows(table, state.along, rows, [state.panels, colour])
    : nameRows(
        table,
        table.columns.find(({ role, isKey }) => role === 'label' || isKey)?.name ?? state.along,
        rows,
        [state.panels],
      );
  return rows
    .flatMap((row): FramePoint[] => {
      const [place, cell] = [cellOf(table, row, state.along), cellOf(table, row, state.value)];
      if (place?.value === undefined) return [];
      const series = colour === undefined ? '' : `, ${shownOf(cellOf(table, row, colour))}`;
      const value = isTime ? shownOf(cell) : `${shownOf(place)}; ${shownOf(cell)}`;
      return [
        {
          xPx: placeOn(x, place.value),
          yPx: cell?.value === undefined ? y.rangePx[0] : placeOn(y, cell.value),
          rows: [row],
          name: `${names.get(row) ?? ''}${series}`,
          value,
        },
      ];
    })
    .toSorted((a, b) => a.xPx - b.xPx || a.yPx - b.yPx);
}
