/**
 * Annotations: short texts tied to a drawn value, which a small ring marks. Where the drawing has room one stands
 * beside its value, clear of everything else; otherwise under the drawing, where it names what it is about.
 */

import { inLanguage } from '../../i18n/ui.ts';
import type { AnyLanguage } from '../../site.ts';
import { annotatedBy, plainWords, type Chart } from '../chart.ts';
import { categoryName, panelName, seriesName } from '../chart-names.ts';
import { isTidy, type TidySpec } from '../chart-spec.ts';
import type { Datum } from '../datum.ts';
import { coordinate } from '../../markup/coordinate.ts';
import { roleWidth, widestOf, type Anchor, type DrawingBuilder } from '../../plotting/drawing.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { isFree } from '../../plotting/seen/layout-faults.ts';
import type { Point } from '../../plotting/seen/path-points.ts';
import { seenIn, type Box, type Seen } from '../../plotting/seen/seen.ts';
import { narrowBelowPx, textRoles } from '../../plotting/theme.ts';
import { ownValue } from '../../present.ts';
import { highMark } from '../../text/typography.ts';

const [linePx, indentPx, ringPx, clearPx] = [17, 14, 7, 3];
/** How wide a text beside its value may be, and how far from it, nearest first. */
const [widestPx, distances] = [
  [190, 140, 105],
  [12, 26, 44, 66, 90],
] as const;

/** An annotation with its text and what it is about. */
interface Annotation {
  name: string;
  text: string;
  datum: Datum;
  anchor: Anchor | undefined;
}

/**
 * Draws the annotations of a chart whose marks end at `heightPx`.
 * @returns the height with them
 */
export function drawAnnotations(
  chart: Chart,
  language: AnyLanguage,
  drawing: DrawingBuilder,
  heightPx: number,
): number {
  const annotations = annotationsOf(chart, language, drawing.anchors);
  for (const { anchor } of annotations) {
    if (anchor !== undefined)
      drawing.mark('circle', { class: 'annotated', cx: anchor.x, cy: anchor.y, r: ringPx });
  }
  let y = heightPx + 10;
  const below = annotations.filter((each) => !drawBeside(each, drawing, heightPx));
  if (below.length === 0) return heightPx;
  for (const { name, text } of below) {
    const { face, sizePx } = textRoles.annotation;
    const lines = wrapText(text, face, sizePx, drawing.widthPx - indentPx);
    const top = y;
    drawing.text('annotation-strong', indentPx, (y += linePx), name);
    for (const line of lines) drawing.text('annotation', indentPx, (y += linePx), line);
    drawing.mark('path', { class: 'bracket', d: `M5 ${top + 5}H1V${y + 4}H5` });
    y += 8;
  }
  return y;
}

/** What the annotations of a chart say, each after the name of what it is about: `Lodi, 2012: the fair closed`. */
export function annotationsInWords(chart: Chart, language: AnyLanguage): string[] {
  return annotationsOf(chart, language, []).map(
    ({ name, text }) => `${name}${highMark(':', language)} ${text}`,
  );
}

function annotationsOf(chart: Chart, language: AnyLanguage, anchors: readonly Anchor[]): Annotation[] {
  const { spec } = chart;
  if (!isTidy(spec)) return [];
  const texts: Record<string, string> = plainWords(inLanguage(spec.words, language).annotations);
  return spec.annotations.flatMap((annotation): Annotation[] => {
    const datum = annotatedBy(chart, annotation);
    if (datum === undefined) return [];
    const { row, column } = datum;
    const anchor = anchors.find((each) => each.row === row && each.column === column);
    const text = ownValue(texts, annotation.id) ?? annotation.id;
    return [{ name: nameOf(chart, annotation, language), text, datum, anchor }];
  });
}

function nameOf(
  chart: Chart,
  { at, series, panel }: TidySpec['annotations'][number],
  language: AnyLanguage,
): string {
  return [
    panel === undefined ? [] : panelName(chart, panel, language),
    categoryName(chart, at, language),
    series === undefined ? [] : seriesName(chart, series, language),
  ]
    .flat()
    .join(', ');
}

/**
 * Draws an annotation at the first place near its value where it is on nothing and nothing on it, with a line to the
 * value where it stands away.
 * @returns whether there is such a place
 */
function drawBeside({ text, datum, anchor }: Annotation, drawing: DrawingBuilder, heightPx: number): boolean {
  if (anchor === undefined || drawing.widthPx < narrowBelowPx) return false;
  const seen = seenIn(drawing.finish(heightPx));
  const { face, sizePx } = textRoles.annotation;
  for (const distance of distances) {
    for (const most of widestPx) {
      const lines = wrapText(text, face, sizePx, most);
      const width = widestOf(lines, (line) => roleWidth('annotation', line));
      const height = lines.length * linePx;
      for (const [across, down] of directions) {
        const reach = ringPx + distance;
        const left = anchor.x + across * reach - ((1 - across) / 2) * width;
        const top = anchor.y + down * reach - ((1 - down) / 2) * height;
        const box = { left, right: left + width, top, bottom: top + height };
        const isNext = distance === distances[0] && across * down === 0;
        const leader = isNext ? undefined : leaderTo(box, anchor);
        if (!isFree(seen, grown(box, clearPx)) || (leader !== undefined && !isOpen(seen, leader))) continue;
        drawing.datum(datum, () => {
          lines.forEach((line, index) => drawing.text('annotation', left, top + 13 + index * linePx, line));
          if (leader === undefined) return;
          const [from, to] = leader.map((point) => point.map(coordinate).join(' '));
          drawing.mark('path', { class: 'leader', d: `M${from}L${to}` });
        });
        return true;
      }
    }
  }
  return false;
}

const grown = ({ left, right, top, bottom }: Box, px: number): Box => ({
  left: left - px,
  right: right + px,
  top: top - px,
  bottom: bottom + px,
});

/** From the ring about a value to the nearest point of a text. */
function leaderTo({ left, right, top, bottom }: Box, anchor: Anchor): readonly [Point, Point] {
  const x = Math.max(left - 3, Math.min(right + 3, anchor.x));
  const y = Math.max(top, Math.min(bottom, anchor.y));
  const part = ringPx / Math.hypot(x - anchor.x, y - anchor.y);
  return [
    [anchor.x + part * (x - anchor.x), anchor.y + part * (y - anchor.y)],
    [x, y],
  ];
}

/** Whether a line crosses nothing once it has left the ring. */
function isOpen(seen: Seen, [[x0, y0], [x1, y1]]: readonly [Point, Point]): boolean {
  const steps = Math.ceil(Math.hypot(x1 - x0, y1 - y0) / 2);
  return Array.from({ length: steps }, (_, index) => (index + 1) / steps).every((part) => {
    const [x, y] = [x0 + part * (x1 - x0), y0 + part * (y1 - y0)];
    return part * steps < 2 || isFree(seen, { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 });
  });
}

/** Where a text stands from its value: first beside it, then over and under it. */
const directions = [
  [1, 0],
  [-1, 0],
  [1, -1],
  [-1, -1],
  [0, -1],
  [1, 1],
  [-1, 1],
  [0, 1],
] as const;
