/** What a reader would stumble over in a drawing of a chart: of where things stand, and of what they say. */

import type { AnyLanguage } from '../../site.ts';
import type { Drawing } from '../../plotting/drawing.ts';
import type { DrawingFaultName } from '../../findings/families/drawing.ts';
import { layoutFaultsOf } from '../../plotting/seen/layout-faults.ts';
import { seenIn } from '../../plotting/seen/seen.ts';
import { categoryName, seriesName } from '../chart-names.ts';
import { dataAmongMarks, type Chart } from '../chart.ts';
import { againstTime, alikeKeys, markedPlaces, undrawnIn, unnamedSeries } from './content-faults.ts';

export interface DrawingFault {
  what: DrawingFaultName;
  /** The words that are concerned, as readers have them. */
  text: string;
  /** The category and the series that they are about, where they are about one. */
  category?: string | undefined;
  series?: string | undefined;
}

/** All of it in one drawing, of the chart or of a view of it. Pure: of the drawing and of the chart's names alone. */
export function drawingFaults(chart: Chart, drawing: Drawing, language: AnyLanguage): DrawingFault[] {
  const seen = seenIn(drawing);
  const datumAt = (row: number | undefined, column: number) =>
    chart.data.find((datum) => datum.row === row && datum.column === column);
  const nameOf = (category: string, series: string | undefined) =>
    [categoryName(chart, category, language), series === undefined ? [] : seriesName(chart, series, language)]
      .flat()
      .join(', ');
  const places = markedPlaces(seen);
  const hasColumns = [...places].some((place) => /\.[1-9]/.test(place));
  // A type whose marks belong to no value can't be asked which it lacks.
  const undrawn =
    places.size === 0 ? [] : undrawnIn(seen, dataAmongMarks(chart), hasColumns ? 'datum' : 'row', places);
  const misplaced = chart.type.isOverTime === true ? againstTime(seen, chart) : [];
  return [
    ...layoutFaultsOf(seen).map(({ what, text, row, column }): DrawingFault => {
      const datum = datumAt(row, column);
      const said = text === '' && datum !== undefined ? nameOf(datum.category, datum.series) : text;
      // What is written may be the name of the series, a line of it; a value or another name is the row's.
      const isOfSeries =
        datum?.series !== undefined && seriesName(chart, datum.series, language).includes(said);
      return { what, text: said, category: datum?.category, series: isOfSeries ? datum.series : undefined };
    }),
    ...alikeKeys(seen, chart, language).map((text) => ({ what: 'keys alike' as const, text })),
    ...unnamedSeries(seen, chart, language).map((series) => ({
      what: 'series unnamed' as const,
      text: seriesName(chart, series, language),
      series,
    })),
    ...undrawn.map(({ category, series }) => ({
      what: 'not drawn' as const,
      text: nameOf(category, series),
      category,
      series,
    })),
    ...misplaced.map(({ category, series }) => ({
      what: 'order in time' as const,
      text: nameOf(category, series),
      category,
      series,
    })),
  ];
}
