/** How tall an embed is at a width, from font metrics: for hosts that run no script. */

import type { Language } from '../site.ts';
import { absoluteUrl } from '../site.ts';
import { drawChart } from '../charts/draw-chart.ts';
import { sourceLine } from '../charts/source-line.ts';
import { plainWords, type Chart } from '../model/chart.ts';
import { chartPath } from '../model/paths.ts';
import type { Reference } from '../model/references.ts';
import { wrapText } from '../plotting/measure-text.ts';
import { maximumGrowth, plateWidths, type FontFace } from '../plotting/theme.ts';

const sidePaddingPx = 32;

/** Height of the embed in an iframe `frameWidthPx` wide, with its table closed; never too small. */
export function embedHeight(
  chart: Chart,
  language: Language,
  references: ReadonlyMap<string, Reference>,
  frameWidthPx: number,
): number {
  const width = frameWidthPx - sidePaddingPx;
  const words = plainWords(chart.spec.words[language]);
  const drawingWidth = plateWidths.findLast((candidate) => candidate <= width) ?? plateWidths[0];
  const drawing = drawChart(chart, language, drawingWidth);
  const shownWidth = Math.min(width, drawingWidth * maximumGrowth);
  const lines = (text: string, face: FontFace, sizePx: number, lineHeightPx: number) =>
    wrapText(text, face, sizePx, width).length * lineHeightPx;
  const isWide = width >= 448;
  const title = 5 + lines(words.title, 'bodoni', isWide ? 22 : 19, isWide ? 27 : 23);
  const subtitle = 4 + lines(words.subtitle, 'archivo', 13.5, 18) + 12;
  const source = 10 + lines(`${sourceLine(chart, references, language)} ${words.note}`, 'archivo', 12, 17);
  const table = 6 + 24;
  const address = absoluteUrl(chartPath(chart.id, language)).replace(/^https?:\/\//, '');
  const addressLines = Math.ceil(wrapWidth(address) / width);
  const foot = 8 + 1 + 8 + 24 + addressLines * 17;
  const figure = 25 + title + subtitle + (drawing.heightPx * shownWidth) / drawingWidth + source + table;
  return Math.ceil(14 + figure + foot + 12);
}

/** Width of one unbroken line at the size of the address. */
function wrapWidth(text: string): number {
  return text.length * 12 * 0.56;
}

/** Heights at the widths from which a new drawing is shown. */
export function embedHeights(
  chart: Chart,
  language: Language,
  references: ReadonlyMap<string, Reference>,
): { widthPx: number; heightPx: number }[] {
  return plateWidths.map((plateWidth) => {
    const widthPx = plateWidth + sidePaddingPx;
    return { widthPx, heightPx: embedHeight(chart, language, references, widthPx) };
  });
}
