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

const widthPx = 740;
const marginPx = 40;
const drawingWidthPx = 660;

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
  const picture = known.get(language) ?? drawPicture(chart, language, references);
  known.set(language, picture);
  return picture;
}

function drawPicture(
  chart: Chart,
  language: AnyLanguage,
  references: ReadonlyMap<string, Reference>,
): Picture {
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
