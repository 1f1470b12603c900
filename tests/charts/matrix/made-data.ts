/** A table of made-up data, and what is said of it: one cell of the matrix before it is written into files. */

import { territoryCodes } from '../../../src/data/territories.ts';
import type { Form } from './forms.ts';
import { places, sectors } from './names.ts';

/** A name in both languages. */
export interface Name {
  it: string;
  en: string;
}

/** A category or a series: how the data call it, and readers. */
export interface Entry extends Name {
  key: string;
}

/** A value: a number, `null` where the cell is empty, undefined where there is no row. */
export type Value = number | null | undefined;

export interface MadeData {
  form: Form;
  categories: readonly Entry[];
  /** Empty where the form has none. */
  series: readonly Entry[];
  /** What the categories are: years and dates are an order in time. */
  time: 'years' | 'dates' | undefined;
  unit: string;
  decimals: number;
  /** By category and, in it, by series; one value each where there are no series. */
  values: readonly (readonly Value[])[];
  /** The order of the rows in the file: indices of categories. */
  order: readonly number[];
}

/** What a kind of data says; all else is as in plain data. */
export interface Wish {
  /** How many categories; the nearest number that the type can draw where it is `near`. */
  count?: number;
  isNear?: boolean;
  seriesCount?: number;
  value?: (index: number, series: number, count: number) => Value;
  unit?: string;
  decimals?: number;
  nameOf?: (index: number) => Name;
  seriesNameOf?: (index: number) => Name;
  keyOf?: (index: number) => string;
  seriesKeyOf?: (index: number) => string;
  years?: (index: number) => number;
  dates?: (index: number) => string;
  isNewestFirst?: boolean;
}

const plainCount = 8;

/** Eight values in no order, without two alike; a series lies somewhat above the one before it. */
export const plainValue = (index: number, series: number) =>
  (([34, 12, 57, 21, 45, 8, 29, 51][index % 8] ?? 0) +
    3 * Math.floor(index / 8) +
    7 * series * (1 + (index % 3))) %
  97;

/** Made-up data in the form of a type. */
export function madeData(form: Form, wish: Wish): MadeData {
  const within = (count: number, least: number, most: number) => Math.max(least, Math.min(most, count));
  const asked = wish.count ?? plainCount;
  const isAsked = wish.count !== undefined && wish.isNear !== true;
  const count = isAsked ? asked : within(asked, form.fewest.categories, form.most.categories);
  const plainSeries = within(form.hasNamedSeries ? 2 : 3, form.fewest.series, form.most.series);
  const seriesCount = form.seriesColumn === undefined ? 0 : (wish.seriesCount ?? plainSeries);
  const time =
    wish.dates !== undefined
      ? 'dates'
      : wish.years !== undefined || form.categories === 'years'
        ? 'years'
        : undefined;
  const categories = Array.from({ length: count }, (_, index): Entry => {
    const name = (wish.nameOf ?? placeName)(index);
    if (wish.dates !== undefined) {
      const date = wish.dates(index);
      return { key: date, it: monthOf(date, 'it'), en: monthOf(date, 'en') };
    }
    if (time === 'years') {
      const year = String((wish.years ?? ((each: number) => 2010 + each - Math.max(0, count - 15)))(index));
      return { key: year, it: year, en: year };
    }
    const key =
      form.categories === 'territories'
        ? territoryCodes[((index * 5) % 21) + 21 * Math.floor(index / 21)]
        : undefined;
    return { key: wish.keyOf?.(index) ?? key ?? `k${lettersOf(index)}`, ...name };
  });
  const series = Array.from({ length: seriesCount }, (_, index): Entry => ({
    key: wish.seriesKeyOf?.(index) ?? `s${lettersOf(index)}`,
    ...(wish.seriesNameOf ?? sectorName)(index),
  }));
  const valueAt = wish.value ?? plainValue;
  const values = categories.map((_, index) =>
    Array.from({ length: Math.max(1, seriesCount) }, (__, each) => valueAt(index, each, count)),
  );
  const order = categories.map((_, index) => index);
  return {
    form,
    categories,
    series,
    time,
    unit: form.measure === 'amount' ? (wish.unit ?? form.unit) : form.unit,
    decimals: wish.decimals ?? 0,
    values: measured(form, values),
    order: wish.isNewestFirst === true ? order.toReversed() : order,
  };
}

/** The values as the type's measure has them: levels are full, half or empty; years lie within two centuries; parts are a whole. */
function measured({ measure }: Form, values: readonly (readonly Value[])[]): (readonly Value[])[] {
  if (measure === 'level') {
    return values.map((row, index) =>
      row.map((value) => (typeof value === 'number' ? (index % 3) / 2 : value)),
    );
  }
  if (measure === 'year') {
    return values.map((row) =>
      row.map((value) => (typeof value === 'number' ? 1900 + (Math.round(Math.abs(value)) % 120) : value)),
    );
  }
  if (measure !== 'share') return [...values];
  return wholes(values.flat()).map((value) => [value]);
}

/** How many parts a whole has at most. */
export const mostParts = 3;

/** Values as percentages of the wholes they make up by threes; as they are where that can't be. */
function wholes(values: readonly Value[]): Value[] {
  const starts = values.map((_, index) => index).filter((index) => index % mostParts === 0);
  return starts.flatMap((start) => {
    const parts = values.slice(start, start + mostParts);
    const total = parts.reduce((sum: number, value) => sum + (value ?? 0), 0);
    if (parts.some((value) => typeof value !== 'number' || value < 0) || total === 0) return parts;
    const shares = parts.map((value) => Math.round((1000 * (value ?? 0)) / total) / 10);
    const rest = shares.slice(1).reduce((sum, share) => sum + share, 0);
    return [Math.round((100 - rest) * 10) / 10, ...shares.slice(1)];
  });
}

/** Letters for a number: digits in names would have to be bound to cells. */
export function lettersOf(index: number): string {
  return [...String(index)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');
}

const placeName = (index: number): Name => places[index % places.length] ?? { it: '', en: '' };
const sectorName = (index: number): Name => sectors[index % sectors.length] ?? { it: '', en: '' };

const months = {
  it: [
    'gennaio',
    'febbraio',
    'marzo',
    'aprile',
    'maggio',
    'giugno',
    'luglio',
    'agosto',
    'settembre',
    'ottobre',
    'novembre',
    'dicembre',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** A date in words without its year: digits in names would have to be bound. */
function monthOf(date: string, language: 'it' | 'en'): string {
  return months[language][Number(date.slice(5, 7)) - 1] ?? date;
}
