/** The sign of a key: the shape, the dash or the step of colour that it explains. */

import type { KeyEntry } from '../drawing/frame.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Outlines around the middle of a box 28 wide and 14 high; the areas are alike. */
const outlines = {
  circle: 'M9 7a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z',
  diamond: 'M14 .5l5.5 6.5l-5.5 6.5l-5.5 -6.5z',
  square: 'M9.5 2.5h9v9h-9z',
  triangle: 'M14 1l6 11h-12z',
  plus: 'M12 1.5h4v3.5h3.5v4h-3.5v3.5h-4v-3.5h-3.5v-4h3.5z',
  swatch: 'M2 1h24v12h-24z',
} as const;

/** A small drawing of a key's entry. */
export function keySymbol({ colour, symbol, dash }: KeyEntry, document: Document): SVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  for (const [name, value] of Object.entries({
    viewBox: '0 0 28 14',
    width: 28,
    height: 14,
    'aria-hidden': true,
  }))
    svg.setAttribute(name, String(value));
  const path = (attributes: Readonly<Record<string, string>>) => {
    const element = document.createElementNS(svgNamespace, 'path');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    svg.append(element);
  };
  if (dash !== undefined)
    path({
      d: 'M0 7h28',
      stroke: colour,
      'stroke-width': '2',
      ...(dash === '' ? {} : { 'stroke-dasharray': dash }),
    });
  path({
    d: outlines[symbol],
    fill: colour,
    ...(symbol === 'swatch' ? { stroke: 'var(--hairline-strong)' } : {}),
    ...(dash === undefined ? {} : { transform: 'translate(4.2 2.1) scale(.7)' }),
  });
  return svg;
}
