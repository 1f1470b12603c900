/**
 * A chart of wholes step by step: one field whose dots keep their places, a frame for each step. A step
 * says with full, tinted and open dots how its panel divides the whole.
 */

import type { Chart, StepWhole } from '../charts/chart.ts';
import { categoryName } from '../charts/chart-names.ts';
import { unitsInWords } from '../charts/unit-field/apportion.ts';
import type { ShownStep } from '../documents/section.ts';
import { drawDots, type DotMark } from '../plotting/dot-field.ts';
import { DrawingBuilder } from '../plotting/drawing.ts';
import { element } from '../markup/element.ts';
import { writeHtml } from '../markup/write-markup.ts';
import type { Language } from '../site.ts';

/** One picture of the field; words stand beside it in the page, so it can grow without harm. */
export interface StepFrame {
  /** The field at each of `frameWidthsPx`, narrowest first; the style sheet shows one. */
  drawings: string;
  /** Width by height of the field, and how many dots lie in each direction. */
  ratio: number;
  columns: number;
  rows: number;
  heading: string;
  caption: { mark: DotMark; text: string; isCalculated: boolean }[];
  /** The rows of the part in focus, as shares of the field's height from its top. */
  focus: { top: number; bottom: number; isOneRow: boolean } | undefined;
}

/** Dots grow with the field, their rings too: from the second width up they are drawn finer. */
export const frameWidthsPx = [248, 560] as const;

/** A field lies down: eight dots wide for every five high. */
const fieldRatio = 1.6;

/** The frame of a step. Throws for a chart of a type without wholes, which the checks refuse. */
export function stepFrame(chart: Chart, shown: ShownStep, language: Language): StepFrame {
  const { steps } = chart.type;
  if (steps === undefined) throw new Error(`${chart.id} has no fields to walk through`);
  const { heading, units: all, parts } = steps.whole(chart, shown.panel, language);
  const columns = Math.round(Math.sqrt(all * fieldRatio));
  const rows = Math.ceil(all / columns);
  const drawings = frameWidthsPx.map((widthPx) => {
    const drawing = new DrawingBuilder(widthPx);
    const cellPx = widthPx / columns;
    drawDots(drawing, parts, { left: 0, top: 0, columns, cellPx, units: all });
    const size = { viewBox: `0 0 ${widthPx} ${Math.round(rows * cellPx)}`, width: widthPx };
    return element('svg', { class: `drawing f${widthPx}`, ...size }, ...drawing.finish(0).marks);
  });
  return {
    drawings: writeHtml(drawings),
    ratio: Number((columns / rows).toFixed(3)),
    columns,
    rows,
    heading,
    caption: parts.map(({ row, mark, units, differs, isCalculated }) => ({
      mark,
      text: `${unitsInWords({ units, differs }, language)} ${categoryName(chart, row, language)}`,
      isCalculated,
    })),
    focus: shown.focus === undefined ? undefined : focusOf(parts, shown.focus, columns, rows),
  };
}

/** Which rows a part covers; the field is filled from the bottom left, row by row. */
function focusOf(parts: StepWhole['parts'], row: string, columns: number, rows: number): StepFrame['focus'] {
  const index = parts.findIndex((part) => part.row === row);
  const part = parts[index];
  // A part too small for a dot of its own has no rows to show.
  if (part === undefined || part.units === 0) return undefined;
  const { units } = part;
  const first = parts.slice(0, index).reduce((sum, each) => sum + each.units, 0);
  const [lowest, highest] = [Math.floor(first / columns), Math.floor((first + units - 1) / columns)];
  const share = (count: number) => Number((count / rows).toFixed(4));
  return { top: share(rows - 1 - highest), bottom: share(rows - lowest), isOneRow: lowest === highest };
}
