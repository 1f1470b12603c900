/** The glyph of a number's state: full disc (published), half disc (calculated), ring (forecast). */

import { element, type Element } from '../markup/element.ts';
import { writeHtml } from '../markup/write-markup.ts';

/** The glyph as an SVG that takes the size and colour of its text; a word must go with it. */
export function disc(state: 'published' | 'calculated' | 'forecast'): Element {
  const ring = element('circle', {
    cx: 6,
    cy: 6,
    r: 4.9,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 1.3,
  });
  const marks = {
    published: [element('circle', { cx: 6, cy: 6, r: 5.5, fill: 'currentColor' })],
    calculated: [ring, element('path', { d: 'M6 1.1a4.9 4.9 0 0 0 0 9.8z', fill: 'currentColor' })],
    forecast: [ring],
  };
  return element('svg', { class: 'disc', viewBox: '0 0 12 12', 'aria-hidden': 'true' }, ...marks[state]);
}

/** The same as part of a page. */
export function discSvg(state: 'published' | 'calculated' | 'forecast'): string {
  return writeHtml([disc(state)]);
}
