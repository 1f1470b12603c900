/**
 * The text alternative of a chart by the levels of Lundgard and Satyanarayan (2022): what is
 * encoded and its statistics are generated from the cells, the trend is the editor's.
 */

import { inLanguage, useWords } from '../../i18n/ui.ts';
import { plainWords, type Chart } from '../chart.ts';
import { isTidy } from '../chart-spec.ts';
import { annotationsInWords } from '../parts/annotations.ts';
import { panelName } from '../chart-names.ts';
import { inPanels, panelsOf } from '../datum.ts';
import { present } from '../../present.ts';
import { isFullLanguage, type AnyLanguage } from '../../site.ts';
import { highMark } from '../../text/typography.ts';
import { chartTable, type ChartTable, type TableRow } from './chart-table.ts';

/** Beyond so many values they are not read out one by one. */
const mostRead = 12;
/** What the type tells of all panels is left out where it is longer: a description is read in one go. */
const mostLetters = 400;

/** Encoding, statistics and the editor's reading, as sentences. */
export function describeChart(chart: Chart, language: AnyLanguage): string {
  const panels = panelsOf(chart.data).length;
  const encoding = isFullLanguage(language)
    ? (chart.type.encoding?.(chart, language) ?? chart.type.words[language].encoding)
    : present(chart.encodings?.[language], `the encoding of ${chart.id} in ${language}`);
  const statistics = statisticsOf(chartTable(chart, language), panels > 0, language);
  const own = ownStatistics(chart, language);
  const words = plainWords(inLanguage(chart.spec.words, language));
  const threshold = chart.type.threshold?.(chart.spec)?.texts;
  const limit = threshold && inLanguage<string | undefined>(threshold, language);
  const measuredBy = limit === undefined ? [] : [`${plainWords(limit)}.`];
  const isFree = isTidy(chart.spec) && chart.spec.multiples?.scales === 'free';
  const ofPanels = `${panels} ${useWords(language)(isFree ? 'multiples.free' : 'multiples.shared')}.`;
  return [
    `${encoding}.`,
    ...(panels === 0 ? [] : [ofPanels]),
    statistics,
    ...(own === undefined ? [] : [asSentence(own)]),
    ...measuredBy,
    ...annotationsInWords(chart, language).map((each) => (/[.!?]$/.test(each) ? each : `${each}.`)),
    words.description,
  ].join(' ');
}

/** What its type tells besides the values; of each panel by itself, after its name. */
function ownStatistics(chart: Chart, language: AnyLanguage): string | undefined {
  const { statistics } = chart.type;
  if (statistics === undefined || panelsOf(chart.data).length === 0) return statistics?.(chart, language);
  const told = inPanels(chart.data).flatMap((data) => {
    const { panel = '' } = present(data[0], `a datum of a panel of ${chart.id}`);
    const said = statistics({ ...chart, data, wholeData: chart.data }, language);
    return said === undefined ? [] : `${panelName(chart, panel, language)}${highMark(':', language)} ${said}`;
  });
  const text = told.join(' ');
  return told.length === 0 || text.length > mostLetters ? undefined : text;
}

/** The same where nothing else tells what is measured, where and when: that comes first. */
export function describeAlone(chart: Chart, language: AnyLanguage): string {
  return `${plainWords(inLanguage(chart.spec.words, language)).subtitle}. ${describeChart(chart, language)}`;
}

function statisticsOf(table: ChartTable, hasPanels: boolean, language: AnyLanguage): string {
  const { columns } = table;
  const values = table.rows.flatMap(({ cells }) => cells.filter((cell) => cell !== undefined));
  // Rows of the same name stand in several panels.
  const withPanel = (row: TableRow) => ({ ...row, label: `${row.label} (${row.group})` });
  const rows = hasPanels ? table.rows.map(withPanel) : table.rows;
  if (values.length <= mostRead) return allValues(columns.length > 0 ? { rows, columns } : table, language);
  if (columns.length === 0) return extremes(rows, 0, language);
  const colon = highMark(':', language);
  return columns
    .map((name, column) => asSentence(`${name}${colon} ${extremes(rows, column, language)}`))
    .join(' ');
}

/** Every value, by panel or series: `Jobs: micro, 46.8%; large, 20.6%.` Labels have commas and end with years. */
function allValues({ rows, columns }: ChartTable, language: AnyLanguage): string {
  const colon = highMark(':', language);
  const semicolon = highMark(';', language);
  if (columns.length > 0) {
    return columns
      .map((name, column) => {
        const pairs = rows.flatMap(({ label, cells }) => {
          const cell = cells[column];
          return cell === undefined ? [] : [`${label}, ${cell.said}`];
        });
        return asSentence(`${name}${colon} ${pairs.join(`${semicolon} `)}.`);
      })
      .join(' ');
  }
  return [...Map.groupBy(rows, ({ group }) => group)]
    .map(([group, members]) => {
      const pairs = members.map(
        ({ label, cells }) => `${label}, ${present(cells[0], `value of ${label}`).said}`,
      );
      return asSentence(`${group === undefined ? '' : `${group}${colon} `}${pairs.join(`${semicolon} `)}.`);
    })
    .join(' ');
}

/** How many values there are, the highest and the lowest, and which are missing. */
function extremes(rows: readonly TableRow[], column: number, language: AnyLanguage): string {
  const t = useWords(language);
  const told = rows.flatMap(({ label, cells }) => {
    const cell = cells[column];
    return cell === undefined ? [] : [{ label, text: cell.said, value: cell.value }];
  });
  const known = told.filter((each): each is Known => each.value !== undefined);
  const missing = told.filter(({ value }) => value === undefined).map(({ label }) => label);
  const sorted = known.toSorted((a, b) => a.value - b.value);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  const parts = [
    `${known.length} ${t('description.values')}${areEqual(known) ? `, ${t('description.all')} ${known[0]?.text}` : ''}`,
    ...(lowest === undefined || highest === undefined || areEqual(known)
      ? []
      : [
          `${t('description.highest')} ${extremeIn(known, highest, language)}`,
          `${t('description.lowest')} ${extremeIn(known, lowest, language)}`,
        ]),
    ...(missing.length === 0 ? [] : [`${t('description.missing')} ${namesOrCount(missing, language)}`]),
  ];
  return `${parts.join(`${highMark(';', language)} `)}.`;
}

interface Known {
  label: string;
  text: string;
  value: number;
}

/** Of more that share an extreme or are missing, the number is told instead of the names. */
const mostNames = 3;

/** Whether several values are told as one: none is higher than another, nor written otherwise. */
function areEqual(known: readonly Known[]): boolean {
  return known.length > 1 && new Set(known.map(({ text }) => text)).size === 1;
}

/** Who has an extreme, and what it is: `Marche and Sicily, 1%`; of many their number, `1% (17)`. */
function extremeIn(known: readonly Known[], { value, text }: Known, language: AnyLanguage): string {
  const names = known.filter((each) => each.value === value).map(({ label }) => label);
  if (names.length > mostNames) return `${text} (${names.length})`;
  return `${namesOrCount(names, language)}, ${text}`;
}

function namesOrCount(names: readonly string[], language: AnyLanguage): string {
  return names.length > mostNames ? String(names.length) : new Intl.ListFormat(language).format(names);
}

function asSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
