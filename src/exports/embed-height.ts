/** How tall an embed is at a width, from font metrics: for hosts that run no script. */

import type { Language } from '../site.ts';
import { absoluteUrl } from '../site.ts';
import { notablePoints, viewChoices } from '../charts/chart-controls.ts';
import { chartTable } from '../charts/chart-table.ts';
import { drawChart } from '../charts/draw-chart.ts';
import { readoutBesidePx, readoutHeightPx } from '../charts/readout.ts';
import { sourceAndNote } from '../charts/source-line.ts';
import { plateWords, viewsOf, type Chart } from '../model/chart.ts';
import { chartPath } from '../model/paths.ts';
import type { Reference } from '../model/references.ts';
import { widestText, wrapText } from '../plotting/measure-text.ts';
import { maximumGrowth, plateWidths, type FontFace } from '../plotting/theme.ts';

/** Of the embed, left and right of its text together. */
export const sidePaddingPx = 32;

/**
 * Height of the embed in an iframe `frameWidthPx` wide, with its table closed; never too small. Of
 * several views it is the tallest, so that choosing one needs no other height.
 */
export function embedHeight(
  chart: Chart,
  language: Language,
  references: ReadonlyMap<string, Reference>,
  frameWidthPx: number,
): number {
  const width = frameWidthPx - sidePaddingPx;
  const words = plateWords(chart, language);
  const drawingWidth = plateWidths.findLast((candidate) => candidate <= width) ?? plateWidths[0];
  const heights = viewsOf(chart).map((view) => drawChart(chart, language, drawingWidth, view).heightPx);
  const drawingHeight = Math.max(...heights);
  const shownWidth = Math.min(width, drawingWidth * maximumGrowth);
  const lines = (text: string, face: FontFace, sizePx: number, lineHeightPx: number) =>
    wrapText(text, face, sizePx, width, widestText).length * lineHeightPx;
  const isWide = width >= readoutBesidePx;
  const title = 5 + lines(words.title, 'bodoni', isWide ? 22 : 19, isWide ? 27 : 23);
  const subtitle = 4 + lines(words.subtitle, 'archivo', 13.5, 18) + 12;
  const source = 10 + lines(sourceAndNote(chart, references, language), 'archivo', 12, 17);
  const { rows, columns } = chartTable(chart, language);
  const readout = readoutHeightPx(chart, language, drawingWidth);
  const cursor = rows.length < 2 ? 0 : isWide ? 16 + Math.max(readout, 17 + 44) : 34 + readout;
  const series = columns.length > 1 ? choiceLinePx : 0;
  const names = viewChoices(chart, language).map(({ name }) => name);
  const points = notablePoints(chart, language).map(({ words: point }) => point);
  const choices = series + choicesHeight(names, width) + choicesHeight(points, width);
  const table = 6 + 24;
  const address = absoluteUrl(chartPath(chart.id, language)).replace(/^https?:\/\//, '');
  const addressLines = Math.ceil(wrapWidth(address) / width);
  const foot = 8 + 1 + 8 + 24 + addressLines * 17;
  const figure =
    25 + title + subtitle + (drawingHeight * shownWidth) / drawingWidth + cursor + choices + source + table;
  return Math.ceil(14 + figure + foot + 12);
}

const choiceLinePx = 44;
const choiceGapPx = 20;
const choiceTextLinePx = 20;

/** Height of a row of choices, broken into lines where it must; a long name may itself need several. */
function choicesHeight(names: readonly string[], widthPx: number): number {
  let height = 0;
  let left = 0;
  for (const name of names) {
    const namePx = widestText(name, 'archivo', 13);
    if (height === 0 || namePx > left) {
      const nameLines = wrapText(name, 'archivo', 13, widthPx, widestText).length;
      height += choiceLinePx + (nameLines - 1) * choiceTextLinePx;
      left = widthPx;
    }
    left -= namePx + choiceGapPx;
  }
  return height;
}

/** Width of one unbroken line at the size of the address. */
function wrapWidth(text: string): number {
  return text.length * 12 * 0.56;
}

/**
 * Heights that hold the embed, its table closed, in frames from 280 to 900 px and beyond: one for each of
 * its drawings.
 */
export function embedHeightSteps(
  chart: Chart,
  language: Language,
  references: ReadonlyMap<string, Reference>,
): { fromPx: number; heightPx: number }[] {
  const starts = plateWidths.map((plateWidth) => plateWidth + sidePaddingPx);
  return starts.map((start, index) => {
    const end = (starts[index + 1] ?? 901) - 1;
    // A drawing grows with its container, and lines break less: in between there may be more than at the ends.
    const widths = [0, 0.25, 0.5, 0.75, 1].map((share) => Math.round(start + share * (end - start)));
    const heights = widths.map((width) => embedHeight(chart, language, references, width));
    return { fromPx: index === 0 ? 0 : start, heightPx: Math.max(...heights) };
  });
}

/** A height that holds the embed at every width, its table closed. */
export function tallestEmbedHeight(
  chart: Chart,
  language: Language,
  references: ReadonlyMap<string, Reference>,
): number {
  return Math.max(...embedHeightSteps(chart, language, references).map(({ heightPx }) => heightPx));
}

/** The column of most newspapers, and narrower ones for charts that would be too tall in it. */
const columnsPx = [600, 480, 400, 320] as const;
/** WordPress cuts what is taller. */
const tallestPx = 1000;

/** What the host of an embed is told of its size where it asks for two numbers. Throws when none is low enough. */
export function embedSizePx(
  chart: Chart,
  language: Language,
  references: ReadonlyMap<string, Reference>,
): { widthPx: number; heightPx: number } {
  for (const widthPx of columnsPx) {
    const heightPx = embedHeight(chart, language, references, widthPx);
    if (heightPx <= tallestPx) return { widthPx, heightPx };
  }
  throw new Error(`the embed of ${chart.id} is taller than ${tallestPx} px`);
}
