/** Italy's 21 territories as shapes in five steps; the shapes stand once a page, whatever the widths. */

import type { AnyLanguage } from '../../site.ts';
import type { Chart } from '../chart.ts';
import { valueOf, type Datum } from '../datum.ts';
import { categoryName } from '../chart-names.ts';
import { formatCell } from '../../binding/number-format.ts';
import type { DrawingBuilder } from '../../plotting/drawing.ts';
import { italy, mapWidth } from '../../plotting/italy.ts';
import { drawMissingAreas } from '../parts/missing-notes.ts';
import { drawLabelList, drawSideLabels } from '../parts/side-labels.ts';
import { drawKey } from '../parts/colour-key.ts';
import { breaksOf, outlineClass, stepClass } from '../parts/territories.ts';
import { useTerritory } from '../parts/territory-shapes.ts';
import type { SpecWithBreaks } from '../parts/territories.ts';

const widestMapPx = 440;

export function drawChoropleth(
  chart: Chart<SpecWithBreaks>,
  language: AnyLanguage,
  drawing: DrawingBuilder,
): number {
  const { data } = chart;
  const { height } = italy();
  const isWide = drawing.widthPx >= 560;
  const mapPx = Math.min(widestMapPx, drawing.widthPx);
  const scale = mapPx / mapWidth;
  const breaks = breaksOf(chart);
  // Outlined shapes lie on their neighbours.
  const sorted = data.toSorted((a, b) => Number(isOutlined(chart, a)) - Number(isOutlined(chart, b)));
  for (const datum of sorted) {
    const anchor = useTerritory(drawing, datum.category, scale, (use) => {
      drawing.datum(datum, () => use(`${stepClass(datum, breaks)} area`), outlineClass(chart, datum));
      if (isOutlined(chart, datum)) drawing.datum(datum, () => use('outline'), outlineClass(chart, datum));
    });
    if (anchor !== undefined) drawing.anchor(datum, ...anchor);
  }
  const mapBottom = height * scale;
  const named = namedData(chart).flatMap((datum) => {
    const at = drawing.anchors.find(({ row }) => row === datum.row);
    const text = `${categoryName(chart, datum.category, language)} ${formatCell(datum.cell, language, 'short')}`;
    return at === undefined ? [] : [{ datum, at, text, isStrong: isOutlined(chart, datum) }];
  });
  const labelsBottom = isWide
    ? drawSideLabels(drawing, named, mapPx + 18)
    : drawLabelList(drawing, named, mapBottom + 6);
  const key = { left: 0, top: mapBottom * 0.86, widthPx: mapPx * 0.46 };
  const end = Math.max(mapBottom, labelsBottom);
  const under = { left: 0, top: end + 8, widthPx: drawing.widthPx };
  const keyed = chart.isKeyApart === true ? end : drawKey(drawing, chart, breaks, language, key, under);
  const bottom = Math.max(end, keyed) + 2;
  return drawMissingAreas(drawing, chart, language, bottom);
}

function isOutlined(chart: Chart<SpecWithBreaks>, { category }: Datum): boolean {
  return chart.spec.emphasis.includes(category);
}

/** Of more that are the lowest together none is named. */
const mostLowest = 3;

/** What is named in the drawing: the highest, all that are the lowest, and what carries the finding. */
function namedData(chart: Chart<SpecWithBreaks>): Datum[] {
  const known = chart.data.filter(({ cell }) => cell.value !== undefined);
  const sorted = known.toSorted((a, b) => valueOf(b) - valueOf(a));
  const lowest = sorted.filter(({ cell }) => cell.value === sorted.at(-1)?.cell.value);
  const ends = [...sorted.slice(0, 2), ...(lowest.length > mostLowest ? [] : lowest)];
  return [...new Set([...ends, ...known.filter((datum) => isOutlined(chart, datum))])];
}
