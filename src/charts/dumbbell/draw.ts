/** Two to four marks a row, joined by a line; the numbers of the two ends stand outside of them. */

import type { ScaleLinear } from 'd3';
import type { AnyLanguage } from '../../site.ts';
import { useWords } from '../../i18n/ui.ts';
import { roomFor, type Chart } from '../chart.ts';
import { categoriesOf, inPanels, knownValues, seriesIn, seriesOf, valueOf, type Datum } from '../datum.ts';
import { categoryName } from '../chart-names.ts';
import { formatCell } from '../../binding/number-format.ts';
import { roleWidth, widestOf, type DrawingBuilder } from '../../plotting/drawing.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { coordinate } from '../../markup/coordinate.ts';
import { narrowBelowPx, textRoles, type TextRole } from '../../plotting/theme.ts';
import { drawTopAxis } from '../parts/axis.ts';
import { drawMark } from '../parts/carriers.ts';
import { drawMissingNotes } from '../parts/missing-notes.ts';
import { showsZero, valueScale } from '../parts/series-lines.ts';
import { ownValue, present } from '../../present.ts';
import { drawKey, looksOf, type Look } from './key.ts';
import type { DumbbellSpec } from './spec.ts';

const [linePx, radius, haloPx, gapPx, dashPx] = [16, 5, 2.5, 5, 18];

interface Row {
  category: string;
  isStrong: boolean;
  role: TextRole;
  lines: string[];
  /** Values that are there, from the lowest to the highest. */
  known: Datum[];
  hasGap: boolean;
  y: number;
}

export function drawDumbbells(
  chart: Chart<DumbbellSpec>,
  language: AnyLanguage,
  drawing: DrawingBuilder,
): number {
  const { data } = chart;
  const { widthPx } = drawing;
  const isNarrow = widthPx < narrowBelowPx;
  const looks = looksOf({ ...chart, data: roomFor(chart) });
  const top = chart.isKeyApart === true ? 0 : drawKey(drawing, chart, language, looks);
  const rows = rowsOf(chart, language, widthPx);
  const all = roomFor(chart);
  const widest = inPanels(all).flatMap((own) => rowsOf({ ...chart, data: own }, language, widthPx));
  const labelPx = isNarrow ? 0 : namePx(widest, widthPx) + 16;
  const textOf = (datum: Datum) => formatCell(datum.cell, language, 'short');
  const scale = scaleBeside(widest, knownValues(all), [labelPx, widthPx], (row, datum) =>
    roleWidth(row.role, textOf(datum)),
  );
  let bottom = top + 24;
  for (const row of rows) {
    const { face, sizePx } = textRoles[row.role];
    const name = categoryName(chart, row.category, language);
    row.lines = wrapText(name, face, sizePx, isNarrow ? widthPx : labelPx - 14);
    const height = isNarrow ? row.lines.length * linePx + 22 : Math.max(26, row.lines.length * linePx + 8);
    row.y = isNarrow ? bottom + row.lines.length * linePx + 10 : bottom + height / 2;
    bottom += height;
  }
  drawTopAxis(drawing, scale, data[0]?.cell.unit, language, [top + 18, bottom], undefined, top);
  for (const row of rows) {
    const first = isNarrow
      ? row.y - 11 - (row.lines.length - 1) * linePx
      : row.y + 4.5 - ((row.lines.length - 1) * linePx) / 2;
    // From the name to the first number, and not through it: it would be read as a minus sign.
    const end = startOf(row, scale, textOf) - 8;
    if (!isNarrow && end > labelPx)
      drawing.mark('path', {
        class: 'grid',
        d: `M${coordinate(labelPx)} ${coordinate(row.y)}H${coordinate(end)}`,
      });
    row.lines.forEach((line, index) => drawing.text(row.role, 0, first + index * linePx, line));
    drawRow(drawing, chart, row, { scale, looks, textOf, left: labelPx });
  }
  if (showsZero(scale)) drawBase(drawing, rows, scale(0), isNarrow ? undefined : [top + 18, bottom]);
  if (!showsZero(scale)) {
    drawing.text('axis', 0, bottom + 16, useWords(language)('axis.notFromZero'));
    bottom += 22;
  }
  if (data.every(({ cell }) => cell.value !== undefined)) return bottom + 2;
  return drawMissingNotes(drawing, chart, language, { left: 0, top: bottom + 4, widthPx });
}

/**
 * The line of zero: over all rows from `top` to `bottom`, or a piece beside each where their names stand over them;
 * none where a number stands, of which it would be read as a digit.
 */
function drawBase(
  drawing: DrawingBuilder,
  rows: readonly Row[],
  zero: number,
  whole: readonly [number, number] | undefined,
): void {
  const middles = rows.map(({ y }) => y);
  const pieces = middles.flatMap((y, index) => {
    const [above, below] = [middles[index - 1], middles[index + 1]];
    const from = whole === undefined ? y - 9 : above === undefined ? whole[0] : (above + y) / 2;
    const to = whole === undefined ? y + 9 : below === undefined ? whole[1] : (y + below) / 2;
    const isHidden = drawing.textBoxes.some(
      ({ left, right, top, bottom }) => left - 4 < zero && right + 4 > zero && top < y + 4 && bottom > y - 4,
    );
    return isHidden ? [] : [`M${coordinate(zero)} ${coordinate(from)}V${coordinate(to)}`];
  });
  if (pieces.length > 0) drawing.mark('path', { class: 'base', d: pieces.join('') });
}

function rowsOf(chart: Chart<DumbbellSpec>, language: AnyLanguage, widthPx: number): Row[] {
  return categoriesOf(chart.data).map((category) => {
    const isStrong = chart.spec.emphasis.includes(category);
    const members = chart.data.filter((datum) => datum.category === category);
    const role = isStrong ? ('label-strong' as const) : ('label' as const);
    const { face, sizePx } = textRoles[role];
    return {
      category,
      isStrong,
      role,
      lines: wrapText(categoryName(chart, category, language), face, sizePx, widthPx * 0.3),
      known: members
        .filter(({ cell }) => cell.value !== undefined)
        .toSorted((a, b) => valueOf(a) - valueOf(b)),
      hasGap: members.some(({ cell }) => cell.value === undefined),
      y: 0,
    };
  });
}

/** The room of the names at the left: as much as their lines need. */
function namePx(rows: readonly Row[], widthPx: number): number {
  const lines = rows.flatMap((row) => row.lines.map((line) => roleWidth(row.role, line)));
  return Math.min(
    widestOf(lines, (px) => px),
    widthPx * 0.36,
  );
}

/** A scale between the names and the right edge that leaves each row room for the numbers outside its ends. */
function scaleBeside(
  rows: readonly Row[],
  values: readonly number[],
  [left, right]: readonly [number, number],
  numberPx: (row: Row, datum: Datum) => number,
): ScaleLinear<number, number> {
  const besidePx = (row: Row, datum: Datum | undefined) =>
    datum === undefined ? 0 : numberPx(row, datum) + radius + 2 * haloPx + gapPx;
  const dashes = rows.some(({ hasGap }) => hasGap) ? dashPx + 2 * gapPx : 0;
  const end = right - widestOf(rows, (row) => besidePx(row, row.known.at(-1))) - dashes;
  const share = valueScale(values, [0, 1]);
  // A row that begins farther right has the room of its number before it.
  const starts = rows.flatMap((row) => {
    const [lowest] = row.known;
    if (lowest === undefined || row.known.length < 2) return [];
    const place = share(valueOf(lowest));
    if (place > 0.9) return [];
    return [(left + 2 + besidePx(row, lowest) - place * end) / (1 - place)];
  });
  return valueScale(values, [Math.max(left + radius + 2, ...starts), end]);
}

/** Where what is drawn of a row begins: its lowest mark, or the number before it. */
function startOf({ known, role }: Row, scale: (value: number) => number, textOf: RowPlace['textOf']): number {
  const [lowest, highest] = [known[0], known.at(-1)];
  if (lowest === undefined || highest === undefined) return 0;
  const numberPx = valueOf(lowest) < valueOf(highest) ? gapPx + roleWidth(role, textOf(lowest)) : 0;
  return scale(valueOf(lowest)) - radius - haloPx - numberPx;
}

interface RowPlace {
  scale: (value: number) => number;
  looks: ReadonlyMap<string, Look>;
  textOf: (datum: Datum) => string;
  left: number;
}

function drawRow(
  drawing: DrawingBuilder,
  chart: Chart<DumbbellSpec>,
  row: Row,
  { scale, looks, textOf, left }: RowPlace,
): void {
  const { known, y, role, isStrong } = row;
  const xOf = (datum: Datum) => scale(valueOf(datum));
  const [lowest, highest] = [known[0], known.at(-1)];
  const place = ownValue(chart.spec.places, row.category);
  const placeClass = place === undefined ? undefined : `place-${place}`;
  if (lowest !== undefined && highest !== undefined && lowest !== highest) {
    const d = `M${coordinate(xOf(lowest))} ${coordinate(y)}H${coordinate(xOf(highest))}`;
    const line = isStrong ? 'line-strong' : 'rule';
    drawing.group(() => drawing.mark('path', { class: line, d }), placeClass);
  }
  // Marks stand in the order of the series, the last on top: of those that meet the lower is the larger.
  const order = seriesOf(chart.data);
  const stacked = known.toSorted((a, b) => order.indexOf(seriesIn(a)) - order.indexOf(seriesIn(b)));
  const marks = stacked.map((datum, index) => {
    const x = xOf(datum);
    const over = stacked.slice(index + 1).filter((other) => Math.abs(xOf(other) - x) < radius).length;
    return { datum, x, half: radius + haloPx * over };
  });
  const [from, to] = [
    Math.min(...marks.map(({ x, half }) => x - half)) - gapPx,
    Math.max(...marks.map(({ x, half }) => x + half)) + gapPx,
  ];
  for (const { datum, x, half } of marks) {
    const { shape, className } = present(looks.get(seriesIn(datum)), `the look of ${datum.key}`);
    drawing.datum(
      datum,
      () => {
        drawMark(drawing, { shape, state: datum.cell.state }, [x, y], half);
        drawing.anchor(datum, x, y);
        // Equal values are written once.
        if (datum === highest) drawing.text(role, to, y + 4.5, textOf(datum));
        else if (datum === lowest && highest !== undefined && valueOf(datum) < valueOf(highest))
          drawing.text(role, from, y + 4.5, textOf(datum), 'end');
      },
      className ?? placeClass,
    );
  }
  drawGaps(drawing, chart, row, { scale, textOf, left });
}

/** A dash where a row lacks values, after what it has; the note under the drawing says why. */
function drawGaps(
  drawing: DrawingBuilder,
  chart: Chart<DumbbellSpec>,
  { category, known, role, y }: Row,
  { scale, textOf, left }: Pick<RowPlace, 'scale' | 'textOf' | 'left'>,
): void {
  const missing = chart.data.filter((datum) => datum.category === category && datum.cell.value === undefined);
  const highest = known.at(-1);
  const x =
    highest === undefined
      ? left
      : scale(valueOf(highest)) + radius + 2 * haloPx + 2 * gapPx + roleWidth(role, textOf(highest));
  missing.forEach((datum, index) => {
    drawing.datum(datum, () => {
      if (index > 0) return;
      drawing.mark('path', { class: 'missing', d: `M${coordinate(x)} ${coordinate(y)}h${dashPx}` });
    });
    drawing.anchor(datum, x + dashPx / 2, y);
  });
}
