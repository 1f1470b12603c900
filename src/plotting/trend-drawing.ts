/** The concept drawings of the eight trends: lines, bars and circles, in ink. They show no quantity. */

import { present } from '../present.ts';
import { useWords } from '../i18n/ui.ts';
import type { Trend } from './trends.ts';
import type { Language } from '../site.ts';
import { DrawingBuilder, roleWidth, type Drawing } from './drawing.ts';
import { coordinate } from '../markup/coordinate.ts';

/** The widths they are drawn for; the larger one where it has room. */
export const trendWidths = [280, 440] as const;

/** The drawing of a trend, with its labels in a language. */
export function drawTrend(trend: Trend, language: Language, widthPx: number): Drawing {
  const pen = new Pen(widthPx);
  return pen.finish(drawings[trend](pen, useWords(language), widthPx >= 400));
}

type Words = ReturnType<typeof useWords<Language>>;
/** @returns the height of the drawing */
type Draw = (pen: Pen, t: Words, isWide: boolean) => number;
type Point = readonly [x: number, y: number];

/** The three things everything here is drawn with. */
class Pen extends DrawingBuilder {
  stroke(path: string, look: 'fine' | 'bold' | 'dashed' = 'fine'): void {
    this.mark('path', { class: look, d: path });
  }

  circle([cx, cy]: Point, r: number, look: 'open' | 'bold' | 'full' | 'dashed' = 'open'): void {
    this.mark('circle', { class: look, cx, cy, r });
  }

  bar([x, bottom]: Point, height: number): void {
    this.mark('rect', { class: 'full', x: x - 3.5, y: bottom - height, width: 7, height });
  }

  /** A curve that leaves and arrives level. */
  curve([x1, y1]: Point, [x2, y2]: Point): void {
    const middle = coordinate((x1 + x2) / 2);
    const [from, to] = [`${coordinate(x1)} ${coordinate(y1)}`, `${coordinate(x2)} ${coordinate(y2)}`];
    this.stroke(`M${from}C${middle} ${coordinate(y1)} ${middle} ${coordinate(y2)} ${to}`);
  }

  line([x1, y1]: Point, [x2, y2]: Point): void {
    this.stroke(`M${coordinate(x1)} ${coordinate(y1)}L${coordinate(x2)} ${coordinate(y2)}`);
  }
}

/** So many values from one to another, both included. */
const steps = (from: number, to: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => from + ((to - from) * index) / (count - 1));

const drawings: Record<Trend, Draw> = {
  'outcome-based-care': drawOutcomes,
  'ai-in-health': drawLayers,
  'out-of-hospital': drawHomes,
  'small-data': drawSieve,
  voice: drawVoice,
  blockchain: drawChain,
  asia: drawCentre,
  insurers: drawAlliance,
};

/** Above, every service has its payment; below, one payment at the end of the line. */
function drawOutcomes(pen: Pen, t: Words, isWide: boolean): number {
  const places = steps(7, pen.widthPx - 12, isWide ? 11 : 8);
  pen.text('label', 0, 12, t('trend.perService'));
  pen.stroke(`M0 62H${pen.widthPx}`);
  for (const x of places) {
    pen.circle([x, 62], 5);
    pen.bar([x, 53], 22);
  }
  pen.text('label', 0, 108, t('trend.perOutcome'));
  pen.stroke(`M0 158H${pen.widthPx}`);
  places.forEach((x, index) => {
    const isLast = index === places.length - 1;
    pen.circle([x, 158], isLast ? 11 : 5, isLast ? 'full' : 'open');
    if (isLast) pen.bar([x, 142], 48);
  });
  return 172;
}

/** Three sorts of data, two layers that join everything to everything, one judgement. */
function drawLayers(pen: Pen, t: Words, isWide: boolean): number {
  const names = [t('trend.images'), t('trend.drugs'), t('trend.risk')];
  const left = Math.max(...names.map((name) => roleWidth('label', name))) + 18;
  const right = pen.widthPx - (isWide ? 56 : 46);
  const at = (x: number, ys: readonly number[]) => ys.map((y): Point => [x, y]);
  const layer = steps(14, 166, 5);
  const layers = [
    at(left, [34, 90, 146]),
    at(left + (right - left) * 0.36, layer),
    at(left + (right - left) * 0.68, layer),
    at(right, [90]),
  ];
  layers.slice(1).forEach((points, index) => {
    for (const from of present(layers[index], 'the layer before'))
      for (const to of points) pen.line(from, to);
  });
  layers.slice(0, -1).forEach((points, index) => {
    for (const point of points) pen.circle(point, index === 0 ? 8 : 5, index === 0 ? 'bold' : 'open');
  });
  pen.circle([right, 90], 16, 'full');
  names.forEach((name, index) => pen.text('label', 0, 38.5 + index * 56, name));
  pen.text('label', right, 152, t('trend.judgement'), 'middle');
  return 176;
}

/** Where the homes are, as shares of the room beside the hospital. */
const homes: readonly Point[] = [
  [0.12, 0.16],
  [0.3, 0.86],
  [0.36, 0.4],
  [0.5, 0.08],
  [0.56, 0.66],
  [0.68, 0.3],
  [0.74, 0.94],
  [0.86, 0.56],
  [0.92, 0.12],
  [0.98, 0.82],
];

/** From the hospital's bar curves go out to circles far from it. */
function drawHomes(pen: Pen, t: Words): number {
  const [left, width] = [44, pen.widthPx - 52];
  const places = homes.map(([x, y]): Point => [left + x * width, 10 + y * 130]);
  for (const place of places) pen.curve([7, 75], place);
  for (const place of places) pen.circle(place, 7, 'bold');
  pen.bar([3.5, 150], 150);
  pen.text('label', 0, 174, t('trend.hospital'));
  pen.text('label', pen.widthPx, 174, t('trend.home'), 'end');
  return 180;
}

/** A field of small circles, and curves from its edge to three larger ones. */
function drawSieve(pen: Pen, t: Words, isWide: boolean): number {
  const columns = isWide ? 12 : 7;
  const rows = steps(6, 158, 9);
  const edge = 5 + (columns - 1) * 15;
  const targets = [30, 82, 134].map((y): Point => [pen.widthPx - 22, y]);
  for (const y of rows) for (const [x, ty] of targets) pen.curve([edge, y], [x - 20, ty]);
  for (let column = 0; column < columns; column += 1)
    for (const y of rows) pen.circle([5 + column * 15, y], 3);
  for (const target of targets) pen.circle(target, 20, 'bold');
  pen.text('label', 0, 190, t('trend.allData'));
  pen.text('label', pen.widthPx, 190, t('trend.littleData'), 'end');
  return 196;
}

/** Waves from one disc, fainter as they go, up to the bar of those who push them. */
function drawVoice(pen: Pen, t: Words, isWide: boolean): number {
  const [x, y] = [14, 84];
  const barX = isWide ? 300 : 176;
  pen.circle([x, y], 12, 'full');
  steps(34, barX - 38, isWide ? 10 : 6).forEach((radius, index, all) => {
    const [dx, dy] = [radius * Math.cos(0.36), radius * Math.sin(0.36)];
    const arc = `M${coordinate(x + dx)} ${coordinate(y - dy)}A${coordinate(radius)} ${coordinate(radius)} 0 0 1 ${coordinate(x + dx)} ${coordinate(y + dy)}`;
    pen.stroke(arc, index < 2 ? 'bold' : index < all.length / 2 ? 'fine' : 'dashed');
  });
  pen.bar([barX, 140], 112);
  ['Nuance', 'Orbita', 'Google', 'Amazon'].forEach((name, index) => {
    pen.text('label', barX + 14, 42 + index * 30, name);
  });
  const bottom = isWide ? 196 : 164;
  pen.text('label', 0, bottom, t('trend.voice'));
  pen.text('label', barX - 3.5, bottom, t('trend.pushers'));
  return bottom + 6;
}

/** Rings that hold each other, and a market that the line has not reached. */
function drawChain(pen: Pen, t: Words, isWide: boolean): number {
  const radius = isWide ? 30 : 19;
  const market = isWide ? 46 : 32;
  const [y, end] = [56, pen.widthPx - market - 2];
  const rings = steps(radius + 2, radius + 2 + 3 * radius * 1.5, 4);
  const last = present(rings.at(-1), 'a ring') + radius;
  pen.stroke(`M${coordinate(radius + 2)} ${y}H${coordinate(last)}`);
  pen.stroke(`M${coordinate(last)} ${y}H${coordinate(end - market)}`, 'dashed');
  for (const x of rings) {
    pen.mark('circle', { class: 'ring', cx: x, cy: y, r: radius });
    pen.circle([x, y], 4, 'full');
  }
  pen.circle([end, y], market, 'dashed');
  const bottom = y + market + 22;
  pen.text('label', 0, bottom, t('trend.pilot'));
  pen.text('label', end, bottom, t('trend.market'), 'middle');
  return bottom + 6;
}

/** Circles that gather towards a centre that is no longer in the middle. */
function drawCentre(pen: Pen, t: Words, isWide: boolean): number {
  const radius = isWide ? 90 : 66;
  const wordsX = 2 * radius + (isWide ? 56 : 28);
  const [from, to]: [Point, Point] = [
    [radius + 1, radius + 1],
    [radius * 1.62, radius * 0.78],
  ];
  const circles = steps(0, 1, 7).map((share) => ({
    centre: [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share] as const,
    r: radius + (radius * 0.14 - radius) * share,
  }));
  circles.forEach(({ centre: [cx, cy], r }, index) => {
    const isCentre = index === circles.length - 1;
    pen.mark('circle', { class: isCentre ? 'full' : 'round', cx, cy, r });
  });
  pen.line([to[0] + radius * 0.14, to[1]], [wordsX - 8, to[1]]);
  pen.text('label-strong', wordsX, to[1] + 4.5, t('trend.asia'));
  pen.text('label', wordsX, to[1] + 21.5, t('trend.localInnovation'));
  pen.text('label', wordsX, to[1] + 38.5, t('trend.forMakers'));
  return 2 * radius + 4;
}

/** Two circles that meet; where they meet the lines lie close. */
function drawAlliance(pen: Pen, t: Words, isWide: boolean): number {
  const radius = isWide ? 80 : 54;
  const y = radius + 4;
  const [left, right] = [radius + 2, radius + 2 + radius * 1.2];
  const middle = (left + right) / 2;
  for (const x of steps(right - radius + 4, left + radius - 4, isWide ? 15 : 11)) {
    // The lens ends where the farther of the two circles does.
    const half = Math.sqrt(radius ** 2 - Math.max(Math.abs(x - left), Math.abs(x - right)) ** 2);
    pen.line([x, y - half], [x, y + half]);
  }
  for (const cx of [left, right]) pen.mark('circle', { class: 'ring', cx, cy: y, r: radius });
  const wordsX = right + radius + 14;
  pen.stroke(`M${coordinate(middle)} ${coordinate(y)}H${coordinate(wordsX - 6)}`, 'bold');
  pen.circle([middle, y], 5, 'full');
  pen.text('label-strong', wordsX, y - 4, t('trend.policies'));
  pen.text('label-strong', wordsX, y + 13, t('trend.interactive'));
  pen.text('label', 0, 2 * radius + 28, t('trend.insurers'));
  pen.text('label', right + radius + 2, 2 * radius + 28, t('trend.dataFirms'), 'end');
  return 2 * radius + 34;
}
