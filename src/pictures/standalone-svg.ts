/** A chart as a picture that stands alone: title, subtitle, drawing, source and credit in one SVG. */

import type { AnyLanguage } from '../site.ts';
import { absoluteUrl, site } from '../site.ts';
import { useWords } from '../i18n/ui.ts';
import { describeAlone } from '../charts/beside/chart-description.ts';
import { drawChart } from '../charts/draw-chart.ts';
import { sourceAndNote } from '../charts/beside/source-line.ts';
import { chartTitles, type Chart } from '../charts/chart.ts';
import { chartPlacePath } from '../publication/paths.ts';
import type { Reference } from '../binding/references.ts';
import { balanceText, wrapText } from '../plotting/measure-text.ts';
import { classesIn, element, type Element } from '../markup/element.ts';
import { pictureCss } from './picture-css.ts';
import { pictureRoles } from './picture-roles.ts';

const usualWidthPx = 740;
const marginPx = 40;
/** A square picture is drawn at the first of these widths at which it is no taller than wide, so that its letters are large. */
const squareWidthsPx = [600, 680, 760, 860, 960, 1080] as const;
/** Of a square picture as a file, in pixels. */
export const squarePx = 1080;

/** A picture as data, before it is written as SVG, set as PNG or printed as PDF. */
export interface Picture {
  /** Its root, of the same size. */
  svg: Element;
  widthPx: number;
  heightPx: number;
}

/** Pictures made so far: several files are made of one. */
const made = new WeakMap<Chart, Map<AnyLanguage, Picture>>();

/** The picture of a chart in the light theme. */
export function standalonePicture(
  chart: Chart,
  language: AnyLanguage,
  references: ReadonlyMap<string, Reference>,
): Picture {
  const known = made.get(chart) ?? new Map<AnyLanguage, Picture>();
  made.set(chart, known);
  const picture = known.get(language) ?? drawPicture(chart, language, references, usualWidthPx);
  known.set(language, picture);
  return picture;
}

/** The same in a square, for social media; one that is too tall at every width stands in the middle of it. */
export function squarePicture(
  chart: Chart,
  language: AnyLanguage,
  references: ReadonlyMap<string, Reference>,
): Element {
  let picture = standalonePicture(chart, language, references);
  for (const widthPx of squareWidthsPx) {
    picture = drawPicture(chart, language, references, widthPx);
    if (picture.heightPx <= widthPx) break;
  }
  const { svg, widthPx, heightPx } = picture;
  const sidePx = Math.max(widthPx, heightPx);
  const [x, y] = [(widthPx - sidePx) / 2, (heightPx - sidePx) / 2];
  const viewBox = `${x} ${y} ${sidePx} ${sidePx}`;
  const children = svg.children.map((child) =>
    typeof child !== 'string' && child.name === 'rect'
      ? { ...child, attributes: { ...child.attributes, x, y, width: sidePx, height: sidePx } }
      : child,
  );
  return { ...svg, attributes: { ...svg.attributes, viewBox, width: squarePx, height: squarePx }, children };
}

function drawPicture(
  chart: Chart,
  language: AnyLanguage,
  references: ReadonlyMap<string, Reference>,
  widthPx: number,
): Picture {
  const drawingWidthPx = widthPx - 2 * marginPx;
  const words = chartTitles(chart, language);
  const drawing = drawChart(chart, language, drawingWidthPx);
  const parts: Element[] = [];
  let y = marginPx;
  const lines = (text: string, role: keyof typeof pictureRoles, lineHeightPx: number) => {
    const { face, sizePx } = pictureRoles[role];
    const broken = role === 'source' ? wrapText : balanceText;
    for (const line of broken(text, face, sizePx, drawingWidthPx)) {
      y += lineHeightPx;
      parts.push(element('text', { class: role, x: marginPx, y }, line));
    }
  };
  parts.push(element('path', { class: 'base', d: `M${marginPx} ${y}h${drawingWidthPx}` }));
  parts.push(element('rect', { x: marginPx, y, width: 7, height: 28 }));
  const plate = `${useWords(language)('chart')} ${chart.spec.plate}`;
  parts.push(element('text', { class: 'kicker', x: marginPx + 17, y: y + 20 }, plate));
  y += 34;
  lines(words.title, 'title', 30);
  y += 4;
  lines(words.subtitle, 'subtitle', 21);
  y += 22;
  parts.push(element('g', { transform: `translate(${marginPx} ${y})` }, ...drawing.marks));
  y += drawing.heightPx + 14;
  lines(sourceAndNote(chart, references, language), 'source', 19);
  y += 8;
  const address = absoluteUrl(chartPlacePath(chart.id, language)).replace(/^https?:\/\//, '');
  lines(`${site.name}, ${site.licence.name}. ${address}`, 'source', 19);
  const heightPx = Math.ceil(y + marginPx);
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `place-${chart.spec.place}`,
      viewBox: `0 0 ${widthPx} ${heightPx}`,
      width: widthPx,
      height: heightPx,
      role: 'img',
      'xml:lang': language,
    },
    element('title', {}, words.title),
    element('desc', {}, describeAlone(chart, language)),
    element('style', {}, pictureCss(chart.spec.place, classesIn(drawing.marks), 'standalone')),
    element('rect', { class: 'ground', width: widthPx, height: heightPx }),
    // Shapes that are used in the drawing stand outside, where the rules of its marks don't reach them.
    ...(drawing.definitions.size === 0 ? [] : [element('defs', {}, ...drawing.definitions.values())]),
    element('g', { class: 'drawing' }, ...parts),
  );
  return { svg, widthPx, heightPx };
}
