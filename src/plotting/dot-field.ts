/** Fields of equal dots: one path a part, however many dots it has. */

import type { DatumPlace, DrawingBuilder } from './drawing.ts';
import { coordinate } from '../markup/coordinate.ts';

/** Filled, ringed with a tint inside, ringed and open. */
export type DotMark = 'full' | 'tint' | 'open';

/** A part of a field, in whole dots, and the datum that it stands for. */
export interface DotPart {
  mark: DotMark;
  units: number;
  place: DatumPlace;
}

/** Where a field stands and how its dots are laid out, in pixels. */
export interface DotField {
  left: number;
  top: number;
  columns: number;
  cellPx: number;
  units: number;
}

/** Stroke of a dot as a share of its cell. */
const dotShare = 0.72;
const ringPx = 1.3;

/**
 * Dots from the bottom left, row by row, so that the last parts stand at the top.
 */
export function drawDots(drawing: DrawingBuilder, parts: readonly DotPart[], field: DotField): void {
  const { cellPx } = field;
  const outer = cellPx * dotShare;
  const inner = Math.max(outer - 2 * Math.min(ringPx, outer * 0.28), 0.4);
  let first = 0;
  parts.forEach((part) => {
    const d = runsOf(first, first + part.units, field);
    first += part.units;
    if (d === '') return;
    const dash = `0 ${coordinate(cellPx)}`;
    drawing.datum(part.place, () => {
      drawing.mark('path', {
        class: `dots-${part.mark}`,
        d,
        'stroke-dasharray': dash,
        'stroke-width': outer,
      });
      if (part.mark === 'full') return;
      const inside = { class: `dots-${part.mark}-inner`, d, 'stroke-dasharray': dash, 'stroke-width': inner };
      drawing.mark('path', inside);
    });
  });
}

/**
 * A path with one stroke a row; round caps and a dash of 0 make it dots. Rows follow each other by
 * relative moves: equal rows are equal text, which compresses to almost nothing.
 */
function runsOf(first: number, end: number, { left, top, columns, cellPx, units }: DotField): string {
  const rows = Math.ceil(units / columns);
  const cell = Number(coordinate(cellPx));
  let d = '';
  let penX = 0;
  for (let unit = first; unit < end;) {
    const row = Math.floor(unit / columns);
    const column = unit % columns;
    const count = Math.min(columns - column, end - unit);
    const x = (column + 0.5) * cell;
    // A hair longer than the last dot's centre, or rounding may drop it.
    const length = (count - 1) * cell + 0.05;
    d +=
      d === ''
        ? `M${coordinate(left + x)} ${coordinate(top + (rows - row - 0.5) * cell)}`
        : `m${coordinate(x - penX)} ${coordinate(-cell)}`;
    d += `h${coordinate(length)}`;
    penX = x + length;
    unit += count;
  }
  return d;
}
