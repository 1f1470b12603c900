/** Ranks over time: a row for each place, a line for each series, named and valued where it ends. */

import { line as lineThrough } from 'd3';
import { formatCell } from '../../binding/number-format.ts';
import { useWords } from '../../i18n/ui.ts';
import { coordinate } from '../../markup/coordinate.ts';
import { roleWidth, widestOf, type DrawingBuilder } from '../../plotting/drawing.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { spread } from '../../plotting/spread.ts';
import { textRoles, type TextRole } from '../../plotting/theme.ts';
import { ownValue, present } from '../../present.ts';
import type { AnyLanguage } from '../../site.ts';
import { roomFor, type Chart } from '../chart.ts';
import { seriesName } from '../chart-names.ts';
import { categoriesOf, inPanels, seriesOf, type Datum } from '../datum.ts';
import { carrierOf, drawMark } from '../parts/carriers.ts';
import { drawMissingNotes } from '../parts/missing-notes.ts';
import { acrossScale, drawGaps } from '../parts/series-lines.ts';
import { drawAcrossLabels } from '../parts/time-axis.ts';
import { ranksOf } from './ranks.ts';
import type { BumpSpec } from './spec.ts';

const [leastTopPx, linePx, radius, gapPx] = [26, 16, 4.5, 14];
/** From one place to the next, at least; and from one to another that has the same. */
const [leastRowPx, tiedPx, leastTiedPx] = [28, 12, 5];
/** Left labels have names where a drawing is so wide. */
const namesFromPx = 560;
/** From one time to the next, at least, where the labels at the left are worth their room. */
const leastTimePx = 14;

interface Line {
  text: string;
  role: TextRole;
}

/** What stands at an end of a line. */
interface End {
  datum: Datum;
  lines: Line[];
}

interface Place {
  datum: Datum;
  x: number;
  y: number;
}

export function drawBump(chart: Chart<BumpSpec>, language: AnyLanguage, drawing: DrawingBuilder): number {
  const { data, spec } = chart;
  const { widthPx } = drawing;
  const series = seriesOf(data);
  const across = acrossScale(categoriesOf(data), [0, 1]);
  const categories = categoriesOf(data).toSorted((a, b) => across(a) - across(b));
  const [first, last] = [categories[0], categories.at(-1)];
  const ranks = ranksOf(data, spec.first);
  const datumOf = (name: string, category: string | undefined, of: readonly Datum[] = data) =>
    of.find((datum) => datum.series === name && datum.category === category);
  const roleOf = (name: string): TextRole => (spec.emphasis.includes(name) ? 'label-strong' : 'label');

  const endsAt = (category: string | undefined, roomPx: number, of: readonly Datum[] = data): End[] =>
    seriesOf(of).flatMap((name): End[] => {
      const datum = datumOf(name, category, of);
      if (datum === undefined) return [];
      // What is missing at the end has its name there as well, below all places: else it would have none.
      if (datum.cell.value === undefined && category !== last) return [];
      return [{ datum, lines: labelOf(datum, roomPx) }];
    });
  const labelOf = (datum: Datum, roomPx: number): Line[] => {
    const name = present(datum.series, `series of ${datum.key}`);
    const role = roleOf(name);
    const { face, sizePx } = textRoles[role];
    const value = datum.cell.value === undefined ? '–' : formatCell(datum.cell, language, 'short');
    if (roomPx === 0) return [{ text: value, role }];
    const text = seriesName(chart, name, language);
    const whole = `${text} ${value}`;
    if (roleWidth(role, whole) <= roomPx) return [{ text: whole, role }];
    const lines = wrapText(text, face, sizePx, roomPx).map((line) => ({ text: line, role }));
    return [...lines, { text: value, role }];
  };
  const [leftPx, rightPx] = widthPx < namesFromPx ? [0, widthPx * 0.3] : [widthPx * 0.2, widthPx * 0.22];
  // Panels side by side have their times at the same places: their labels take the room that those of all need.
  const panels = inPanels(roomFor(chart));
  const wished = panels.flatMap((own) => endsAt(first, leftPx, own));
  const rights = panels.flatMap((own) => endsAt(last, rightPx, own));
  const widthOf = (ends: readonly End[]) =>
    widestOf(
      ends.flatMap(({ lines }) => lines),
      ({ text, role }) => roleWidth(role, text),
    );
  const rankPx = widestOf(series, () => roleWidth('axis', String(series.length))) + 10;
  const endPx = widthPx - widthOf(rights) - gapPx;
  // Where time would have no room the first values are left to the table.
  const isTight = endPx - rankPx - widthOf(wished) - gapPx < leastTimePx * (categories.length - 1);
  const lefts = isTight ? [] : wished;
  const [left, right] = [isTight ? [] : endsAt(first, leftPx), endsAt(last, rightPx)];
  const tallest = Math.max(1, ...[...lefts, ...rights].map(({ lines }) => lines.length));
  const rowPx = Math.max(leastRowPx, tallest * linePx + 8);
  // Names of several lines stand beside the first and the last place too.
  const beyondPx = ((tallest - 1) * linePx) / 2;
  const topPx = leastTopPx + beyondPx;
  const ends = [rankPx + widthOf(lefts) + gapPx, endPx] as const;
  const x = acrossScale(categories, ends);
  const atEnd = data.filter(({ category }) => category === last);
  const unranked = atEnd.filter((datum) => !ranks.has(datum));
  const yOf = (datum: Datum) => {
    if (unranked.includes(datum))
      return topPx + (atEnd.length - unranked.length + unranked.indexOf(datum)) * rowPx;
    const { rank, tied, turn } = present(ranks.get(datum), `rank of ${datum.key}`);
    // Those that share a place stand at it, close to one another and apart from the next.
    const apart = Math.max(leastTiedPx, Math.min(tiedPx, (0.6 * rowPx) / (tied - 1)));
    return topPx + (rank - 1) * rowPx + (turn === 0 ? 0 : turn * apart);
  };
  const bottom = topPx + (series.length - 1) * rowPx + 18 + beyondPx;
  const plot = { left: ends[0] - 8, right: ends[1] + 8, top: leastTopPx - 12, bottom };

  drawing.text('axis', 0, 10, useWords(language)('bump.place'));
  series.forEach((_, index) => drawing.text('axis', 0, topPx + index * rowPx + 4.5, String(index + 1)));
  drawing.crosshair(plot.top, bottom);
  drawGaps(drawing, data, x, plot);
  // A stretch of time without rows has no line of its own.
  for (const category of categories.filter((each) => !each.includes('/'))) {
    const d = `M${coordinate(x(category))} ${plot.top}V${coordinate(bottom)}`;
    drawing.mark('path', { class: 'grid', d });
  }
  drawAcrossLabels(drawing, chart, language, x, bottom + 17, bottom);
  const placed = series.map((name) => ({
    name,
    runs: runsOf(
      categories.map((category) => datumOf(name, category)),
      (datum) => (ranks.has(datum) ? { datum, x: x(datum.category), y: yOf(datum) } : undefined),
    ),
  }));
  // What carries the finding lies on top.
  const isStrong = ({ name }: { name: string }) => spec.emphasis.includes(name);
  for (const each of placed.toSorted((a, b) => Number(isStrong(a)) - Number(isStrong(b)))) {
    drawRanks(drawing, chart, each.name, each.runs);
  }
  const middles = (side: readonly End[]) =>
    spread(
      side.toSorted((a, b) => yOf(a.datum) - yOf(b.datum)),
      ({ datum }) => yOf(datum),
      ({ lines }) => lines.length * linePx + 2,
      topPx,
      bottom,
    );
  // The names at the end come first: a line is looked for where it ends.
  for (const [side, from, sign] of [
    [right, ends[1], 1],
    [left, ends[0], -1],
  ] as const) {
    for (const [{ datum, lines }, middle] of middles(side)) {
      if (!ranks.has(datum)) {
        const d = `M${coordinate(from)} ${coordinate(middle)}h8`;
        drawing.datum(datum, () => drawing.mark('path', { class: 'missing', d }));
      }
      // The name of a line belongs to where it ends.
      const own = categories.toReversed().map((category) => datumOf(datum.series ?? '', category));
      const last = own.find((each) => each !== undefined && ranks.has(each));
      drawing.datum(
        ranks.has(datum) ? datum : (last ?? datum),
        () => {
          const start = middle - (lines.length * linePx) / 2 + 12;
          lines.forEach(({ text, role }, index) =>
            drawing.text(role, from + sign * gapPx, start + index * linePx, text, sign < 0 ? 'end' : 'start'),
          );
        },
        classOf(chart, datum.series),
      );
    }
  }
  const end = bottom + 24;
  if (data.every(({ cell }) => cell.value !== undefined)) return end;
  return drawMissingNotes(drawing, chart, language, { left: 0, top: end + 2, widthPx });
}

function classOf({ spec }: Chart<BumpSpec>, series: string | undefined): string | undefined {
  const place = series === undefined ? undefined : ownValue(spec.places, series);
  return place === undefined ? undefined : `place-${place}`;
}

/** Stretches without a gap. */
function runsOf(
  data: readonly (Datum | undefined)[],
  placeOf: (datum: Datum) => Place | undefined,
): Place[][] {
  const runs: Place[][] = [[]];
  for (const datum of data) {
    const place = datum === undefined ? undefined : placeOf(datum);
    if (place === undefined) runs.push([]);
    else runs.at(-1)?.push(place);
  }
  return runs.filter(({ length }) => length > 0);
}

const pathOf = lineThrough<Place>(
  ({ x }) => x,
  ({ y }) => y,
).digits(2);

/** The line of a series and its marks; to a forecast it is dashed. */
function drawRanks(
  drawing: DrawingBuilder,
  chart: Chart<BumpSpec>,
  name: string,
  runs: readonly Place[][],
): void {
  const { spec } = chart;
  const className = classOf(chart, name);
  const carrier = carrierOf(chart, className === undefined ? undefined : name);
  const plain = spec.emphasis.includes(name) ? 'line-strong' : 'line-thin';
  const line = className === undefined ? plain : carrier.line;
  for (const run of runs) {
    const forecast = run.findIndex(({ datum }) => datum.cell.state === 'forecast');
    const known = forecast === -1 ? run : run.slice(0, forecast);
    const ahead = forecast === -1 ? [] : run.slice(Math.max(0, forecast - 1));
    for (const [style, points] of [
      [line, known],
      ['line-forecast', ahead],
    ] as const) {
      if (points.length < 2) continue;
      const d = present(pathOf([...points]), 'path of a line');
      drawing.series(run[0]?.datum.column, () => drawing.mark('path', { class: style, d }), className);
    }
  }
  for (const { datum, x, y } of runs.flat()) {
    const mark = { shape: carrier.shape, state: datum.cell.state };
    drawing.datum(datum, () => drawMark(drawing, mark, [x, y], radius), className);
    drawing.anchor(datum, x, y);
  }
}
