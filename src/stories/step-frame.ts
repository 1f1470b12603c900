/**
 * A chart told step by step, a frame for each step. Of wholes of dots: one field whose dots keep their places; a step
 * says with full, tinted and open dots how its panel divides the whole, and what it speaks of stays large while the
 * others step back. Of every other chart: the drawing of one of its states.
 */

import { chartInState, type Chart, type StepWhole } from '../charts/chart.ts';
import { categoryName } from '../charts/chart-names.ts';
import type { StateSpec } from '../charts/chart-spec-parts.ts';
import { drawChart } from '../charts/draw-chart.ts';
import { unitsInWords } from '../charts/unit-field/apportion.ts';
import type { ShownStep } from '../documents/section.ts';
import { drawDots, type DotMark } from '../plotting/dot-field.ts';
import { DrawingBuilder } from '../plotting/drawing.ts';
import { drawingWidths } from '../plotting/theme.ts';
import { changeElements, element, type Child, type Element } from '../markup/element.ts';
import { writeHtml } from '../markup/write-markup.ts';
import { present } from '../present.ts';
import type { Language } from '../site.ts';

/** One picture of a chart told in steps. */
export interface StepFrame {
  /** Its drawings, narrowest first; the style sheet shows one. */
  drawings: string;
  /** Patterns that the drawings refer to, by id; they stand once on a page. */
  definitions: ReadonlyMap<string, Element>;
  /** For a field of dots, what stands under it; a chart says it itself. */
  field: FieldFrame | undefined;
}

/** What a field of dots has besides its drawings. Words stand beside it in the page, so it can grow without harm. */
export interface FieldFrame {
  panel: string;
  heading: string;
  caption: { mark: DotMark; text: string; isCalculated: boolean }[];
  /** The rows of the part in focus in the large drawing, as shares of its height from its top. */
  focus: { top: number; bottom: number; isOneRow: boolean } | undefined;
}

/**
 * The fields of a frame: how wide they are drawn, and width by height. On a phone a field lies down above its words;
 * beside them it stands as high as it is wide, and so fills the window.
 */
export const fieldShapes = {
  narrow: { widthPx: 248, ratio: 1.9 },
  wide: { widthPx: 560, ratio: 1 },
} as const;

/** The frame of a step. Throws for a panel or a state that the chart has not, which the checks refuse. */
export function stepFrame(chart: Chart, shown: ShownStep, language: Language): StepFrame {
  const state = stateOf(chart, shown);
  const { steps } = chart.type;
  if (steps !== undefined) return fieldFrame(chart, steps, state, language);
  const drawings = drawingWidths.map((widthPx) => stateDrawing(chart, state, language, widthPx));
  return {
    drawings: writeHtml(drawings.map(({ svg }) => svg)),
    definitions: new Map(drawings.flatMap(({ definitions }) => [...definitions])),
    field: undefined,
  };
}

/** A text that is the same for two steps that show the same picture. */
export function pictureOf(chart: Chart, shown: ShownStep): string {
  const state = stateOf(chart, shown);
  const { steps } = chart.type;
  if (steps === undefined) return writeHtml([stateDrawing(chart, state, 'it', drawingWidths[2]).svg]);
  return fieldFrame(chart, steps, state, 'it').drawings;
}

function stateOf({ id, spec }: Chart, { panel, focus, state }: ShownStep): StateSpec {
  if (state === undefined) return { id: '', panel, focus };
  return present(
    spec.states.find((each) => each.id === state),
    `state ${state} of ${id}`,
  );
}

/** A state of a chart at one width. A type that draws no emphasis has it in the ink of what is chosen. */
function stateDrawing(
  chart: Chart,
  state: StateSpec,
  language: Language,
  widthPx: number,
): { svg: Element; definitions: ReadonlyMap<string, Element> } {
  const { heightPx, marks, definitions } = drawChart(chartInState(chart, state), language, widthPx);
  const { emphasis } = state;
  const plain = emphasis && drawChart(chartInState(chart, { ...state, emphasis: [] }), language, widthPx);
  const isDrawn = plain !== undefined && writeHtml(plain.marks) !== writeHtml(marks);
  const inInk = emphasis === undefined || isDrawn ? marks : withInk(chart, marks, emphasis);
  const attributes = { viewBox: `0 0 ${widthPx} ${heightPx}`, width: widthPx, height: heightPx };
  return { svg: element('svg', { class: `drawing w${widthPx}`, ...attributes }, ...inInk), definitions };
}

/** The marks with those of some categories and series as the cursor of a chart shows what is chosen. */
function withInk({ data }: Chart, marks: readonly Element[], emphasis: readonly string[]): readonly Child[] {
  const places = data.flatMap(({ category, series, row, column }) =>
    emphasis.includes(category) || (series !== undefined && emphasis.includes(series))
      ? `${row} ${column}`
      : [],
  );
  return changeElements(marks, (each) => {
    const { 'data-k': row, 'data-s': column = 0, class: classes } = each.attributes;
    if (row === undefined || !places.includes(`${row} ${column}`)) return each;
    const inked = classes === undefined ? 'is-on' : `${String(classes)} is-on`;
    return { ...each, attributes: { ...each.attributes, class: inked } };
  });
}

function fieldFrame(
  chart: Chart,
  steps: NonNullable<Chart['type']['steps']>,
  { panel = '', focus }: StateSpec,
  language: Language,
): StepFrame {
  const { heading, units: all, parts } = steps.whole(chart, panel, language);
  const inFocus = parts.find(({ row, units }) => row === focus && units > 0);
  /** Of a few dots among many, each is seen only when it is large. */
  const isFew = inFocus !== undefined && inFocus.units * 100 <= all;
  const drawn = parts.map((part) => {
    if (inFocus === undefined) return part;
    // Beside a part of many dots the others still have to be told apart.
    if (part !== inFocus) return { ...part, shrunkTo: isFew ? 0.3 : 0.44 };
    return { ...part, isLarge: isFew };
  });
  const drawings = Object.entries(fieldShapes).map(([name, { widthPx, ratio }]) => {
    const { columns, rows } = measures(all, ratio);
    const drawing = new DrawingBuilder(widthPx);
    const cellPx = widthPx / columns;
    const skipped = columns * rows - all;
    drawDots(drawing, drawn, { left: 0, top: 0, columns, cellPx, units: all, skipped });
    return element(
      'svg',
      {
        class: `drawing field-${name}`,
        viewBox: `0 0 ${widthPx} ${Math.round(rows * cellPx)}`,
        width: widthPx,
        style: `--columns:${columns};--rows:${rows}`,
      },
      ...drawing.finish(0).marks,
    );
  });
  const { columns, rows } = measures(all, fieldShapes.wide.ratio);
  return {
    drawings: writeHtml(drawings),
    definitions: new Map(),
    field: {
      panel,
      heading,
      caption: parts.map(({ row, mark, units, differs, isCalculated }) => ({
        mark,
        text: `${unitsInWords({ units, differs }, language)} ${categoryName(chart, row, language)}`,
        isCalculated,
      })),
      focus: inFocus === undefined ? undefined : focusOf(parts, inFocus, columns, rows),
    },
  };
}

/** How many dots of a field lie in each direction. */
function measures(all: number, ratio: number): { columns: number; rows: number } {
  const columns = Math.round(Math.sqrt(all * ratio));
  return { columns, rows: Math.ceil(all / columns) };
}

/** Which rows a part covers; the field is filled from the bottom left, row by row. */
function focusOf(
  parts: StepWhole['parts'],
  part: StepWhole['parts'][number],
  columns: number,
  rows: number,
): FieldFrame['focus'] {
  const before = parts.slice(0, parts.indexOf(part)).reduce((sum, each) => sum + each.units, 0);
  const all = parts.reduce((sum, each) => sum + each.units, 0);
  const first = columns * rows - all + before;
  const [lowest, highest] = [Math.floor(first / columns), Math.floor((first + part.units - 1) / columns)];
  const share = (count: number) => Number((count / rows).toFixed(4));
  return { top: share(rows - 1 - highest), bottom: share(rows - lowest), isOneRow: lowest === highest };
}
