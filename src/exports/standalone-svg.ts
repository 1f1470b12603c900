/** A chart as a picture that stands alone: title, subtitle, drawing, source and credit in one SVG. */

import type { Language } from '../site.ts';
import { absoluteUrl, site } from '../site.ts';
import { describeChart } from '../charts/chart-description.ts';
import { drawChart } from '../charts/draw-chart.ts';
import { sourceAndNote } from '../charts/source-line.ts';
import { plainWords, type Chart } from '../model/chart.ts';
import { chartPath } from '../model/paths.ts';
import type { Reference } from '../model/references.ts';
import { wrapText } from '../plotting/measure-text.ts';
import { svg } from '../plotting/svg.ts';
import type { FontFace } from '../plotting/theme.ts';
import { lightTokens, minifyCss, readStyleSheet, rulesInUse } from './style-sheets.ts';

const widthPx = 740;
const marginPx = 40;
const drawingWidthPx = 660;

/** The picture in the light theme, as the text of an SVG file. */
export function standaloneSvg(
  chart: Chart,
  language: Language,
  references: ReadonlyMap<string, Reference>,
): string {
  const words = plainWords(chart.spec.words[language]);
  const drawing = drawChart(chart, language, drawingWidthPx);
  const parts: string[] = [];
  let y = marginPx;
  const lines = (text: string, face: FontFace, className: string, sizePx: number, lineHeightPx: number) => {
    for (const line of wrapText(text, face, sizePx, drawingWidthPx)) {
      y += lineHeightPx;
      parts.push(svg('text', { class: className, x: marginPx, y }, escapeText(line)));
    }
  };
  parts.push(svg('path', { class: 'base', d: `M${marginPx} ${y}h${drawingWidthPx}` }));
  parts.push(svg('rect', { x: marginPx, y, width: 7, height: 28 }));
  y += 20;
  lines(words.title, 'bodoni', 'title', 26, 30);
  y += 4;
  lines(words.subtitle, 'archivo', 'subtitle', 15, 21);
  y += 22;
  parts.push(svg('g', { transform: `translate(${marginPx} ${y})` }, drawing.body));
  y += drawing.heightPx + 14;
  lines(sourceAndNote(chart, references, language), 'archivo', 'source', 13, 19);
  y += 8;
  const address = absoluteUrl(chartPath(chart.id, language)).replace(/^https?:\/\//, '');
  lines(`${site.name}, ${site.licence.name}. ${address}`, 'archivo', 'source', 13, 19);
  const heightPx = Math.ceil(y + marginPx);
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `drawing place-${chart.spec.place}`,
      viewBox: `0 0 ${widthPx} ${heightPx}`,
      width: widthPx,
      height: heightPx,
      role: 'img',
      'xml:lang': language,
    },
    svg('title', {}, escapeText(words.title)),
    svg('desc', {}, escapeText(describeChart(chart, language))),
    `<style>${standaloneCss(chart.spec.place, drawing.body)}</style>`,
    svg('rect', { class: 'ground', width: widthPx, height: heightPx }),
    ...(drawing.definitions.size === 0 ? [] : [svg('defs', {}, ...drawing.definitions.values())]),
    ...parts,
  );
}

/**
 * The rules of the marks in `body` with every custom property put in: many programs that open SVG know
 * none. Groups in the colour of another place or of a category get the rules that use it once more.
 */
function standaloneCss(place: string, body: string): string {
  const sheet = rulesInUse(readStyleSheet('marks'), `${body} class="place-${place}"`);
  const colours = new Map(
    [...sheet.matchAll(/\.((?:place|cat)-\w+)\s*\{([^}]*)\}/g)].map(([, name = '', declarations = '']) => [
      name,
      [...declarations.matchAll(/(--\w+):\s*([^;]+);/g)].map(
        ([, key = '', value = '']) => [key, value] as const,
      ),
    ]),
  );
  const marks = sheet.replace(/\.(?:place|cat)-\w+\s*\{[^}]*\}/g, '');
  const own = `place-${place}`;
  const values = new Map([...lightTokens(), ...(colours.get(own) ?? [])]);
  const coloured = [...colours]
    .filter(([name]) => new RegExp(` class="(?:[^"]* )?${name}[ "]`).test(body))
    .map(([name, properties]) => withValues(rulesInside(name, marks), new Map([...values, ...properties])));
  return minifyCss(withValues(marks + readStyleSheet('standalone'), values) + coloured.join(''));
}

/** The rules that take a colour of their own inside groups of the class `name`. */
function rulesInside(name: string, css: string): string {
  return [...css.matchAll(/([^{}]+)\{([^{}]*var\(--pt?\)[^{}]*)\}/g)]
    .map(([, selectors = '', body = '']) => {
      const inside = selectors
        .split(/,(?![^(]*\))/)
        // The picture has the class of its place too; a group inside it has the last word.
        .map((each) => `g.${name} ${each.replace('.drawing ', '').trim()}`);
      return `${inside.join(',')}{${body}}`;
    })
    .join('');
}

/** CSS with each `var()` replaced by its value, or by its fallback. */
function withValues(css: string, values: ReadonlyMap<string, string>): string {
  return css.replace(
    /var\((--[\w-]+)(?:,\s*((?:[^()]|\([^()]*\))*))?\)/g,
    (whole, name: string, fallback?: string) => {
      const value = values.get(name) ?? fallback;
      return value === undefined ? whole : withValues(value, values);
    },
  );
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
