/** Values that are missing, where their marks would be: a hatched strip over their place, or a dashed stroke beside their name. */

import { coordinate } from '../../markup/coordinate.ts';
import type { DrawingBuilder } from '../../plotting/drawing.ts';
import { hatch } from '../../plotting/hatch.ts';
import type { Segment } from '../../plotting/place-label.ts';
import type { Chart } from '../chart.ts';
import type { PanelScales } from './axis-labels.ts';
import type { Layout } from './panels.ts';
import type { Plan } from './plan.ts';
import type { PlotSpec } from './spec.ts';

const [stripPx, dashPx] = [14, 24];

/** Marks each missing value that has a place on one of the axes; what has none is named under the drawing alone. @returns lines that labels have to keep clear of */
export function drawGaps(
  drawing: DrawingBuilder,
  chart: Chart<PlotSpec>,
  { observations, axes }: Plan,
  layout: Layout,
  scales: PanelScales,
): Segment[] {
  if (chart.spec.observation === 'category') return [];
  const strips: Segment[] = [];
  const isAmount = (axis: (typeof axes)['x']) =>
    axis?.measures.some(({ kind }) => kind === 'number') ?? false;
  const [across, up] = [axes.x?.measures[0], axes.y?.measures[0]];
  for (const observation of observations) {
    if (observation.datum.cell.value !== undefined) continue;
    const { column, row } = layout.panelOf(observation);
    const panel = layout.panels.find((each) => each.column === column && each.row === row);
    if (panel === undefined) continue;
    const { left, top } = panel;
    if (isAmount(axes.y) && !isAmount(axes.x) && across !== undefined && scales.x !== undefined) {
      const place = across.read(observation);
      if (place === undefined) continue;
      const first = left + scales.x(place as never) + scales.xBandPx / 2;
      const end = across.readEnd?.(observation) ?? place;
      const last = left + scales.x(end as never) + scales.xBandPx / 2;
      const middle = (first + last) / 2;
      const from = Math.max(left, first - stripPx / 2);
      const to = Math.min(left + layout.widthPx, Math.max(from + stripPx, last + stripPx / 2));
      const d = hatch(from, top, to - from, layout.heightPx);
      drawing.datum(observation.datum, () => drawing.mark('path', { class: 'hatch', d }));
      drawing.anchor(observation.datum, middle, top + layout.heightPx / 2);
      for (const edge of [from, to]) strips.push([edge, top, edge, top + layout.heightPx]);
    } else if (isAmount(axes.x) && !isAmount(axes.y) && up !== undefined && scales.y !== undefined) {
      const place = up.read(observation);
      if (place === undefined) continue;
      const middle = top + scales.y(place as never) + scales.yBandPx / 2;
      const d = `M${coordinate(left)} ${coordinate(middle)}h${dashPx}`;
      drawing.datum(observation.datum, () => drawing.mark('path', { class: 'missing', d }));
      drawing.anchor(observation.datum, left + dashPx, middle);
    }
  }
  return strips;
}
