/** What an editor does who follows a finding: the same data, changed as the remedy says. */

import { chartTypes } from '../../../src/charts/chart-types.ts';
import { present } from '../../../src/present.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import { formsOf, type Form } from './forms.ts';
import { lettersOf, mostParts, type MadeData, type Value } from './made-data.ts';
import { places, sectors } from './names.ts';

/** One way to follow a remedy. */
export interface Remedied {
  how: string;
  made: MadeData;
}

type Remedy = (made: MadeData, found: Finding) => Remedied[];

/** The most categories and series that are left. */
function fewer(made: MadeData, most: { categories?: number; series?: number }): MadeData {
  const count = Math.min(made.categories.length, most.categories ?? Infinity);
  const series = made.series.slice(0, most.series);
  return {
    ...made,
    categories: made.categories.slice(0, count),
    series,
    values: made.values.slice(0, count).map((row) => row.slice(0, Math.max(1, series.length))),
    order: made.order.filter((index) => index < count),
  };
}

/** The same without the categories of which a value is refused. */
function withoutCategories(made: MadeData, isRefused: (value: Value) => boolean): MadeData {
  const kept = made.values.flatMap((row, index) => (row.some(isRefused) ? [] : [index]));
  return {
    ...made,
    categories: kept.flatMap((index) => made.categories[index] ?? []),
    values: kept.flatMap((index) => [made.values[index] ?? []]),
    order: made.order.flatMap((index) => (kept.includes(index) ? [kept.indexOf(index)] : [])),
  };
}

function renamed(made: MadeData, nameOf: (index: number) => string): MadeData {
  const short = (offset: number) => (each: MadeData['categories'][number], index: number) => ({
    ...each,
    it: nameOf(index + offset),
    en: nameOf(index + offset),
  });
  return {
    ...made,
    categories: made.time === 'years' ? made.categories : made.categories.map(short(0)),
    series: made.series.map(short(made.categories.length)),
  };
}

/** The types that an editor takes who is told to take another one. */
const others = ['bar', 'dot', 'table-bars', 'big-number', 'line'];

function asOther(made: MadeData): Remedied[] {
  const known = others.flatMap((name) => chartTypes.filter((type) => type.name === name).flatMap(formsOf));
  const { categoryColumn, seriesColumn, measure } = made.form;
  return known
    .filter(
      (form) =>
        (form.seriesColumn === undefined) === (seriesColumn === undefined) && form.type !== made.form.type,
    )
    .map((form): Form => ({
      ...form,
      categoryColumn,
      seriesColumn,
      measure: measure === 'share' ? 'amount' : measure,
    }))
    .map((form) => ({
      how: `as ${form.name}`,
      made: { ...made, form, decimals: Math.max(1, made.decimals) },
    }));
}

/** The same without the wholes of which a part is refused. */
function withoutWholes(made: MadeData): MadeData {
  const isRefused = (index: number) => {
    const start = index - (index % mostParts);
    const parts = made.values.slice(start, start + mostParts).flat();
    return parts.some((value) => typeof value !== 'number' || value < 0);
  };
  const refused = new Set(made.values.filter((_, index) => isRefused(index)).flat());
  return withoutCategories(made, (value) => refused.has(value));
}

const inPlainWords: Remedy = (made) => {
  const words = [...places, ...sectors].map((each) => each.en);
  return [{ how: 'with ordinary names', made: renamed(made, (index) => words[index % words.length] ?? '') }];
};

const leaveOut = (made: MadeData): Remedied[] => [
  { how: 'without the wholes of which a part is refused', made: withoutWholes(made) },
  { how: 'without what is missing', made: withoutCategories(made, (value) => typeof value !== 'number') },
  {
    how: 'without what is below zero',
    made: withoutCategories(made, (value) => typeof value !== 'number' || value < 0),
  },
  { how: 'without zero', made: withoutCategories(made, (value) => typeof value !== 'number' || value <= 0) },
];

/** By code, the ways to follow it; a code that is not here has no business in the matrix. */
export const remedies: Readonly<Record<string, Remedy>> = {
  'CHT-004': (made) => [{ how: 'with other keys', made: withOtherKeys(made) }],
  'CHT-005': (made) => [
    {
      how: 'with parts that add up',
      made: {
        ...made,
        values: made.values.map((_, index) => {
          const parts = Math.min(mostParts, made.values.length - mostParts * Math.floor(index / mostParts));
          const part = Math.floor(100 / parts);
          return [index % mostParts === 0 ? 100 - part * (parts - 1) : part];
        }),
      },
    },
  ],
  'CHT-012': (made) => {
    const { most } = made.form;
    const [categories, series] = [Math.max(1, most.categories), Math.max(1, most.series)];
    return [
      { how: 'fewer rows', made: fewer(made, { categories, series }) },
      { how: 'three series', made: fewer(made, { categories, series: Math.min(3, series) }) },
      ...asOther(made),
    ];
  },
  'CHT-013': (made) => [...leaveOut(made), ...asOther(made)],
  'CHT-014': (made) => [
    { how: 'shorter names', made: renamed(made, (index) => lettersOf(index).toUpperCase()) },
    {
      how: 'fewer rows',
      made: fewer(made, { categories: Math.max(made.form.fewest.categories, 6), series: 3 }),
    },
    ...asOther(made),
  ],
  'DRW-001': (made, found) => present(remedies['CHT-014'], 'the remedy of a lack of room')(made, found),
  'YML-013': (made) => [{ how: 'fewer rows', made: fewer(made, { categories: 4 * mostParts }) }],
  'MDX-010': inPlainWords,
  'NUM-003': inPlainWords,
  'TXT-012': inPlainWords,
};

function withOtherKeys(made: MadeData): MadeData {
  const other = (prefix: string) => (each: MadeData['categories'][number], index: number) => ({
    ...each,
    key: `${prefix}${lettersOf(index)}`,
  });
  return { ...made, categories: made.categories.map(other('k')), series: made.series.map(other('s')) };
}
