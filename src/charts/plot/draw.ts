/** Marks, scales and panels as the file names them: placed by Observable Plot, drawn as all others are. */

import type { AnyLanguage } from '../../site.ts';
import { useWords } from '../../i18n/ui.ts';
import { roleWidth, widestOf, type DrawingBuilder } from '../../plotting/drawing.ts';
import type { Segment } from '../../plotting/place-label.ts';
import { sequentialBreaks } from '../../plotting/sequential.ts';
import { present } from '../../present.ts';
import type { Chart } from '../chart.ts';
import { drawMissingNotes } from '../parts/missing-notes.ts';
import { drawThreshold } from '../parts/threshold.ts';
import { drawKey as drawShades } from '../parts/colour-key.ts';
import { knownValues } from '../datum.ts';
import { axisTitlesOf, drawAreaNames, drawAxisTitle } from './axis-titles.ts';
import { drawAxes, measureLabels } from './axis-labels.ts';
import { leavesOutZero, type Axis } from './axes-of.ts';
import { drawBound } from './bound-marks.ts';
import { drawColourKey } from './colour-key.ts';
import { drawGaps } from './gaps.ts';
import { LightDocument } from './light-document.ts';
import { measure } from './measures.ts';
import { isNarrow, panelGrid, placePanels, type AxisRoom, type Layout } from './panels.ts';
import { planOf, type Plan } from './plan.ts';
import { plotLibrary } from './plot-library.ts';
import { hasPanels, plotMarks, type DrawnMark } from './plot-marks.ts';
import { drawTexts, writtenOf } from './written-texts.ts';
import { drawSeriesKey } from './series-marks.ts';
import type { PlotSpec } from './spec.ts';

/** Whether values lie on lines or areas from left to right, in one panel. */
export function isReadAcross(spec: PlotSpec): boolean {
  return !hasPanels(spec) && spec.marks.some(({ mark }) => mark === 'line' || mark === 'area');
}

export function drawPlot(chart: Chart<PlotSpec>, language: AnyLanguage, drawing: DrawingBuilder): number {
  const plan = planOf(chart);
  const { axes } = plan;
  const radius = isNarrow(drawing) ? 4.5 : 5.5;
  const words = axisTitlesOf(chart, plan, language);
  let top = drawSeriesKey(drawing, chart, language, drawColourKey(drawing, chart, language));
  top = drawAreaNames(drawing, chart, language, top);
  top = drawAxisTitle(drawing, words.y, top, 'start');
  const labels = measureLabels(drawing, chart, axes, language);
  const { layout, bottomPx } = placePanels(
    drawing,
    chart,
    plan,
    language,
    labels,
    (panelPx) => panelHeight(drawing, chart, plan, labels, panelPx, radius),
    top,
  );
  const drawn: DrawnMark[] = [];
  const [largest, largestPx] = [plan.largest ?? 1, isNarrow(drawing) ? 14 : 20];
  const svg = plotLibrary().plot({
    document: new LightDocument() as unknown as Document,
    width: layout.widthPx * layout.columns,
    height: layout.heightPx * layout.rows,
    margin: 0,
    axis: null,
    ...(hasPanels(chart.spec) ? { fx: bands(layout.columns), fy: bands(layout.rows) } : {}),
    ...scaleOf(axes.x, chart, radius, labels, layout, besidePx(chart, plan, language)),
    ...scaleOf(axes.y, chart, radius, labels, layout),
    r: { domain: [0, largest], range: [0, largestPx] },
    marks: plotMarks(
      plotLibrary(),
      chart,
      plan.observations,
      layout.panelOf,
      (each) => drawn.push(each),
      radius,
    ),
  });
  const [x, y] = (['x', 'y'] as const).map((name) =>
    axes[name] === undefined ? undefined : svg.scale(name),
  );
  const scales = {
    x: x?.apply as ((value: never) => number) | undefined,
    y: y?.apply as ((value: never) => number) | undefined,
    xBandPx: x?.bandwidth ?? 0,
    yBandPx: y?.bandwidth ?? 0,
  };
  const breaks = breaksOf(chart);
  let foot = bottomPx;
  for (const panel of layout.panels) drawAxes(drawing, chart, axes, language, panel, layout, labels, scales);
  const obstacles: Segment[] = drawGaps(drawing, chart, plan, layout, scales);
  const [field] = layout.panels;
  if (field !== undefined && isReadAcross(chart.spec))
    drawing.crosshair(field.top, field.top + layout.heightPx);
  const panelOf = ({ panel }: DrawnMark) =>
    present(
      layout.panels.find(({ column, row }) => column === panel.column && row === panel.row),
      'the panel of a mark',
    );
  for (const each of drawn) {
    const panel = panelOf(each);
    obstacles.push(...drawBound(drawing, chart, each, [panel.left, panel.top], breaks));
  }
  for (const panel of layout.panels) {
    const [left, top] = [panel.left, panel.top];
    const area = { left, right: left + layout.widthPx, top, bottom: top + layout.heightPx };
    const placeOn = (place: ((value: never) => number) | undefined, value: unknown) =>
      place?.(value as never) ?? 0;
    drawThreshold(
      drawing,
      chart,
      language,
      (category) => left + placeOn(scales.x, placeOfCategory(chart, plan, category)) + scales.xBandPx / 2,
      (value) => top + placeOn(scales.y, value),
      area,
    );
  }
  for (const each of drawn)
    if (each.mark.mark === 'text') {
      const panel = panelOf(each);
      const rOf = (value: number) => largestPx * Math.sqrt(value / largest);
      const place = { offset: [panel.left, panel.top] as const, obstacles, breaks, rOf };
      drawTexts(drawing, chart, each, language, place);
    }
  foot = drawAxisTitle(drawing, words.x, foot, 'end');
  if (breaks.length > 0)
    foot = drawShades(drawing, chart, breaks, language, {
      left: labels.leftPx,
      top: foot + 4,
      widthPx: drawing.widthPx - labels.leftPx,
    });
  if ([axes.x, axes.y].some((axis) => axis !== undefined && leavesOutZero(axis)))
    drawing.text('axis', 0, (foot += 14), useWords(language)('axis.notFromZero'));
  if (chart.data.every(({ cell }) => cell.value !== undefined)) return foot + 4;
  return drawMissingNotes(drawing, chart, language, { left: 0, top: foot + 4, widthPx: drawing.widthPx });
}

/** What the axis across reads of a category, where a threshold ends. */
function placeOfCategory({ spec }: Chart<PlotSpec>, { observations, axes }: Plan, category: string) {
  const own = observations.find(({ datum }) => datum.category === category);
  return own === undefined || spec.observation === 'category' ? undefined : axes.x?.measures[0]?.read(own);
}

/** Panels are bands without room between them: where they stand is ours to say. */
function bands(count: number) {
  return { domain: Array.from({ length: count }, (_, index) => index), padding: 0, round: false };
}

const rowPx = 34;

function panelHeight(
  drawing: DrawingBuilder,
  chart: Chart<PlotSpec>,
  plan: Plan,
  labels: AxisRoom,
  panelPx: number,
  radius: number,
): number {
  const { y } = plan.axes;
  if (y === undefined) return swarmHeight(chart, plan, panelPx, radius);
  if (y.type === 'band' || y.type === 'point') {
    const most = Math.max(1, ...labels.sideLines.map((lines) => lines.length));
    return y.domain.length * (labels.areAbove ? most * 16 + 26 : Math.max(rowPx, most * 16 + 8));
  }
  if (panelPx < drawing.widthPx * 0.6) return Math.max(96, Math.min(200, panelPx * 0.66));
  return Math.max(170, Math.min(300, drawing.widthPx * 0.45));
}

/** Dots that are moved aside take as much height as they need. */
function swarmHeight(chart: Chart<PlotSpec>, plan: Plan, panelPx: number, radius: number): number {
  let reach = 30;
  const middle = 2000;
  const take = ({ mark, node }: DrawnMark) => {
    if (mark.mark !== 'dot' || mark.dodge !== 'y') return;
    for (const dot of node.children)
      reach = Math.max(reach, Math.abs(dot.numberOf('cy') - middle) + dot.numberOf('r') + 6);
  };
  const Plot = plotLibrary();
  const { panelOf } = panelGrid(chart, plan, Infinity);
  const { across, down } = plan;
  Plot.plot({
    document: new LightDocument() as unknown as Document,
    width: panelPx * Math.max(1, across.length),
    height: 2 * middle * Math.max(1, down.length),
    margin: 0,
    axis: null,
    ...(hasPanels(chart.spec)
      ? { fx: bands(Math.max(1, across.length)), fy: bands(Math.max(1, down.length)) }
      : {}),
    ...scaleOf(plan.axes.x, chart, radius),
    r: { domain: [0, plan.largest ?? 1], range: [0, 20] },
    marks: plotMarks(Plot, chart, plan.observations, panelOf, take, radius),
  });
  return 2 * reach;
}

function scaleOf(
  axis: Axis | undefined,
  chart: Chart<PlotSpec>,
  radius: number,
  labels?: AxisRoom,
  layout?: Layout,
  beside = 0,
): object {
  if (axis === undefined) return {};
  return { [axis.name]: placesOf(axis, chart, radius, labels, layout, beside) };
}

function placesOf(
  axis: Axis,
  chart: Chart<PlotSpec>,
  radius: number,
  labels: AxisRoom | undefined,
  layout: Layout | undefined,
  beside: number,
): object {
  const { type, domain, name, isReversed } = axis;
  if (type === 'band' || type === 'point') {
    if (name === 'y' && labels?.areAbove === true && layout !== undefined) {
      // The names stand in what is left free over each band.
      const step = layout.heightPx / domain.length;
      const free = (step - 22) / step;
      return {
        type: 'band',
        domain,
        paddingInner: free,
        paddingOuter: 0,
        align: 1,
        round: false,
        insetTop: step - 22,
        reverse: isReversed,
      };
    }
    const isCells = chart.spec.marks.some(({ mark }) => mark === 'cell');
    const padding = isCells ? 0 : type === 'band' ? 0.3 : 0.5;
    return { type, domain, padding, round: false, reverse: isReversed };
  }
  const room = chart.spec.marks.some(({ mark }) => mark === 'dot' || mark === 'line' || mark === 'text')
    ? radius + 1
    : 0;
  const areYears = axis.measures.length > 0 && axis.measures.every(({ kind }) => kind === 'year');
  // Texts beside what is drawn in rows have their room there, on the sides to which they go.
  const isBelow = chart.data.some(({ cell }) => (cell.value ?? 0) < 0);
  const besides = { insetLeft: isBelow ? beside : room, insetRight: Math.max(room, beside) };
  const inset = name === 'y' ? {} : beside > 0 ? besides : { inset: areYears ? 12 : room };
  return { type, domain, ...inset, reverse: isReversed, clamp: false, nice: false, zero: false };
}

/** The room that the texts of rows take beside their places. */
function besidePx(chart: Chart<PlotSpec>, { axes, observations }: Plan, language: AnyLanguage): number {
  const isInRows =
    axes.y?.type === 'band' && (axes.x?.measures.some(({ kind }) => kind === 'number') ?? false);
  const isCells = chart.spec.marks.some(({ mark }) => mark === 'cell');
  if (!isInRows || isCells) return 0;
  const texts = chart.spec.marks.flatMap((mark) =>
    mark.mark === 'text' ? observations.flatMap((each) => writtenOf(chart, mark, each, language) ?? []) : [],
  );
  return texts.length === 0 ? 0 : widestOf(texts, (text) => roleWidth('label-strong', text)) + 12;
}

/** Where steps of shade begin, for the column of numbers that gives them. */
function breaksOf(chart: Chart<PlotSpec>): number[] {
  const isShaded = chart.spec.marks.some(
    (mark) => 'fill' in mark && mark.fill !== undefined && measure(chart, mark.fill).kind === 'number',
  );
  return isShaded ? sequentialBreaks(knownValues(chart.data)) : [];
}
