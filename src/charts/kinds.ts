/** Every kind of chart there is; a new one is added here, in `chart-spec.ts` and in `kind-words.ts`. */

import type { ChartKindName } from './chart-spec.ts';
import { area } from './area.ts';
import { bar } from './bar.ts';
import { choropleth } from './choropleth.ts';
import { fan } from './fan.ts';
import { figureThread } from './figure-thread.ts';
import { flow } from './flow.ts';
import { beeswarm } from './beeswarm.ts';
import { bigNumber } from './big-number.ts';
import { circles } from './circles.ts';
import { dot } from './dot.ts';
import { heatMap } from './heat-map.ts';
import { histogram } from './histogram.ts';
import { line } from './line.ts';
import { scatter } from './scatter.ts';
import { slope } from './slope.ts';
import { smallMultiples } from './small-multiples.ts';
import { stacked } from './stacked.ts';
import { tableBars } from './table-bars.ts';
import type { ChartKind } from './kind.ts';
import { locator } from './locator.ts';
import { statusStems } from './status-stems.ts';
import { tileMap } from './tile-map.ts';
import { timeline } from './timeline.ts';
import { unitField } from './unit-field.ts';

export const chartKinds: { readonly [K in ChartKindName]: ChartKind<K> } = {
  bar,
  line,
  'small-multiples': smallMultiples,
  area,
  dot,
  slope,
  timeline,
  'table-bars': tableBars,
  stacked,
  scatter,
  histogram,
  'heat-map': heatMap,
  circles,
  'big-number': bigNumber,
  beeswarm,
  choropleth,
  fan,
  'figure-thread': figureThread,
  flow,
  locator,
  'status-stems': statusStems,
  'tile-map': tileMap,
  'unit-field': unitField,
};
