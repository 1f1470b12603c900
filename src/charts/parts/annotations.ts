/**
 * Annotations: short texts tied to a drawn value, which a small ring marks. Where the drawing has room one stands
 * beside its value, clear of everything else; otherwise under the drawing, where it names what it is about.
 */

import { inLanguage } from '../../i18n/ui.ts';
import type { AnyLanguage } from '../../site.ts';
import { numbersAlike } from '../../binding/numbers-alike.ts';
import { rangeDash } from '../../binding/number-format.ts';
import { spanOf } from '../../plotting/span.ts';
import { stretchesOf } from './stretches.ts';
import { annotatedBy, plainWords, type Chart } from '../chart.ts';
import { categoryName, panelName, seriesName } from '../chart-names.ts';
import { isTidy, type TidySpec } from '../chart-spec.ts';
import { inTimeOrder } from '../time.ts';
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

const [linePx, indentPx, ringPx, clearPx, insidePx] = [17, 14, 7, 3, 5];
/** How wide a text beside its value may be, and how far from it, nearest first. */
const [widestPx, distances] = [
  [190, 140, 105],
  [12, 26, 44, 66, 90],
] as const;

/** A text with what it is about: a value at a point, or what a stretch of the drawing stands for. */
interface Note {
  name: string;
  text: string;
  box?: Box | undefined;
}

/** An annotation with its text and what it is about. */
interface Annotation extends Note {
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
  for (const { anchor, datum } of annotations) {
    // A ring about no value would be read as one, but for a place that is there without it.
    const isPlace = datum.cell.value !== undefined || chart.type.keepsScale === true;
    if (anchor !== undefined && isPlace)
      drawing.mark('circle', { class: 'annotated', cx: anchor.x, cy: anchor.y, r: ringPx });
  }
  let y = heightPx + 10;
  const below: Note[] = [
    ...stretchNotes(chart, language, drawing).filter((each) => !drawInside(each, drawing, heightPx)),
    ...annotations.filter((each) => !drawBeside(each, drawing, heightPx)),
  ];
  if (below.length === 0) return heightPx;
  const isNumbered = below.length > 1 && drawNumbers(below, drawing, heightPx);
  for (const [index, { name, text }] of below.entries()) {
    const { face, sizePx } = textRoles.annotation;
    const lines = wrapText(text, face, sizePx, drawing.widthPx - indentPx);
    const top = y;
    const head = isNumbered ? `${numberOf(index)} ${name}` : name;
    const strong = textRoles['annotation-strong'];
    for (const line of wrapText(head, strong.face, strong.sizePx, drawing.widthPx - indentPx))
      drawing.text('annotation-strong', indentPx, (y += linePx), line);
    for (const line of lines) drawing.text('annotation', indentPx, (y += linePx), line);
    drawing.mark('path', { class: 'bracket', d: `M5 ${top + 5}H1V${y + 4}H5` });
    y += 8;
  }
  return y;
}

/** What the annotations of a chart say, each after the name of what it is about: `Lodi, 2012: the fair closed`. */
export function annotationsInWords(chart: Chart, language: AnyLanguage): string[] {
  const ofStretches = stretchesOf(chart.spec).map((each) => noteOf(chart, language, each));
  return [...ofStretches, ...annotationsOf(chart, language, [])].map(
    ({ name, text }) => `${name}${highMark(':', language)} ${text}`,
  );
}

/** The note on a stretch: a period by its ends, a range of values by its text alone. */
function noteOf(chart: Chart, language: AnyLanguage, stretch: ReturnType<typeof stretchesOf>[number]): Note {
  const { spec } = chart;
  const texts: Record<string, string> = isTidy(spec)
    ? plainWords(inLanguage(spec.words, language).annotations)
    : {};
  const unit = chart.data[0]?.cell.unit;
  const name =
    'from' in stretch
      ? [...new Set(inTimeOrder([stretch.from, stretch.to]))].map((end) => categoryName(chart, end, language))
      : numbersAlike(spanOf(stretch.values), unit, language).map(({ whole }) => whole);
  return { name: name.join(rangeDash[language]), text: ownValue(texts, stretch.id) ?? stretch.id };
}

/** The notes on the stretches that are drawn, once each: panels beside the first show the same. */
function stretchNotes(chart: Chart, language: AnyLanguage, drawing: DrawingBuilder): Note[] {
  return stretchesOf(chart.spec).flatMap((stretch) => {
    const box = drawing.stretches.find(({ id }) => id === stretch.id);
    return box === undefined ? [] : [{ ...noteOf(chart, language, stretch), box }];
  });
}

/** Draws the text of a stretch inside it, at the first place where it is on nothing. @returns whether there is one */
function drawInside({ text, box }: Note, drawing: DrawingBuilder, heightPx: number): boolean {
  if (box === undefined || drawing.widthPx < narrowBelowPx) return false;
  const seen = seenIn(drawing.finish(heightPx));
  const { face, sizePx } = textRoles.annotation;
  const room = box.right - box.left - 2 * insidePx;
  const lines = wrapText(text, face, sizePx, room);
  const width = widestOf(lines, (line) => roleWidth('annotation', line));
  const height = lines.length * linePx;
  if (width > room || height > box.bottom - box.top - 2 * clearPx) return false;
  const lefts = [box.left + insidePx, box.right - insidePx - width, (box.left + box.right - width) / 2];
  const rows = Math.floor((box.bottom - box.top - height - 2 * clearPx) / linePx) + 1;
  for (let row = 0; row < rows; row += 1) {
    const top = box.top + clearPx + row * linePx;
    for (const left of lefts) {
      if (!isFree(seen, grown({ left, right: left + width, top, bottom: top + height }, clearPx))) continue;
      lines.forEach((line, index) => drawing.text('annotation', left, top + 13 + index * linePx, line));
      return true;
    }
  }
  return false;
}

/** How a note is numbered: in brackets, so that it is not taken for a value. */
const numberOf = (index: number) => `(${index + 1})`;

/** Draws the number of each note at what it is about. @returns whether all have a place; if not, none is drawn */
function drawNumbers(notes: readonly Note[], drawing: DrawingBuilder, heightPx: number): boolean {
  const seen = seenIn(drawing.finish(heightPx));
  const taken: Box[] = [];
  for (const [index, note] of notes.entries()) {
    const width = roleWidth('annotation-strong', numberOf(index));
    const own = spotsOf(note, width).find(
      (spot) =>
        isFree(seen, grown(spot, 1)) &&
        taken.every(({ left, right, top, bottom }) => {
          const isBeside = spot.left > right + 2 || spot.right < left - 2;
          return isBeside || spot.top > bottom || spot.bottom < top;
        }),
    );
    if (own === undefined) return false;
    taken.push(own);
  }
  taken.forEach(({ left, top }, index) => drawing.text('annotation-strong', left, top + 13, numberOf(index)));
  return true;
}

/** Where a number may stand: along the upper edge of a stretch, or around the ring of a value. */
function spotsOf(note: Note, width: number): Box[] {
  const at = (left: number, top: number): Box => ({ left, right: left + width, top, bottom: top + linePx });
  const { box } = note;
  if (box !== undefined) {
    const lefts = [box.left + insidePx, box.right - insidePx - width, (box.left + box.right - width) / 2];
    const tops = [box.top + clearPx, box.top - linePx, box.bottom - linePx - clearPx];
    return tops.flatMap((top) => lefts.map((left) => at(left, top)));
  }
  const { anchor } = note as Annotation;
  if (anchor === undefined) return [];
  return [4, 10, 18].flatMap((gap) =>
    directions.map(([across, down]) => {
      const reach = ringPx + gap;
      const left = anchor.x + across * reach - ((1 - across) / 2) * width;
      return at(left, anchor.y + down * reach - ((1 - down) / 2) * linePx);
    }),
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
