/** The key of shades that several panels share. */

import type { AnyLanguage } from '../../site.ts';
import type { DrawingBuilder } from '../../plotting/drawing.ts';
import type { Chart } from '../chart.ts';
import { drawKey } from './colour-key.ts';
import { breaksOf, type SpecWithBreaks } from './territories.ts';

/** The steps of all panels with the numbers between them, over the panels. @returns the y under them */
export function drawShadesKey(
  chart: Chart<SpecWithBreaks>,
  language: AnyLanguage,
  drawing: DrawingBuilder,
): number {
  const area = { left: 0, top: 2, widthPx: drawing.widthPx };
  return drawKey(drawing, chart, breaksOf(chart), language, area);
}
