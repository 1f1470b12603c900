/** Threads and stems: one horizontal bar a row from a true zero, sorted by value. */

import { max, scaleLinear } from 'd3';
import type { Language } from '../site.ts';
import type { BoundCell } from '../model/address.ts';
import { plainWords, type Chart } from '../model/chart.ts';
import type { ThreadSpec } from '../model/chart-spec.ts';
import { formatCell, formatNumber, formatQuantity } from '../model/number-format.ts';
import { DrawingBuilder, roleWidth, type Drawing } from '../plotting/drawing.ts';
import { coordinate } from '../plotting/svg.ts';
import { narrowBelowPx } from '../plotting/theme.ts';

type Scale = ReturnType<typeof scaleLinear<number, number>>;

interface Bar {
  key: string;
  label: string;
  cell: BoundCell;
  value: number;
  isStem: boolean;
}

const topPx = 26;
const gapToValuePx = 11;
const bracketPx = 8;

/** Draws a chart of kind `thread` for a container `widthPx` wide. */
export function drawThread(chart: Chart, spec: ThreadSpec, language: Language, widthPx: number): Drawing {
  const bars = barsOf(chart, spec, language);
  const isNarrow = widthPx < narrowBelowPx;
  const rowPx = isNarrow ? 48 : 44;
  const barPx = isNarrow ? 10 : 14;
  const valueTexts = bars.map((bar) => formatCell(bar.cell, language));
  const labelColumnPx = isNarrow ? 0 : (max(bars, (bar) => roleWidth(labelRole(bar), bar.label)) ?? 0) + 22;
  const bracket = bracketOf(chart, spec, language, bars);
  const valueSpacePx = gapToValuePx + (max(valueTexts, (text) => roleWidth('value-strong', text)) ?? 0);
  const bracketSpacePx =
    bracket === undefined
      ? 0
      : 14 +
        bracketPx +
        8 +
        Math.max(roleWidth('annotation-strong', bracket.amount), roleWidth('annotation', bracket.words));
  const hasBracket = bracket !== undefined && widthPx - labelColumnPx - valueSpacePx - bracketSpacePx > 180;

  const largest = max(bars, (bar) => bar.value) ?? 0;
  const smallest = Math.min(0, ...bars.map((bar) => bar.value));
  const scale = scaleLinear().domain([smallest, largest]).nice(4);
  const rightPx = widthPx - valueSpacePx - (hasBracket ? bracketSpacePx : 0);
  scale.range([labelColumnPx, rightPx]);
  const bottomPx = topPx + bars.length * rowPx;

  const drawing = new DrawingBuilder(widthPx);
  drawAxis(drawing, scale, bars[0]?.cell, language, bottomPx);
  const centreOf = (index: number) => topPx + index * rowPx + (isNarrow ? 32 : rowPx / 2);
  let bracketLeftPx = 0;
  bars.forEach((bar, index) => {
    drawing.datum(index, () => {
      const valueEnd = drawBar(drawing, bar, valueTexts[index] ?? '', {
        y: centreOf(index),
        scale,
        barPx,
        isNarrow,
      });
      if (bracket !== undefined && index >= bracket.rows[0] && index <= bracket.rows[1]) {
        bracketLeftPx = Math.max(bracketLeftPx, valueEnd);
      }
    });
  });
  // A label above its bar would stand on one long base line; each bar then has its own piece of it.
  const base = isNarrow
    ? bars
        .map((_, index) => `M${coordinate(scale(0))} ${centreOf(index) - barPx / 2 - 5}v${barPx + 10}`)
        .join('')
    : `M${coordinate(scale(0))} ${topPx - 6}V${bottomPx}`;
  drawing.mark('path', { class: 'base', d: base });
  if (hasBracket) {
    const [first, last] = bracket.rows.map(centreOf) as [number, number];
    const x = bracketLeftPx + 14;
    const middle = (first + last) / 2;
    // The difference is the table's last row.
    drawing.datum(bars.length, () => {
      drawing.mark('path', {
        class: 'bracket',
        d: `M${coordinate(x)} ${first}h${bracketPx}V${last}h${-bracketPx}`,
      });
      drawing.text('annotation-strong', x + bracketPx + 8, middle - 3, bracket.amount);
      drawing.text('annotation', x + bracketPx + 8, middle + 14, bracket.words);
    });
  }
  return drawing.finish(bottomPx + 2);
}

interface BarPlace {
  /** Centre of the bar. */
  y: number;
  scale: Scale;
  barPx: number;
  isNarrow: boolean;
}

/** A bar with its label and value. @returns the x of the value's right end */
function drawBar(
  drawing: DrawingBuilder,
  bar: Bar,
  valueText: string,
  { y, scale, barPx, isNarrow }: BarPlace,
): number {
  const end = scale(bar.value);
  const zero = scale(0);
  drawing.text(labelRole(bar), 0, isNarrow ? y - 13 : y + 4.5, bar.label);
  if (bar.isStem) {
    const [x, width] = [Math.min(zero, end), Math.abs(end - zero)];
    drawing.mark('rect', { class: 'stem', x, y: y - barPx / 2, width, height: barPx });
    drawing.mark('path', { class: 'serif', d: `M${coordinate(end)} ${y - barPx / 2 - 5}v${barPx + 10}` });
  } else {
    drawing.mark('path', { class: 'thread', d: `M${coordinate(zero)} ${y}H${coordinate(end)}` });
    drawing.mark('circle', { class: 'hole', cx: end, cy: y, r: isNarrow ? 4 : 4.5 });
  }
  const x = Math.max(end, zero) + gapToValuePx;
  return drawing.text(bar.isStem ? 'value-strong' : 'value', x, y + 5.5, valueText);
}

function labelRole(bar: Bar) {
  return bar.isStem ? 'label-strong' : 'label';
}

function barsOf(chart: Chart, spec: ThreadSpec, language: Language): Bar[] {
  const names = plainWords(spec.words[language]).rows;
  return spec.rows
    .flatMap((key): Bar[] => {
      const cell = chart.cells.get(key);
      if (cell?.value === undefined) return [];
      return [
        { key, label: names[key] ?? key, cell, value: cell.value, isStem: spec.emphasis.includes(key) },
      ];
    })
    .sort((a, b) => b.value - a.value);
}

function drawAxis(
  drawing: DrawingBuilder,
  scale: Scale,
  cell: BoundCell | undefined,
  language: Language,
  bottomPx: number,
): void {
  const ticks = scale.ticks(4);
  const decimals = Math.max(0, ...ticks.map((tick) => String(tick).split('.')[1]?.length ?? 0));
  ticks.forEach((tick, index) => {
    const x = scale(tick);
    const isLast = index === ticks.length - 1;
    const text =
      isLast && cell !== undefined
        ? formatQuantity(tick, cell.unit, language, decimals)
        : formatNumber(tick, language, decimals);
    if (tick !== 0) drawing.mark('path', { class: 'grid', d: `M${coordinate(x)} ${topPx - 6}V${bottomPx}` });
    drawing.text('axis', tick === 0 && x < 8 ? 0 : x, 11, text, tick === 0 && x < 8 ? 'start' : 'middle');
  });
}

interface Bracket {
  /** Indices of the two rows, the upper one first. */
  rows: [number, number];
  amount: string;
  words: string;
}

function bracketOf(
  chart: Chart,
  spec: ThreadSpec,
  language: Language,
  bars: readonly Bar[],
): Bracket | undefined {
  const cell = chart.cells.get(spec.difference?.row ?? '');
  if (spec.difference === undefined || cell === undefined) return undefined;
  const [a, b] = spec.difference.between.map((key) => bars.findIndex((bar) => bar.key === key));
  if (a === undefined || b === undefined || a < 0 || b < 0) return undefined;
  const words = plainWords(spec.words[language]).difference ?? '';
  return { rows: [Math.min(a, b), Math.max(a, b)], amount: formatCell(cell, language), words };
}
