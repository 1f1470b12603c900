/** How tall an embed is at a width, from font metrics: for hosts that run no script. */

import type { AnyLanguage } from '../site.ts';
import { absoluteUrl, languages } from '../site.ts';
import { isWalkable, viewChoices } from '../charts/beside/chart-controls.ts';
import { drawChart } from '../charts/draw-chart.ts';
import { sourceAndNote } from '../charts/beside/source-line.ts';
import { chartTitles, viewsOf, type Chart } from '../charts/chart.ts';
import { chartPlacePath } from '../publication/paths.ts';
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
  /** Of the drawing at the width that it is drawn for. Of several views it is the tallest. */
  drawnPx: number;
  /** Of all the rest: lines break less where there is more room, so it never grows with the width. */
  around: (width: number) => number;
  /** Of the title, which the address of the embed may leave out. */
  title: (width: number) => number;
}

const widestPx = 900;
/** At how many widths of a drawing the height is looked at, less one. */
const samples = 24;

/** What was counted, by chart; its references are those of the publication that the chart is of. */
const counted = new WeakMap<Chart, Map<string, EmbedParts>>();

/** How wide drawings may grow, by chart and by the width for which they are drawn. */
const grown = new WeakMap<Chart, Map<number, number>>();

/** Counted once for each drawing: pages, snippets and oEmbed ask for the same heights at many widths. */
function embedParts(
  chart: Chart,
  language: AnyLanguage,
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
  language: AnyLanguage,
  references: ReadonlyMap<string, Reference>,
  drawingWidth: number,
): EmbedParts {
  const heights = viewsOf(chart).map((view) => drawChart(chart, language, drawingWidth, view).heightPx);
  const words = chartTitles(chart, language);
  const sources = sourceAndNote(chart, references, language);
  const cursor = isWalkable(chart) ? cursorPx : 0;
  const names = viewChoices(chart, language).map(({ name }) => name);
  const address = absoluteUrl(chartPlacePath(chart.id, language)).replace(/^https?:\/\//, '');
  return {
    drawnPx: Math.max(...heights),
    title: (width) => titleHeight(words.title, width, widestText),
    around: (width) => {
      const lines = (text: string, face: FontFace, { sizePx, linePx }: TextPx) =>
        wrapText(text, face, sizePx, width, widestText).length * linePx;
      const title = titleHeight(words.title, width, widestText);
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
 * Height of a title in a text `widthPx` wide, with the blank above it.
 * @param measure how wide a text is taken to be
 */
export function titleHeight(title: string, widthPx: number, measure: typeof widestText): number {
  const { sizePx, linePx } = widthPx >= widePx ? titlePx.wide : titlePx.narrow;
  return titleAbovePx + wrapText(title, 'bodoni', sizePx, widthPx, measure).length * linePx;
}

/** WordPress cuts what is taller. */
export const tallestPx = 1000;
/** How much smaller than drawn a drawing may become: its letters of 12 px stay above 10. */
const leastGrowth = 0.85;

/**
 * How wide a drawing may grow in an embed: as much as anywhere, or less where the embed would be taller than
 * WordPress shows. The same in both languages, for a stored version has one sheet for both.
 */
export function grownWidthPx(
  chart: Chart,
  references: ReadonlyMap<string, Reference>,
  drawingWidth: number,
): number {
  const known = grown.get(chart)?.get(drawingWidth);
  if (known !== undefined) return known;
  const widths = sampledWidths(drawingWidth);
  const rooms = languages.flatMap((language) => {
    const { drawnPx, around } = embedParts(chart, language, references, drawingWidth);
    return widths.flatMap((width, at) => {
      const roomPx = ((tallestPx - around(width)) * drawingWidth) / drawnPx;
      return (widths[at + 1] ?? width) > roomPx ? [roomPx] : [];
    });
  });
  const leastPx = Math.max(drawingWidth * leastGrowth, Math.floor(Math.min(...rooms)));
  const widthPx = Math.min(drawingWidth * maximumGrowth, leastPx);
  grown.set(chart, (grown.get(chart) ?? new Map<number, number>()).set(drawingWidth, widthPx));
  return widthPx;
}

/** Widths of the text of an embed that shows this drawing, from the narrowest up. */
function sampledWidths(drawingWidth: number): number[] {
  const next = drawingWidths.find((width) => width > drawingWidth);
  const end = (next ?? widestPx - sidePaddingPx + 1) - 1;
  return Array.from({ length: samples + 1 }, (_, at) => drawingWidth + ((end - drawingWidth) * at) / samples);
}

/**
 * Height of the embed in an iframe `frameWidthPx` wide, with its table closed; never too small. Of
 * several views it is the tallest, so that choosing one needs no other height.
 */
export function embedHeight(
  chart: Chart,
  language: AnyLanguage,
  references: ReadonlyMap<string, Reference>,
  frameWidthPx: number,
): number {
  const width = frameWidthPx - sidePaddingPx;
  const drawingWidth = drawingWidths.findLast((candidate) => candidate <= width) ?? drawingWidths[0];
  const { drawnPx, around } = embedParts(chart, language, references, drawingWidth);
  const grownPx = Math.min(width, grownWidthPx(chart, references, drawingWidth));
  return Math.ceil((drawnPx * grownPx) / drawingWidth + around(width));
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

/** Heights that hold an embed from a width on. */
export interface HeightStep {
  /** Of the frame. */
  fromPx: number;
  heightPx: number;
  /** Where the address leaves the title out. */
  untitledPx: number;
}

/**
 * Heights that hold the embed, its table closed, in frames from 280 to 900 px and beyond: one for each of
 * its drawings.
 */
export function embedHeightSteps(
  chart: Chart,
  language: AnyLanguage,
  references: ReadonlyMap<string, Reference>,
): HeightStep[] {
  return drawingWidths.map((start, index) => {
    const { drawnPx, around, title } = embedParts(chart, language, references, start);
    const grownPx = grownWidthPx(chart, references, start);
    const drawing = (width: number) => (drawnPx * Math.min(width, grownPx)) / start;
    // Between two widths no drawing is taller than at the wider, nothing around it than at the narrower.
    const widths = sampledWidths(start);
    const tallest = (rest: (width: number) => number) =>
      Math.ceil(Math.max(...widths.map((width, at) => drawing(widths[at + 1] ?? width) + rest(width))));
    return {
      fromPx: index === 0 ? 0 : start + sidePaddingPx,
      heightPx: tallest(around),
      untitledPx: tallest((width) => around(width) - title(width)),
    };
  });
}

/** A height that holds the embed at every width, its table closed. */
export function tallestEmbedHeight(
  chart: Chart,
  language: AnyLanguage,
  references: ReadonlyMap<string, Reference>,
): number {
  return Math.max(...embedHeightSteps(chart, language, references).map(({ heightPx }) => heightPx));
}

/** The column of most newspapers, and narrower ones for charts that would be too tall in it. */
const columnsPx = [600, 480, 400, 320] as const;
/** What the host of an embed is told of its size where it asks for two numbers. Throws when none is low enough. */
export function embedSizePx(
  chart: Chart,
  language: AnyLanguage,
  references: ReadonlyMap<string, Reference>,
): { widthPx: number; heightPx: number } {
  for (const widthPx of columnsPx) {
    const heightPx = embedHeight(chart, language, references, widthPx);
    if (heightPx <= tallestPx) return { widthPx, heightPx };
  }
  throw new Error(`the embed of ${chart.id} is taller than ${tallestPx} px`);
}
