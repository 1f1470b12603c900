/** Every kind of chart there is; a new one is added here, in `chart-spec.ts` and in `kind-words.ts`. */

import type { ChartKindName } from './chart-spec.ts';
import { area } from './area/draw.ts';
import { bar } from './bar/draw.ts';
import { choropleth } from './choropleth/draw.ts';
import { fan } from './fan/draw.ts';
import { figureThread } from './figure-thread/draw.ts';
import { flow } from './flow/draw.ts';
import { beeswarm } from './beeswarm/draw.ts';
import { bigNumber } from './big-number/draw.ts';
import { circles } from './circles/draw.ts';
import { dot } from './dot/draw.ts';
import { heatMap } from './heat-map/draw.ts';
import { histogram } from './histogram/draw.ts';
import { line } from './line/draw.ts';
import { scatter } from './scatter/draw.ts';
import { slope } from './slope/draw.ts';
import { smallMultiples } from './small-multiples/draw.ts';
import { stacked } from './stacked/draw.ts';
import { tableBars } from './table-bars/draw.ts';
import type { ChartKind } from './kind.ts';
import { locator } from './locator/draw.ts';
import { statusStems } from './status-stems/draw.ts';
import { tileMap } from './tile-map/draw.ts';
import { timeline } from './timeline/draw.ts';
import { unitField } from './unit-field/draw.ts';

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
