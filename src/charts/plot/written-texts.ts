/** Texts at places that Plot has found, moved to where they hide nothing. */

import type { Language } from '../../site.ts';
import { roleWidth, type DrawingBuilder } from '../../plotting/drawing.ts';
import { freeSpot, type LabelSpot, type Segment } from '../../plotting/place-label.ts';
import { sequentialStep } from '../../plotting/sequential.ts';
import { isEmphasised, type Chart } from '../chart.ts';
import type { Offset } from './bound-marks.ts';
import { measure, writtenText, type Observation } from './measures.ts';
import type { DrawnMark, PlotDatum } from './plot-marks.ts';
import type { PlotSpec } from './spec.ts';

const gapPx = 9;

/** Draws the texts of one mark in one panel, those of the finding first. */
export function drawTexts(
  drawing: DrawingBuilder,
  chart: Chart<PlotSpec>,
  { mark, shift, values, data, index }: DrawnMark,
  offset: Offset,
  language: Language,
  obstacles: readonly Segment[],
  breaks: readonly number[],
): void {
  if (mark.mark !== 'text') return;
  const [dx, dy] = [offset[0] + shift[0], offset[1] + shift[1]];
  const columns = [mark.text].flat().map((column) => measure(chart, column));
  const texts = index.flatMap((each) => {
    const point = data[each] as PlotDatum | undefined;
    const observation = point?.observation;
    if (observation === undefined) return [];
    const words = columns.map((column) => writtenText(chart, column, observation, language));
    const text = words.filter((word) => word !== undefined).join(' ');
    const isStrong = observation.data.some((datum) => isEmphasised(chart, datum));
    const at = [(values['x']?.[each] ?? 0) + dx, (values['y']?.[each] ?? 0) + dy] as const;
    return text === '' ? [] : [{ observation, text, isStrong, at }];
  });
  const isOnCells = chart.spec.marks.some((other) => other.mark === 'cell');
  for (const { observation, text, isStrong, at } of texts.toSorted(
    (a, b) => Number(b.isStrong) - Number(a.isStrong),
  )) {
    const { row, column } = observation.datum;
    const place = { row, column: chart.spec.observation === 'category' ? 0 : column };
    drawing.datum(place, () => {
      if (isOnCells) return drawOnCell(drawing, observation, text, at, breaks);
      const role = isStrong ? 'label-strong' : 'label';
      const spots = spotsOf(chart, roleWidth(role, text), at, (observation.datum.cell.value ?? 0) < 0);
      const spot = freeOf(drawing, roleWidth(role, text), spots, obstacles);
      const isLeftOut = spot === undefined && mark.crowded === 'leave-out' && !isStrong;
      const { left, baseline } = spot ?? spots[0] ?? { left: at[0], baseline: at[1] };
      if (!isLeftOut) drawing.text(role, left, baseline, text);
    });
  }
}

/** In the middle of a cell, light on dark ones. */
function drawOnCell(
  drawing: DrawingBuilder,
  { datum }: Observation,
  text: string,
  [x, y]: readonly [number, number],
  breaks: readonly number[],
): void {
  const { value } = datum.cell;
  const isDark = breaks.length > 0 && value !== undefined && sequentialStep(value, breaks) >= 4;
  drawing.text('tile', x, y + 4, text, 'middle', isDark ? 'on-dark' : undefined);
}

/** Where a text may stand: over upright bars, under those below zero, otherwise to the right, to the left, above or below its place. */
function spotsOf(
  { spec }: Chart<PlotSpec>,
  width: number,
  [x, y]: readonly [number, number],
  isBelow: boolean,
): LabelSpot[] {
  const over = { left: x - width / 2, baseline: y - gapPx + 3 };
  const under = { left: x - width / 2, baseline: y + gapPx + 10 };
  const beside = [
    { left: x + gapPx, baseline: y + 4.5 },
    { left: x - gapPx - width, baseline: y + 4.5 },
  ];
  const aslant = [
    { left: x + gapPx, baseline: y - gapPx },
    { left: x + gapPx, baseline: y + gapPx + 8 },
    { left: x - gapPx - width, baseline: y - gapPx },
    { left: x - gapPx - width, baseline: y + gapPx + 8 },
  ];
  const far = [
    { left: x - width / 2, baseline: y - gapPx - 14 },
    { left: x - width / 2, baseline: y + gapPx + 24 },
  ];
  const isUpright = spec.marks.some(({ mark }) => mark === 'barY' || mark === 'rectY');
  return isUpright ? [isBelow ? under : over] : [...beside, over, under, ...aslant, ...far];
}

/** The first of some places where nothing is in the way; undefined where there is none. */
function freeOf(
  drawing: DrawingBuilder,
  width: number,
  spots: readonly LabelSpot[],
  obstacles: readonly Segment[],
): LabelSpot | undefined {
  const area = { left: 0, right: drawing.widthPx, top: 0, bottom: Infinity };
  const inside = spots.filter(({ left }) => left >= 0 && left + width <= drawing.widthPx);
  return freeSpot(drawing, width, inside, area, obstacles);
}
