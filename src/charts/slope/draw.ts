/** Lines between two categories, one for each series; those that carry the finding are heavier. */

import { least, scaleLinear, sum } from 'd3';
import type { AnyLanguage } from '../../site.ts';
import { roomFor, type Chart } from '../chart.ts';
import { categoriesOf, inPanels, panelsOf, seriesOf, valueOf, type Datum } from '../datum.ts';
import { categoryName, seriesName } from '../chart-names.ts';
import { formatCell } from '../../binding/number-format.ts';
import { roleWidth, widestOf, type DrawingBuilder } from '../../plotting/drawing.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { spanOf } from '../../plotting/span.ts';
import { spread } from '../../plotting/spread.ts';
import { coordinate } from '../../markup/coordinate.ts';
import { narrowBelowPx, textRoles, type TextRole } from '../../plotting/theme.ts';
import { carrierOf, drawMark, type Carrier } from '../parts/carriers.ts';
import { ownValue, present } from '../../present.ts';
import type { TidySpec } from '../chart-spec.ts';

const [linePx, radius, gapPx] = [16, 4.5, 18];

interface Slope {
  ends: [Datum, Datum];
  carrier: Carrier;
  className: string | undefined;
  /** The lines of the label at each end. */
  labels: [LabelLine[], LabelLine[]];
}

interface LabelLine {
  text: string;
  role: TextRole;
}

export function drawSlopes(chart: Chart<TidySpec>, language: AnyLanguage, drawing: DrawingBuilder): number {
  const { widthPx } = drawing;
  const slopes = slopesOf(chart, language, widthPx);
  // Beside other panels the lines have the room and the scale of all of them.
  const all = panelsOf(chart.data).length === 0 ? [chart.data] : inPanels(roomFor(chart));
  const panels = all.map((data) => slopesOf({ ...chart, data }, language, widthPx));
  const widest = (side: 0 | 1) =>
    widestOf(
      panels.flat().flatMap(({ labels }) => labels[side]),
      ({ text, role }) => roleWidth(role, text),
    );
  const [x0, x1] = [widest(0) + gapPx, widthPx - widest(1) - gapPx];

  const { face, sizePx } = textRoles['label-strong'];
  const heads = categoriesOf(chart.data).map((category) =>
    wrapText(categoryName(chart, category, language), face, sizePx, widthPx / 2 - 8),
  );
  heads.forEach((lines, side) => {
    const headPx = widestOf(lines, (line) => roleWidth('label-strong', line));
    // A heading stands at its axis as far as it has room there.
    const left =
      side === 0
        ? Math.max(0, Math.min(x0 - 4, widthPx / 2 - 8 - headPx))
        : Math.max(widthPx / 2 + 8, Math.min(x1 - 4, widthPx - headPx));
    lines.forEach((line, index) => drawing.text('label-strong', left, 13 + index * linePx, line));
  });
  const top = Math.max(...heads.map((lines) => lines.length)) * linePx + 26;

  const sizeAt =
    (side: 0 | 1) =>
    ({ labels }: Slope) =>
      labels[side].length * linePx + 4;
  const needed = Math.max(...panels.flatMap((own) => [sum(own, sizeAt(0)), sum(own, sizeAt(1))]));
  const bottom = top + Math.max(needed, Math.min(280, Math.max(170, widthPx * 0.42)));
  const [low, high] = spanOf(all.flat().map(valueOf));
  const scale = scaleLinear(low === high ? [low - 1, high + 1] : [low, high], [bottom, top]);
  const y = (datum: Datum) => scale(valueOf(datum));
  for (const x of [x0, x1]) {
    drawing.mark('path', { class: 'grid', d: `M${coordinate(x)} ${top - 10}V${coordinate(bottom + 10)}` });
  }
  const middlesAt = (side: 0 | 1) => {
    const endOf = ({ ends }: Slope) => y(ends[side]);
    const highest = least(slopes, endOf);
    const highestPx = highest === undefined ? 0 : sizeAt(side)(highest);
    return spread(slopes, endOf, sizeAt(side), top - 14 + highestPx / 2, bottom + 14);
  };
  const middles = [middlesAt(0), middlesAt(1)] as const;
  const lowest = ([0, 1] as const).flatMap((side) =>
    [...middles[side]].map(([slope, middle]) => middle + sizeAt(side)(slope) / 2),
  );
  for (const { ends, carrier, className } of slopes) {
    const d = `M${coordinate(x0)} ${coordinate(y(ends[0]))}L${coordinate(x1)} ${coordinate(y(ends[1]))}`;
    drawing.series(ends[0].column, () => drawing.mark('path', { class: carrier.line, d }), className);
  }
  for (const slope of slopes) {
    const { ends, carrier, className, labels } = slope;
    for (const [side, x, sign] of [
      [0, x0, -1],
      [1, x1, 1],
    ] as const) {
      const datum = ends[side];
      const middle = present(middles[side].get(slope), `middle of the label of ${datum.key}`);
      drawing.datum(
        datum,
        () => {
          drawMark(drawing, { shape: carrier.shape, state: datum.cell.state }, [x, y(datum)], radius);
          if (Math.abs(middle - y(datum)) > 4) {
            const d = `M${coordinate(x + sign * 6)} ${coordinate(y(datum))}h${sign * 4}V${coordinate(middle)}h${sign * 4}`;
            drawing.mark('path', { class: 'leader', d });
          }
          const first = middle - (labels[side].length * linePx) / 2 + 12;
          labels[side].forEach(({ text, role }, line) =>
            drawing.text(role, x + sign * gapPx, first + line * linePx, text, side === 0 ? 'end' : 'start'),
          );
        },
        className,
      );
      drawing.anchor(datum, x, y(datum));
    }
  }
  return Math.max(bottom + 12, ...lowest) + 4;
}

/** The lines that have both ends, with their labels: the name stands at the right, with room at both. */
function slopesOf(chart: Chart<TidySpec>, language: AnyLanguage, widthPx: number): Slope[] {
  const { data, spec } = chart;
  const isNarrow = widthPx < narrowBelowPx;
  return seriesOf(data).flatMap((name): Slope[] => {
    const [start, end] = categoriesOf(data).map((category) =>
      data.find((datum) => datum.series === name && datum.category === category),
    );
    if (start === undefined || end === undefined) return [];
    const isStrong = spec.emphasis.includes(name);
    const place = ownValue(spec.places, name);
    const role: TextRole = isStrong ? 'label-strong' : 'label';
    const { face, sizePx } = textRoles[role];
    const text = seriesName(chart, name, language);
    const longestWord = Math.max(...text.split(/[ \n]+/).map((word) => roleWidth(role, word)));
    const labelOf = (datum: Datum, least: number): LabelLine[] => {
      const room = Math.max(least, Math.min(longestWord, widthPx * 0.42));
      const value = formatCell(datum.cell, language, 'short');
      const whole = `${value} ${text}`;
      if (roleWidth(role, whole) <= room) return [{ text: whole, role }];
      const names = wrapText(text, face, sizePx, room).map((line) => ({ text: line, role }));
      return [{ text: value, role }, ...names];
    };
    const left: LabelLine = { text: formatCell(start.cell, language, 'short'), role };
    const plain = carrierOf(chart, place === undefined ? undefined : name);
    return [
      {
        ends: [start, end],
        // Without places the lines are all of one colour, and the finding is the heavy one.
        carrier: place === undefined ? { ...plain, line: isStrong ? 'line-strong' : 'line-thin' } : plain,
        className: place === undefined ? undefined : `place-${place}`,
        labels: [
          widthPx < 560 ? [left] : labelOf(start, widthPx * 0.24),
          labelOf(end, widthPx * (isNarrow ? 0.28 : 0.34)),
        ],
      },
    ];
  });
}
