/** The marks of a file as marks of Observable Plot, each drawing handed on with what it was drawn from. */

import type { Markish } from '@observablehq/plot';
import type { Chart } from '../chart.ts';
import { channelsOf } from './axes-of.ts';
import type { LightElement } from './light-document.ts';
import { inOrder, type PlotDatum } from './joined-points.ts';
import { measure, measureOf, type Observation } from './measures.ts';
import type { PlotLibrary } from './plot-library.ts';
import type { AxisName, PlotMark, PlotSpec } from './spec.ts';

/** What Plot has drawn of one mark in one panel. */
export interface DrawnMark {
  mark: PlotMark;
  panel: { column: number; row: number };
  node: LightElement;
  /** What Plot moves the whole mark by: half a band, where its points stand in the middle of bands. */
  shift: readonly [x: number, y: number];
  /** Places of the channels in pixels of the panel, by index. */
  values: Readonly<Record<string, ArrayLike<number> | undefined>>;
  /** What each index stands for: one point, or several that make one mark. */
  data: readonly (PlotDatum | PlotDatum[])[];
  index: readonly number[];
}

/** Which panel something belongs to. */
export type PanelOf = (observation: Observation) => { column: number; row: number };

/** What a channel of the marks in Plot reads from a point. */
const channelNames = ['x', 'y', 'x1', 'x2', 'y1', 'y2', 'r', 'z'] as const;

/** The column that colours a mark and keeps its lines and stacks apart; the series where the mark names none. */
export function colourColumnOf({ spec }: Pick<Chart<PlotSpec>, 'spec'>, mark: PlotMark): string | undefined {
  const own = 'fill' in mark ? mark.fill : 'stroke' in mark ? mark.stroke : undefined;
  if (own !== undefined || spec.observation === 'category' || spec.series === undefined) return own;
  const isElsewhere = [...channelsOf(mark, 'x'), ...channelsOf(mark, 'y')].some(
    ({ column }) => column === spec.series,
  );
  return isElsewhere || Object.values(spec.facets).includes(spec.series) ? undefined : spec.series;
}

/** Whether a chart has more than one panel. */
export function hasPanels({ facets }: Pick<PlotSpec, 'facets'>): boolean {
  return facets.fx !== undefined || facets.fy !== undefined;
}

/** The points of a mark, in the order in which it joins or stacks them. */
function pointsOf(
  chart: Chart<PlotSpec>,
  mark: PlotMark,
  observations: readonly Observation[],
  panelOf: PanelOf,
): PlotDatum[] {
  const columns: Record<string, string> = {};
  for (const axis of ['x', 'y'] as const)
    for (const { channel, column } of channelsOf(mark, axis)) columns[channel] = column;
  if ('r' in mark && mark.r !== undefined) columns['r'] = mark.r;
  const z = colourColumnOf(chart, mark);
  if (z !== undefined && measureOf(chart, z) !== 'unknown' && measure(chart, z).kind === 'text')
    columns['z'] = z;
  const reads = Object.entries(columns).map(
    ([channel, column]) => [channel, measure(chart, column)] as const,
  );
  const points = observations.map((observation): PlotDatum => {
    const values = reads.map(([channel, { read, kind }]) => {
      const value = read(observation);
      // Plot takes text channels of a band axis as they are; an absent number breaks a line.
      return [channel, value ?? (kind === 'text' ? undefined : NaN)] as const;
    });
    return { observation, ...panelOf(observation), ...Object.fromEntries(values) };
  });
  return mark.mark === 'line' || mark.mark === 'area' ? inOrder(chart, mark, points) : points;
}

/** The class of a histogram that a value falls into; what a fraction in binary misses by is put right. */
export function classOf(value: number, width: number): number {
  return Math.floor(Number((value / width).toPrecision(12)));
}

/**
 * The marks for Plot.
 * @param drawn takes what Plot draws, mark by mark and panel by panel
 * @param radius of dots without a column for it, in pixels
 */
export function plotMarks(
  Plot: PlotLibrary,
  chart: Chart<PlotSpec>,
  observations: readonly Observation[],
  panelOf: PanelOf,
  drawn: (drawn: DrawnMark) => void,
  radius: number,
): Markish[] {
  return chart.spec.marks.map((mark) => {
    const data = pointsOf(chart, mark, observations, panelOf);
    const channels = Object.fromEntries(
      channelNames
        .filter((name) => data.some((point) => name in point))
        .map((name) => [name, (point: PlotDatum) => point[name]]),
    );
    const panels = hasPanels(chart.spec)
      ? { fx: (point: PlotDatum) => point.column, fy: (point: PlotDatum) => point.row }
      : {};
    function render(
      this: unknown,
      index: number[] & { fx?: number; fy?: number },
      scales: unknown,
      values: DrawnMark['values'],
      dimensions: unknown,
      context: { getMarkState(mark: unknown): { data: DrawnMark['data'] } },
      next: (...all: unknown[]) => LightElement | null,
    ): LightElement | null {
      const node = next(index, scales, values, dimensions, context);
      if (node === null) return null;
      const panel = { column: index.fx ?? 0, row: index.fy ?? 0 };
      drawn({
        mark,
        panel,
        node,
        shift: shiftOf(node),
        values,
        data: context.getMarkState(this).data,
        index: [...index],
      });
      return node;
    }
    return plotMark(Plot, mark, data, { ...channels, ...panels, render }, radius);
  });
}

/** Read before Plot moves the mark to its panel, which is ours to do. */
function shiftOf(node: LightElement): [x: number, y: number] {
  const transform = node.getAttribute('transform');
  if (transform === null) return [0, 0];
  const [x = NaN, y = NaN] = transform.slice('translate('.length, -1).split(',').map(Number);
  if (!transform.startsWith('translate(') || Number.isNaN(x + y))
    throw new Error(`${transform} is no translation`);
  return [x, y];
}

type Options = Record<string, unknown>;

/** One mark with its transform. */
function plotMark(
  Plot: PlotLibrary,
  mark: PlotMark,
  data: readonly PlotDatum[],
  options: Options,
  radius: number,
): Markish {
  const of = (make: (data: readonly PlotDatum[], options: object) => Markish, own: Options = {}) =>
    make(data, { ...options, ...own });
  switch (mark.mark) {
    case 'dot': {
      const own = { r: options['r'] ?? radius, ...reduced(Plot, mark, data, options), sort: null };
      if (mark.dodge === undefined) return of(Plot.dot as never, own);
      const dodge = mark.dodge === 'y' ? Plot.dodgeY : Plot.dodgeX;
      const free: Options = { ...options, ...own };
      return Plot.dot(data, dodge({ anchor: 'middle', padding: 1 } as never, free) as never);
    }
    case 'line': {
      if (mark.window === undefined) return of(Plot.lineY as never, reduced(Plot, mark, data, options));
      const { window: k } = mark;
      return of(
        Plot.lineY as never,
        Plot.windowY({ k, reduce: 'mean', strict: true } as never, options) as Options,
      );
    }
    case 'area':
      return of(Plot.areaY as never, stacked(mark.stack));
    case 'barX':
      return of(Plot.barX as never, stacked(mark.stack));
    case 'barY':
      return of(Plot.barY as never, stacked(mark.stack));
    case 'rectY':
      return binned(Plot, mark.bin, data, options);
    case 'ruleX':
      return of(Plot.ruleX as never);
    case 'ruleY':
      return of(Plot.ruleY as never);
    case 'tickX':
      return of(Plot.tickX as never, reduced(Plot, mark, data, options));
    case 'tickY':
      return of(Plot.tickY as never, reduced(Plot, mark, data, options));
    case 'cell':
      return of(Plot.cell as never, { inset: 1 });
    // An arrow's shaft is a link; its head is drawn by us.
    case 'link':
    case 'arrow':
      return of(Plot.link as never);
    case 'text': {
      const chosen = mark.select === undefined ? {} : selected(Plot, mark.select, options);
      return of(Plot.text as never, { ...chosen, text: () => '·' });
    }
  }
}

const stacked = (offset: 'normalize' | undefined): Options => (offset === undefined ? {} : { offset });

/** One mark for all at the same place: what is amounts is reduced, what is no amount tells the places apart. */
function reduced(
  Plot: PlotLibrary,
  mark: Extract<PlotMark, { reduce?: unknown }>,
  data: readonly PlotDatum[],
  options: Options,
): Options {
  const { reduce } = mark;
  if (reduce === undefined) return {};
  const isAmount = (axis: AxisName) =>
    options[axis] !== undefined && data.some((point) => typeof point[axis] === 'number');
  const across = isAmount('x');
  const up = isAmount('y');
  if (across && up) return Plot.groupX({ y: reduce } as never, options as never) as Options;
  if (across && options['y'] !== undefined)
    return Plot.groupY({ x: reduce } as never, options as never) as Options;
  if (up && options['x'] !== undefined)
    return Plot.groupX({ y: reduce } as never, options as never) as Options;
  return Plot.groupZ({ [across ? 'x' : 'y']: reduce } as never, options as never) as Options;
}

/** A block for each value, piled up on its class. */
function binned(Plot: PlotLibrary, width: number, data: readonly PlotDatum[], options: Options): Markish {
  const classes = data.map(({ x }) => classOf(Number(x), width)).filter((each) => !Number.isNaN(each));
  const [first, last] = [Math.min(...classes), Math.max(...classes)];
  const edges = Array.from({ length: last - first + 2 }, (_, index) => (first + index) * width);
  const middle = ({ x }: PlotDatum) => (classOf(Number(x), width) + 0.5) * width;
  // Each row is a group of its own: a block stays bound to its value.
  const own = {
    ...options,
    x: { value: middle, thresholds: edges },
    z: (_: PlotDatum, index: number) => index,
  };
  return Plot.rectY(data as never, Plot.binX({ y: 'count' }, { ...own, inset: 1 } as never) as never);
}

function selected(Plot: PlotLibrary, which: 'first' | 'last' | 'min' | 'max', options: Options): Options {
  const select = {
    first: Plot.selectFirst,
    last: Plot.selectLast,
    min: Plot.selectMinY,
    max: Plot.selectMaxY,
  }[which];
  return select(options as never) as Options;
}
