/** Why values are not there, said under a drawing that leaves a gap for them. */

import type { AnyLanguage } from '../../site.ts';
import { useWords } from '../../i18n/ui.ts';
import { categoriesOf, seriesOf, type Datum } from '../datum.ts';
import { inTimeOrder, timesOf } from '../time.ts';
import type { Chart } from '../chart.ts';
import { categoryName, seriesName } from '../chart-names.ts';
import { formatCell, rangeDash } from '../../binding/number-format.ts';
import type { DrawingBuilder } from '../../plotting/drawing.ts';
import { hatch } from '../../plotting/hatch.ts';
import { endsOf } from '../../plotting/span.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { narrowBelowPx, textRoles } from '../../plotting/theme.ts';

const [linePx, indentPx, swatchPx] = [16, 22, 12];
/** Beyond so many lines only the number of values is told for each reason; on a narrow drawing and on a wide one. */
const mostLines = [3, 6] as const;
/** Beyond so many names of what is no time, their number stands for them. */
const mostNames = 8;

/**
 * A line for each reason: `2016: not available`. With several series it names them, with many their values are
 * counted: the drawing marks each, and the table names it.
 * @returns the y under the last line
 */
export function drawMissingNotes(
  drawing: DrawingBuilder,
  chart: Chart,
  language: AnyLanguage,
  area: { left: number; top: number; widthPx: number },
  data: readonly Datum[] = chart.data,
  swatch: 'hatch' | 'area' = 'hatch',
): number {
  const missing = data.filter(({ cell }) => cell.value === undefined);
  const { face, sizePx } = textRoles.annotation;
  const namesSeries = new Set(data.map(({ series }) => series)).size > 1;
  const wrap = (text: string) => wrapText(text, face, sizePx, area.widthPx - indentPx);
  const most = mostLines[drawing.widthPx < narrowBelowPx ? 0 : 1];
  const named = notesOf(chart, language, missing, namesSeries);
  const isLong = namesSeries && named.flatMap(wrap).length > most;
  let y = area.top;
  for (const text of isLong ? countsOf(language, missing) : named) {
    const [left, top] = [area.left, y + 4];
    if (swatch === 'hatch') drawing.mark('path', { class: 'hatch', d: hatch(left, top, swatchPx, swatchPx) });
    else {
      const box = { x: left + 0.5, y: top, width: swatchPx, height: swatchPx };
      drawing.mark('rect', { class: 'missing-area area', ...box });
    }
    for (const line of wrap(text)) {
      drawing.text('annotation', area.left + indentPx, (y += linePx) - 1, line);
    }
    y += 3;
  }
  return y;
}

/** The same under a drawing of areas, where what is missing is an empty area and not a hatched band. */
export function drawMissingAreas(
  drawing: DrawingBuilder,
  chart: Chart,
  language: AnyLanguage,
  top: number,
): number {
  if (chart.data.every(({ cell }) => cell.value !== undefined)) return top;
  const area = { left: 0, top, widthPx: drawing.widthPx };
  return drawMissingNotes(drawing, chart, language, area, chart.data, 'area');
}

const reasonOf = ({ cell }: Datum, language: AnyLanguage) => formatCell(cell, language);

/** How many values are missing for each reason: `6 values: no data`. */
function countsOf(language: AnyLanguage, missing: readonly Datum[]): string[] {
  const t = useWords(language);
  return [...Map.groupBy(missing, (datum) => reasonOf(datum, language))].map(
    ([reason, { length }]) =>
      `${length} ${t(length === 1 ? 'description.value' : 'description.values')}: ${reason}`,
  );
}

function notesOf(
  chart: Chart,
  language: AnyLanguage,
  missing: readonly Datum[],
  namesSeries: boolean,
): string[] {
  const bySeries = [
    ...Map.groupBy(missing, (datum) =>
      JSON.stringify([namesSeries ? datum.series : undefined, reasonOf(datum, language)]),
    ),
  ].map(([, members]) => members);
  const notes = bySeries.map((members) => {
    const [first] = endsOf(members);
    return {
      series: first.series,
      text: `${namesIn(chart, language, members)}: ${reasonOf(first, language)}`,
    };
  });
  // What all series lack is said once, and what some lack of several together.
  const count = seriesOf(chart.data).length;
  return [...Map.groupBy(notes, ({ text }) => text)].map(([text, alike]) => {
    const names = alike.flatMap(({ series }) =>
      series === undefined ? [] : seriesName(chart, series, language),
    );
    // A series of which nothing is known is named here, since it is nowhere else.
    const isSeen = alike.every(({ series }) =>
      chart.data.some((datum) => datum.series === series && datum.cell.value !== undefined),
    );
    return !namesSeries || (alike.length === count && isSeen) ? text : `${names.join(', ')}, ${text}`;
  });
}

/** The names of what is missing: times in a row as `2012–2015`, of many others their number. */
function namesIn(chart: Chart, language: AnyLanguage, members: readonly Datum[]): string {
  const nameOf = (category: string) => categoryName(chart, category, language);
  const names = members.map(({ category }) => category);
  if (timesOf(categoriesOf(chart.data)) === undefined) {
    return names.length > mostNames
      ? `${names.length} ${useWords(language)('description.values')}`
      : names.map(nameOf).join(', ');
  }
  const all = inTimeOrder(categoriesOf(chart.data));
  const runs: string[][] = [];
  for (const name of inTimeOrder(names)) {
    const run = runs.at(-1);
    if (run !== undefined && all.indexOf(name) === all.indexOf(run.at(-1) ?? '') + 1) run.push(name);
    else runs.push([name]);
  }
  return runs
    .flatMap((run) => {
      const [first, last] = endsOf(run);
      return run.length > 2 ? [`${nameOf(first)}${rangeDash[language]}${nameOf(last)}`] : run.map(nameOf);
    })
    .join(', ');
}
