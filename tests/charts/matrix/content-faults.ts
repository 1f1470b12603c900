/** What is wrong with what a drawing shows of its data: rows without marks, names not said, lines over gaps. */

import { chartTable } from '../../../src/charts/beside/chart-table.ts';
import type { Chart } from '../../../src/charts/chart.ts';
import type { Language, Localised } from '../../../src/site.ts';
import type { Entry, MadeData } from './made-data.ts';
import { timeScale } from './read-back.ts';
import { alikeKeys, markedPlaces, undrawnIn, unsaidIn } from '../../../src/charts/seen/content-faults.ts';
import type { Seen, SeenText } from '../../../src/plotting/seen/seen.ts';
import { numberIn } from './word-faults.ts';

/** What a type shows of plain data, and so has to show of all. */
export interface Shown {
  /** Whether every datum has marks of its own, or only every row of the table. */
  marks: 'datum' | 'row' | 'none';
  categories: boolean;
  series: boolean;
  /** Whether places across tell time. */
  time: boolean;
}

/** What a drawing of plain data shows. */
export function shownIn(seen: Seen, chart: Chart, made: MadeData, language: Language): Shown {
  const isMarked = markedPlaces(seen);
  const fits = timeScale(seen, chart.data, timeOf);
  const ofEach = chart.data.every(({ row, column }) => isMarked.has(`${row}.${column}`));
  const ofRows = chart.data.every(({ row }) => isMarked.has(`${row}`));
  return {
    marks: ofEach ? 'datum' : ofRows ? 'row' : 'none',
    categories: unsaid(seen, made.categories, language).length === 0,
    series: unsaid(seen, made.series, language).length === 0,
    time:
      made.time !== undefined &&
      fits.length > 0 &&
      fits.every(({ fit }) => fit.residual <= 1 && fit.slope > 0),
  };
}

export function contentFaults(
  seen: Seen,
  chart: Chart,
  made: MadeData,
  shown: Shown,
  language: Language,
): string[] {
  return [
    ...unmarked(seen, chart, shown),
    // One alone is what the title speaks of.
    ...(shown.categories && made.time === undefined && made.categories.length > 1
      ? unsaid(seen, made.categories, language)
      : []),
    // Where nothing is known nothing is drawn, and that is said.
    ...(shown.series && chart.data.some(({ cell }) => cell.value !== undefined)
      ? unsaid(seen, made.series, language)
      : []),
    ...wrongNumbers(seen, chart, made, language),
    ...(shown.time ? timeFaults(seen, chart, made, language) : []),
    ...absences(seen, chart, language),
    ...alikeKeys(seen, chart, language).map((names) => `the keys of ${names} are alike`),
  ];
}

function unmarked(seen: Seen, chart: Chart, { marks }: Shown): string[] {
  if (marks === 'none') return [];
  return undrawnIn(seen, chart.data, marks).map(({ key }) => `nothing is drawn of ${key}`);
}

const bare = (text: string) => text.replaceAll(/[\s\u00A0\u00AD-]/g, '');

function unsaid(seen: Seen, names: readonly Entry[], language: Language): string[] {
  return unsaidIn(
    seen,
    names.map((each) => each[language]),
  ).map((name) => `nothing says “${name}”`);
}

/** The words that end a list of names with how many more there are. */
const andMore: Localised<RegExp> = { it: /e altri\s+\d+/g, en: /and another\s+\d+/g };

const without = (text: string, names: readonly string[]) =>
  names.reduce((rest, name) => rest.replaceAll(name, ' '), text);

/** Numbers beside a mark that are not its value; names may be years. */
function wrongNumbers({ texts }: Seen, chart: Chart, made: MadeData, language: Language): string[] {
  const names = [...made.categories, ...made.series].map((each) => each[language]);
  // A share of a whole is told in whole units, which have to add up.
  const slack = made.form.measure === 'share' ? 0.5 : 0;
  // What stands twice is the number of a place in a list.
  const isOfList = ({ text }: SeenText) =>
    /^\d{1,2}$/.test(text) &&
    texts.filter((other) => other.text === text && other.role === 'label-strong').length > 1;
  const places = Map.groupBy(
    texts.filter((text) => text.row !== undefined && !isOfList(text)),
    ({ row, column }) => `${row}.${column}`,
  );
  return chart.data.flatMap(({ row, column, cell, key }) => {
    // How many more there are than those that are named is no value; it may stand on a line of its own.
    const lines = (places.get(`${row}.${column}`) ?? []).map(({ text }) => without(text, names));
    const said = lines.join('\n').replaceAll(andMore[language], '\n');
    const numbers = said.split('\n').flatMap((text) => numbersIn(text, language));
    const { value } = cell;
    if (value === undefined || numbers.length === 0 || numbers.some((number) => says(number, value, slack)))
      return [];
    // Of rows whose mark shows two values, either may be written.
    if (
      chart.data.some(
        (other) =>
          other.row === row &&
          numbers.some((number) => other.cell.value !== undefined && says(number, other.cell.value, slack)),
      )
    )
      return [];
    return [`${key} is ${value} and its mark says ${numbers.map(({ text }) => text).join(', ')}`];
  });
}

interface SaidNumber {
  text: string;
  value: number;
  /** Half of the last digit that is written. */
  precision: number;
}

function numbersIn(text: string, language: Language): SaidNumber[] {
  const found = text.match(/[-\u2212]?[€$]?\d[\d.,]*/g) ?? [];
  return found.map((each) => {
    const plain = each.replace(/[.,]$/, '');
    const decimals = (language === 'it' ? /,(\d+)$/ : /\.(\d+)$/).exec(plain)?.[1]?.length ?? 0;
    return { text: plain, value: numberIn({ text: plain }, language), precision: 0.5 * 10 ** -decimals };
  });
}

/** Whether a number says a value, in its unit or in thousands, millions or thousandths of it. */
function says({ value: said, precision }: SaidNumber, value: number, slack: number): boolean {
  return [1, 1e3, 1e6, 1e9, 1e-3].some(
    (scale) => Math.abs(said * scale - value) <= (precision + slack) * scale * 1.001 + Math.abs(value) * 1e-9,
  );
}

/** Years and dates as points in time. */
export function timeOf(category: string): number {
  return /^\d{4}$/.test(category) ? Date.UTC(Number(category), 0, 1) : Date.parse(category);
}

/** Marks that don't stand where their time is, lines that pass over a time without a value, ends that are not the last. */
function timeFaults(seen: Seen, chart: Chart, made: MadeData, language: Language): string[] {
  const fits = timeScale(seen, chart.data, timeOf);
  const faults: string[] = [];
  // A leap year makes a day of difference.
  if (fits.some(({ fit, isOne }) => isOne && fit.residual > 1.5))
    faults.push('places are not to scale in time');
  if (fits.some(({ fit }) => fit.slope <= 0)) faults.push('time runs backwards');
  const times = made.categories.map(({ key }) => timeOf(key));
  const places = fits.flatMap(({ fit }) => times.map((time) => fit.intercept + fit.slope * time));
  const lines = seen.shapes.filter(
    ({ kind, classes, isClosed }) =>
      kind === 'path' && !isClosed && [...classes].some((name) => /^line(?:-|$)/.test(name)),
  );
  for (const [before, after] of lines.flatMap(({ lines: pieces }) =>
    pieces.flatMap((piece) =>
      piece.slice(1).map((point, index) => [piece[index]?.[0] ?? 0, point[0]] as const),
    ),
  )) {
    if (places.some((place) => place > before + 1.5 && place < after - 1.5))
      faults.push('a line passes over a time without a value');
    if (after < before) faults.push('a line runs backwards');
  }
  for (const series of made.series) {
    const [first] = chart.data;
    const own = chart.data.filter(
      (datum) =>
        datum.series === series.key && datum.panel === first?.panel && datum.cell.value !== undefined,
    );
    const last = own.toSorted((a, b) => timeOf(a.category) - timeOf(b.category)).at(-1);
    const label = seen.texts.find(({ text, row }) => row !== undefined && text.includes(series[language]));
    if (last !== undefined && label !== undefined && (label.row !== last.row || label.column !== last.column))
      faults.push(`the label of ${series.key} is not at its last value`);
  }
  return [...new Set(faults)];
}

const reasons = { it: 'nonindicato', en: 'notstated' };
const missingClasses = ['missing', 'hatch', 'missing-area', 'open-hole'];

/** Values that are missing and not said to be. */
function absences({ texts, shapes }: Seen, chart: Chart, language: Language): string[] {
  const missing = chart.data.filter(({ cell }) => cell.value === undefined);
  if (missing.length === 0) return [];
  const said = bare(texts.map(({ text }) => text).join(''));
  const isSaid =
    said.includes(reasons[language]) ||
    said.includes('–') ||
    said.includes(language === 'it' ? 'senzacifra' : 'nofigure');
  const isDrawn = shapes.some(({ classes }) => missingClasses.some((name) => classes.has(name)));
  return isSaid || isDrawn ? [] : [`nothing tells that ${missing.length} values are missing`];
}

/** Values that the chart lost or gained between the file and its data, and rows of its table without a name. */
export function dataFaults(chart: Chart, made: MadeData, language: Language): string[] {
  const drawn = new Map(chart.data.map(({ key, cell }) => [key, cell.value]));
  const faults = made.categories.flatMap((category, index) =>
    (made.series.length === 0 ? [undefined] : made.series).flatMap((series, at) => {
      const value = made.values[index]?.[at];
      const key = series === undefined ? category.key : `${category.key}-${series.key}`;
      if (value === undefined) return [];
      if (!drawn.has(key)) return [`${key} is in the file and not in the chart`];
      const read = drawn.get(key);
      const isRead =
        value === null
          ? read === undefined
          : read !== undefined && Math.abs(read - value) <= 1e-9 * Math.max(1, Math.abs(value));
      return isRead ? [] : [`${key} is ${value} in the file and ${read} in the chart`];
    }),
  );
  const { rows } = chartTable(chart, language);
  return [
    ...faults,
    ...rows.filter(({ label }) => label.trim() === '').map(() => 'a row of the table has no name'),
  ];
}
