/** Labels where lines and areas end: beside them where there is room, otherwise as a list under them. */

import type { DatumPlace, DrawingBuilder } from '../../plotting/drawing.ts';
import { roleWidth } from '../../plotting/drawing.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { endsOf } from '../../plotting/span.ts';
import { spread } from '../../plotting/spread.ts';
import { coordinate } from '../../markup/coordinate.ts';
import { textRoles } from '../../plotting/theme.ts';

export interface EndLabel {
  datum: DatumPlace;
  /** Where the line ends. */
  at: { x: number; y: number };
  name: string;
  value: string;
  isStrong: boolean;
  /** Class of the group, for its colour. */
  className: string | undefined;
  /** Draws the key of the label in a list, its middle at the point. */
  key: (x: number, y: number) => void;
}

const linePx = 16;
const keyIndentPx = 28;
/** Labels may take so much of the width. */
const mostOfWidth = 0.42;
const gapPx = 12;

/** How labels are set: the width they take beside the drawing, 0 where they go under it. */
export function endLabelWidth(
  labels: readonly Pick<EndLabel, 'name' | 'value' | 'isStrong'>[],
  widthPx: number,
  heightPx: number,
): number {
  const widest = Math.max(...labels.map((label) => widthOf(label)));
  const most = Math.min(widthPx * mostOfWidth, 220);
  // A pixel to spare, so that a line that just fits is not broken.
  const width = Math.min(widest + 1, most - gapPx);
  const lines = labels.map((label) => linesOf(label, width));
  const isWhole = lines.flat().every(({ text, role }) => roleWidth(role, text) <= width + 0.5);
  const height = lines.reduce((sum, each) => sum + each.length * linePx + 4, 0);
  return isWhole && height <= heightPx ? width + gapPx : 0;
}

/** The width that the labels of several panels take beside each of them: 0 where those of one go under it. */
export function endLabelWidthOf(
  panels: readonly (readonly EndLabel[])[],
  widthPx: number,
  heightPx: number,
): number {
  const widths = panels
    .filter(({ length }) => length > 0)
    .map((labels) => endLabelWidth(labels, widthPx, heightPx));
  return widths.includes(0) ? 0 : Math.max(0, ...widths);
}

interface LabelLine {
  text: string;
  role: 'label' | 'label-strong';
}

function widthOf({ name, value, isStrong }: Pick<EndLabel, 'name' | 'value' | 'isStrong'>): number {
  return Math.max(roleWidth(isStrong ? 'label-strong' : 'label', name), roleWidth('label-strong', value));
}

/** Name and, on a line of its own, the value. */
function linesOf(
  { name, value, isStrong }: Pick<EndLabel, 'name' | 'value' | 'isStrong'>,
  widthPx: number,
): LabelLine[] {
  const role = isStrong ? 'label-strong' : 'label';
  const { face, sizePx } = textRoles[role];
  const names = name === '' ? [] : wrapText(name, face, sizePx, widthPx);
  return [
    ...names.map((text): LabelLine => ({ text, role })),
    ...(value === '' ? [] : [{ text: value, role: 'label-strong' } as const]),
  ];
}

/** Labels beside the ends, from `leftPx` on, each as near to its end as the others let it. */
export function drawEndLabels(
  drawing: DrawingBuilder,
  labels: readonly EndLabel[],
  leftPx: number,
  [topPx, bottomPx]: readonly [number, number],
): void {
  const sorted = labels.toSorted((a, b) => a.at.y - b.at.y);
  if (sorted.length === 0) return;
  const inLines = sorted.map((label) => ({ ...label, lines: linesOf(label, drawing.widthPx - leftPx) }));
  const sizeOf = ({ lines }: { lines: readonly LabelLine[] }) => lines.length * linePx + 4;
  const [first, last] = endsOf(inLines);
  const [low, high] = [topPx + sizeOf(first) / 2, bottomPx - sizeOf(last) / 2];
  const middles = spread(inLines, ({ at }) => at.y, sizeOf, low, high);
  [...middles].forEach(([{ datum, at, className, lines }, middle], index) => {
    drawing.datum(
      datum,
      () => {
        if (Math.abs(middle - at.y) > 5) {
          const bend = leftPx - 6 + (index % 2) * 2;
          const d = `M${coordinate(at.x + 5)} ${coordinate(at.y)}H${coordinate(bend)}V${coordinate(middle)}H${coordinate(leftPx - 2)}`;
          drawing.mark('path', { class: 'leader', d });
        }
        const top = middle - (lines.length * linePx) / 2 + 12;
        lines.forEach(({ text, role }, line) => drawing.text(role, leftPx, top + line * linePx, text));
      },
      className,
    );
  });
}

/** The same labels as a list from `topPx` on, in the order of the ends, each with its key. @returns the y under it */
export function drawLabelList(drawing: DrawingBuilder, labels: readonly EndLabel[], topPx: number): number {
  let y = topPx;
  for (const label of labels.toSorted((a, b) => a.at.y - b.at.y)) {
    const text = label.value === '' ? label.name : `${label.name} ${label.value}`;
    const role = label.isStrong ? 'label-strong' : 'label';
    const { face, sizePx } = textRoles[role];
    drawing.datum(
      label.datum,
      () => {
        label.key(11, y + 8.5);
        for (const line of wrapText(text, face, sizePx, drawing.widthPx - keyIndentPx)) {
          drawing.text(role, keyIndentPx, (y += linePx) - 3, line);
        }
      },
      label.className,
    );
    y += 5;
  }
  return y;
}
