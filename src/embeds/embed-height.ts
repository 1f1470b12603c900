/** How tall an embed is at a width, from font metrics: for hosts that run no script. */

import type { Language } from '../site.ts';
import { absoluteUrl } from '../site.ts';
import { isWalkable, viewChoices } from '../charts/beside/chart-controls.ts';
import { drawChart } from '../charts/draw-chart.ts';
import { sourceAndNote } from '../charts/beside/source-line.ts';
import { chartTitles, viewsOf, type Chart } from '../charts/chart.ts';
import { chartPath } from '../publication/paths.ts';
import type { Reference } from '../binding/references.ts';
import { widestText, wrapText } from '../plotting/measure-text.ts';
import { maximumGrowth, drawingWidths, type FontFace } from '../plotting/theme.ts';
import {
  choicePx,
  cursorPx,
  footPx,
  kickerPx,
  paddingPx,
  sidePaddingPx,
  sourcePx,
  subtitlePx,
  tablePx,
  titleAbovePx,
  titlePx,
  widePx,
  type TextPx,
} from './embed-lengths.ts';

/** Heights within an embed at widths that show the same drawing. */
interface EmbedParts {
  /** Of the drawing, in a text `width` wide: grows with it. Of several views it is the tallest. */
  drawing: (width: number) => number;
  /** Of all the rest: lines break less where there is more room, so it never grows with the width. */
  around: (width: number) => number;
}

/** What was counted, by chart; its references are those of the publication that the chart is of. */
const counted = new WeakMap<Chart, Map<string, EmbedParts>>();

/** Counted once for each drawing: pages, snippets and oEmbed ask for the same heights at many widths. */
function embedParts(
  chart: Chart,
  language: Language,
  references: ReadonlyMap<string, Reference>,
  drawingWidth: number,
): EmbedParts {
  const known = counted.get(chart) ?? new Map<string, EmbedParts>();
  counted.set(chart, known);
  const key = `${language} ${drawingWidth}`;
  const parts = known.get(key) ?? countParts(chart, language, references, drawingWidth);
  known.set(key, parts);
  return parts;
}

function countParts(
  chart: Chart,
  language: Language,
  references: ReadonlyMap<string, Reference>,
  drawingWidth: number,
): EmbedParts {
  const heights = viewsOf(chart).map((view) => drawChart(chart, language, drawingWidth, view).heightPx);
  const drawingHeight = Math.max(...heights);
  const words = chartTitles(chart, language);
  const sources = sourceAndNote(chart, references, language);
  const isWide = drawingWidth >= widePx;
  const cursor = isWalkable(chart) ? cursorPx : 0;
  const names = viewChoices(chart, language).map(({ name }) => name);
  const address = absoluteUrl(chartPath(chart.id, language)).replace(/^https?:\/\//, '');
  return {
    drawing: (width) => (drawingHeight * Math.min(width, drawingWidth * maximumGrowth)) / drawingWidth,
    around: (width) => {
      const lines = (text: string, face: FontFace, { sizePx, linePx }: TextPx) =>
        wrapText(text, face, sizePx, width, widestText).length * linePx;
      const title = titleAbovePx + lines(words.title, 'bodoni', isWide ? titlePx.wide : titlePx.narrow);
      const subtitle = subtitlePx.top + lines(words.subtitle, 'archivo', subtitlePx.text) + subtitlePx.bottom;
      const source = sourcePx.top + lines(sources, 'archivo', sourcePx.text);
      const choices = choicesHeight(names, width);
      const addressLines = Math.ceil(unbrokenWidth(address, footPx.address.sizePx) / width);
      const foot = footPx.above + footPx.linksLine + addressLines * footPx.address.linePx;
      const text = kickerPx + title + subtitle + cursor + choices + source + tablePx + foot;
      return paddingPx.top + text + paddingPx.bottom;
    },
  };
}

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
  const drawingWidth = drawingWidths.findLast((candidate) => candidate <= width) ?? drawingWidths[0];
  const { drawing, around } = embedParts(chart, language, references, drawingWidth);
  return Math.ceil(drawing(width) + around(width));
}

/** Height of a row of choices, broken into lines where it must; a long name may itself need several. */
function choicesHeight(names: readonly string[], widthPx: number): number {
  let height = 0;
  let left = 0;
  for (const name of names) {
    const { sizePx, linePx } = choicePx.text;
    const namePx = widestText(name, 'archivo', sizePx);
    if (height === 0 || namePx > left) {
      const nameLines = wrapText(name, 'archivo', sizePx, widthPx, widestText).length;
      height += choicePx.padding + nameLines * linePx;
      left = widthPx;
    }
    left -= namePx + choicePx.gap;
  }
  return height;
}

/** Width of one unbroken line, its letters taken for as wide as most of an address. */
function unbrokenWidth(text: string, sizePx: number): number {
  return text.length * sizePx * 0.56;
}

const widestPx = 900;
/** At how many widths of a drawing the height is looked at, less one. */
const samples = 24;

/**
 * Heights that hold the embed, its table closed, in frames from 280 to 900 px and beyond: one for each of
 * its drawings.
 */
export function embedHeightSteps(
  chart: Chart,
  language: Language,
  references: ReadonlyMap<string, Reference>,
): { fromPx: number; heightPx: number }[] {
  return drawingWidths.map((start, index) => {
    const end = (drawingWidths[index + 1] ?? widestPx - sidePaddingPx + 1) - 1;
    const { drawing, around } = embedParts(chart, language, references, start);
    // Between two widths no drawing is taller than at the wider, nothing around it than at the narrower.
    const widths = Array.from({ length: samples + 1 }, (_, at) => start + ((end - start) * at) / samples);
    const heights = widths.map((width, at) => drawing(widths[at + 1] ?? width) + around(width));
    return { fromPx: index === 0 ? 0 : start + sidePaddingPx, heightPx: Math.ceil(Math.max(...heights)) };
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
