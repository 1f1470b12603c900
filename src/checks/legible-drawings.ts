/** Every drawing can be read: its texts have room, nothing hides another, nothing of the table is left out. */

import { drawChart } from '../charts/draw-chart.ts';
import { chartView, viewsOf, type Chart } from '../charts/chart.ts';
import { isTidy } from '../charts/chart-spec.ts';
import { drawingFaults, type DrawingFault } from '../charts/seen/drawing-faults.ts';
import { finding, type Finding, type Place } from '../findings/finding.ts';
import { layoutFaults, type Drawing } from '../plotting/drawing.ts';
import { wideDrawingWidths } from '../plotting/theme.ts';
import { allLanguages, isFullLanguage, type AnyLanguage } from '../site.ts';
import type { Check } from '../publication/check.ts';
import type { Publication } from '../publication/publication.ts';

/** Of the publication it needs the charts alone: see `looked-at-apart.ts`. */
const legibleDrawings = ({ charts }: Pick<Publication, 'charts'>): Finding[] =>
  [...charts.values()].flatMap((chart) => {
    const known = found.get(chart) ?? illegible(chart);
    found.set(chart, known);
    return known;
  });

/** What was found of the charts looked at so far: one that is the same is drawn and read as it was. */
const found = new WeakMap<Chart, Finding[]>();

export default legibleDrawings satisfies Check;

/** The first fault of each language in which it has words: the same names are in the way at other widths. */
function illegible(chart: Chart): Finding[] {
  return allLanguages
    .filter((language) => Object.hasOwn(chart.spec.words, language))
    .flatMap((language) => {
      for (const width of wideDrawingWidths) {
        for (const view of viewsOf(chart)) {
          try {
            const drawing = drawChart(chart, language, width, view);
            const fault = faultIn(chartView(chart, view), drawing, language);
            if (fault !== undefined) return [fault];
          } catch (thrown) {
            const detail = thrown instanceof Error ? thrown.message : String(thrown);
            return [finding('CHT-031', chart.placeOf(['kind']), { what: 'stopped', detail })];
          }
        }
      }
      return [];
    });
}

function faultIn(chart: Chart, drawing: Drawing, language: AnyLanguage): Finding | undefined {
  const { collisions, clipped } = layoutFaults(drawing);
  const texts = [...collisions, ...clipped];
  const { widthPx: width } = drawing;
  if (texts.length > 0) {
    const place = chart.placeOf(isFullLanguage(language) ? ['words', language] : ['words'], 'key');
    return finding('CHT-014', place, { width, language, texts: texts.slice(0, 3).join('; ') });
  }
  const [first] = drawingFaults(chart, drawing, language);
  if (first === undefined) return undefined;
  return finding('DRW-001', placeOf(chart, first, language), {
    what: first.what,
    width,
    language,
    text: first.text,
  });
}

/** The name that is concerned, where the editor has written it; otherwise the words of the language. */
function placeOf(chart: Chart, { category, series }: DrawingFault, language: AnyLanguage): Place {
  const { spec } = chart;
  // The words of an entrance stand in a file of their own: the finding says their language.
  if (!isFullLanguage(language)) return chart.placeOf(['words'], 'key');
  const words = ['words', language];
  if (isTidy(spec)) {
    const { series: ofSeries, rows } = spec.words[language];
    if (series !== undefined && Object.hasOwn(ofSeries, series))
      return chart.placeOf([...words, 'series', series], 'key');
    if (category !== undefined && Object.hasOwn(rows, category))
      return chart.placeOf([...words, 'rows', category], 'key');
  }
  return chart.placeOf(words, 'key');
}
