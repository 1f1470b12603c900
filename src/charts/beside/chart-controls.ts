/** What the controls of a chart offer: its series, its notable points, its views. */

import { inLanguage, useWords } from '../../i18n/ui.ts';
import { annotatedBy, chartView, dataAmongMarks, plainWords, viewsOf, type Chart } from '../chart.ts';
import { categoryName, panelName } from '../chart-names.ts';
import { inPanels } from '../datum.ts';
import { isTidy } from '../chart-spec.ts';
import { ownValue, present } from '../../present.ts';
import type { AnyLanguage } from '../../site.ts';
import { chartTable, wholeLabel } from './chart-table.ts';

/** A row worth going to, and why. */
export interface NotablePoint {
  row: number;
  words: string;
}

/** Below so many rows every point is in sight. */
const fewestRows = 6;

/** The highest and the lowest value where one alone is, and what annotations speak of; each row once, at most four. */
export function notablePoints(chart: Chart, language: AnyLanguage): NotablePoint[] {
  const t = useWords(language);
  const { rows, columns } = chartTable(chart, language);
  const compared = dataAmongMarks(chart);
  if (compared.length < fewestRows) return [];
  const labelOf = (row: number) => wholeLabel(present(rows[row], `row ${row} of ${chart.id}`));
  const points: NotablePoint[] = [];
  const add = (row: number, words: string) => {
    if (!points.some((point) => point.row === row)) points.push({ row, words });
  };
  if (columns.length === 0 && canBeRanked(chart)) {
    const known = compared.flatMap(({ row, cell }) =>
      cell.value === undefined ? [] : { row, value: cell.value },
    );
    const sorted = known.toSorted((a, b) => a.value - b.value);
    const [lowest, highest] = [sorted[0], sorted.at(-1)];
    // Of several that are the highest together, none is to be named.
    const isAlone = (point: (typeof known)[number] | undefined) =>
      point !== undefined && known.filter(({ value }) => value === point.value).length === 1;
    if (highest !== undefined && isAlone(highest))
      add(highest.row, `${t('figure.highest')}, ${labelOf(highest.row)}`);
    if (lowest !== undefined && isAlone(lowest))
      add(lowest.row, `${t('figure.lowest')}, ${labelOf(lowest.row)}`);
  }
  for (const annotation of isTidy(chart.spec) ? chart.spec.annotations : []) {
    const datum = annotatedBy(chart, annotation);
    if (datum === undefined) continue;
    const { at, panel } = annotation;
    add(datum.row, panel === undefined ? categoryName(chart, at, language) : labelOf(datum.row));
  }
  return points.slice(0, 4);
}

/** Whether there are values to walk: more than two, and not all written out by the drawing. */
export function isWalkable({ type, data }: Chart): boolean {
  return data.length > 2 && type.isWrittenOut !== true;
}

/**
 * On a map, every place that it draws by its name, in the order of the alphabet; of multiples the first row of each
 * panel, by the panel's name; elsewhere none.
 */
export function rowNames(chart: Chart, language: AnyLanguage): NotablePoint[] {
  const panels = inPanels(chart.data).flatMap(([first]) =>
    first?.panel === undefined ? [] : { row: first.row, words: panelName(chart, first.panel, language) },
  );
  if (panels.length > 0) return panels;
  if (chart.type.home === undefined) return [];
  const names = chartTable(chart, language).rows.map(({ label }, row) => ({ row, words: label }));
  return names.toSorted((a, b) => a.words.localeCompare(b.words, language));
}

/** False for parts of several wholes, amounts in several units, levels of a classification and years of events. */
function canBeRanked({ spec, data }: Chart): boolean {
  const units = new Set(data.map(({ cell }) => cell.unit.name));
  return isTidy(spec) && units.size === 1 && !units.has('level') && !units.has('year');
}

/** The views in order with their names; empty where there is only one look. */
export function viewChoices(chart: Chart, language: AnyLanguage): { id: string; name: string }[] {
  const { spec } = chart;
  const ids = viewsOf(chart);
  if (!isTidy(spec) || ids.length < 2) return [];
  const names: Record<string, string> = plainWords(inLanguage(spec.words, language).views);
  return ids.map((id) => ({ id, name: ownValue(names, id) ?? id }));
}

/** How many rows of the table each view shows. */
export function rowsShown(chart: Chart, view: string): number {
  return new Set(chartView(chart, view).data.map(({ row }) => row)).size;
}
