/** The key of a scale of colour: every step with the numbers between which it lies, on any width. */

import type { AnyLanguage } from '../../site.ts';
import { useWords } from '../../i18n/ui.ts';
import { formatCell } from '../../binding/number-format.ts';
import { numbersAlike } from '../../binding/numbers-alike.ts';
import { roleWidth, widestOf, type DrawingBuilder } from '../../plotting/drawing.ts';
import { coordinate } from '../../markup/coordinate.ts';
import type { Chart } from '../chart.ts';
import { ticksAt } from './axis.ts';

/** Where a key may stand. */
export interface KeyArea {
  left: number;
  top: number;
  widthPx: number;
}

/** The least width of a step, what words need more than their own width, and the height of a step. */
const [stepPx, betweenPx, barPx] = [46, 8, 10];
/** The least between two numbers. */
const gapPx = 3;
/** A line of a key that is a list, and where its words begin. */
const [linePx, indentPx] = [17, 22];

/**
 * The key: the steps side by side with the numbers between them, one of which says the unit. Where they have
 * no room in `area` they stand in `under`, as a list if they have none there; where there is one value alone,
 * that with its colour; where there is none, nothing.
 * @returns the y under it
 */
export function drawKey(
  drawing: DrawingBuilder,
  chart: Chart,
  breaks: readonly number[],
  language: AnyLanguage,
  area: KeyArea,
  under: KeyArea = area,
): number {
  const known = chart.data.find(({ cell }) => cell.value !== undefined);
  if (known === undefined) return area.top;
  if (breaks.length === 0) return drawList(drawing, [formatCell(known.cell, language, 'short')], area);
  const labels = ticksAt(breaks, known.cell.unit, language).map(({ text }) => text);
  const row = [area, under].map((each) => rowIn(labels, each)).find((each) => each !== undefined);
  return row === undefined
    ? drawList(drawing, stepWords(breaks, chart, language), under)
    : drawRow(drawing, row);
}

/** The steps side by side: where each number stands, centred on the edge between two of them. */
interface KeyRow {
  area: KeyArea;
  /** Of a step. */
  widthPx: number;
  labels: { text: string; edge: number; x: number; px: number }[];
}

/** The row with all of its numbers, or undefined where they have no room beside each other. */
function rowIn(texts: readonly string[], area: KeyArea): KeyRow | undefined {
  const widest = widestOf(texts, (text) => roleWidth('axis', text)) + betweenPx;
  const widthPx = Math.min(Math.max(stepPx, widest), area.widthPx / (texts.length + 1));
  const labels = texts.map((text, index) => {
    const px = roleWidth('axis', text);
    const edge = area.left + (index + 1) * widthPx;
    return { text, edge, x: edge - px / 2, px };
  });
  const fits = labels.every(({ x, px }, index) => {
    const before = labels[index - 1];
    const isApart = before === undefined || x - gapPx >= before.x + before.px;
    return isApart && x >= area.left && x + px <= area.left + area.widthPx;
  });
  return fits ? { area, widthPx, labels } : undefined;
}

/** @returns the y under it */
function drawRow(drawing: DrawingBuilder, { area: { left, top }, widthPx, labels }: KeyRow): number {
  for (let index = 0; index <= labels.length; index++) {
    const x = left + index * widthPx;
    drawing.mark('rect', { class: `seq-${index + 1} area`, x, y: top, width: widthPx, height: barPx });
  }
  for (const { text, edge, x } of labels) {
    drawing.mark('path', { class: 'base', d: `M${coordinate(edge)} ${coordinate(top)}v${barPx + 3}` });
    drawing.text('axis', x, top + barPx + 16, text);
  }
  return top + barPx + 20;
}

/** What each step holds: `under 500 million`, `from 500 million`. */
function stepWords(breaks: readonly number[], chart: Chart, language: AnyLanguage): string[] {
  const t = useWords(language);
  const numbers = numbersAlike(breaks, chart.data[0]?.cell.unit, language);
  return [
    ...numbers.slice(0, 1).map(({ whole }) => `${t('key.under')} ${whole}`),
    ...numbers.map(({ whole }) => `${t('key.from')} ${whole}`),
  ];
}

/** A line for each step, from the lightest: its colour and what it holds. @returns the y under the last */
function drawList(drawing: DrawingBuilder, lines: readonly string[], { left, top }: KeyArea): number {
  lines.forEach((line, index) => {
    const y = top + index * linePx;
    drawing.mark('rect', {
      class: `seq-${index + 1} area`,
      x: left + 0.5,
      y: y + 3,
      width: 14,
      height: barPx,
    });
    drawing.text('axis', left + indentPx, y + 12, line);
  });
  return top + lines.length * linePx + 4;
}
