/** Which mark of a story's charts stands for a number of its text: what the thread between the two is drawn from. */

import type { Chart } from '../charts/chart.ts';
import type { TextNumber } from '../documents/section.ts';
import type { Story } from '../stories/story.ts';

/** A mark, by the place of its datum in the chart's table. */
export interface NumberMark {
  chart: string;
  row: number;
  column: number;
}

/** Made once for each story in each language. */
const made = new WeakMap<Story, ReadonlyMap<string, NumberMark>>();

/**
 * For the numbers of a story, by their ids, the mark of the nearest chart of the story that draws the same cell with
 * the same value (an index or a share made of it is another number). Of two that are as near, the first is taken; a
 * number that no chart of the story draws has none.
 */
export function marksOfNumbers(
  story: Story,
  charts: ReadonlyMap<string, Chart>,
): ReadonlyMap<string, NumberMark> {
  const known = made.get(story);
  if (known !== undefined) return known;
  const drawn = story.sections.flatMap((section, place) =>
    section.charts.flatMap((id) => {
      const chart = charts.get(id);
      return chart === undefined ? [] : { place, marks: marksOf(chart) };
    }),
  );
  const marks = new Map<string, NumberMark>();
  story.sections.forEach(({ numbers }, place) => {
    const nearestFirst = drawn.toSorted((a, b) => Math.abs(a.place - place) - Math.abs(b.place - place));
    for (const number of numbers) {
      const mark = nearestFirst.map((each) => each.marks.get(keyOf(number.cell))).find((each) => each);
      if (mark !== undefined) marks.set(number.id, mark);
    }
  });
  made.set(story, marks);
  return marks;
}

/** The marks of a chart by cell; what the data have no row for has none, nor has what is missing. */
function marksOf({ id, data }: Chart): Map<string, NumberMark> {
  const marks = new Map<string, NumberMark>();
  for (const { cell, isAbsent, row, column } of data) {
    if (isAbsent === true || cell.value === undefined) continue;
    const key = keyOf(cell);
    if (!marks.has(key)) marks.set(key, { chart: id, row, column });
  }
  return marks;
}

const keyOf = ({ address, value }: TextNumber['cell']) => `${address} ${value}`;
