/** Frames drawn by Observable Plot; texts and rules are ours, for Plot does not measure them in our fonts. */

import { areaY, dot, geo, line, plot, rect, type Markish } from '@observablehq/plot';
import type { Explorable } from '../explorable.ts';
import type { Frame, FrameLine, FrameShape } from './frame.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** The drawing of a frame, without a name of its own: what it shows is told beside it. */
export function plotFrame(frame: Frame, document: Document, map: Explorable['map']): SVGSVGElement {
  const { widthPx, heightPx, x, y } = frame;
  const svg = plot({
    document,
    width: widthPx,
    height: heightPx,
    margin: 0,
    axis: null,
    x: { type: 'linear', domain: [...x.domain], range: [...x.rangePx] },
    y: { type: 'linear', domain: [...y.domain], range: [...y.rangePx] },
    // Symbols as they are named, colours as the style sheet has them.
    marks: [
      ours('rules', () => rulesOf(frame, document)),
      ...marksOf(frame, map),
      ours('texts', () => textsOf(frame, document)),
    ],
  }) as SVGSVGElement;
  return cleaned(svg, frame);
}

/** A mark that we draw ourselves. */
function ours(className: string, draw: () => SVGElement[]): Markish {
  return (_index, _scales, _values, _dimensions, context) => {
    const group = context.ownerSVGElement.ownerDocument.createElementNS(svgNamespace, 'g');
    group.setAttribute('class', className);
    for (const element of draw()) group.appendChild(element);
    return group;
  };
}

function marksOf(frame: Frame, map: Explorable['map']): Markish[] {
  const { rects, areas, lines, dots, shapes, mapScale } = frame;
  const constant = (value: string) => ({ value, scale: null });
  const marks: Markish[] = [];
  if (shapes.length > 0 && map !== undefined && mapScale !== undefined)
    marks.push(
      geo(
        shapes.map((shape) => feature(shape, map, mapScale)),
        {
          fill: {
            value: ({ properties }: { properties: FrameShape }) => properties.fill,
            scale: null,
          } as never,
          stroke: 'var(--hairline-strong)',
        },
      ),
    );
  const hollow = (isHollow: boolean) => {
    const own = rects.filter((each) => each.isHollow === isHollow);
    const fill = { value: ({ fill }: { fill: string }) => fill, scale: null };
    if (own.length > 0)
      marks.push(
        rect(own, {
          x1: 'x1',
          x2: 'x2',
          y1: 'y1',
          y2: 'y2',
          ...(frame.y.rangePx[0] > frame.y.rangePx[1] ? { insetLeft: 0.5, insetRight: 0.5 } : {}),
          ...(isHollow
            ? { fill: 'var(--carta)', stroke: fill as never, strokeWidth: 1.5, strokeDasharray: '3 2' }
            : { fill: fill as never }),
        }),
      );
  };
  hollow(false);
  hollow(true);
  for (const each of areas)
    marks.push(areaY(each.points, { x: 'x', y: 'y', fill: constant(each.stroke).value, fillOpacity: 0.2 }));
  for (const each of lines) marks.push(lineMark(each));
  for (const each of dots)
    marks.push(
      dot([each], {
        x: 'x',
        y: 'y',
        r: lines.length > 0 || areas.length > 0 ? 4 : 5.5,
        symbol: each.symbol === 'plus' ? 'cross' : each.symbol,
        fill: each.isHollow ? 'var(--carta)' : each.fill,
        stroke: each.isHollow ? each.fill : 'var(--carta)',
        strokeWidth: each.isHollow ? 1.75 : 1,
      }),
    );
  return marks;
}

function lineMark({ points, stroke, dash }: FrameLine): Markish {
  return line(points, {
    x: 'x',
    y: 'y',
    stroke,
    strokeWidth: 2,
    strokeLinejoin: 'round',
    ...(dash === undefined ? {} : { strokeDasharray: dash }),
  });
}

/** A territory as a feature in pixels: its path has relative moves, each polygon begins with an absolute one. */
function feature(
  shape: FrameShape,
  { shapes }: NonNullable<Explorable['map']>,
  scale: number,
): GeoJSON.Feature<GeoJSON.MultiPolygon, FrameShape> {
  const coordinates = polygons(shapes[shape.territory]?.d ?? '').map((ring) => [
    ring.map(([x, y]): [number, number] => [x * scale, y * scale]),
  ]);
  return { type: 'Feature', properties: shape, geometry: { type: 'MultiPolygon', coordinates } };
}

/** The rings of a path of the form `M x y l dx dy … z`, each closed with its first point. */
export function polygons(d: string): [number, number][][] {
  return d
    .split('M')
    .filter((part) => part !== '')
    .map((part) => {
      const numbers = (part.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      const ring: [number, number][] = [];
      for (let index = 0; index + 1 < numbers.length; index += 2) {
        x += numbers[index] ?? 0;
        y += numbers[index + 1] ?? 0;
        ring.push([x, y]);
      }
      const [first] = ring;
      return first === undefined ? ring : [...ring, first];
    });
}

function rulesOf({ rules }: Frame, document: Document): SVGElement[] {
  return rules.map(({ from, to, isBase }) =>
    svgElement(document, 'path', {
      class: isBase ? 'base' : 'grid',
      d: `M${from.join(' ')}L${to.join(' ')}`,
    }),
  );
}

function textsOf({ texts }: Frame, document: Document): SVGElement[] {
  return texts.map(({ xPx, yPx, text, role, anchor }) => {
    const element = svgElement(document, 'text', {
      class: `t-${role}`,
      x: String(Math.round(xPx * 100) / 100),
      y: String(Math.round(yPx * 100) / 100),
      'text-anchor': anchor,
    });
    element.textContent = text;
    return element;
  });
}

function svgElement(
  document: Document,
  name: string,
  attributes: Readonly<Record<string, string>>,
): SVGElement {
  const element = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element as SVGElement;
}

/** Without Plot's own looks and names; the table says to everyone what the drawing shows. */
function cleaned(svg: SVGSVGElement, { widthPx, heightPx }: Frame): SVGSVGElement {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('[aria-label],[aria-hidden],[class^="plot"]')]) {
    element.removeAttribute('aria-label');
    element.removeAttribute('aria-hidden');
  }
  for (const name of ['font-family', 'font-size', 'text-anchor', 'fill', 'viewBox', 'style'])
    svg.removeAttribute(name);
  svg.setAttribute('class', 'explored');
  svg.setAttribute('viewBox', `0 0 ${widthPx} ${heightPx}`);
  svg.setAttribute('width', String(widthPx));
  svg.setAttribute('height', String(heightPx));
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}
