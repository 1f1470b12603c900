/** Events in order of their years along a thread; years without one are passed over at their true length. */

import type { Language } from '../site.ts';
import type { ChartOf } from '../model/chart.ts';
import type { Datum } from '../model/chart-data.ts';
import { categoryName } from '../model/chart-names.ts';
import { formatCell } from '../model/number-format.ts';
import { roleWidth, type DrawingBuilder } from '../plotting/drawing.ts';
import { wrapText } from '../plotting/measure-text.ts';
import { coordinate } from '../plotting/svg.ts';
import { textRoles } from '../plotting/theme.ts';
import { isEmphasised } from './chart-table.ts';
import type { ChartKind } from './kind.ts';
import { seriesClass } from './series-class.ts';

export const timeline: ChartKind<'timeline'> = { draw: drawTimeline };

const linePx = 18;
const eventGapPx = 8;
/** The thread of a year without events; beyond some years the thread is dashed and no longer to scale. */
const [emptyYearPx, mostEmptyYears] = [22, 6];

function drawTimeline(chart: ChartOf<'timeline'>, language: Language, drawing: DrawingBuilder): number {
  const { data } = chart;
  const years = [...Map.groupBy(data, ({ cell }) => formatCell(cell, language, 'short'))];
  const isKnown = ([, [first]]: [string, Datum[]]) => first?.cell.value !== undefined;
  const known = years.filter(isKnown);
  const yearPx = Math.max(0, ...known.map(([text]) => roleWidth('number', text)));
  const threadX = yearPx + 20;
  const wordsX = threadX + 22;
  let y = 6;
  let before: { year: number; y: number } | undefined;
  for (const entry of [...known, ...years.filter((each) => !isKnown(each))]) {
    const [text, events] = entry;
    const [first] = events;
    if (first === undefined) continue;
    const year = first.cell.value;
    const isYear = first.cell.unit.dimension === 'year';
    if (before !== undefined && year !== undefined && isYear) {
      const empty = Math.max(0, year - before.year - 1);
      y += 14 + Math.min(empty, mostEmptyYears) * emptyYearPx;
      const className = empty > mostEmptyYears ? 'missing' : 'thread';
      drawing.mark('path', { class: className, d: thread(threadX, before.y, y + 8) });
      if (empty <= mostEmptyYears) {
        const step = (y + 8 - before.y) / (empty + 1);
        for (let index = 1; index <= empty; index++) {
          const at = before.y + index * step;
          drawing.mark('path', { class: 'thread', d: `M${coordinate(threadX - 4)} ${coordinate(at)}h8` });
          drawing.text('axis', threadX - 12, at + 4, String(before.year + index), 'end');
        }
      }
    } else if (before !== undefined) {
      y += 14;
      if (year !== undefined) drawing.mark('path', { class: 'thread', d: thread(threadX, before.y, y + 8) });
    }
    const top = y + 8;
    if (year !== undefined) drawing.text('number', threadX - 16, y + 17, text, 'end');
    let last = top;
    events.forEach((datum, index) => {
      if (index > 0) y += eventGapPx;
      last = y + 8;
      const isStrong = isEmphasised(chart, datum);
      const role = isStrong ? 'label-strong' : 'label';
      const { face, sizePx } = textRoles[role];
      const name = categoryName(chart, datum.category, language);
      const words = year === undefined ? `${name} (${text})` : name;
      if (index > 0) drawing.mark('path', { class: 'thread', d: thread(threadX, top, last) });
      drawing.datum(
        datum,
        () => {
          const className = year === undefined ? 'open-node' : isStrong ? 'disc-full' : 'open-hole';
          drawing.mark('circle', { class: className, cx: threadX, cy: last, r: 5 });
          for (const line of wrapText(words, face, sizePx, drawing.widthPx - wordsX)) {
            drawing.text(role, wordsX, (y += linePx) - 5, line);
          }
        },
        seriesClass(chart, datum.category),
      );
      drawing.anchor(datum, threadX, last);
    });
    if (year !== undefined) before = { year, y: last };
    y = Math.max(y, top + 14);
  }
  return y + 4;
}

function thread(x: number, top: number, bottom: number): string {
  return `M${coordinate(x)} ${coordinate(top + 5)}V${coordinate(Math.max(top + 5, bottom - 5))}`;
}
