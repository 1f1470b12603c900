/** A chart drawn small, to stand among others beside its title: `/charts/{chart}/{lang}-thumb.svg`, `-lead.svg`. */

import type { Chart } from '../charts/chart.ts';
import { drawChart } from '../charts/draw-chart.ts';
import { classesIn, element, type Element } from '../markup/element.ts';
import { fontFaceSources, standInRules } from '../sheets/font-faces.ts';
import { minifyCss, readStyleSheet, rulesInUse, tokensFor } from '../sheets/style-sheets.ts';
import type { Language } from '../site.ts';

/** The widths there are: among the others, and for the chart that leads those of its story. */
export const thumbnailWidths = { thumb: 248, lead: 448 } as const;
/** Shown smaller than this its words could not be read: they are left out. */
const wordsFromPx = 200;

const { archivo, 'archivo-bold': archivoBold, bodoni } = fontFaceSources;
/** Pictures in a page may not fetch fonts: those of the reader's machine, set as wide as ours. */
const standIns = [archivo, archivoBold, bodoni].map(standInRules).join('');

/** A drawing of a chart, without title or source, in the theme of the page around it. Shown small it has no words. */
export function thumbnailPicture(chart: Chart, language: Language, widthPx: number): Element {
  const { marks, definitions, heightPx } = drawChart(chart, language, widthPx);
  const place = `place-${chart.spec.place}`;
  const rules = rulesInUse(readStyleSheet('chart/marks'), [...classesIn(marks), place, 'drawing']);
  const hidden = `@media (max-width:${wordsFromPx - 1}px){text{display:none}}`;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `drawing ${place}`,
      viewBox: `0 0 ${widthPx} ${heightPx}`,
      width: widthPx,
      height: heightPx,
      'xml:lang': language,
    },
    element('style', {}, minifyCss(`${standIns}${tokensFor(rules)}${rules}${hidden}`)),
    ...(definitions.size === 0 ? [] : [element('defs', {}, ...definitions.values())]),
    element('g', {}, ...marks),
  );
}
