/** Unit fields: each panel a whole of equal dots, its parts told apart by full, tinted and open dots. */

import type { Language } from '../site.ts';
import { plainWords, type Chart } from '../model/chart.ts';
import type { UnitFieldSpec } from '../model/chart-spec.ts';
import { formatNumber } from '../model/number-format.ts';
import { DrawingBuilder, roleWidth, type Drawing } from '../plotting/drawing.ts';
import { wrapText } from '../plotting/measure-text.ts';
import { coordinate } from '../plotting/svg.ts';
import { narrowBelowPx, textRoles } from '../plotting/theme.ts';

type Mark = 'full' | 'tint' | 'open';

/** A part of a panel in whole dots. */
export interface UnitPart {
  row: string;
  mark: Mark;
  units: number;
  isCalculated: boolean;
}

const headingPx = 26;
const captionLinePx = 18;
/** Stroke of a dot as a share of its cell. */
const dotShare = 0.72;
const ringPx = 1.3;

/** Whole dots of each part, by largest remainder: they add up to `units`. */
export function apportion(chart: Chart, spec: UnitFieldSpec, panelId: string): UnitPart[] {
  const panel = spec.panels.find((candidate) => candidate.id === panelId);
  const exact = (panel?.parts ?? []).map((part) => {
    const cell = chart.cells.get(part.row);
    const units = ((cell?.value ?? 0) * spec.units) / 100;
    return { ...part, exact: units, isCalculated: cell?.state === 'calculated' };
  });
  const parts = exact.map((part) => ({ ...part, units: Math.floor(part.exact + 1e-9) }));
  let left = spec.units - parts.reduce((sum, part) => sum + part.units, 0);
  for (const part of [...parts].sort((a, b) => b.exact - b.units - (a.exact - a.units))) {
    if (left <= 0) break;
    part.units += 1;
    left -= 1;
  }
  return parts.map(({ row, mark, units, isCalculated }) => ({ row, mark, units, isCalculated }));
}

/** Draws a chart of kind `unit-field` for a container `widthPx` wide. */
export function drawUnitField(
  chart: Chart,
  spec: UnitFieldSpec,
  language: Language,
  widthPx: number,
): Drawing {
  const words = plainWords(spec.words[language]);
  const isStacked = spec.panels.length > 2 && widthPx < narrowBelowPx;
  const gapPx = isStacked ? 0 : widthPx < narrowBelowPx ? 16 : Math.min(56, widthPx * 0.07);
  const panelPx = isStacked ? widthPx : (widthPx - gapPx * (spec.panels.length - 1)) / spec.panels.length;
  const columns = isStacked ? 50 : 25;
  const cellPx = panelPx / columns;
  const fieldPx = Math.ceil(spec.units / columns) * cellPx;

  const drawing = new DrawingBuilder(widthPx);
  let top = 0;
  let bottom = 0;
  spec.panels.forEach((panel, index) => {
    const left = isStacked ? 0 : index * (panelPx + gapPx);
    if (isStacked) top = index === 0 ? 0 : bottom + 22;
    const parts = apportion(chart, spec, panel.id);
    drawing.text('label-strong', left, top + 12, words.panels[panel.id] ?? panel.id);
    drawDots(drawing, parts, { left, top: top + headingPx, columns, cellPx, units: spec.units });
    let y = top + headingPx + fieldPx + 20;
    for (const part of parts) {
      const text = `${formatNumber(part.units, language)} ${words.rows[part.row] ?? part.row}`;
      y = drawCaption(drawing, part, text, left, y, panelPx);
    }
    bottom = Math.max(bottom, y - captionLinePx + 6);
  });
  return drawing.finish(bottom);
}

/** A caption line under a field: a key dot, the words, a half disc for what we calculated. */
function drawCaption(
  drawing: DrawingBuilder,
  part: UnitPart,
  text: string,
  left: number,
  y: number,
  widthPx: number,
): number {
  const role = part.mark === 'full' ? 'label-strong' : 'label';
  const { face, sizePx } = textRoles[role];
  const indentPx = 15;
  drawing.mark('circle', { class: `key-${part.mark}`, cx: left + 5, cy: y - 4.5, r: 4.2 });
  const reservedPx = part.isCalculated ? 16 : 0;
  const lines = wrapText(text, face, sizePx, widthPx - indentPx - reservedPx);
  lines.forEach((line, index) => drawing.text(role, left + indentPx, y + index * captionLinePx, line));
  const lastY = y + (lines.length - 1) * captionLinePx;
  if (part.isCalculated) {
    const x = left + indentPx + roleWidth(role, lines.at(-1) ?? '') + 10;
    drawing.mark('path', { class: 'half-disc', d: `M${coordinate(x)} ${lastY - 8.7}a4.2 4.2 0 0 0 0 8.4z` });
    drawing.mark('circle', { class: 'disc-ring', cx: x, cy: lastY - 4.5, r: 4.2 });
  }
  return lastY + captionLinePx;
}

interface Field {
  left: number;
  top: number;
  columns: number;
  cellPx: number;
  units: number;
}

/** Dots from the bottom left, row by row, so that the last parts stand at the top. */
function drawDots(drawing: DrawingBuilder, parts: readonly UnitPart[], field: Field): void {
  const { cellPx } = field;
  const outer = cellPx * dotShare;
  const inner = Math.max(outer - 2 * Math.min(ringPx, outer * 0.28), 0.4);
  let first = 0;
  for (const part of parts) {
    const d = runsOf(first, first + part.units, field);
    first += part.units;
    if (d === '') continue;
    const dash = `0 ${coordinate(cellPx)}`;
    drawing.mark('path', { class: `dots-${part.mark}`, d, 'stroke-dasharray': dash, 'stroke-width': outer });
    if (part.mark !== 'full') {
      drawing.mark('path', { class: `dots-${part.mark}-inner`, d, 'stroke-dasharray': dash, 'stroke-width': inner });
    }
  }
}

/** A path with one stroke a row; round caps and a dash of 0 make it dots. */
function runsOf(first: number, end: number, { left, top, columns, cellPx, units }: Field): string {
  const rows = Math.ceil(units / columns);
  let d = '';
  for (let unit = first; unit < end; ) {
    const row = Math.floor(unit / columns);
    const column = unit % columns;
    const count = Math.min(columns - column, end - unit);
    const x = left + (column + 0.5) * cellPx;
    const y = top + (rows - row - 0.5) * cellPx;
    // A hair longer than the last dot's centre, or rounding may drop it.
    const length = (count - 1) * Number(coordinate(cellPx)) + 0.05;
    d += `M${coordinate(x)} ${coordinate(y)}h${coordinate(length)}`;
    unit += count;
  }
  return d;
}
