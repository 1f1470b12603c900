/** Texts at places that Plot has found, moved to where they hide nothing. */

import type { AnyLanguage } from '../../site.ts';
import { roleWidth, type DrawingBuilder } from '../../plotting/drawing.ts';
import { freeSpot, type LabelSpot, type Segment } from '../../plotting/place-label.ts';
import { sequentialStep } from '../../plotting/sequential.ts';
import { isEmphasised, type Chart } from '../chart.ts';
import type { Offset } from './bound-marks.ts';
import { measure, writtenText, type Observation } from './measures.ts';
import type { PlotDatum } from './joined-points.ts';
import type { DrawnMark } from './plot-marks.ts';
import type { PlotMark, PlotSpec } from './spec.ts';

/** Between the middle of a dot and its text. */
const leastGapPx = 9;

/** What a text mark writes of an observation: the words of its columns; undefined where there are none. */
export function writtenOf(
  chart: Chart<PlotSpec>,
  { text }: Extract<PlotMark, { mark: 'text' }>,
  observation: Observation,
  language: AnyLanguage,
): string | undefined {
  const words = [text]
    .flat()
    .map((column) => writtenText(chart, measure(chart, column), observation, language))
    .filter((word) => word !== undefined);
  return words.length === 0 ? undefined : words.join(' ');
}

/** What the texts of a panel have around them. */
export interface TextPlace {
  offset: Offset;
  /** Lines and boxes that they keep clear of. */
  obstacles: readonly Segment[];
  breaks: readonly number[];
  /** The radius of a dot whose area stands for a value. */
  rOf: (value: number) => number;
}

/** Draws the texts of one mark in one panel, those of the finding first. */
export function drawTexts(
  drawing: DrawingBuilder,
  chart: Chart<PlotSpec>,
  { mark, shift, values, data, index }: DrawnMark,
  language: AnyLanguage,
  { offset, obstacles, breaks, rOf }: TextPlace,
): void {
  if (mark.mark !== 'text') return;
  const [dx, dy] = [offset[0] + shift[0], offset[1] + shift[1]];
  const texts = index.flatMap((each) => {
    const point = data[each] as PlotDatum | undefined;
    const observation = point?.observation;
    const text = observation === undefined ? undefined : writtenOf(chart, mark, observation, language);
    if (observation === undefined || text === undefined) return [];
    const isStrong = observation.data.some((datum) => isEmphasised(chart, datum));
    const at = [(values['x']?.[each] ?? 0) + dx, (values['y']?.[each] ?? 0) + dy] as const;
    return [{ observation, text, isStrong, at }];
  });
  const isOnCells = chart.spec.marks.some((other) => other.mark === 'cell');
  const sized = chart.spec.marks.flatMap((other) =>
    other.mark === 'dot' && other.r !== undefined ? [measure(chart, other.r)] : [],
  );
  for (const { observation, text, isStrong, at } of texts.toSorted(
    (a, b) => Number(b.isStrong) - Number(a.isStrong),
  )) {
    const { row, column } = observation.datum;
    const place = { row, column: chart.spec.observation === 'category' ? 0 : column };
    const radii = sized.map(({ read }) => read(observation)).filter((size) => typeof size === 'number');
    const gapPx = Math.max(leastGapPx, ...radii.map((size) => rOf(size) + 4));
    drawing.datum(place, () => {
      if (isOnCells) return drawOnCell(drawing, observation, text, at, breaks, isStrong);
      const role = isStrong ? 'label-strong' : 'label';
      const isBelow = (observation.datum.cell.value ?? 0) < 0;
      const spots = spotsOf(chart, roleWidth(role, text), at, gapPx, isBelow);
      const mayGo = mark.crowded === 'leave-out' && !isStrong;
      const spot = freeOf(drawing, roleWidth(role, text), spots, obstacles, mayGo);
      const isLeftOut = spot === undefined && mayGo;
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
  isStrong: boolean,
): void {
  const { value } = datum.cell;
  const isDark = breaks.length === 0 ? isStrong : value !== undefined && sequentialStep(value, breaks) >= 4;
  drawing.text('tile', x, y + 4, text, 'middle', isDark ? 'on-dark' : undefined);
}

/** Where a text may stand: over upright bars, under those below zero, otherwise to the right, to the left, above or below its place. */
function spotsOf(
  { spec }: Chart<PlotSpec>,
  width: number,
  [x, y]: readonly [number, number],
  gapPx: number,
  isBelow: boolean,
): LabelSpot[] {
  const over = { left: x - width / 2, baseline: y - gapPx };
  const under = { left: x - width / 2, baseline: y + gapPx + 10 };
  const right = { left: x + gapPx, baseline: y + 4.5 };
  const left = { left: x - gapPx - width, baseline: y + 4.5 };
  // Beyond the end of a bar, whichever way it goes.
  const beside = isBelow && spec.marks.some(({ mark }) => mark === 'barX') ? [left, right] : [right, left];
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

/**
 * The first of some places where nothing is in the way; undefined where there is none. A text that has to stand
 * crosses a line rather than another text; one that may be left out has to be clear of both.
 */
function freeOf(
  drawing: DrawingBuilder,
  width: number,
  spots: readonly LabelSpot[],
  obstacles: readonly Segment[],
  mustBeClear: boolean,
): LabelSpot | undefined {
  const area = { left: 0, right: drawing.widthPx, top: 0, bottom: Infinity };
  const inside = spots.filter(({ left }) => left >= 0 && left + width <= drawing.widthPx);
  return freeSpot(drawing, width, inside, area, obstacles, { mustBeClear });
}
