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
  /** Where another part is spoken of: the share of its cell that a dot shrinks to. */
  shrunkTo?: number;
  /** A few dots among many that are spoken of: as large as they can be. */
  isLarge?: boolean;
}

/** Where a field stands and how its dots are laid out, in pixels. */
export interface DotField {
  left: number;
  top: number;
  columns: number;
  cellPx: number;
  units: number;
  /** Cells left blank before the first dot, so that the last one stands in the last cell of its row. */
  skipped?: number;
}

/** Stroke of a dot as a share of its cell. */
const dotShare = 0.72;
const ringPx = 1.3;
/** A large dot's cell as a share of the field's height. */
const largeShare = 0.3;

/**
 * Dots from the bottom left, row by row, so that the last parts stand at the top.
 */
export function drawDots(drawing: DrawingBuilder, parts: readonly DotPart[], field: DotField): void {
  const { cellPx } = field;
  const outer = cellPx * dotShare;
  const innerOf = (px: number) => Math.max(px - 2 * Math.min(ringPx, px * 0.28), 0.4);
  /** Small at rest; a script that brings the step on lets it shrink from its full size. */
  const shrinking = (from: number, to: number) => ({
    style: `--w:${coordinate(from)};--s:${coordinate(to)}`,
  });
  let first = 0;
  parts.forEach((part) => {
    const d = runsOf(first, first + part.units, field);
    first += part.units;
    if (d === '') return;
    if (part.isLarge === true) {
      drawLargeDots(drawing, part, first - part.units, field);
      return;
    }
    const isBack = part.shrunkTo !== undefined;
    const back = cellPx * (part.shrunkTo ?? 0);
    const dash = `0 ${coordinate(cellPx)}`;
    drawing.datum(part.place, () => {
      drawing.mark('path', {
        class: isBack ? `dots-${part.mark} back` : `dots-${part.mark}`,
        d,
        'stroke-dasharray': dash,
        'stroke-width': outer,
        // Otherwise how wide they are, for a ring around them to be wider.
        ...(isBack ? shrinking(outer, back) : { style: `--dot:${coordinate(outer)}px` }),
      });
      if (part.mark === 'full') return;
      drawing.mark('path', {
        class: isBack ? `dots-${part.mark}-inner back` : `dots-${part.mark}-inner`,
        d,
        'stroke-dasharray': dash,
        'stroke-width': innerOf(outer),
        ...(isBack ? shrinking(innerOf(outer), innerOf(back)) : {}),
      });
    });
  });
}

/** A few dots as large as they can be where they are: in a row around their middle, within the field. */
function drawLargeDots(
  drawing: DrawingBuilder,
  part: DotPart,
  first: number,
  { left, top, columns, cellPx, units, skipped = 0 }: DotField,
): void {
  const rows = Math.ceil(units / columns);
  const [width, height] = [columns * cellPx, rows * cellPx];
  const large = Math.min(height * largeShare, width / part.units);
  const middle = skipped + first + (part.units - 1) / 2;
  const [x, y] = [((middle % columns) + 0.5) * cellPx, (rows - Math.floor(middle / columns) - 0.5) * cellPx];
  const within = (wanted: number, size: number, all: number) => Math.min(Math.max(wanted, 0), all - size);
  const start = left + within(x - (part.units * large) / 2, part.units * large, width);
  const cy = top + within(y - large / 2, large, height) + large / 2;
  drawing.datum(part.place, () => {
    for (let dot = 0; dot < part.units; dot++) {
      drawing.mark('circle', {
        class: `key-${part.mark} large`,
        cx: start + (dot + 0.5) * large,
        cy,
        r: (large * dotShare) / 2,
        // It grows from where it stood among the others.
        style: `transform-origin:${coordinate(left + x)}px ${coordinate(top + y)}px`,
      });
    }
  });
}

/**
 * A path with one stroke a row; round caps and a dash of 0 make it dots. Rows follow each other by
 * relative moves: equal rows are equal text, which compresses to almost nothing.
 */
function runsOf(first: number, end: number, field: DotField): string {
  const { left, top, columns, cellPx, units, skipped = 0 } = field;
  const rows = Math.ceil(units / columns);
  const cell = Number(coordinate(cellPx));
  let d = '';
  let penX = 0;
  for (let unit = first; unit < end;) {
    const cellIndex = unit + skipped;
    const row = Math.floor(cellIndex / columns);
    const column = cellIndex % columns;
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
