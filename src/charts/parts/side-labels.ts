/** Labels beside or under a drawing, each tied to its mark by a leader that never runs diagonally. */

import type { Datum } from '../datum.ts';
import { roleWidth, type DrawingBuilder } from '../../plotting/drawing.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { freeSpot } from '../../plotting/place-label.ts';
import { spread } from '../../plotting/spread.ts';
import { coordinate } from '../../markup/coordinate.ts';
import { textRoles } from '../../plotting/theme.ts';

export interface SideLabel {
  datum: Datum;
  /** The point it is about. */
  at: { x: number; y: number };
  text: string;
  isStrong: boolean;
}

const linePx = 17;

const roleOf = ({ isStrong }: SideLabel) => (isStrong ? 'label-strong' : 'label');

/** A column of labels from `leftPx` on, each at the height of its mark as far as the others let it. */
export function drawSideLabels(
  drawing: DrawingBuilder,
  labels: readonly SideLabel[],
  leftPx: number,
): number {
  const wrapped = labels
    .toSorted((a, b) => a.at.y - b.at.y)
    .map((label) => {
      const { face, sizePx } = textRoles[roleOf(label)];
      const lines = wrapText(label.text, face, sizePx, drawing.widthPx - leftPx);
      return { ...label, lines, sizePx: lines.length * linePx + 5 };
    });
  const [highest] = wrapped;
  if (highest === undefined) return 0;
  const ys = spread(
    wrapped,
    ({ at }) => at.y,
    (label) => label.sizePx,
    highest.sizePx / 2,
  );
  let bottom = 0;
  [...ys].forEach(([label, y], index) => {
    const { datum, at, lines, sizePx } = label;
    const first = y + 4.5 - ((lines.length - 1) * linePx) / 2;
    drawing.datum(datum, () => {
      drawing.mark('circle', { class: 'pin', cx: at.x, cy: at.y, r: 3 });
      const bend = leftPx - 6 - (index % 2) * 5;
      const along = clearHeight(label, labels);
      const aside = along === at.y ? '' : `V${coordinate(along)}`;
      const d = `M${coordinate(at.x)} ${coordinate(at.y)}${aside}H${coordinate(bend)}V${coordinate(y)}H${coordinate(leftPx - 3)}`;
      drawing.mark('path', { class: 'leader', d });
      lines.forEach((line, row) => drawing.text(roleOf(label), leftPx, first + row * linePx, line));
    });
    bottom = y + sizePx / 2 + 3;
  });
  return bottom;
}

/** The height nearest to a label's point at which a line to the right meets no other point. */
function clearHeight({ at }: SideLabel, labels: readonly SideLabel[]): number {
  const others = labels.filter((other) => other.at.x > at.x + 1);
  const heights = [0, -6, 6, -10, 10, -14, 14].map((off) => at.y + off);
  return heights.find((y) => others.every((other) => Math.abs(other.at.y - y) > 4)) ?? at.y;
}

/**
 * A list of labels from `topPx` on, where there is no room beside the drawing: several are numbered, and
 * the number stands beside the mark too. @returns the y under the last one
 */
export function drawLabelList(drawing: DrawingBuilder, labels: readonly SideLabel[], topPx: number): number {
  const area = { left: 0, right: drawing.widthPx, top: 0, bottom: topPx };
  const indent = labels.length < 2 ? 0 : roleWidth('label-strong', String(labels.length)) + 9;
  let y = topPx;
  labels.forEach((label, index) => {
    const { datum, at } = label;
    const { face, sizePx } = textRoles[roleOf(label)];
    drawing.datum(datum, () => {
      drawing.mark('circle', { class: 'pin', cx: at.x, cy: at.y, r: 3 });
      if (indent > 0) {
        const number = String(index + 1);
        const width = roleWidth('label-strong', number);
        const spot = freeSpot(
          drawing,
          width,
          [6, 13, 20].flatMap((gap) => [
            { left: at.x + gap, baseline: at.y + 4.5 },
            { left: at.x - gap - width, baseline: at.y + 4.5 },
            { left: at.x - width / 2, baseline: at.y - gap },
            { left: at.x - width / 2, baseline: at.y + gap + 10 },
          ]),
          area,
        );
        if (spot !== undefined) drawing.text('label-strong', spot.left, spot.baseline, number);
        drawing.text('label-strong', 0, y + linePx, number);
      }
      for (const line of wrapText(label.text, face, sizePx, drawing.widthPx - indent)) {
        drawing.text(roleOf(label), indent, (y += linePx), line);
      }
      y += 3;
    });
  });
  return y + 4;
}

/**
 * Labels under a drawing, from `topPx` on, each at the end of a leader that falls from its mark; those
 * further left hang lower where they would meet. @returns the y under the lowest
 */
export function drawHangingLabels(
  drawing: DrawingBuilder,
  labels: readonly SideLabel[],
  topPx: number,
): number {
  const placed: { left: number; right: number; row: number }[] = [];
  let lowest = 0;
  for (const label of labels.toSorted((a, b) => b.at.x - a.at.x)) {
    const { datum, at, text } = label;
    const width = roleWidth(roleOf(label), text);
    // Beside its leader at the right; at the end of the drawing at the left.
    const left = at.x + 5 + width <= drawing.widthPx ? at.x + 5 : Math.max(0, at.x - 5 - width);
    const meets = (row: number) =>
      placed.some(
        (each) =>
          (each.row === row && left < each.right + 8 && left + width > each.left - 8) ||
          (each.row < row && at.x > each.left - 4 && at.x < each.right + 4),
      );
    let row = 0;
    while (meets(row) && row < labels.length) row += 1;
    placed.push({ left: Math.min(left, at.x), right: left + width, row });
    lowest = Math.max(lowest, row);
    const baseline = topPx + 14 + row * linePx;
    drawing.datum(datum, () => {
      const d = `M${coordinate(at.x)} ${coordinate(at.y)}V${coordinate(baseline)}`;
      drawing.mark('path', { class: 'leader', d });
      drawing.text(roleOf(label), left, baseline, text);
    });
  }
  return topPx + 14 + lowest * linePx + 8;
}
