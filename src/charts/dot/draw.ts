/** A dot for each row; with two series two dots on a line, the first open and the second full. */

import { sum } from 'd3';
import type { AnyLanguage } from '../../site.ts';
import { useWords } from '../../i18n/ui.ts';
import { isEmphasised, roomFor, type Chart } from '../chart.ts';
import { categoriesOf, knownValues, seriesIn, seriesOf, valueOf, type Datum } from '../datum.ts';
import { categoryName, seriesName } from '../chart-names.ts';
import { formatCell } from '../../binding/number-format.ts';
import { roleWidth, widestOf, type DrawingBuilder, type MarkShape } from '../../plotting/drawing.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { coordinate } from '../../markup/coordinate.ts';
import { narrowBelowPx, textRoles } from '../../plotting/theme.ts';
import { drawTopAxis } from '../parts/axis.ts';
import { carrierOf, drawMark } from '../parts/carriers.ts';
import { showsZero, valueScale } from '../parts/series-lines.ts';
import type { TidySpec } from '../chart-spec.ts';
import { ownValue } from '../../present.ts';
import { highMark } from '../../text/typography.ts';

const [topPx, linePx, radius] = [26, 17, 6];
const [keyIndentPx, keyGapPx] = [20, 18];

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
      bottom += height + (gap?.isUnder === true ? gap.lines.length * linePx : 0);
      return { category, role, isStrong, lines, y, members, gap };
    });
  drawTopAxis(drawing, scale, data[0]?.cell.unit, language, [linesTop, bottom]);
  // Under names that stand above their dots, each row has its own piece of the base line.
  const zero = coordinate(scale(0));
  if (showsZero(scale) && !isNarrow)
    drawing.mark('path', { class: 'base', d: `M${zero} ${linesTop}V${coordinate(bottom)}` });
  if (heads > 0) drawHeads(drawing, chart, language, firstRow, scale, topPx);
  for (const { category, role, isStrong, lines, y, members, gap } of rows) {
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
    drawRow(drawing, chart, members, { y, scale, isStrong, className, textOf });
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

/** The colour of a place, which a row may stand for or a series. */
function placeClass(chart: Chart<TidySpec>, name: string | undefined): string | undefined {
  const place = name === undefined ? undefined : ownValue(chart.spec.places, name);
  return place === undefined ? undefined : `place-${place}`;
}

/** Places keep their own mark; otherwise the first of two is open. */
function shapeOf(chart: Chart<TidySpec>, series: string | undefined, isFirst: boolean): MarkShape {
  if (placeClass(chart, series) !== undefined) return carrierOf(chart, series).shape;
  return isFirst ? 'ring' : 'disc';
}

/** Whether a datum is of the second of two series, which is set strong; of two places neither is. */
function isLeading(chart: Chart<TidySpec>, datum: Datum): boolean {
  const series = seriesOf(chart.data);
  return (
    series.length > 1 &&
    datum.series !== series[0] &&
    series.every((name) => placeClass(chart, name) === undefined)
  );
}

interface RowPlace {
  y: number;
  scale: (value: number) => number;
  isStrong: boolean;
  className: string | undefined;
  textOf: (datum: Datum) => string;
}

function drawRow(
  drawing: DrawingBuilder,
  chart: Chart<TidySpec>,
  members: readonly Datum[],
  { y, scale, isStrong, className, textOf }: RowPlace,
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
        drawMark(drawing, { shape: shapeOf(chart, datum.series, isFirst), state }, [x, y], radius);
        drawing.anchor(datum, x, y);
        const text = textOf(datum);
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

/** Names of the two series over the dots of the first row, each growing away from the other. */
function headHeight(
  chart: Chart<TidySpec>,
  language: AnyLanguage,
  row: readonly Datum[],
  scale: (value: number) => number,
  widthPx: number,
): number {
  const keys = seriesOf(chart.data).map(
    (name) => keyIndentPx + roleWidth('label-strong', seriesName(chart, name, language)),
  );
  return fitsOver(chart, language, row, scale, widthPx) || sum(keys) + keyGapPx <= widthPx ? 20 : 2 * 20;
}

function fitsOver(
  chart: Chart<TidySpec>,
  language: AnyLanguage,
  row: readonly Datum[],
  scale: (value: number) => number,
  widthPx: number,
): boolean {
  const known = row.filter(({ cell }) => cell.value !== undefined);
  const [a, b] = known.toSorted((one, other) => valueOf(one) - valueOf(other));
  if (a === undefined || b === undefined) return false;
  const width = (datum: Datum) =>
    roleWidth(
      isLeading(chart, datum) ? 'label-strong' : 'label',
      seriesName(chart, seriesIn(datum), language),
    );
  const [low, high] = [scale(valueOf(a)), scale(valueOf(b))];
  return low + radius - width(a) >= 0 && high - radius + width(b) <= widthPx && high - low >= 2 * radius + 8;
}

function drawHeads(
  drawing: DrawingBuilder,
  chart: Chart<TidySpec>,
  language: AnyLanguage,
  row: readonly Datum[],
  scale: (value: number) => number,
  top: number,
): void {
  if (fitsOver(chart, language, row, scale, drawing.widthPx)) {
    const sorted = row
      .filter(({ cell }) => cell.value !== undefined)
      .toSorted((a, b) => valueOf(a) - valueOf(b));
    sorted.forEach((datum, index) => {
      const x = scale(valueOf(datum)) + (index === 0 ? radius : -radius);
      const name = seriesName(chart, seriesIn(datum), language);
      drawing.text(
        isLeading(chart, datum) ? 'label-strong' : 'label',
        x,
        top + 13,
        name,
        index === 0 ? 'end' : 'start',
      );
    });
    return;
  }
  let [x, y] = [0, top + 13];
  seriesOf(chart.data).forEach((name, index) => {
    const isStrong = row.some((datum) => datum.series === name && isLeading(chart, datum));
    const role = isStrong ? 'label-strong' : 'label';
    const text = seriesName(chart, name, language);
    if (x > 0 && x + keyIndentPx + roleWidth(role, text) > drawing.widthPx) [x, y] = [0, y + 20];
    const mark = { shape: shapeOf(chart, name, index === 0), state: 'published' } as const;
    const at = [x + radius + 1, y - 4.5] as const;
    const [left, baseline] = [x + keyIndentPx, y];
    drawing.series(
      row.find(({ series }) => series === name)?.column,
      () => {
        drawMark(drawing, mark, at, radius);
        x = drawing.text(role, left, baseline, text) + keyGapPx;
      },
      placeClass(chart, name),
    );
  });
}
