/** Italy's 21 territories as equal tiles: none is too small to be read or to be touched. */

import type { AnyLanguage } from '../../site.ts';
import type { Chart } from '../chart.ts';
import type { Datum } from '../datum.ts';
import { ownValue, present } from '../../present.ts';
import { categoryName } from '../chart-names.ts';
import { formatBareCell, formatCell } from '../../binding/number-format.ts';
import { roleWidth, type DrawingBuilder } from '../../plotting/drawing.ts';
import { tileColumns, tileRows, tiles } from '../../plotting/italy.ts';
import { sequentialStep } from '../../plotting/sequential.ts';
import { drawMissingAreas } from '../parts/missing-notes.ts';
import { drawKey } from '../parts/colour-key.ts';
import { breaksOf, outlineClass, stepClass } from '../parts/territories.ts';
import type { SpecWithBreaks } from '../parts/territories.ts';

const widestTilePx = 74;
const gapPx = 3;
/** From the tiles to the names in the margin. */
const marginPx = 20;
const namePx = 17;

export function drawTiles(
  chart: Chart<SpecWithBreaks>,
  language: AnyLanguage,
  drawing: DrawingBuilder,
): number {
  const { data } = chart;
  const tilePx = Math.min(widestTilePx, (drawing.widthPx + gapPx) / tileColumns);
  const side = tilePx - gapPx;
  const breaks = breaksOf(chart);
  // What carries the finding comes last, so that its outline lies on its neighbours.
  for (const datum of data) {
    const tile = tileOf(datum);
    const [x, y] = [tile.column * tilePx, 2 + tile.row * tilePx];
    const { value } = datum.cell;
    const isDark = value !== undefined && sequentialStep(value, breaks) >= 4;
    const outline = outlineClass(chart, datum);
    drawing.datum(
      datum,
      () => {
        // Inside an outline a dark tile is smaller: only the ground between the two shows that there is an outline.
        const inset = outline === undefined || !isDark ? 0 : side < 50 ? 5 : 5.5;
        const inner = side - 2 * inset;
        const shade = `${stepClass(datum, breaks)} area`;
        drawing.mark('rect', { class: shade, x: x + inset, y: y + inset, width: inner, height: inner });
        if (outline !== undefined) {
          drawing.mark('rect', {
            class: 'outline',
            x: x + 1.5,
            y: y + 1.5,
            width: side - 3,
            height: side - 3,
          });
        }
        const role = outline === undefined ? 'tile' : 'tile-strong';
        const middle = x + side / 2;
        const short = language === 'en' ? (tile.shortInEnglish ?? tile.short) : tile.short;
        drawing.text(role, middle, y + side / 2 - 2, short, 'middle', isDark ? 'on-dark' : undefined);
        const text = numberOf(datum, language, inner);
        if (text !== undefined) {
          drawing.text(role, middle, y + side / 2 + 13, text, 'middle', isDark ? 'on-dark' : undefined);
        }
      },
      outline,
    );
    drawing.anchor(datum, x + side / 2, y + side / 2);
  }
  drawNames(chart, language, drawing, tilePx);
  const bottom = 2 + tileRows * tilePx;
  // The sea below Sardinia is free.
  const sea = { left: 0, top: bottom - tilePx * 0.72, widthPx: tilePx * 2.9 };
  const under = { left: 0, top: bottom + 4, widthPx: drawing.widthPx };
  const keyed = chart.isKeyApart === true ? bottom : drawKey(drawing, chart, breaks, language, sea, under);
  const end = Math.max(bottom, keyed);
  return drawMissingAreas(drawing, chart, language, end);
}

/** Where there is room beside the tiles, the names of what carries the finding, each level with its row. */
function drawNames(
  chart: Chart<SpecWithBreaks>,
  language: AnyLanguage,
  drawing: DrawingBuilder,
  tilePx: number,
): void {
  const left = tileColumns * tilePx + marginPx;
  const names = chart.data
    .filter((datum) => outlineClass(chart, datum) !== undefined)
    .map((datum) => ({
      datum,
      row: tileOf(datum).row,
      text: `${categoryName(chart, datum.category, language)} ${formatCell(datum.cell, language, 'short')}`,
    }));
  if (names.some(({ text }) => left + roleWidth('label-strong', text) > drawing.widthPx)) return;
  for (const [row, level] of Map.groupBy(names, (name) => name.row)) {
    const first = 2 + (row + 0.5) * tilePx + 3 - ((level.length - 1) * namePx) / 2;
    level.forEach(({ datum, text }, line) =>
      drawing.datum(datum, () => drawing.text('label-strong', left, first + line * namePx, text)),
    );
  }
}

/** The tile of a territory; a chart of any other is not drawn (`territoryRule`). */
function tileOf({ category }: Datum) {
  return present(ownValue(tiles, category), `tile of ${category}`);
}

/** The number without its unit, or nothing where it has no room. */
function numberOf({ cell }: Datum, language: AnyLanguage, widthPx: number): string | undefined {
  const written = formatBareCell(cell, language);
  return roleWidth('tile', written) <= widthPx - 4 ? written : undefined;
}
