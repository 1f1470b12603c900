/**
 * Names beside points: those that carry the finding first, the others wherever nothing is in their way. Of few
 * points those whose names find no room are numbered and named below; of many they go without.
 */

import { useWords } from '../../i18n/ui.ts';
import { roleWidth, widestOf, type DrawingBuilder } from '../../plotting/drawing.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { freeSpot, type LabelSpot, type Segment } from '../../plotting/place-label.ts';
import { textRoles } from '../../plotting/theme.ts';
import type { AnyLanguage } from '../../site.ts';

/** A point that is to be named, and the row it stands for. */
export interface NamedPoint {
  row: number;
  name: string;
  isStrong: boolean;
  at: readonly [number, number];
}

/** Points nearer than this hide each other: they are named together. */
const togetherPx = 6;
/** More names at one place are counted. */
const mostTogether = 8;
/** More points are not all named. */
const fewPoints = 12;
const linePx = 16;

/**
 * Names for points, clear of the points, of `lines` and of what is below `bottomPx`.
 * @param listTop where the list of numbered names begins
 * @returns the y under the list; `listTop` where there is none
 */
export function drawNames(
  drawing: DrawingBuilder,
  points: readonly NamedPoint[],
  { radius, lines, bottomPx }: { radius: number; lines: readonly Segment[]; bottomPx: number },
  listTop: number,
  language: AnyLanguage,
): number {
  let [y, number] = [listTop, 0];
  const obstacles = [...points.flatMap(({ at: [x, y] }) => boxAround(x, y, radius)), ...lines];
  const groups = groupsOf(points);
  const rank = (group: readonly NamedPoint[]) => Number(!group.some(({ isStrong }) => isStrong));
  for (const group of groups.toSorted((a, b) => rank(a) - rank(b))) {
    const [first] = group;
    if (first === undefined) continue;
    const isStrong = group.some((point) => point.isStrong);
    const role = isStrong ? 'label-strong' : 'label';
    const { face, sizePx } = textRoles[role];
    const words = wordsOf(group, language);
    const mostPx = group.length === 1 ? Infinity : Math.max(120, drawing.widthPx * 0.4);
    const rows = wrapText(words, face, sizePx, mostPx);
    const width = widestOf(rows, (row) => roleWidth(role, row));
    const belowPx = (rows.length - 1) * linePx;
    const spots = spotsAround(first.at, radius + 5, width, belowPx);
    // A spot moved in from the side of the drawing would lie on its point.
    const beside = spots.filter(({ left }) => left >= 0 && left + width <= drawing.widthPx);
    const area = { left: 0, right: drawing.widthPx, top: 0, bottom: isStrong ? Infinity : bottomPx };
    const spot = freeSpot(drawing, width, beside, area, obstacles, { belowPx, mustBeClear: !isStrong });
    if (spot === undefined && points.length > fewPoints) continue;
    drawing.datum({ row: first.row, column: 0 }, () => {
      if (spot !== undefined) {
        rows.forEach((row, index) => drawing.text(role, spot.left, spot.baseline + index * linePx, row));
        return;
      }
      number += 1;
      const text = String(number);
      const textPx = roleWidth('label-strong', text);
      const near = freeSpot(drawing, textPx, spotsAround(first.at, radius + 3, textPx, 0), area, obstacles);
      if (near !== undefined) drawing.text('label-strong', near.left, near.baseline, text);
      drawing.text('label-strong', 0, y + linePx, text);
      for (const line of wrapText(words, face, sizePx, drawing.widthPx - indentPx)) {
        drawing.text(role, indentPx, (y += linePx), line);
      }
      y += 3;
    });
  }
  return y;
}

const indentPx = 24;

/** The box of a point as lines, for names to keep clear of. */
export function boxAround(cx: number, cy: number, radius: number): Segment[] {
  const [left, right, top, bottom] = [cx - radius, cx + radius, cy - radius, cy + radius];
  return [
    [left, top, right, bottom],
    [left, bottom, right, top],
  ];
}

/** Points by what hides what, each in one group. */
function groupsOf(points: readonly NamedPoint[]): NamedPoint[][] {
  const groups: NamedPoint[][] = [];
  for (const point of points) {
    const near = groups.filter((group) =>
      group.some(({ at: [x, y] }) => Math.hypot(x - point.at[0], y - point.at[1]) < togetherPx),
    );
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push([...near.flat(), point]);
  }
  return groups;
}

/** The names of a group, those that carry the finding first; beyond some, how many more there are. */
function wordsOf(group: readonly NamedPoint[], language: AnyLanguage): string {
  const names = group.toSorted((a, b) => Number(b.isStrong) - Number(a.isStrong)).map(({ name }) => name);
  if (names.length <= mostTogether) return names.join(', ');
  const said = names.slice(0, mostTogether - 1);
  return `${said.join(', ')} ${useWords(language)('chart.andMore')} ${names.length - said.length}`;
}

/** Where a text may stand: to the right, to the left, above or below. */
function spotsAround(
  [cx, cy]: readonly [number, number],
  gap: number,
  width: number,
  belowPx: number,
): LabelSpot[] {
  const lefts = [cx + gap, cx - gap - width];
  return [
    ...lefts.map((left) => ({ left, baseline: cy + 4.5 - belowPx / 2 })),
    { left: cx - width / 2, baseline: cy - gap - 2 - belowPx },
    { left: cx - width / 2, baseline: cy + gap + 10 },
    ...lefts.flatMap((left) => [
      { left, baseline: cy - gap - belowPx },
      { left, baseline: cy + gap + 8 },
    ]),
    ...lefts.flatMap((left) => [
      { left, baseline: cy + 4.5 - belowPx },
      { left, baseline: cy + 4.5 },
    ]),
    { left: cx - 6, baseline: cy - gap - 6 - belowPx },
    { left: cx + 6 - width, baseline: cy - gap - 6 - belowPx },
    { left: cx - 6, baseline: cy + gap + 14 },
    { left: cx + 6 - width, baseline: cy + gap + 14 },
  ];
}
