/** The kinds of data of the matrix: what editors bring, and what has broken charts of others. */

import type { Form } from './forms.ts';
import { lettersOf, plainValue, type Wish } from './made-data.ts';

/** A kind of data in each form. */
export interface KindOfData {
  name: string;
  wish: Wish;
  /** For which forms it is one; without it, for all. */
  suits?: (form: Form) => boolean;
  /** Whether a reader is well served with a drawing of it wherever the type's limits allow it. */
  isSane: boolean;
  /** False where times are skipped, which counts as missing. */
  isGapless?: false;
  /** The kind of data that has to be drawn the same. */
  sameAs?: string;
}

const inTime = ({ categories }: Form) => categories === 'years';
const withSeries = ({ seriesColumn }: Form) => seriesColumn !== undefined;
const ofAmounts = ({ measure }: Form) => measure === 'amount';
const ofNames = ({ categories }: Form) => categories === 'names';
/** Types whose categories are a column of their own, which may hold years or dates. */
const mayBeInTime = ({ categoryColumn, categories }: Form) =>
  categoryColumn !== undefined && categories !== 'territories';

const longName = (index: number) => {
  const text = `Imprese attive nei servizi alle persone e alle comunità ${lettersOf(index)}`;
  return {
    it: text.padEnd(60, 'o').slice(0, 60),
    en: `Firms active in services to people and to communities ${lettersOf(index)}`
      .padEnd(60, 'o')
      .slice(0, 60),
  };
};
const longWord = (index: number) => {
  const text = `${'Wasserversorgungsgesellschaft'.repeat(2)}${lettersOf(index)}`;
  return { it: text, en: text };
};
const named = (names: readonly string[]) => (index: number) => {
  const name = `${names[index % names.length] ?? ''}${index < names.length ? '' : ` ${lettersOf(index)}`}`;
  return { it: name, en: name };
};
const latin = ['Łódź', 'Győr', 'Škoda-kraj', 'Čačak', 'Iași', 'Şırnak', 'Þórshöfn', 'Máchův kraj'];
const greekAndCyrillic = [
  'Θεσσαλονίκη',
  'Ήπειρος',
  'София',
  'Пловдив',
  'Київ',
  'Нови Сад',
  'Αττική',
  'Москва',
];
const scientific = ['CO₂ netto', 'm² utili', 'H₂O', 'NOₓ', 'PM₁₀', 'x³ + y³', 'α-sinucleina', 'β₂-agonisti'];
const withoutFont = ['東京', '서울', 'القاهرة', 'กรุงเทพ', 'תל אביב', 'Թբիլիսի', '🍎 mele', 'नई दिल्ली'];
const marked = ['R&D', 'a < b', '“Cited”', 'L’Aquila', 'x > y & z', '<b>bold</b>', 'C:\\data', 'one — two'];
const ofPrototypes = [
  'constructor',
  'toString',
  'hasOwnProperty',
  '__proto__',
  'valueOf',
  'isPrototypeOf',
  'length',
  'name',
];
const irregular = [2001, 2002, 2004, 2010, 2011, 2018, 2019, 2023];

export const kindsOfData: readonly KindOfData[] = [
  { name: 'eight plain rows', wish: {}, isSane: true },
  { name: 'one point', wish: { count: 1 }, isSane: true },
  { name: 'two points', wish: { count: 2 }, isSane: true },
  { name: 'twenty rows', wish: { count: 20, isNear: true }, isSane: true },
  {
    name: 'sixty rows',
    wish: { count: 60 },
    isSane: true,
    suits: ({ categories }) => categories !== 'territories',
  },
  { name: 'equal values', wish: { value: () => 7 }, isSane: true },
  { name: 'all zeros', wish: { value: () => 0 }, isSane: false },
  {
    name: 'some zeros',
    wish: { value: (index, series) => (index % 3 === 1 ? 0 : plainValue(index, series)) },
    isSane: true,
  },
  { name: 'all negative', wish: { value: (index, series) => -plainValue(index, series) - 1 }, isSane: true },
  {
    name: 'mixed signs',
    wish: { value: (index, series) => plainValue(index, series) * (index % 2 === 0 ? 1 : -1) },
    isSane: true,
  },
  {
    name: 'one to a billion',
    wish: {
      value: (index, series, count) =>
        Math.round(10 ** ((9 * index) / Math.max(1, count - 1)) * (1 + series / 4)),
    },
    isSane: true,
    suits: ofAmounts,
  },
  {
    name: 'ten-millionths',
    wish: { value: (index, series) => (plainValue(index, series) + 1) / 1e8, decimals: 8 },
    isSane: true,
    suits: ofAmounts,
  },
  {
    name: 'six decimals',
    wish: { value: (index, series) => plainValue(index, series) + (index + 1) * 0.123457, decimals: 6 },
    isSane: true,
    suits: ofAmounts,
  },
  {
    name: 'hundredths below one',
    wish: { value: (index, series) => -(plainValue(index, series) + 1) / 1000, decimals: 3 },
    isSane: true,
    suits: ofAmounts,
  },
  {
    name: 'a fraction that rounds to nothing',
    wish: { value: (index, series) => (index === 1 ? -0.04 : plainValue(index, series)), decimals: 2 },
    isSane: true,
    suits: ofAmounts,
  },
  {
    name: 'far from zero',
    wish: { value: (index, series) => 1000 + plainValue(index, series) / 10, decimals: 1 },
    isSane: true,
    suits: ofAmounts,
  },
  {
    name: 'one giant',
    wish: { value: (index, series) => (index === 2 ? 987_654 : plainValue(index, series) + 1) },
    isSane: true,
  },
  {
    name: 'nine digits',
    wish: { value: (index, series) => 123_456_789 + plainValue(index, series) * 7_654_321 },
    isSane: true,
    suits: ofAmounts,
  },
  { name: 'thousands of euros', wish: { unit: 'thousand EUR' }, isSane: true, suits: ofAmounts },
  {
    name: 'thousands of persons',
    wish: { unit: 'thousand persons', value: (index, series) => plainValue(index, series) / 10, decimals: 1 },
    isSane: true,
    suits: ofAmounts,
  },
  {
    name: 'millions of euros',
    wish: { unit: 'million EUR', value: (index, series) => plainValue(index, series) * 31 },
    isSane: true,
    suits: ofAmounts,
  },
  {
    name: 'euros by the million',
    wish: { unit: 'EUR', value: (index, series) => (plainValue(index, series) + 1) * 250_000 },
    isSane: true,
    suits: ofAmounts,
  },
  {
    name: 'percentages',
    wish: { unit: 'percent', value: (index, series) => (plainValue(index, series) + 0.5) / 10, decimals: 2 },
    isSane: true,
    suits: ofAmounts,
  },
  {
    name: 'gaps as cells',
    wish: { value: (index, series) => (index === 2 && series === 0 ? null : plainValue(index, series)) },
    isSane: true,
  },
  {
    name: 'gaps as rows',
    wish: { value: (index, series) => (index === 2 && series === 0 ? undefined : plainValue(index, series)) },
    isSane: true,
    suits: withSeries,
  },
  {
    name: 'the first missing',
    wish: { value: (index, series) => (index === 0 ? null : plainValue(index, series)) },
    isSane: true,
  },
  {
    name: 'the last missing',
    wish: {
      value: (index, series, count) =>
        index === count - 1 && series === 0 ? null : plainValue(index, series),
    },
    isSane: true,
  },
  {
    name: 'a half missing in each',
    wish: { value: (index, series) => (index % 2 === series % 2 ? null : plainValue(index, series)) },
    isSane: false,
    suits: withSeries,
  },
  { name: 'nothing but missing', wish: { value: () => null }, isSane: false },
  {
    name: 'newest first',
    wish: { isNewestFirst: true },
    isSane: true,
    suits: inTime,
    sameAs: 'eight plain rows',
  },
  {
    name: 'irregular years',
    wish: { years: (index) => irregular[index % 8] ?? 0 },
    isSane: true,
    isGapless: false,
    suits: inTime,
  },
  {
    name: 'years without a row',
    wish: { years: (index) => 2010 + index + (index > 2 ? 1 : 0) + (index > 5 ? 2 : 0) },
    isSane: true,
    isGapless: false,
    suits: inTime,
  },
  {
    name: 'two years',
    wish: { count: 2, years: (index) => 2010 + 10 * index },
    isSane: true,
    suits: mayBeInTime,
  },
  {
    name: 'two years, newest first',
    wish: { count: 2, years: (index) => 2010 + 10 * index, isNewestFirst: true },
    isSane: true,
    suits: mayBeInTime,
    sameAs: 'two years',
  },
  {
    name: 'irregular dates',
    wish: {
      count: 3,
      isNear: true,
      dates: (index) => ['2020-01-01', '2020-02-01', '2021-12-01'][index] ?? `2022-0${1 + (index % 9)}-01`,
    },
    isSane: true,
    isGapless: false,
    suits: mayBeInTime,
  },
  { name: 'sixty-letter names', wish: { nameOf: longName }, isSane: false },
  { name: 'sixty-letter series', wish: { seriesNameOf: longName }, isSane: false, suits: withSeries },
  { name: 'one long word', wish: { nameOf: longWord }, isSane: false, suits: ofNames },
  { name: 'twelve series', wish: { seriesCount: 12 }, isSane: false, suits: withSeries },
  {
    name: 'five series',
    wish: { seriesCount: 5 },
    isSane: false,
    suits: (form) => withSeries(form) && form.most.series >= 5,
  },
  {
    name: 'Latin letters of the east',
    wish: { nameOf: named(latin), seriesNameOf: named(latin) },
    isSane: true,
  },
  {
    name: 'Greek and Cyrillic',
    wish: { nameOf: named(greekAndCyrillic), seriesNameOf: named(greekAndCyrillic) },
    isSane: true,
  },
  {
    name: 'sub- and superscripts',
    wish: { nameOf: named(scientific), seriesNameOf: named(scientific) },
    isSane: true,
  },
  {
    name: 'scripts no font has',
    wish: { nameOf: named(withoutFont), seriesNameOf: named(withoutFont) },
    isSane: false,
  },
  { name: 'signs of markup', wish: { nameOf: named(marked), seriesNameOf: named(marked) }, isSane: false },
  {
    name: 'keys of every object',
    wish: {
      keyOf: (index) => ofPrototypes[index % 8] ?? '',
      seriesKeyOf: (index) => ofPrototypes[7 - (index % 8)] ?? '',
    },
    isSane: true,
    suits: (form) => ofNames(form),
  },
];
