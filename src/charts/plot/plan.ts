/** What is the same at every width: what marks stand for, the axes, and the panels. */

import type { Chart } from '../chart.ts';
import { axisOf, channelsOf, type Axis } from './axes-of.ts';
import { LightDocument } from './light-document.ts';
import { measure, observationsOf, type Observation } from './measures.ts';
import { plotLibrary } from './plot-library.ts';
import { plotMarks } from './plot-marks.ts';
import type { AxisName, PlotSpec } from './spec.ts';

export interface Plan {
  observations: readonly Observation[];
  axes: Readonly<Record<AxisName, Axis | undefined>>;
  /** The texts that tell panels apart, in the order of the table; empty without. */
  across: readonly string[];
  down: readonly string[];
  /** The largest value of a channel of areas, where there is one. */
  largest: number | undefined;
}

const made = new WeakMap<Chart, Plan>();

/** The plan of a chart, made once for all of its widths and languages. */
export function planOf(chart: Chart<PlotSpec>): Plan {
  const known = made.get(chart) ?? makePlan(chart);
  made.set(chart, known);
  return known;
}

function makePlan(chart: Chart<PlotSpec>): Plan {
  const { marks, facets } = chart.spec;
  const observations = observationsOf(chart);
  const reach = reachOf(chart, observations);
  const textsOf = (column: string | undefined) =>
    column === undefined
      ? []
      : [...new Set(observations.map(measure(chart, column).read).filter((text) => text !== undefined))].map(
          String,
        );
  const sizes = marks.flatMap((mark) =>
    'r' in mark && mark.r !== undefined ? observations.map(measure(chart, mark.r).read) : [],
  );
  const known = sizes.filter((size) => typeof size === 'number');
  return {
    observations,
    axes: {
      x: axisOf(chart, 'x', observations, reach.x),
      y: axisOf(chart, 'y', observations, reach.y),
    },
    across: textsOf(facets.fx),
    down: textsOf(facets.fy),
    largest: known.length === 0 ? undefined : Math.max(...known),
  };
}

/** How far stacks, counts and means reach: what only Plot knows once it has made them. */
function reachOf(
  chart: Chart<PlotSpec>,
  observations: readonly Observation[],
): Record<AxisName, readonly [number, number] | undefined> {
  const transforms = chart.spec.marks.some(
    (mark) =>
      ['barX', 'barY', 'area', 'rectY'].includes(mark.mark) ||
      ('reduce' in mark && mark.reduce !== undefined),
  );
  if (!transforms) return { x: undefined, y: undefined };
  const Plot = plotLibrary();
  const { fx, fy } = chart.spec.facets;
  const [column, row] = [fx, fy].map((name) => (name === undefined ? undefined : measure(chart, name)));
  const panels = [
    ...new Set(observations.map((each) => JSON.stringify([column?.read(each), row?.read(each)]))),
  ];
  const panelOf = (observation: Observation) => ({
    column: panels.indexOf(JSON.stringify([column?.read(observation), row?.read(observation)])),
    row: 0,
  });
  const svg = Plot.plot({
    document: new LightDocument() as unknown as Document,
    axis: null,
    marks: plotMarks(Plot, chart, observations, panelOf, () => {}, 1),
  });
  const endsOn = (name: AxisName) => {
    const domain = [...(svg.scale(name)?.domain ?? [])] as unknown[];
    const ends = domain.filter((end) => typeof end === 'number');
    const isAmounts =
      ends.length === 2 &&
      domain.length === 2 &&
      chart.spec.marks.every((mark) =>
        channelsOf(mark, name).every(({ column }) => measure(chart, column).kind === 'number'),
      );
    return isAmounts ? ([Math.min(...ends), Math.max(...ends)] as const) : undefined;
  };
  return { x: endsOn('x'), y: endsOn('y') };
}
