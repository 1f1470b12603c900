/** What the controls of a chart offer: its series, its notable points, its views. */

import { useWords } from '../i18n/ui.ts';
import { chartView, plainWords, viewsOf, type Chart } from '../model/chart.ts';
import { categoryName } from '../model/chart-names.ts';
import { isTidy } from '../model/chart-spec.ts';
import type { Language } from '../site.ts';
import { chartTable } from './chart-table.ts';

/** A row worth going to, and why. */
export interface NotablePoint {
  row: number;
  words: string;
}

/** Below so many rows every point is in sight. */
const fewestRows = 6;

/** The highest and the lowest value, and what annotations speak of; each row once, at most four. */
export function notablePoints(chart: Chart, language: Language): NotablePoint[] {
  const t = useWords(language);
  const { rows, columns } = chartTable(chart, language);
  if (rows.length < fewestRows) return [];
  const points: NotablePoint[] = [];
  const add = (row: number, words: string) => {
    if (!points.some((point) => point.row === row)) points.push({ row, words });
  };
  if (columns.length === 0) {
    const known = rows.flatMap(({ cells }, row) => {
      const value = cells[0]?.value;
      return value === undefined ? [] : [{ row, value }];
    });
    const highest = known.reduce(
      (best, each) => (each.value > best.value ? each : best),
      known[0] ?? { row: 0, value: 0 },
    );
    const lowest = known.reduce((best, each) => (each.value < best.value ? each : best), highest);
    if (lowest.value < highest.value) {
      add(highest.row, `${t('plate.highest')}, ${rows[highest.row]?.label ?? ''}`);
      add(lowest.row, `${t('plate.lowest')}, ${rows[lowest.row]?.label ?? ''}`);
    }
  }
  for (const { at } of isTidy(chart.spec) ? chart.spec.annotations : []) {
    const datum = chart.data.find(({ category }) => category === at);
    if (datum !== undefined) add(datum.row, categoryName(chart, at, language));
  }
  return points.slice(0, 4);
}

/** The views in order with their names; empty where there is only one look. */
export function viewChoices(chart: Chart, language: Language): { id: string; name: string }[] {
  const { spec } = chart;
  const ids = viewsOf(chart);
  if (!isTidy(spec) || ids.length < 2) return [];
  const names: Record<string, string> = plainWords(spec.words[language].views);
  return ids.map((id) => ({ id, name: names[id] ?? id }));
}

/** How many rows of the table each view shows. */
export function rowsShown(chart: Chart, view: string): number {
  return new Set(chartView(chart, view).data.map(({ row }) => row)).size;
}
