/** The glyph of a number's state: full disc (published), half disc (calculated), ring (forecast). */

import { svg } from './svg.ts';

/** The glyph as an inline SVG that takes the size and colour of its text; a word must go with it. */
export function discSvg(state: 'published' | 'calculated' | 'forecast'): string {
  const ring = svg('circle', {
    cx: 6,
    cy: 6,
    r: 4.9,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 1.3,
  });
  const marks = {
    published: svg('circle', { cx: 6, cy: 6, r: 5.5, fill: 'currentColor' }),
    calculated: ring + svg('path', { d: 'M6 1.1a4.9 4.9 0 0 0 0 9.8z', fill: 'currentColor' }),
    forecast: ring,
  };
  return svg('svg', { class: 'disc', viewBox: '0 0 12 12', 'aria-hidden': 'true' }, marks[state]);
}
