/** A dot for each row; with two series two dots on a line, the first open and the second full. */

import type { AnyLanguage } from '../../site.ts';
import { useWords } from '../../i18n/ui.ts';
import { isEmphasised, roomFor, type Chart } from '../chart.ts';
import { categoriesOf, knownValues, seriesOf, valueOf, type Datum } from '../datum.ts';
import { categoryName, seriesName } from '../chart-names.ts';
import { formatCell } from '../../binding/number-format.ts';
import { roleWidth, widestOf, type DrawingBuilder } from '../../plotting/drawing.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { coordinate } from '../../markup/coordinate.ts';
import { narrowBelowPx, textRoles } from '../../plotting/theme.ts';
import { drawTopAxis } from '../parts/axis.ts';
import { drawMark } from '../parts/carriers.ts';
import { showsZero, valueScale } from '../parts/series-lines.ts';
import type { TidySpec } from '../chart-spec.ts';
import { drawHeads, fitsOver, headHeight } from './heads.ts';
import { isLeading, placeClass, radius, shapeOf } from './look.ts';
import { pairNames, type PairNames } from './pair-names.ts';
import { highMark } from '../../text/typography.ts';

const [topPx, linePx] = [26, 17];

export function drawDots(chart: Chart<TidySpec>, language: AnyLanguage, drawing: DrawingBuilder): number {
  const { data } = chart;
  const all = roomFor(chart);
  const { widthPx } = drawing;
  const isNarrow = widthPx < narrowBelowPx;
  const series = seriesOf(data);
  const categories = categoriesOf(all);
  const textOf = (datum: Datum) => formatCell(datum.cell, language, 'short');
  const known = all.filter(({ cell }) => cell.value !== undefined);
  const valuePx = widestOf(known, (datum) => roleWidth('value-strong', textOf(datum))) + radius + 8;
  const names = categories.map((category) => {
    const isStrong = all.some((datum) => datum.category === category && isEmphasised(chart, datum));
    const role = isStrong ? ('label-strong' as const) : ('label' as const);
    return { category, text: categoryName(chart, category, language), role, isStrong };
  });
  const widest = widestOf(names, ({ text, role }) => roleWidth(role, text));
  const labelPx = isNarrow ? 0 : Math.min(widest + 24, widthPx * 0.34);
  const values = knownValues(all);
  // At the left, values take no more room than the lowest of them needs.
  const [leftPx, rightPx] = [labelPx + radius + 2, widthPx - valuePx];
  const share = valueScale(values, [0, 1]);
  const lowest = values.length === 0 ? 0 : Math.min(...values.map((value) => share(value)));
  const needed = series.length > 1 ? (labelPx + valuePx - lowest * rightPx) / Math.max(0.2, 1 - lowest) : 0;
  const scale = valueScale(values, [Math.max(leftPx, needed), rightPx]);
  const shown = categoriesOf(data);
  const first = shown[0];
  const firstRow = data.filter((datum) => datum.category === first);
  const heads = series.length < 2 ? 0 : headHeight(chart, language, firstRow, scale, widthPx);
  // Names over their dots stand among the lines of the axis; a list of them keeps those below it.
  const isListed = heads > 0 && !fitsOver(chart, language, firstRow, scale, widthPx);
  const linesTop = isListed ? topPx + heads : topPx - 6;
  let bottom = topPx + heads;
  const rows = names
    .filter(({ category }) => shown.includes(category))
    .map(({ category, text, role, isStrong }) => {
      const { face, sizePx } = textRoles[role];
      const lines = wrapText(text, face, sizePx, isNarrow ? widthPx : labelPx - 16);
      const height = isNarrow ? lines.length * linePx + 30 : Math.max(40, lines.length * linePx + 12);
      const y = isNarrow ? bottom + lines.length * linePx + 14 : bottom + height / 2;
      const members = data
        .filter((datum) => datum.category === category)
        .toSorted((a, b) => series.indexOf(a.series ?? '') - series.indexOf(b.series ?? ''));
      const gap = gapOf(chart, language, members, { scale, left: labelPx, widthPx, textOf });
      const pair = pairNames(chart, language, members, isListed ? undefined : firstRow, {
        scale,
        edges: [labelPx, widthPx],
        textOf,
      });
      const under = gap?.isUnder === true ? gap.lines : (pair?.under ?? []);
      bottom += height + under.length * linePx;
      return { category, role, isStrong, lines, y, members, gap, pair };
    });
  drawTopAxis(drawing, scale, data[0]?.cell.unit, language, [linesTop, bottom]);
  // Under names that stand above their dots, each row has its own piece of the base line.
  const zero = coordinate(scale(0));
  if (showsZero(scale) && !isNarrow)
    drawing.mark('path', { class: 'base', d: `M${zero} ${linesTop}V${coordinate(bottom)}` });
  if (heads > 0) drawHeads(drawing, chart, language, firstRow, scale, topPx);
  for (const { category, role, isStrong, lines, y, members, gap, pair } of rows) {
    const nameTop = isNarrow
      ? y - 13 - (lines.length - 1) * linePx
      : y + 4.5 - ((lines.length - 1) * linePx) / 2;
    const className = placeClass(chart, category);
    // A pair under its name has a line as well, which joins it to its piece of the base line.
    if (!isNarrow || series.length > 1) {
      const from = isNarrow && showsZero(scale) ? zero : coordinate(labelPx);
      drawing.mark('path', { class: 'grid', d: `M${from} ${coordinate(y)}H${widthPx}` });
    }
    lines.forEach((line, index) => drawing.text(role, 0, nameTop + index * linePx, line));
    drawRow(drawing, chart, members, { y, scale, isStrong, className, textOf, pair });
    pair?.under.forEach((line, index) =>
      drawing.text('annotation', labelPx, y + radius + linePx + 4.5 + index * linePx, line),
    );
    if (gap !== undefined) drawGap(drawing, gap, y);
    // Beside a number its piece of the base line would be read as a digit.
    if (isNarrow && showsZero(scale) && !touchesText(drawing, scale(0), y))
      drawing.mark('path', { class: 'base', d: `M${zero} ${coordinate(y - 11)}v22` });
  }
  if (showsZero(scale)) return bottom + 2;
  drawing.text('axis', 0, bottom + 16, useWords(language)('axis.notFromZero'));
  return bottom + 22;
}

/** Whether a text at the height of a row stands at `x`, or so near that a line there would belong to it. */
function touchesText({ textBoxes }: DrawingBuilder, x: number, y: number): boolean {
  return textBoxes.some(
    ({ left, right, top, bottom }) => left - 5 < x && right + 5 > x && top < y + 4 && bottom > y - 4,
  );
}

interface RowPlace {
  y: number;
  scale: (value: number) => number;
  isStrong: boolean;
  className: string | undefined;
  textOf: (datum: Datum) => string;
  /** Where values need the names of their series. */
  pair: PairNames | undefined;
}

function drawRow(
  drawing: DrawingBuilder,
  chart: Chart<TidySpec>,
  members: readonly Datum[],
  { y, scale, isStrong, className, textOf, pair }: RowPlace,
): void {
  const isPlaces = members.some(({ series }) => placeClass(chart, series) !== undefined);
  const known = members.filter(({ cell }) => cell.value !== undefined);
  const xs = known.map((datum) => scale(valueOf(datum)));
  const [low, high] = [Math.min(...xs), Math.max(...xs)];
  if (known.length === 2) {
    const d = `M${coordinate(low)} ${coordinate(y)}H${coordinate(high)}`;
    // Between two places the line is of neither.
    const line = isPlaces ? 'base' : isStrong ? 'line-strong' : 'rule';
    drawing.group(() => drawing.mark('path', { class: line, d }), className);
  }
  const [firstSeries, ...otherSeries] = seriesOf(chart.data);
  const isPair = otherSeries.length > 0;
  for (const datum of known) {
    const { state } = datum.cell;
    drawing.datum(
      datum,
      () => {
        const x = scale(valueOf(datum));
        const isFirst = isPair && datum.series === firstSeries;
        // Of two that meet the lower is the larger.
        const half = isFirst && known.length === 2 && high - low < radius ? radius + 2.5 : radius;
        drawMark(drawing, { shape: shapeOf(chart, datum.series, isFirst), state }, [x, y], half);
        drawing.anchor(datum, x, y);
        if (pair !== undefined && pair.under.length > 0) return;
        const text = pair?.beside(datum) ?? textOf(datum);
        const role = isStrong || isLeading(chart, datum) ? 'value-strong' : 'value';
        // Values stand outside the pair; equal ones are written once.
        const isLeft = isPair && known.length === 2 && (x < high || (low === high && isFirst));
        if (low === high && isLeft && known.length === 2) return;
        if (isLeft) drawing.text(role, x - radius - 6, y + 5, text, 'end');
        else drawing.text(role, x + radius + 6, y + 5, text);
      },
      placeClass(chart, datum.series) ?? className,
    );
  }
}

/** What a row lacks: why, and where that stands. */
interface Gap {
  missing: readonly Datum[];
  lines: string[];
  x: number;
  /** Below the row, where beside its dots there is no room. */
  isUnder: boolean;
}

const [dashPx, noteIndentPx] = [24, 32];

/** Why values of a row are missing: beside the dot that is there, where there is room, otherwise below. */
function gapOf(
  chart: Chart<TidySpec>,
  language: AnyLanguage,
  members: readonly Datum[],
  { scale, left, widthPx, textOf }: Pick<RowPlace, 'scale' | 'textOf'> & { left: number; widthPx: number },
): Gap | undefined {
  const missing = members.filter(({ cell }) => cell.value === undefined);
  if (missing.length === 0) return undefined;
  const known = members.filter(({ cell }) => cell.value !== undefined);
  // Of a pair it is said which is missing, unless both are for one reason.
  const reasons = Map.groupBy(missing, textOf);
  const isNamed = reasons.size > 1 || known.length > 0;
  const text = [...reasons]
    .map(([reason, of]) => {
      const names = of.flatMap(({ series }) =>
        series === undefined ? [] : seriesName(chart, series, language),
      );
      return isNamed && names.length > 0 ? `${names.join(', ')}${highMark(':', language)} ${reason}` : reason;
    })
    .join(`${highMark(';', language)} `);
  const neededPx = noteIndentPx + roleWidth('annotation', text);
  const beside = { missing, lines: [text], isUnder: false };
  const xs = known.map((datum) => scale(valueOf(datum)));
  const right = Math.max(
    left,
    ...known.map((datum, index) => (xs[index] ?? 0) + radius + 16 + roleWidth('value-strong', textOf(datum))),
  );
  if (right + neededPx <= widthPx) return { ...beside, x: right };
  if (known.length > 0 && left + neededPx + radius + 12 <= Math.min(...xs)) return { ...beside, x: left };
  const { face, sizePx } = textRoles.annotation;
  return {
    missing,
    lines: wrapText(text, face, sizePx, widthPx - left - noteIndentPx),
    x: left,
    isUnder: true,
  };
}

function drawGap(drawing: DrawingBuilder, { missing, lines, x, isUnder }: Gap, rowY: number): void {
  const y = isUnder ? rowY + radius + linePx : rowY;
  for (const datum of missing) {
    drawing.datum(datum, () => {
      drawing.mark('path', { class: 'missing', d: `M${coordinate(x)} ${coordinate(y)}h${dashPx}` });
      if (datum !== missing[0]) return;
      lines.forEach((line, index) =>
        drawing.text('annotation', x + noteIndentPx, y + 4.5 + index * linePx, line),
      );
    });
    drawing.anchor(datum, x, y);
  }
}
