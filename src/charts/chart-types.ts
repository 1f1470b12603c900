/**
 * Every type of chart there is, in the order of the page that shows them.
 *
 * To add one, give it a folder `src/charts/<type>/` and a line here. In the folder:
 * - `type.ts` makes it with `chartType`: its part of the schema, its limits and rules, what must be named,
 *   and its words in both languages. What `ChartType` marks as optional is for what most types don't need.
 * - `draw.ts` draws it, of what `charts/parts` has: axes, labels, lines, marks.
 * - `sample.ts` is a small chart of it over made-up values.
 * - `spec.ts`, where its file says what no other's does, has that part of the schema and its type.
 *
 * The schema, the checks, the page of types, pictures, descriptions, tables and controls follow from it.
 */

import type { ChartType } from './chart.ts';
import { area } from './area/type.ts';
import { bar } from './bar/type.ts';
import { beeswarm } from './beeswarm/type.ts';
import { bigNumber } from './big-number/type.ts';
import { bump } from './bump/type.ts';
import { choropleth } from './choropleth/type.ts';
import { circles } from './circles/type.ts';
import { divergingBars } from './diverging-bars/type.ts';
import { dot } from './dot/type.ts';
import { dumbbell } from './dumbbell/type.ts';
import { fan } from './fan/type.ts';
import { figureHistory } from './figure-thread/type.ts';
import { flow } from './flow/type.ts';
import { heatMap } from './heat-map/type.ts';
import { histogram } from './histogram/type.ts';
import { line } from './line/type.ts';
import { locator } from './locator/type.ts';
import { marimekko } from './marimekko/type.ts';
import { plot } from './plot/type.ts';
import { scatter } from './scatter/type.ts';
import { slope } from './slope/type.ts';
import { smallMultiples } from './small-multiples/type.ts';
import { stacked } from './stacked/type.ts';
import { claimStatus } from './status-stems/type.ts';
import { tableBars } from './table-bars/type.ts';
import { tileMap } from './tile-map/type.ts';
import { timeline } from './timeline/type.ts';
import { unitField } from './unit-field/type.ts';

export const chartTypes: readonly ChartType[] = [
  bar,
  line,
  smallMultiples,
  area,
  dot,
  dumbbell,
  slope,
  bump,
  timeline,
  tableBars,
  stacked,
  marimekko,
  scatter,
  histogram,
  heatMap,
  circles,
  divergingBars,
  bigNumber,
  beeswarm,
  choropleth,
  fan,
  figureHistory,
  flow,
  locator,
  claimStatus,
  plot,
  tileMap,
  unitField,
];
