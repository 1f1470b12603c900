/** The key of a scale of colour: every step with the numbers between which it lies, on any width. */

import type { Language } from '../../site.ts';
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
/** A line of a key that is a list, and where its words begin. */
const [linePx, indentPx] = [17, 22];

/**
 * The key: the steps side by side with the numbers between them, one of which says the unit. Where they have
 * no room in `area` it is a list in `under`; where there is one value alone, that with its colour; where there
 * is none, nothing.
 * @returns the y under it
 */
export function drawKey(
  drawing: DrawingBuilder,
  chart: Chart,
  breaks: readonly number[],
  language: Language,
  area: KeyArea,
  under: KeyArea = area,
): number {
  const known = chart.data.find(({ cell }) => cell.value !== undefined);
  if (known === undefined) return area.top;
  if (breaks.length === 0) return drawList(drawing, [formatCell(known.cell, language, 'short')], area);
  const { unit } = known.cell;
  const labels = ticksAt(breaks, unit, language).map(({ text }) => ({ text, px: roleWidth('axis', text) }));
  const count = breaks.length + 1;
  const width = Math.min(
    Math.max(stepPx, widestOf(labels, ({ px }) => px) + betweenPx),
    area.widthPx / count,
  );
  const boxes = labels.map(({ text, px }, index) => ({
    text,
    px,
    x: area.left + (index + 1) * width - px / 2,
  }));
  const fits = boxes.every(({ x, px }, index) => {
    const [low, high] = [area.left, area.left + area.widthPx];
    const before = boxes[index - 1];
    return x >= low && x + px <= high && (before === undefined || x - 4 >= before.x + before.px);
  });
  if (!fits) return drawList(drawing, stepWords(breaks, chart, language), under);
  for (let step = 1; step <= count; step++) {
    const x = area.left + (step - 1) * width;
    drawing.mark('rect', { class: `seq-${step} area`, x, y: area.top, width, height: barPx });
  }
  boxes.forEach(({ text, x }, index) => {
    const d = `M${coordinate(area.left + (index + 1) * width)} ${coordinate(area.top)}v${barPx + 3}`;
    drawing.mark('path', { class: 'base', d });
    drawing.text('axis', x, area.top + barPx + 16, text);
  });
  return area.top + barPx + 20;
}

/** What each step holds: `under 500 million`, `from 500 million`. */
function stepWords(breaks: readonly number[], chart: Chart, language: Language): string[] {
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
