/** Bands whose heights are parts of all, cut across into their own parts: the area of each is its value. */

import { scaleLinear } from 'd3';
import type { AnyLanguage } from '../../site.ts';
import { isEmphasised, roomFor, type Chart } from '../chart.ts';
import { byRanks, categoriesOf, inPanels, seriesOf, valueOf, type Datum, type LooseDatum } from '../datum.ts';
import { categoryName } from '../chart-names.ts';
import { formatQuantity } from '../../binding/number-format.ts';
import { decimalsOf, exactSum } from '../../numbers/decimal.ts';
import { readUnit } from '../../numbers/unit.ts';
import { roleWidth, widestOf, type DrawingBuilder } from '../../plotting/drawing.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { narrowBelowPx, textRoles } from '../../plotting/theme.ts';
import { drawTopAxis } from '../parts/axis.ts';
import { drawPartBox, drawPartsKey, partsOf, type Part } from '../parts/parted-bars.ts';
import { timesOf } from '../time.ts';
import type { MarimekkoSpec } from './spec.ts';

const linePx = 16;
/** All bands together, on a narrow drawing and on a wide one. */
const [narrowPx, widePx] = [200, 260];
/** Between the numbers of neighbours. */
const partGapPx = 6;

interface Band {
  parts: Part[];
  /** The name and the total, in lines. */
  lines: string[];
  total: string;
  heightPx: number;
}

/** Bands of times in their order, others by their totals, the largest first. */
export function inOrderOfBands(data: readonly LooseDatum[]): LooseDatum[] {
  const categories = categoriesOf(data);
  if (timesOf(categories) !== undefined) return [...data];
  const totalOf = (category: string) =>
    exactSum(data.flatMap((datum) => (datum.category === category ? (datum.cell.value ?? []) : [])));
  const totals = new Map(categories.map((category) => [category, totalOf(category)]));
  const sorted = categories.toSorted((a, b) => (totals.get(b) ?? 0) - (totals.get(a) ?? 0));
  return byRanks(data, sorted, seriesOf(data));
}

export function drawMarimekko(
  chart: Chart<MarimekkoSpec>,
  language: AnyLanguage,
  drawing: DrawingBuilder,
): number {
  const { widthPx } = drawing;
  const isNarrow = widthPx < narrowBelowPx;
  const top = chart.isKeyApart === true ? 0 : drawPartsKey(chart, language, drawing);
  const left = isNarrow ? 0 : namePx(chart, language, widthPx);
  const bands = bandsOf(chart, language, [left, widthPx], isNarrow ? narrowPx : widePx);
  const first = top + 22;
  let y = first;
  const placed = bands.map((band) => {
    const headPx = isNarrow ? band.lines.length * linePx + 3 : 0;
    const bandTop = y + headPx;
    const beside = isNarrow ? 0 : (band.lines.length + 1) * linePx + 2;
    y = Math.max(bandTop + band.heightPx + (isNarrow ? 22 : 20), y + beside + 6);
    return { band, bandTop };
  });
  const share = scaleLinear([0, 100], [left, widthPx]);
  const bottom = y - 2;
  drawTopAxis(drawing, share, readUnit('percent'), language, [first - 6, first - 2], undefined, top);
  for (const { band, bandTop } of placed) {
    drawHead(drawing, band, bandTop, left, isNarrow);
    const starts = numberStarts(chart, band.parts);
    for (const [index, part] of band.parts.entries())
      drawPart(drawing, chart, part, { top: bandTop, heightPx: band.heightPx, numberX: starts[index] });
  }
  return bottom;
}

function drawHead(
  drawing: DrawingBuilder,
  { lines, total, heightPx }: Band,
  bandTop: number,
  left: number,
  isNarrow: boolean,
): void {
  if (isNarrow) {
    const firstLine = bandTop - 5 - (lines.length - 1) * linePx;
    lines.forEach((line, index) => {
      const right = drawing.text('label-strong', 0, firstLine + index * linePx, line);
      if (index === lines.length - 1) drawing.text('label', right + 8, firstLine + index * linePx, total);
    });
    return;
  }
  const neededPx = (lines.length + 1) * linePx;
  const start = bandTop + Math.max(0, (heightPx - neededPx) / 2) + 12;
  lines.forEach((line, index) =>
    drawing.text('label-strong', left - 14, start + index * linePx, line, 'end'),
  );
  drawing.text('label', left - 14, start + lines.length * linePx, total, 'end');
}

/**
 * Where the number of each part begins: at the part's left end. One that is at most twice as long as its part takes
 * from the room of its neighbour, if that still has enough for its own: from the next, the last from the one before.
 * Undefined where there is no room, and for zero, which has no area.
 */
function numberStarts(chart: Chart<MarimekkoSpec>, parts: readonly Part[]): (number | undefined)[] {
  const neededPx = ({ datum, value }: Part) => roleWidth(roleOf(chart, datum), value) + partGapPx;
  let free = 0;
  return parts.map((part, index) => {
    if (valueOf(part.datum) === 0) return undefined;
    const needed = neededPx(part);
    const end = part.x + part.width;
    const next = parts.slice(index + 1).find(({ datum }) => valueOf(datum) !== 0);
    let start = Math.max(part.x, free);
    if (start + needed > end) {
      if (needed > 2 * part.width) return undefined;
      if (next === undefined) start = Math.max(free, end - needed + partGapPx);
      const limit = next === undefined ? end + partGapPx : next.x + next.width - neededPx(next);
      if (start + needed > limit) return undefined;
    }
    free = start + needed;
    return start;
  });
}

function roleOf(chart: Chart<MarimekkoSpec>, datum: Datum): 'label-strong' | 'label' {
  return isEmphasised(chart, datum) ? 'label-strong' : 'label';
}

interface PartPlace {
  top: number;
  heightPx: number;
  numberX: number | undefined;
}

function drawPart(
  drawing: DrawingBuilder,
  chart: Chart<MarimekkoSpec>,
  { datum, value, className, place, x, width }: Part,
  { top, heightPx, numberX }: PartPlace,
): void {
  drawing.datum(
    datum,
    () => {
      // Zero has no area.
      if (valueOf(datum) === 0) return;
      const box = { x, y: top, width: Math.max(0.5, width - 1), height: Math.max(0.5, heightPx) };
      drawPartBox(drawing, className, box);
      if (numberX !== undefined) drawing.text(roleOf(chart, datum), numberX, top + heightPx + 14, value);
    },
    place,
  );
  drawing.anchor(datum, x + width / 2, top + heightPx / 2);
}

function bandsOf(
  chart: Chart<MarimekkoSpec>,
  language: AnyLanguage,
  [left, right]: readonly [number, number],
  allPx: number,
): Band[] {
  const categories = categoriesOf(chart.data);
  const membersOf = (category: string) =>
    chart.data.filter((datum) => datum.category === category).toSorted((a, b) => a.column - b.column);
  const totals = new Map(
    categories.map((category) => [category, exactSum(membersOf(category).map(valueOf))]),
  );
  // On one scale the panel with the most is as high as a chart without panels.
  const all = Math.max(...inPanels(roomFor(chart)).map((own) => exactSum(own.map(valueOf)))) || 1;
  return categories.map((category): Band => {
    const members = membersOf(category);
    const total = totals.get(category) ?? 0;
    const scale = scaleLinear([0, total || 1], [left, right]);
    const text = totalText(members, total, language);
    const { face, sizePx } = textRoles['label-strong'];
    const room = left === 0 ? right - roleWidth('label', text) - 10 : left - 14;
    return {
      parts: partsOf(chart, members, scale, language),
      lines: wrapText(categoryName(chart, category, language), face, sizePx, room),
      total: text,
      heightPx: (allPx * total) / all,
    };
  });
}

/** What the parts add up to: as exact as they are written, and no more. */
function totalText(members: readonly Datum[], total: number, language: AnyLanguage): string {
  const [first] = members;
  if (first === undefined) return '';
  const decimals = Math.max(...members.map(({ cell }) => decimalsOf(cell.text)));
  return formatQuantity(total, first.cell.unit, language, decimals, 'short');
}

/** Where the bands begin beside their names. */
function namePx(chart: Chart<MarimekkoSpec>, language: AnyLanguage, widthPx: number): number {
  const { face, sizePx } = textRoles['label-strong'];
  const lines = categoriesOf(chart.data).flatMap((category) => {
    const members = chart.data.filter((datum) => datum.category === category);
    const total = totalText(members, exactSum(members.map(valueOf)), language);
    const name = categoryName(chart, category, language);
    return [
      ...wrapText(name, face, sizePx, widthPx * 0.28).map((line) => roleWidth('label-strong', line)),
      roleWidth('label', total),
    ];
  });
  return Math.ceil(widestOf(lines, (px) => px) + 14.5);
}
