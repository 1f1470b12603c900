/** A chart among others, beside its title: `/charts/{chart}/{lang}-mini.svg`, `-strip.svg`, `-thumb.svg`, `-lead.svg`. */

import type { Chart } from '../charts/chart.ts';
import { drawChart } from '../charts/draw-chart.ts';
import { classesIn, element, elementsIn, type Child, type Element } from '../markup/element.ts';
import { fontFaceSources, standInRules } from '../sheets/font-faces.ts';
import { minifyCss, readStyleSheet, rulesInUse, tokensFor } from '../sheets/style-sheets.ts';
import type { Language } from '../site.ts';
import { miniature } from './miniature.ts';

/** The width of a whole drawing, to be read. */
const wholePx = 248;
/** Miniatures: among the others, and for the chart that leads those of its story, where it stands wide and narrow. */
export const miniatureBoxes = {
  mini: { widthPx: 160, heightPx: 90 },
  lead: { widthPx: 400, heightPx: 200 },
  strip: { widthPx: 336, heightPx: 100 },
} as const;
/** How a chart can stand among others. */
export type ThumbnailLook = 'thumb' | keyof typeof miniatureBoxes;

const { archivo, 'archivo-bold': archivoBold, bodoni } = fontFaceSources;
/** Pictures in a page may not fetch fonts: those of the reader's machine, set as wide as ours. */
const standIns = [archivo, archivoBold, bodoni].map(standInRules).join('');

/** A chart without title or source, in the theme of the page around it. */
export function thumbnailPicture(chart: Chart, language: Language, look: ThumbnailLook): Element {
  if (look !== 'thumb') {
    const box = miniatureBoxes[look];
    const { viewBox, marks, definitions } = miniature(chart, language, box);
    return pictureOf(chart, language, { ...box, viewBox, marks, definitions });
  }
  const { marks, definitions, heightPx } = drawChart(chart, language, wholePx);
  return pictureOf(chart, language, {
    ...{ widthPx: wholePx, heightPx, marks, definitions },
    viewBox: `0 0 ${wholePx} ${heightPx}`,
  });
}

interface Picture {
  widthPx: number;
  heightPx: number;
  viewBox: string;
  marks: readonly Child[];
  definitions: ReadonlyMap<string, Element>;
}

function pictureOf(
  chart: Chart,
  language: Language,
  { widthPx, heightPx, viewBox, marks, definitions }: Picture,
): Element {
  const place = `place-${chart.spec.place}`;
  const rules = rulesInUse(readStyleSheet('chart/marks'), [...classesIn(marks), place, 'drawing']);
  const hasWords = [...elementsIn(marks)].some(({ name }) => name === 'text');
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `drawing ${place}`,
      viewBox,
      width: widthPx,
      height: heightPx,
      'xml:lang': language,
    },
    element('style', {}, minifyCss(`${hasWords ? standIns : ''}${tokensFor(rules)}${rules}`)),
    ...(definitions.size === 0 ? [] : [element('defs', {}, ...definitions.values())]),
    element('g', {}, ...marks),
  );
}
