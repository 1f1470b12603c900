/** Bars cut into the parts of one whole: how parts are told apart, and where each begins. */

import type { AnyLanguage } from '../../site.ts';
import { roomFor, type Chart } from '../chart.ts';
import type { TidySpec } from '../chart-spec.ts';
import { finding, type Finding, type Place } from '../../findings/finding.ts';
import { panelsOf, seriesIn, seriesOf, valueOf, type Datum } from '../datum.ts';
import { seriesName } from '../chart-names.ts';
import { formatCell } from '../../binding/number-format.ts';
import { roleWidth, type DrawingBuilder } from '../../plotting/drawing.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { textRoles } from '../../plotting/theme.ts';
import { ownValue, present } from '../../present.ts';

/** A chart of parts, with the part that the source does not describe. */
export type PartsSpec = TidySpec & { rest?: string | undefined };

/**
 * Parts of one whole are told apart by strength, not hue: the order is the same in every bar. More strengths
 * could not be told from each other: the last two are outlines with a fill in their lower half or their core.
 */
const strengths = ['full', 'mid', 'tint', 'pale', 'half', 'core'];

/** The fill of a part, and the class of its place, where it is one: it then has that colour in full. */
export interface PartLook {
  className: string;
  place: string | undefined;
}

export interface Part extends PartLook {
  datum: Datum;
  name: string;
  value: string;
  x: number;
  width: number;
}

/** The look of a series, the same in every bar and in every panel (`partsFaults`). */
export function partLook(chart: Chart<PartsSpec>, name: string): PartLook {
  const { spec } = chart;
  const told = seriesOf(roomFor(chart)).filter((each) => each !== spec.rest);
  const place = ownValue(spec.places, name);
  const strength = place === undefined ? strengths[told.indexOf(name)] : 'full';
  return {
    className: name === spec.rest ? 'part-rest' : `part-${present(strength, `the look of ${name}`)}`,
    place: place && `place-${place}`,
  };
}

/** The parts of one bar from left to right, as long as `scale` says. */
export function partsOf(
  chart: Chart<PartsSpec>,
  data: readonly Datum[],
  scale: (value: number) => number,
  language: AnyLanguage,
): Part[] {
  let start = 0;
  return data.map((datum) => {
    const name = seriesIn(datum);
    const x = scale(start);
    start += valueOf(datum);
    return {
      ...partLook(chart, name),
      datum,
      name: seriesName(chart, name, language),
      value: formatCell(datum.cell, language, 'short'),
      x,
      width: scale(start) - x,
    };
  });
}

/** A part or its key, with the fill inside its outline where its look has one. */
export function drawPartBox(
  drawing: DrawingBuilder,
  className: string,
  box: { x: number; y: number; width: number; height: number },
): void {
  const { x, y, width, height } = box;
  drawing.mark('rect', { class: className, ...box });
  if (className === 'part-half') {
    drawing.mark('rect', { class: 'part-full', x, y: y + height / 2, width, height: height / 2 });
  }
  if (className === 'part-core') {
    const [across, up] = [Math.min(height, width) * 0.3, height * 0.3];
    const inner = { x: x + across, y: y + up, width: width - 2 * across, height: height - 2 * up };
    drawing.mark('rect', { class: 'part-full', ...inner });
  }
}

const [linePx, keyLinePx, swatchPx, keyIndentPx, keyGapPx] = [16, 20, 11, 18, 18];

/** Which fill is which part, as many a line as there is room for. @returns the y under the key */
export function drawPartsKey(
  chart: Chart<PartsSpec>,
  language: AnyLanguage,
  drawing: DrawingBuilder,
): number {
  let [x, y] = [0, 13];
  const { face, sizePx } = textRoles.label;
  for (const name of seriesOf(chart.data)) {
    const { className, place } = partLook(chart, name);
    const text = seriesName(chart, name, language);
    if (x > 0 && x + keyIndentPx + roleWidth('label', text) > drawing.widthPx) [x, y] = [0, y + keyLinePx];
    const box = { x: x + 0.75, y: y - swatchPx + 1, width: swatchPx, height: swatchPx };
    drawing.group(() => {
      drawPartBox(drawing, className, box);
    }, place);
    const [first = '', ...others] = wrapText(text, face, sizePx, drawing.widthPx - keyIndentPx);
    x = drawing.text('label', x + keyIndentPx, y, first) + keyGapPx;
    for (const line of others) x = drawing.text('label', keyIndentPx, (y += linePx), line) + keyGapPx;
  }
  return y + 10;
}

/** One key stands over all panels: together they have no more parts than there are fills. */
export function partsFaults(
  kind: string,
  [least, most]: readonly [number, number],
  all: readonly Datum[],
  place: Place,
): Finding[] {
  const count = seriesOf(all).length;
  if (panelsOf(all).length === 0 || count <= most) return [];
  return [finding('CHT-012', place, { kind, of: 'series', count, least, most })];
}
