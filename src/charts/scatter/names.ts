/**
 * Names beside points: those that carry the finding first, the others wherever nothing is in their way. Of few
 * points those whose names find no room are numbered and named below; of many they go without.
 */

import { useWords } from '../../i18n/ui.ts';
import { coordinate } from '../../markup/coordinate.ts';
import { roleWidth, widestOf, type DrawingBuilder, type TextBox } from '../../plotting/drawing.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { crosses, freeSpot, type LabelSpot, type Segment } from '../../plotting/place-label.ts';
import { endsOf } from '../../plotting/span.ts';
import { textRoles, type TextRole } from '../../plotting/theme.ts';
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

/** A group of points with where its words stand: beside it, or in the list under the drawing after its number. */
interface Placed {
  group: readonly NamedPoint[];
  role: TextRole;
  words: string;
  /** The words beside their point, in rows. */
  beside?: { rows: string[]; spot: LabelSpot };
  /** The number beside the point, and the line that leads to it where it stands away. */
  numbered?: { text: string; spot: LabelSpot; leader?: Segment };
}

/** What names keep clear of, and where their list begins. */
interface Surroundings {
  radius: number;
  lines: readonly Segment[];
  bottomPx: number;
}

/**
 * Names for points, clear of the points, of `lines` and of what is below `bottomPx`.
 * @param listTop where the list of numbered names begins
 * @returns the y under the list; `listTop` where there is none
 */
export function drawNames(
  drawing: DrawingBuilder,
  points: readonly NamedPoint[],
  around: Surroundings,
  listTop: number,
  language: AnyLanguage,
): number {
  let y = listTop;
  for (const { group, role, words, beside, numbered } of placedNames(drawing, points, around, language)) {
    const [first] = endsOf(group);
    drawing.datum({ row: first.row, column: 0 }, () => {
      beside?.rows.forEach((row, index) =>
        drawing.text(role, beside.spot.left, beside.spot.baseline + index * linePx, row),
      );
      if (numbered === undefined) return;
      const { text, spot, leader } = numbered;
      if (leader !== undefined) {
        const [x0, y0, x1, y1] = leader.map(coordinate);
        drawing.mark('path', { class: 'leader', d: `M${x0} ${y0}L${x1} ${y1}` });
      }
      drawing.text('label-strong', spot.left, spot.baseline, text);
      drawing.text('label-strong', 0, y + linePx, text);
      const { face, sizePx } = textRoles[role];
      for (const line of wrapText(words, face, sizePx, drawing.widthPx - indentPx)) {
        drawing.text(role, indentPx, (y += linePx), line);
      }
      y += 3;
    });
  }
  return y;
}

/** Where all the names stand. A group whose number has no clear place is named together with the one next to it. */
function placedNames(
  drawing: DrawingBuilder,
  points: readonly NamedPoint[],
  around: Surroundings,
  language: AnyLanguage,
): Placed[] {
  const groups = groupsOf(points);
  for (;;) {
    const placed = placeAll(drawing, points, groups, around, language);
    if (Array.isArray(placed)) return placed;
    const [nearest] = groups
      .filter((group) => group !== placed.without)
      .toSorted((a, b) => distance(a, placed.without) - distance(b, placed.without));
    if (nearest === undefined) return [];
    for (const each of [nearest, placed.without]) groups.splice(groups.indexOf(each), 1);
    groups.push([...nearest, ...placed.without]);
  }
}

/** The places of all, or the first group that has none. */
function placeAll(
  drawing: DrawingBuilder,
  points: readonly NamedPoint[],
  groups: readonly NamedPoint[][],
  { radius, lines, bottomPx }: Surroundings,
  language: AnyLanguage,
): Placed[] | { without: NamedPoint[] } {
  const discs = points.flatMap(({ at: [x, y] }) => boxAround(x, y, radius));
  const obstacles = [...discs, ...lines];
  const textBoxes = [...drawing.textBoxes];
  const take = (role: TextRole, rows: readonly string[], { left, baseline }: LabelSpot) =>
    rows.forEach((row, index) => textBoxes.push(boxOf(role, left, baseline + index * linePx, row)));
  const rank = (group: readonly NamedPoint[]) => Number(!group.some(({ isStrong }) => isStrong));
  const placed: Placed[] = [];
  let number = 0;
  for (const group of groups.toSorted((a, b) => rank(a) - rank(b))) {
    const isStrong = rank(group) === 0;
    const role = isStrong ? 'label-strong' : 'label';
    const { face, sizePx } = textRoles[role];
    const words = wordsOf(group, language);
    const mostPx = group.length === 1 ? Infinity : Math.max(120, drawing.widthPx * 0.4);
    const rows = wrapText(words, face, sizePx, mostPx);
    const width = widestOf(rows, (row) => roleWidth(role, row));
    const belowPx = (rows.length - 1) * linePx;
    const area = { left: 0, right: drawing.widthPx, top: 0, bottom: isStrong ? Infinity : bottomPx };
    // A spot moved in from the side of the drawing would lie on its point.
    const inside = (spot: LabelSpot) => spot.left >= 0 && spot.left + width <= drawing.widthPx;
    const spots = group.flatMap(({ at }) => spotsAround(at, radius + 5, width, belowPx)).filter(inside);
    const clear = { belowPx, mustBeClear: true };
    const spot = freeSpot({ textBoxes }, width, spots, area, obstacles, clear);
    if (spot !== undefined) {
      take(role, rows, spot);
      placed.push({ group, role, words, beside: { rows, spot } });
      continue;
    }
    if (!isStrong && points.length > fewPoints) continue;
    const text = String((number += 1));
    const numbered = placeNumber(text, group, { textBoxes, widthPx: drawing.widthPx }, obstacles, {
      radius,
      bottomPx,
    });
    if (numbered === undefined && groups.length > 1) return { without: group };
    if (numbered === undefined) continue;
    take('label-strong', [text], numbered.spot);
    placed.push({ group, role, words, numbered: { text, ...numbered } });
  }
  return placed;
}

/** Beside one of the points of a group, or away from it at the end of a line that crosses nothing. */
function placeNumber(
  text: string,
  group: readonly NamedPoint[],
  { textBoxes, widthPx }: { textBoxes: TextBox[]; widthPx: number },
  obstacles: readonly Segment[],
  { radius, bottomPx }: { radius: number; bottomPx: number },
): Omit<NonNullable<Placed['numbered']>, 'text'> | undefined {
  const width = roleWidth('label-strong', text);
  const area = { left: 0, right: widthPx, top: 0, bottom: bottomPx };
  const inside = ({ left }: LabelSpot) => left >= 0 && left + width <= widthPx;
  const clear = { mustBeClear: true };
  const near = group.flatMap(({ at }) => spotsAround(at, radius + 3, width, 0)).filter(inside);
  const spot = freeSpot({ textBoxes }, width, near, area, obstacles, clear);
  if (spot !== undefined) return { spot };
  for (const reach of reaches) {
    for (const { at } of group) {
      const own = boxAround(...at, radius);
      const others = obstacles.filter((line) => !own.some((each) => each.join() === line.join()));
      for (const angle of angles) {
        const [across, down] = [Math.cos(angle), Math.sin(angle)];
        const [x, y] = [at[0] + across * reach, at[1] + down * reach];
        const away = { left: x - width / 2 + (across * width) / 2, baseline: y + 4.5 + down * 6 };
        const found = inside(away)
          ? freeSpot({ textBoxes }, width, [away], area, obstacles, clear)
          : undefined;
        const leader: Segment = [
          at[0] + across * radius,
          at[1] + down * radius,
          x - across * 2,
          y - down * 2,
        ];
        if (found !== undefined && isOpen(leader, others, textBoxes)) return { spot: found, leader };
      }
    }
  }
  return undefined;
}

/** How far a number may stand from its point, and in which directions, in turn. */
const reaches = [20, 30, 42, 56, 72];
const angles = [0, 1, 7, 2, 6, 3, 5, 4].map((eighth) => (eighth * Math.PI) / 4);

/** Whether a line meets no other point, no line and no text. */
function isOpen(
  [x0, y0, x1, y1]: Segment,
  obstacles: readonly Segment[],
  textBoxes: readonly TextBox[],
): boolean {
  const steps = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / 2));
  return Array.from({ length: steps + 1 }, (_, index) => index / steps).every((part) => {
    const [x, y] = [x0 + part * (x1 - x0), y0 + part * (y1 - y0)];
    const box = [x - 1, x + 1, y - 1, y + 1] as const;
    return (
      !obstacles.some((segment) => crosses(segment, ...box)) &&
      !textBoxes.some(({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom)
    );
  });
}

function boxOf(role: TextRole, left: number, baseline: number, text: string): TextBox {
  const { sizePx } = textRoles[role];
  const [top, bottom] = [baseline - sizePx * 0.74, baseline + sizePx * 0.22];
  return { text, left, right: left + roleWidth(role, text), top, bottom };
}

/** Between the nearest points of two groups. */
function distance(one: readonly NamedPoint[], other: readonly NamedPoint[]): number {
  return Math.min(
    ...one.flatMap(({ at: [x, y] }) => other.map(({ at }) => Math.hypot(x - at[0], y - at[1]))),
  );
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
