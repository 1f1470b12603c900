/** How many values fall into each of several classes of one width. */

import { bin, scaleLinear } from 'd3';
import { numbersAlike } from '../../binding/numbers-alike.ts';
import { readUnit } from '../../numbers/unit.ts';
import { cellOf, type ExplorableRow } from '../explorable.ts';
import { explorerWords } from '../../i18n/explorer-words.ts';
import { amountTicks, roundDomain, thinnedLabels } from './axes.ts';
import type { FrameContext } from './context.ts';
import { emptyFrame, placeOn, type AxisRange, type Frame, type FrameText } from './frame.ts';

const topPx = 22;
const bottomPx = 26;

/** The classes of the values that share an axis: as many as Sturges (1926) has, with round limits. */
export function classLimits(values: readonly number[]): number[] {
  const [from, to] = roundDomain(values, false);
  const limits = scaleLinear()
    .domain([from, to])
    .ticks(Math.ceil(Math.log2(values.length)) + 1);
  return [...new Set([from, ...limits, to])].toSorted((a, b) => a - b);
}

/** A bar for each class, with the number of its values. */
export function histogramFrame(context: FrameContext): Frame {
  const { table, state, rows, shared, widthPx, measure, unit, language, plain } = context;
  const words = explorerWords(language);
  const heightPx = Math.round(Math.max(200, Math.min(360, widthPx * 0.5)));
  const valueOf = (row: ExplorableRow) => cellOf(table, row, state.value)?.value;
  const known = rows.filter((row) => valueOf(row) !== undefined);
  const limits = classLimits(shared.flatMap((row) => valueOf(row) ?? []));
  const [first = 0, last = 1] = [limits[0], limits.at(-1)];
  const classes = bin<ExplorableRow, number>()
    .value((row) => valueOf(row) ?? 0)
    .domain([first, last])
    .thresholds(limits.slice(1, -1))(known);
  const most = Math.max(...classes.map(({ length }) => length));
  const y: AxisRange = { domain: [0, most], rangePx: [heightPx - bottomPx, topPx] };
  const counts = amountTicks([0, most], Math.min(4, most), undefined, language);
  const leftPx = Math.max(...counts.map(({ text }) => measure(text, 'axis'))) + 14;
  const x: AxisRange = { domain: [first, last], rangePx: [leftPx, widthPx - 4] };
  const named = numbersAlike(limits, unit === undefined ? undefined : readUnit(unit), language);
  const nameOf = (limit: number | undefined) =>
    named.find(({ value }) => value === limit)?.whole ?? String(limit);
  const texts: FrameText[] = counts.map(({ value, text }) => ({
    xPx: 0,
    yPx: placeOn(y, value) - 5,
    text,
    role: 'axis',
    anchor: 'start',
  }));
  const ticks = named.map(({ value, bare, whole }, index) => ({
    value,
    text: index === named.length - 1 ? whole : bare,
  }));
  texts.push(...thinnedLabels(ticks, (value) => placeOn(x, value), heightPx - 6, widthPx, measure));
  return {
    ...emptyFrame(widthPx, heightPx),
    x,
    y,
    texts,
    rules: counts.map(({ value }) => ({
      from: [0, placeOn(y, value)],
      to: [widthPx, placeOn(y, value)],
      isBase: value === 0,
    })),
    rects: classes
      .filter(({ length }) => length > 0)
      .map(({ x0 = first, x1 = last, length }) => ({
        x1: x0,
        x2: x1,
        y1: 0,
        y2: length,
        fill: plain,
        isHollow: false,
      })),
    points: classes.map((members) => {
      const { x0 = first, x1 = last, length } = members;
      const told = { from: nameOf(x0), to: nameOf(x1), count: length };
      return {
        xPx: placeOn(x, (x0 + x1) / 2),
        yPx: placeOn(y, length),
        rows: [...members],
        name: words(length === 1 ? 'bin.one' : 'bin', told),
        value: '',
      };
    }),
  };
}
