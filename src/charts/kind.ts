/** What a kind of chart is: code that turns values and words into marks, for any width. */

import type { ChartOf } from './chart.ts';
import type { ChartKindName } from './chart-spec.ts';
import type { DrawingBuilder } from '../plotting/drawing.ts';
import type { Language } from '../site.ts';

/**
 * A kind. Pure: the same chart, language and width give the same drawing, without clock, chance or
 * network. `draw` adds its marks to `drawing`, whose `widthPx` is the width of the container, wraps the
 * marks of each datum in `drawing.datum`, says with `drawing.anchor` where it may be annotated, and
 * returns the height in pixels.
 */
export interface ChartKind<K extends ChartKindName> {
  draw: (chart: ChartOf<K>, language: Language, drawing: DrawingBuilder) => number;
}
