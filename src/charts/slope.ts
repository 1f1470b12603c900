/** Lines between two categories, one for each series; those that carry the finding are heavier. */

import type { Language } from '../site.ts';
import { useWords } from '../i18n/ui.ts';
import type { ChartOf } from '../model/chart.ts';
import { categoriesOf, seriesOf, type Datum } from '../model/chart-data.ts';
import { categoryName, seriesName } from '../model/chart-names.ts';
import { formatCell } from '../model/number-format.ts';
import { roleWidth, type DrawingBuilder } from '../plotting/drawing.ts';
import { wrapText } from '../plotting/measure-text.ts';
import { spread } from '../plotting/spread.ts';
import { coordinate } from '../plotting/svg.ts';
import { textRoles } from '../plotting/theme.ts';
import { carrierOf, drawMark } from './carriers.ts';
import type { ChartKind } from './kind.ts';
import { showsZero, valueScale } from './series-lines.ts';

export const slope: ChartKind<'slope'> = { draw: drawSlopes };

const linePx = 17;
const radius = 4.5;

interface Slope {
  name: string;
  ends: [Datum, Datum];
  isStrong: boolean;
  className: string | undefined;
}

function drawSlopes(chart: ChartOf<'slope'>, language: Language, drawing: DrawingBuilder): number {
  const { data, spec } = chart;
  const { widthPx } = drawing;
  const [from = '', to = ''] = categoriesOf(data);
  const slopes = seriesOf(data).flatMap((name): Slope[] => {
    const [start, end] = [from, to].map((category) =>
      data.find((datum) => datum.series === name && datum.category === category),
    );
    if (start === undefined || end === undefined) return [];
    const place = spec.places?.[name];
    return [
      {
        name: seriesName(chart, name, language),
        ends: [start, end],
        isStrong: spec.emphasis.includes(name),
        className: place === undefined ? undefined : `place-${place}`,
      },
    ];
  });
  const textOf = (datum: Datum) => formatCell(datum.cell, language, 'short');
  const role = (isStrong: boolean) => (isStrong ? 'label-strong' : 'label');
  const leftPx = Math.max(0, ...slopes.map(({ ends }) => roleWidth('label-strong', textOf(ends[0])))) + 20;
  const rightMostPx = widthPx * 0.46;
  const widest = Math.max(
    0,
    ...slopes.map(
      ({ name, ends, isStrong }) =>
        roleWidth(role(isStrong), name) + roleWidth('label-strong', textOf(ends[1])) + 8,
    ),
  );
  const rightPx = Math.min(widest, rightMostPx) + 20;
  const [x0, x1] = [leftPx, widthPx - rightPx];
  const endLines = slopes.map(({ name, ends, isStrong }) => {
    const { face, sizePx } = textRoles[role(isStrong)];
    const value = textOf(ends[1]);
    const room = rightPx - 20 - roleWidth('label-strong', value) - 8;
    return { value, lines: wrapText(name, face, sizePx, Math.max(room, 40)) };
  });

  const head = textRoles['label-strong'];
  const heads = [from, to].map((category) =>
    wrapText(categoryName(chart, category, language), head.face, head.sizePx, widthPx / 2 - 8),
  );
  heads[0]?.forEach((line, index) => drawing.text('label-strong', 0, 13 + index * linePx, line));
  const headRight = Math.max(0, ...(heads[1] ?? []).map((line) => roleWidth('label-strong', line)));
  const headX = Math.max(widthPx / 2 + 8, Math.min(x1, widthPx - headRight));
  heads[1]?.forEach((line, index) => drawing.text('label-strong', headX, 13 + index * linePx, line));
  const top = Math.max(...heads.map((lines) => lines.length)) * linePx + 22;

  const sizes = endLines.map(({ lines }) => lines.length * linePx + 3);
  const needed = sizes.reduce((sum, size) => sum + size, 0);
  const heightPx = Math.max(needed, Math.min(300, Math.max(200, widthPx * 0.5)));
  const bottom = top + heightPx;
  const scale = valueScale(
    data.flatMap(({ cell }) => cell.value ?? []),
    [bottom, top],
  );
  const y = (datum: Datum) => scale(datum.cell.value ?? 0);
  for (const x of [x0, x1]) {
    drawing.mark('path', { class: 'grid', d: `M${coordinate(x)} ${top - 8}V${coordinate(bottom + 8)}` });
  }
  const starts = spread(
    slopes.map(({ ends }) => y(ends[0])),
    linePx,
    top,
    bottom,
  );
  const stops = spread(
    slopes.map(({ ends }) => y(ends[1])),
    sizes,
    top - 6 + (sizes[0] ?? 0) / 2,
    bottom + 6,
  );
  slopes.forEach(({ ends, isStrong, className }, index) => {
    const [start, end] = ends;
    const group = className === undefined ? '' : ` ${className}`;
    const carrier = carrierOf(chart, className === undefined ? undefined : start.series);
    const line = className === undefined ? (isStrong ? 'line-strong' : 'line-thin') : carrier.line;
    drawing.mark('path', {
      class: line + group,
      d: `M${coordinate(x0)} ${coordinate(y(start))}L${coordinate(x1)} ${coordinate(y(end))}`,
    });
    const labelled = role(isStrong);
    const sides = [
      { datum: start, x: x0, at: starts[index] ?? 0, sign: -1 },
      { datum: end, x: x1, at: stops[index] ?? 0, sign: 1 },
    ];
    for (const { datum, x, at, sign } of sides) {
      drawing.datum(
        datum,
        () => {
          drawMark(drawing, { shape: carrier.shape, state: datum.cell.state }, [x, y(datum)], radius);
          if (Math.abs(at - y(datum)) > 4) {
            const d = `M${coordinate(x + sign * 6)} ${coordinate(y(datum))}h${sign * 4}V${coordinate(at)}h${sign * 4}`;
            drawing.mark('path', { class: 'leader', d });
          }
          if (sign < 0) {
            drawing.text('label-strong', x - 18, at + 4.5, textOf(datum), 'end');
            return;
          }
          const { value, lines } = endLines[index] ?? { value: '', lines: [] };
          const first = at + 4.5 - ((lines.length - 1) * linePx) / 2;
          const after = drawing.text('label-strong', x + 18, first, value) + 8;
          lines.forEach((text, row) => drawing.text(labelled, after, first + row * linePx, text));
        },
        className,
      );
      drawing.anchor(datum, x, y(datum));
    }
  });
  if (showsZero(scale)) return bottom + 12;
  drawing.text('axis', 0, bottom + 24, useWords(language)('axis.notFromZero'));
  return bottom + 30;
}
