/** Where some of Italy's territories are, each named with its value; the others only outlined. */

import type { AnyLanguage } from '../../site.ts';
import type { Chart } from '../chart.ts';
import { categoryName } from '../chart-names.ts';
import { formatCell } from '../../binding/number-format.ts';
import type { DrawingBuilder } from '../../plotting/drawing.ts';
import { italy, mapWidth } from '../../plotting/italy.ts';
import { seriesClass } from '../parts/series-class.ts';
import { drawLabelList, drawSideLabels } from '../parts/side-labels.ts';
import { useTerritory } from '../parts/territory-shapes.ts';
import type { TidySpec } from '../chart-spec.ts';

const widestMapPx = 400;

export function drawLocator(chart: Chart<TidySpec>, language: AnyLanguage, drawing: DrawingBuilder): number {
  const { data, spec } = chart;
  const { territories, height } = italy();
  const isWide = drawing.widthPx >= 560;
  const mapPx = Math.min(widestMapPx, drawing.widthPx);
  const scale = mapPx / mapWidth;
  const drawn = new Set(data.map(({ category }) => category));
  for (const { id } of territories) {
    if (!drawn.has(id)) useTerritory(drawing, id, scale, (use) => use('ground-area area'));
  }
  for (const datum of data) {
    const isStrong = spec.emphasis.includes(datum.category);
    const anchor = useTerritory(drawing, datum.category, scale, (use) => {
      const className = seriesClass(chart, datum.category);
      drawing.datum(datum, () => use(isStrong ? 'place-area area' : 'tint-area area'), className);
    });
    if (anchor !== undefined) drawing.anchor(datum, ...anchor);
  }
  const labels = data.flatMap((datum) => {
    const at = drawing.anchors.find(({ row }) => row === datum.row);
    const text = `${categoryName(chart, datum.category, language)} ${formatCell(datum.cell, language, 'short')}`;
    return at === undefined ? [] : [{ datum, at, text, isStrong: spec.emphasis.includes(datum.category) }];
  });
  const mapBottom = height * scale;
  const bottom = isWide
    ? drawSideLabels(drawing, labels, mapPx + 20)
    : drawLabelList(drawing, labels, mapBottom + 6);
  return Math.max(mapBottom, bottom) + 2;
}
