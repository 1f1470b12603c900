/** Horizontal bars from a true zero; where there are series, a group for each category. */

import { inLanguage } from '../../i18n/ui.ts';
import { scaleLinear, type ScaleLinear } from 'd3';
import type { AnyLanguage } from '../../site.ts';
import { dataAmongMarks, isEmphasised, plainWords, roomFor, type Chart } from '../chart.ts';
import { categoriesOf, knownValues, seriesIn, seriesOf, type Datum } from '../datum.ts';
import { categoryName, seriesName } from '../chart-names.ts';
import { formatCell } from '../../binding/number-format.ts';
import { roleWidth, widestOf, type DrawingBuilder } from '../../plotting/drawing.ts';
import { spanOf, withZero } from '../../plotting/span.ts';
import { present } from '../../present.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { coordinate } from '../../markup/coordinate.ts';
import { narrowBelowPx, textRoles } from '../../plotting/theme.ts';
import { drawTopAxis } from '../parts/axis.ts';
import { drawMark } from '../parts/carriers.ts';
import { seriesClass } from '../parts/series-class.ts';
import type { BarSpec } from './spec.ts';

interface Bar {
  datum: Datum;
  label: string;
  valueText: string;
  isStrong: boolean;
  className: string | undefined;
  /** Name of the category above the first bar of its group, in lines. */
  heading: string[];
}

const topPx = 26;
const gapToValuePx = 11;
/** The most that a mark reaches beyond the end of its rule. */
const markPx = 7;
/** From the end of a strong bar to the far side of the mark of its state, which stands clear of it. */
const clearMarkPx = 16;
const bracketPx = 8;
/** Least distance of a bracket's spine from a gridline. */
const clearPx = 7;
const headingLinePx = 18;

export function drawBars(chart: Chart<BarSpec>, language: AnyLanguage, drawing: DrawingBuilder): number {
  const { widthPx } = drawing;
  const isNarrow = widthPx < narrowBelowPx;
  const bars = barsOf(chart, language, widthPx);
  const widest =
    chart.wholeData === undefined ? bars : barsOf({ ...chart, data: roomFor(chart) }, language, widthPx);
  // Many bars stand closer on a narrow plate: an embed may not grow too tall.
  const rowPx = isNarrow
    ? bars.length > 6
      ? 40
      : 48
    : bars.some(({ heading }) => heading.length > 0)
      ? 34
      : 44;
  const barPx = isNarrow ? 10 : 14;
  const labelColumnPx = isNarrow
    ? 0
    : widestOf(widest, (each) => roleWidth(labelRole(each), each.label)) + 22;
  const bracket = bracketOf(chart, language);
  const valueSpacePx =
    gapToValuePx + widestOf(widest, (each) => markRoom(each) + roleWidth('value-strong', each.valueText));
  const bracketSpacePx =
    bracket === undefined
      ? 0
      : 14 +
        bracketPx +
        8 +
        Math.max(roleWidth('annotation-strong', bracket.amount), roleWidth('annotation', bracket.words));
  const hasBracket = bracket !== undefined && widthPx - labelColumnPx - valueSpacePx - bracketSpacePx > 180;

  const values = knownValues(roomFor(chart));
  // The mark at the end of a bar to the left of zero is whole too.
  const leftMarkPx = Math.max(markPx, widestOf(widest, markRoom) + 2);
  const leftPx = values.some((value) => value < 0) ? labelColumnPx + leftMarkPx : labelColumnPx;
  const scale = scaleLinear()
    .domain(withZero(values))
    .nice(4)
    .range([leftPx, widthPx - valueSpacePx - (hasBracket ? bracketSpacePx : 0)]);
  // So is that of an amount next to nothing.
  const nearest = Math.min(...values.flatMap((value) => (value === 0 ? [] : [scale(value)])));
  if (nearest < markPx) scale.range([markPx, present(scale.range()[1], 'the right end')]);

  let bottomPx = topPx;
  const placed = bars.map((each) => {
    bottomPx += each.heading.length * headingLinePx + rowPx;
    return { ...each, y: bottomPx - (isNarrow ? 16 : rowPx / 2) };
  });
  drawTopAxis(drawing, scale, chart.data[0]?.cell.unit, language, [topPx - 6, bottomPx]);
  // Long headings stand across the base line.
  const isAcross = placed.some(({ heading }) =>
    heading.some((line) => roleWidth('label-strong', line) > scale(0) - 4),
  );
  const drawn = placed.map((each): DrawnBar => {
    const { y } = each;
    each.heading.forEach((line, lineIndex) => {
      const above = rowPx * (isNarrow ? 2 / 3 : 1 / 2) + (each.heading.length - lineIndex) * headingLinePx;
      drawing.text('label-strong', 0, y - above + 14, line);
    });
    let end = 0;
    drawing.datum(
      each.datum,
      () => (end = drawBar(drawing, each, { y, scale, barPx, isNarrow })),
      each.className,
    );
    return { y, end, category: each.datum.category };
  });
  // A label above its bar would stand on one long base line; each bar then has its own piece of it.
  const zero = coordinate(scale(0));
  const base = isNarrow
    ? placed.map(({ y }) => `M${zero} ${y - barPx / 2 - 5}v${barPx + 10}`).join('')
    : isAcross
      ? basePieces(placed, rowPx)
          .map(([top, bottom]) => `M${zero} ${top}V${bottom}`)
          .join('')
      : `M${zero} ${topPx - 6}V${bottomPx}`;
  drawing.mark('path', { class: 'base', d: base });
  if (hasBracket) drawBracket(drawing, bracket, drawn, scale.ticks(4).map(scale));
  return bottomPx + 2;
}

/** From where to where the bars of each group stand. */
function basePieces(bars: readonly (Bar & { y: number })[], rowPx: number): [number, number][] {
  const pieces: [number, number][] = [];
  for (const { heading, y } of bars) {
    const last = pieces.at(-1);
    if (last === undefined || heading.length > 0) pieces.push([y - rowPx / 2, y + rowPx / 2]);
    else last[1] = y + rowPx / 2;
  }
  return pieces;
}

/** Where a bar has been drawn: its centre, and the right end of its value. */
interface DrawnBar {
  category: string;
  y: number;
  end: number;
}

interface BarPlace {
  /** Centre of the bar. */
  y: number;
  scale: ScaleLinear<number, number>;
  barPx: number;
  isNarrow: boolean;
}

/** A bar with its label and value. @returns the x of the value's right end */
function drawBar(drawing: DrawingBuilder, each: Bar, { y, scale, barPx, isNarrow }: BarPlace): number {
  const { datum, isStrong, valueText } = each;
  const { value } = datum.cell;
  const zero = scale(0);
  drawing.text(labelRole(each), 0, isNarrow ? y - 13 : y + 4.5, each.label);
  if (value === undefined) {
    drawing.mark('path', { class: 'missing', d: `M${coordinate(zero)} ${y}h28` });
    return drawing.text('annotation', zero + 28 + gapToValuePx, y + 4.5, valueText);
  }
  const end = scale(value);
  drawing.anchor(datum, end, y);
  // Zero has no length: its number alone says it.
  if (value !== 0) drawLength(drawing, each, end, { y, scale, barPx, isNarrow });
  const x = Math.max(end, zero) + gapToValuePx + (value > 0 ? markRoom(each) : 0);
  return drawing.text(isStrong ? 'value-strong' : 'value', x, y + 5.5, valueText);
}

/** A bar or a rule from zero to the x where it ends, and the mark of its state. */
function drawLength(
  drawing: DrawingBuilder,
  { datum, isStrong }: Bar,
  end: number,
  { y, scale, barPx, isNarrow }: BarPlace,
): void {
  const zero = scale(0);
  const { state } = datum.cell;
  if (!isStrong) {
    drawing.mark('path', { class: 'rule', d: `M${coordinate(zero)} ${y}H${coordinate(end)}` });
    drawMark(drawing, { shape: 'disc', state }, [end, y], isNarrow ? 4 : 4.5);
    return;
  }
  const [x, width] = [Math.min(zero, end), Math.abs(end - zero)];
  drawing.mark('rect', { class: 'bar-strong', x, y: y - barPx / 2, width, height: barPx });
  drawing.mark('path', { class: 'serif', d: `M${coordinate(end)} ${y - barPx / 2 - 5}v${barPx + 10}` });
  // A full bar is a published value; beside any other stands the mark of its state, where no part of it is hidden.
  if (state === 'published') return;
  const centre = end + Math.sign(end - zero) * (clearMarkPx - 5);
  drawMark(drawing, { shape: 'disc', state }, [centre, y], 5);
}

/** What the mark of its state takes of the room beyond a strong bar. */
function markRoom({ datum: { cell }, isStrong }: Bar): number {
  return isStrong && cell.state !== 'published' && cell.value !== undefined ? clearMarkPx : 0;
}

function labelRole({ isStrong }: Bar) {
  return isStrong ? 'label-strong' : 'label';
}

/** The bars from the top; in groups each is called by its series. */
function barsOf(chart: Chart<BarSpec>, language: AnyLanguage, widthPx: number): Bar[] {
  const drawn = dataAmongMarks(chart);
  const isGrouped = seriesOf(drawn).length > 0;
  const barOf = (datum: Datum, heading: string[]): Bar => ({
    datum,
    heading,
    label: isGrouped
      ? seriesName(chart, seriesIn(datum), language)
      : categoryName(chart, datum.category, language),
    valueText: formatCell(datum.cell, language, 'short'),
    isStrong: isEmphasised(chart, datum),
    className: seriesClass(chart, isGrouped ? datum.series : datum.category),
  });
  if (!isGrouped) return drawn.map((datum) => barOf(datum, []));
  const { face, sizePx } = textRoles['label-strong'];
  return categoriesOf(drawn).flatMap((category) => {
    const heading = wrapText(categoryName(chart, category, language), face, sizePx, widthPx);
    return drawn
      .filter((datum) => datum.category === category)
      .toSorted((a, b) => a.column - b.column)
      .map((datum, index) => barOf(datum, index === 0 ? heading : []));
  });
}

interface Bracket {
  datum: Datum;
  between: readonly [string, string];
  amount: string;
  words: string;
}

function bracketOf(chart: Chart<BarSpec>, language: AnyLanguage): Bracket | undefined {
  const { spec, data } = chart;
  const datum = data.find(({ key }) => key === spec.difference?.row);
  if (spec.difference === undefined || datum === undefined) return undefined;
  const words = present(
    plainWords(inLanguage(spec.words, language)).difference,
    `words of the difference of ${chart.id}`,
  );
  return {
    datum,
    between: spec.difference.between,
    amount: formatCell(datum.cell, language, 'short'),
    words,
  };
}

/** The bracket that joins two bars, beyond the values of all bars between them. */
function drawBracket(
  drawing: DrawingBuilder,
  { datum, between, amount, words }: Bracket,
  bars: readonly DrawnBar[],
  grid: readonly number[],
): void {
  const rows = between.map((name) => bars.findIndex(({ category }) => category === name));
  // A view may show one of them without the other.
  if (rows.includes(-1)) return;
  const spanned = bars.slice(Math.min(...rows), Math.max(...rows) + 1);
  const [top, bottom] = spanOf(spanned.map(({ y }) => y));
  const nearest = Math.max(...spanned.map(({ end }) => end)) + 14;
  const wordsPx = Math.max(roleWidth('annotation-strong', amount), roleWidth('annotation', words));
  // On a gridline its spine would not be seen.
  const hidden = grid.find((each) => Math.abs(each - nearest - bracketPx) < clearPx);
  const beyond = hidden === undefined ? nearest : hidden + clearPx - bracketPx;
  const x = beyond + bracketPx + 8 + wordsPx <= drawing.widthPx ? beyond : nearest;
  const middle = (top + bottom) / 2;
  drawing.datum(datum, () => {
    drawing.mark('path', {
      class: 'bracket',
      d: `M${coordinate(x)} ${top}h${bracketPx}V${bottom}h${-bracketPx}`,
    });
    drawing.text('annotation-strong', x + bracketPx + 8, middle - 3, amount);
    drawing.text('annotation', x + bracketPx + 8, middle + 14, words);
  });
}
