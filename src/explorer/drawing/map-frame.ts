/** Italy's territories in five steps of one hue, with a key of the steps. */

import { numbersAlike } from '../../binding/numbers-alike.ts';
import { readUnit } from '../../numbers/unit.ts';
import { sequentialBreaks, sequentialStep } from '../../plotting/sequential.ts';
import { cellOf, shownOf, type Explorable, type ExplorableRow } from '../explorable.ts';
import { rangeDash } from '../../binding/number-format.ts';
import type { FrameContext } from './context.ts';
import { emptyFrame, type Frame, type FramePoint, type FrameText, type KeyEntry } from './frame.ts';

const widestPx = 460;

/** The colour of a step. */
const stepColour = (step: number) => `var(--seq-${step})`;

/** The key of the steps: from which number to which. */
export function mapKey({ table, state, shared, unit, language }: FrameContext): KeyEntry[] {
  const values = shared.flatMap((row) => cellOf(table, row, state.value)?.value ?? []);
  const breaks = sequentialBreaks(values);
  const ends = [Math.min(...values), ...breaks, Math.max(...values)];
  const named = numbersAlike(ends, unit === undefined ? undefined : readUnit(unit), language);
  return ends.slice(0, -1).map((_, index) => ({
    colour: stepColour(index + 1),
    symbol: 'swatch',
    text:
      named[index]?.value === named[index + 1]?.value
        ? (named[index]?.whole ?? '')
        : `${named[index]?.bare ?? ''}${rangeDash[language]}${named[index + 1]?.whole ?? ''}`,
  }));
}

/** The map of a frame's rows. Each territory has one value at most. */
export function mapFrame(context: FrameContext, map: NonNullable<Explorable['map']>): Frame {
  const { table, state, rows, shared, widthPx, measure } = context;
  const width = Math.min(widestPx, widthPx);
  const mapScale = width / map.width;
  const valueOf = (row: ExplorableRow) => cellOf(table, row, state.value)?.value;
  const breaks = sequentialBreaks(shared.flatMap((row) => valueOf(row) ?? []));
  const byTerritory = new Map(rows.map((row) => [cellOf(table, row, state.along)?.raw ?? '', row]));
  const points: FramePoint[] = [];
  const texts: FrameText[] = [];
  const shapes = Object.entries(map.shapes).map(([territory, { anchor }]) => {
    const row = byTerritory.get(territory);
    const value = row === undefined ? undefined : valueOf(row);
    if (row !== undefined) {
      const [xPx, yPx] = [anchor[0] * mapScale, anchor[1] * mapScale];
      points.push({
        xPx,
        yPx,
        rows: [row],
        name: shownOf(cellOf(table, row, state.along)),
        value: shownOf(cellOf(table, row, state.value)),
      });
    }
    return { territory, fill: value === undefined ? 'none' : stepColour(sequentialStep(value, breaks)) };
  });
  // The highest and the lowest stand beside the map where there is room, by name.
  const ranked = points
    .filter(({ rows: [row] }) => row !== undefined && valueOf(row) !== undefined)
    .toSorted((a, b) => {
      const [one, other] = [a.rows[0], b.rows[0]].map((row) => (row === undefined ? 0 : (valueOf(row) ?? 0)));
      return (other ?? 0) - (one ?? 0);
    });
  const room = widthPx - width - 24;
  const list = [...ranked.slice(0, 3), ...ranked.slice(3).slice(-2)];
  const lines = list.map(({ name, value }) => `${name} ${value}`);
  if (lines.length > 0 && room > Math.max(...lines.map((line) => measure(line, 'label'))))
    lines.forEach((text, index) => {
      const gap = index >= 3 ? 16 : 0;
      texts.push({
        xPx: width + 20,
        yPx: 24 + index * 20 + gap,
        text,
        role: index === 0 ? 'label-strong' : 'label',
        anchor: 'start',
      });
    });
  return {
    ...emptyFrame(widthPx, Math.ceil(map.height * mapScale) + 4),
    shapes,
    mapScale,
    texts,
    points: points.toSorted((a, b) => ranked.indexOf(a) - ranked.indexOf(b)),
  };
}
