/**
 * The text alternative of a chart by the levels of Lundgard and Satyanarayan (2022): what is
 * encoded and its statistics are generated from the cells, the trend is the editor's.
 */

import { useWords } from '../../i18n/ui.ts';
import { plainWords, type Chart } from '../chart.ts';
import { present } from '../../present.ts';
import type { Language } from '../../site.ts';
import { chartTable, type ChartTable, type TableRow } from './chart-table.ts';

/** Beyond so many values they are not read out one by one. */
const mostRead = 12;

/** Encoding, statistics and the editor's reading, as sentences. */
export function describeChart(chart: Chart, language: Language): string {
  const { encoding } = chart.type.words[language];
  const statistics = statisticsOf(chartTable(chart, language), language);
  const words = plainWords(chart.spec.words[language]);
  const threshold = chart.type.threshold?.(chart.spec)?.texts[language];
  const measuredBy = threshold === undefined ? [] : [`${plainWords(threshold)}.`];
  return [`${encoding}.`, statistics, ...measuredBy, words.description].join(' ');
}

/** The same where nothing else tells what is measured, where and when: that comes first. */
export function describeAlone(chart: Chart, language: Language): string {
  return `${plainWords(chart.spec.words[language]).subtitle}. ${describeChart(chart, language)}`;
}

function statisticsOf(table: ChartTable, language: Language): string {
  const { rows, columns } = table;
  const values = rows.flatMap(({ cells }) => cells.filter((cell) => cell !== undefined));
  if (values.length <= mostRead) return allValues(table);
  if (columns.length === 0) return extremes(rows, 0, language);
  return columns.map((name, column) => asSentence(`${name}: ${extremes(rows, column, language)}`)).join(' ');
}

/** Every value, by panel or series: `Jobs: micro, 46.8%; large, 20.6%.` Labels have commas and end with years. */
function allValues({ rows, columns }: ChartTable): string {
  if (columns.length > 0) {
    return columns
      .map((name, column) => {
        const pairs = rows.flatMap(({ label, cells }) => {
          const cell = cells[column];
          return cell === undefined ? [] : [`${label}, ${cell.said}`];
        });
        return asSentence(`${name}: ${pairs.join('; ')}.`);
      })
      .join(' ');
  }
  return [...Map.groupBy(rows, ({ group }) => group)]
    .map(([group, members]) => {
      const pairs = members.map(
        ({ label, cells }) => `${label}, ${present(cells[0], `value of ${label}`).said}`,
      );
      return asSentence(`${group === undefined ? '' : `${group}: `}${pairs.join('; ')}.`);
    })
    .join(' ');
}

/** How many values there are, the highest and the lowest, and how many are missing. */
function extremes(rows: readonly TableRow[], column: number, language: Language): string {
  const t = useWords(language);
  const known = rows.flatMap(({ label, cells }) => {
    const cell = cells[column];
    return cell?.value === undefined ? [] : [{ label, text: cell.said, value: cell.value }];
  });
  const sorted = known.toSorted((a, b) => a.value - b.value);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (lowest === undefined || highest === undefined) return '';
  const missing = rows.filter(({ cells }) => cells[column] !== undefined).length - known.length;
  const counted = `${known.length} ${t('description.values')}`;
  // All that share an extreme are named.
  const join = new Intl.ListFormat(language);
  const namesOf = ({ value }: (typeof known)[number]) =>
    join.format(known.filter((each) => each.value === value).map(({ label }) => label));
  const parts = [
    counted,
    `${t('description.highest')} ${namesOf(highest)}, ${highest.text}`,
    `${t('description.lowest')} ${namesOf(lowest)}, ${lowest.text}`,
    ...(missing === 0 ? [] : [`${t('description.missing')} ${missing}`]),
  ];
  return `${parts.join('; ')}.`;
}

function asSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
