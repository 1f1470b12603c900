/** Unit fields: each panel a whole of equal dots, its parts told apart by full, tinted and open dots. */

import { inLanguage } from '../../i18n/ui.ts';
import type { AnyLanguage } from '../../site.ts';
import { plainWords, type Chart } from '../chart.ts';
import { formatNumber } from '../../binding/number-format.ts';
import { roleWidth, type DrawingBuilder } from '../../plotting/drawing.ts';
import { endsOf } from '../../plotting/span.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { drawDots, type DotField } from '../../plotting/dot-field.ts';
import { coordinate } from '../../markup/coordinate.ts';
import { narrowBelowPx, textRoles } from '../../plotting/theme.ts';
import { apportion, unitsInWords, type UnitPart } from './apportion.ts';
import type { FieldSpec } from './spec.ts';
import { ownValue } from '../../present.ts';

const headingLinePx = 17;
/** From the last line of a heading to the field. */
const headingGapPx = 5;
const captionLinePx = 18;
/** Two fields on a chart this wide leave room between them for a bracket. */
const bracketFromPx = 660;
/** From a key dot's left edge to its words. */
const keyIndentPx = 15;
/** Up to so many dots a field is drawn in tens. */
const fewUnits = 200;
/** Larger dots would be balls. */
const widestCellPx = 17;

export function drawUnitField(
  chart: Chart<FieldSpec>,
  language: AnyLanguage,
  drawing: DrawingBuilder,
): number {
  const { spec } = chart;
  const { widthPx } = drawing;
  const words = plainWords(inLanguage(spec.words, language));
  const isStacked = spec.panels.length > 2 && widthPx < narrowBelowPx;
  const bracketed = widthPx < bracketFromPx ? undefined : bracketedPart(chart);
  const gapPx = isStacked
    ? 0
    : bracketed !== undefined
      ? 76
      : widthPx < narrowBelowPx
        ? 16
        : Math.min(56, widthPx * 0.07);
  const panelPx = isStacked ? widthPx : (widthPx - gapPx * (spec.panels.length - 1)) / spec.panels.length;
  const columns = columnsFor(spec.units, isStacked ? spec.panels.length : 1, widthPx);
  const cellPx = Math.min(panelPx / columns, widestCellPx);
  const fieldPx = Math.ceil(spec.units / columns) * cellPx;

  const panels = spec.panels.map(({ id }) => {
    const { face, sizePx } = textRoles['label-strong'];
    return { id, heading: wrapText(ownValue(words.panels, id) ?? id, face, sizePx, panelPx) };
  });
  const headingLines = Math.max(...panels.map(({ heading }) => heading.length));

  let top = 0;
  let bottom = 0;
  let tallest = 0;
  panels.forEach(({ id, heading }, index) => {
    const left = isStacked ? 0 : index * (panelPx + gapPx);
    if (isStacked) top = index === 0 ? 0 : bottom + 9;
    const parts = apportion(chart, id);
    // Side by side, fields begin at one height; a shorter heading sits on its field.
    const fieldTop = top + (isStacked ? heading.length : headingLines) * headingLinePx + headingGapPx;
    // In a stack it stands nearer to its own field than to the captions above.
    const risePx = isStacked ? 5 : 10;
    heading.forEach((line, lineIndex) => {
      const linesBelow = heading.length - 1 - lineIndex;
      drawing.text('label-strong', left, fieldTop - risePx - linesBelow * headingLinePx, line);
    });
    const field = { left, top: fieldTop, columns, cellPx, units: spec.units };
    drawDots(drawing, parts, field);
    if (bracketed !== undefined && index > 0) drawBracket(drawing, bracketed, field, language);
    bottom = drawCaptions(drawing, parts, words.rows, language, {
      left,
      top: fieldTop + fieldPx,
      widthPx: panelPx,
      runsOn: isStacked,
    });
    tallest = Math.max(tallest, bottom);
  });
  return tallest;
}

/**
 * Few dots stand in tens, so that they can be counted; many fill the width, and lie down on a wide chart.
 * @param stacked how many fields stand under each other
 */
function columnsFor(units: number, stacked: number, widthPx: number): number {
  if (units <= fewUnits) return stacked > 1 ? 20 : 10;
  // The more fields lie on each other, the lower each has to be.
  if (stacked > 1) return Math.ceil(units / (stacked > 3 ? 15 : 20));
  return widthPx >= 800 ? 40 : 25;
}

/** Of two fields, what is open in the second, if that is the lesser part of it and more than a row. */
function bracketedPart(chart: Chart<FieldSpec>): UnitPart | undefined {
  const { panels, units } = chart.spec;
  const second = panels.length === 2 ? panels[1] : undefined;
  return (
    second &&
    apportion(chart, second.id).find(
      (part) => part.mark === 'open' && part.units > units / 25 && part.units < units / 2,
    )
  );
}

/** A bracket around the open dots at the top of a field, with their number. */
function drawBracket(
  drawing: DrawingBuilder,
  open: UnitPart,
  { left, top, columns, cellPx }: DotField,
  language: AnyLanguage,
): void {
  const bottom = top + Math.ceil(open.units / columns) * cellPx;
  const [spine, middle] = [left - 18, (top + bottom) / 2];
  drawing.datum(open.place, () => {
    const d = `M${coordinate(left - 8)} ${coordinate(top + 1)}H${coordinate(spine)}V${coordinate(bottom - 1)}H${coordinate(left - 8)}`;
    drawing.mark('path', { class: 'bracket', d });
    drawing.text('number', spine - 8, middle + 8, formatNumber(open.units, language), 'end');
  });
}

interface CaptionArea {
  left: number;
  top: number;
  widthPx: number;
  /** Captions follow each other on a line where there is room, instead of one a line. */
  runsOn: boolean;
}

/**
 * Captions under a field: a key dot, number and words, a half disc for what we calculated.
 * @returns the bottom of the last line
 */
function drawCaptions(
  drawing: DrawingBuilder,
  parts: readonly UnitPart[],
  names: Readonly<Record<string, string>>,
  language: AnyLanguage,
  { left, top, widthPx, runsOn }: CaptionArea,
): number {
  let x = left;
  let y = top + 18;
  parts.forEach((part, index) => {
    const role = part.mark === 'full' ? 'label-strong' : 'label';
    const { face, sizePx } = textRoles[role];
    const text = `${unitsInWords(part, language)} ${ownValue(names, part.row) ?? part.row}`;
    const discPx = part.isCalculated ? 16 : 0;
    const fullPx = keyIndentPx + roleWidth(role, text) + discPx;
    if (index > 0 && (!runsOn || x + fullPx > left + widthPx)) {
      x = left;
      y += captionLinePx;
    }
    drawing.datum(part.place, () => {
      drawing.mark('circle', { class: `key-${part.mark}`, cx: x + 5, cy: y - 4.5, r: 4.2 });
      const lines = wrapText(text, face, sizePx, widthPx - keyIndentPx - discPx);
      const [, lastLine] = endsOf(lines);
      lines.forEach((line, lineIndex) => {
        if (lineIndex > 0) y += captionLinePx;
        drawing.text(role, x + keyIndentPx, y, line);
      });
      const end = x + keyIndentPx + roleWidth(role, lastLine);
      if (part.isCalculated) {
        drawing.tellState('calculated', 'disc');
        const centre = end + 10;
        const halfDisc = `M${coordinate(centre)} ${coordinate(y - 8.7)}a4.2 4.2 0 0 0 0 8.4z`;
        drawing.mark('path', { class: 'half-disc', d: halfDisc });
        drawing.mark('circle', { class: 'disc-ring', cx: centre, cy: y - 4.5, r: 4.2 });
      }
      x = end + discPx + 16;
    });
  });
  return y + 4;
}
