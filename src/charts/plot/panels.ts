/** Where the panels of a chart stand, and how large each is. */

import type { AnyLanguage } from '../../site.ts';
import { widestOf, type DrawingBuilder } from '../../plotting/drawing.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { narrowBelowPx, textRoles } from '../../plotting/theme.ts';
import { present } from '../../present.ts';
import type { Chart } from '../chart.ts';
import { measure, valueName, type Observation } from './measures.ts';
import type { Plan } from './plan.ts';
import type { PlotSpec } from './spec.ts';

/** What the axes need around the panels. */
export interface AxisRoom {
  leftPx: number;
  rightPx: number;
  /** Over each row of panels. */
  abovePx: number;
  /** Under each panel that has labels below, when a panel is so wide. */
  belowPx: (panelPx: number) => number;
  /** The names of the places of a vertical band axis, in lines. */
  sideLines: string[][];
  /** Whether these names stand over their bands. */
  areAbove: boolean;
  /** Whether the names of the places across stand over the panel, as the heads of a table do. */
  areHeads: boolean;
}

/** A panel and where it stands. */
export interface Panel {
  column: number;
  row: number;
  /** Of the area of the marks, in pixels of the drawing. */
  left: number;
  top: number;
  /** Whether the names of the axes are written at this one. */
  isFirst: boolean;
  isLowest: boolean;
}

export interface Layout {
  panels: Panel[];
  widthPx: number;
  heightPx: number;
  columns: number;
  rows: number;
  panelOf: (observation: Observation) => { column: number; row: number };
}

const linePx = 17;
/** Between panels, and the least that one needs: on a narrow drawing, and on a wide one. */
const [narrowGapPx, wideGapPx] = [14, 20];
const [leastNarrowPx, leastWidePx] = [96, 128];

/** The gap between panels, and the least width of one. */
function spacing(roomPx: number): [gapPx: number, leastPanelPx: number] {
  return roomPx < narrowBelowPx ? [narrowGapPx, leastNarrowPx] : [wideGapPx, leastWidePx];
}

/** How many panels stand side by side, and which one an observation belongs to. */
export function panelGrid(
  chart: Chart<PlotSpec>,
  { across, down }: Plan,
  roomPx: number,
): Pick<Layout, 'columns' | 'rows' | 'panelOf'> {
  const { fx, fy } = chart.spec.facets;
  const textIn = (column: string | undefined) => {
    const read = column === undefined ? undefined : measure(chart, column).read;
    return (observation: Observation) => String(read?.(observation));
  };
  const [acrossOf, downOf] = [textIn(fx), textIn(fy)];
  const [gapPx, leastPanelPx] = spacing(roomPx);
  const fit = Math.max(1, Math.floor((roomPx + gapPx) / (leastPanelPx + gapPx)));
  if (fx !== undefined && fy === undefined) {
    const most = Math.min(across.length, fit, roomPx === Infinity ? across.length : 4);
    // Four panels stand better two by two than three and one.
    const columns = Math.max(1, Math.ceil(across.length / Math.ceil(across.length / most)));
    return {
      columns,
      rows: Math.ceil(across.length / columns),
      panelOf: (observation) => {
        const index = across.indexOf(acrossOf(observation));
        return { column: index % columns, row: Math.floor(index / columns) };
      },
    };
  }
  return {
    columns: Math.max(1, across.length),
    rows: Math.max(1, down.length),
    panelOf: (observation) => ({
      column: Math.max(0, across.indexOf(acrossOf(observation))),
      row: Math.max(0, down.indexOf(downOf(observation))),
    }),
  };
}

/** The heads of the panels are written, and each gets its place. @returns the places, and the y under the lowest */
export function placePanels(
  drawing: DrawingBuilder,
  chart: Chart<PlotSpec>,
  plan: Plan,
  language: AnyLanguage,
  labels: AxisRoom,
  panelHeightPx: (panelPx: number) => number,
  topPx: number,
): { layout: Layout; bottomPx: number } {
  const { fx, fy } = chart.spec.facets;
  const roomPx = drawing.widthPx - labels.leftPx - labels.rightPx;
  const grid = panelGrid(chart, plan, roomPx);
  const [gapPx] = spacing(roomPx);
  const { columns, rows } = grid;
  const widthPx = (roomPx - (columns - 1) * gapPx) / columns;
  const heightPx = panelHeightPx(widthPx);
  const { face, sizePx } = textRoles['label-strong'];
  const nameOf = (column: string | undefined, text: string | undefined) =>
    column === undefined || text === undefined ? '' : valueName(chart, column, text, language);
  const isWrapped = fx !== undefined && fy === undefined;
  const panels: Panel[] = [];
  const shown = isWrapped ? plan.across.length : columns * rows;
  let top = topPx;
  for (let row = 0; row < rows; row++) {
    const inRow = Array.from({ length: columns }, (_, column) => column).filter(
      (column) => row * columns + column < shown,
    );
    if (fy !== undefined) {
      const lines = wrapText(nameOf(fy, plan.down[row]), face, sizePx, drawing.widthPx);
      lines.forEach((line) => drawing.text('label-strong', 0, (top += linePx) - 4, line));
    }
    const heads = inRow.map((column) =>
      fx !== undefined && (isWrapped || row === 0)
        ? wrapText(
            nameOf(fx, plan.across[isWrapped ? row * columns + column : column]),
            face,
            sizePx,
            widthPx,
          )
        : [],
    );
    const leftOf = (column: number) => labels.leftPx + column * (widthPx + gapPx);
    heads.forEach((lines, index) =>
      lines.forEach((line, at) =>
        drawing.text(
          'label-strong',
          inRow[index] === 0 ? 0 : leftOf(present(inRow[index], 'a column')),
          top + (at + 1) * linePx - 4,
          line,
        ),
      ),
    );
    top += widestOf(heads, (lines) => lines.length) * linePx + labels.abovePx;
    for (const column of inRow) {
      const isLowest = isWrapped ? (row + 1) * columns + column >= shown : row === rows - 1;
      panels.push({ column, row, left: leftOf(column), top, isFirst: column === 0, isLowest });
    }
    const isFoot = row === rows - 1 || panels.some((panel) => panel.row === row && panel.isLowest);
    top += heightPx + (isFoot ? labels.belowPx(widthPx) : 4);
  }
  return { layout: { panels, widthPx, heightPx, ...grid }, bottomPx: top };
}

/** Whether a drawing is so narrow that names stand over what they name. */
export function isNarrow({ widthPx }: Pick<DrawingBuilder, 'widthPx'>): boolean {
  return widthPx < narrowBelowPx;
}
