/** Numbers as each language writes them, with the digits the cell was published with. */

import { formatDate } from '../i18n/ui.ts';
import type { Language } from '../site.ts';
import type { BoundCell } from '../data/address.ts';
import type { Qualifier } from '../numbers/agreement.ts';
import type { Unit } from '../numbers/unit.ts';
import { boundInstead, boundWord } from './bound-instead.ts';
import { decimalsNeeded, decimalsOf, fixedDecimals, movePoint } from '../numbers/decimal.ts';
import { present } from '../present.ts';
import { hasNoThousands, isCount, scaleBeside, scalesInWords } from './written-scale.ts';

const nbsp = '\u00A0';

/**
 * Digits with the language's separators; always grouped; a true minus, and none before what is written as
 * zero. Never for years.
 */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  return formatOf(language, decimals).format(value).replace('-', '\u2212');
}

const formats = new Map<string, Intl.NumberFormat>();

/** Making a format costs a hundred times what formatting a number does. */
function formatOf(language: Language, decimals: number): Intl.NumberFormat {
  const key = `${language} ${decimals}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(language === 'it' ? 'it-IT' : 'en-GB', {
      useGrouping: 'always',
      signDisplay: 'negative',
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
  formats.set(key, format);
  return format;
}

/** What stands between the ends of a range: `2012-2017`, `2012–2017`. */
export const rangeDash: Record<Language, string> = { it: '-', en: '–' };

const scaleWords: Record<Language, Record<number, string>> = {
  it: { 1e3: 'mila', 1e6: 'milioni', 1e9: 'miliardi' },
  en: { 1e3: 'thousand', 1e6: 'million', 1e9: 'billion' },
};
const scaleWordsOfOne: Record<number, string> = { 1e6: 'milione', 1e9: 'miliardo' };
const pointWords = { it: { one: 'punto', more: 'punti' }, en: { one: 'point', more: 'points' } } as const;

/** Whether what is written takes the singular: 1, and not 1,0. */
const isOne = (digits: string) => digits === '1' || digits === '\u22121';
const scaleAbbreviations: Record<number, string> = { 1e6: 'm', 1e9: 'bn' };
const currencyWords = {
  it: { EUR: 'euro', USD: 'dollari' },
  en: { EUR: '€', USD: '$' },
} as const;

/** As prose writes a quantity, or as a drawing does, where room is dear: `2,23 mld €`. */
export type NumberStyle = 'prose' | 'short';

/** A value in its unit, as prose has it: `2.000 miliardi di euro`, `€2,000bn`, `99,9%`, `0.5 points`. */
export function formatQuantity(
  value: number,
  unit: Unit,
  language: Language,
  decimals: number,
  style: NumberStyle = 'prose',
): string {
  const { beside, ...alone } = unit;
  if (beside !== undefined) {
    const { scale, places } = scaleBeside(beside, unit, language);
    const scaled = movePoint(value, -places);
    const own = places > 0 ? decimalsNeeded(scaled) : Math.max(0, decimals + places);
    return withUnit(digitsOf(scaled, unit, language, own), { ...alone, scale }, language, style);
  }
  if (hasNoThousands(unit, language)) {
    const inUnits = movePoint(value, 3);
    return formatQuantity(inUnits, { ...unit, scale: 1 }, language, Math.max(0, decimals - 3), style);
  }
  if (isCount(unit) && unit.scale === 1) {
    // 5000000 is read as "5 million"; digits that say something stay digits.
    const size = Math.abs(value);
    const word = scalesInWords.find(({ from, scale }) => size >= from && value % (scale / 10) === 0);
    if (word !== undefined) {
      const scaled = movePoint(value, -word.places);
      const own = decimalsNeeded(scaled);
      return formatQuantity(scaled, { ...unit, scale: word.scale }, language, own, style);
    }
  }
  return withUnit(digitsOf(value, unit, language, decimals), unit, language, style);
}

function digitsOf(value: number, { dimension }: Unit, language: Language, decimals: number): string {
  return dimension === 'year' ? String(value) : formatNumber(value, language, decimals);
}

/** Digits with their unit, in its own scale: `2,23 miliardi di euro`, `€2.23bn`, `5%`. */
export function withUnit(digits: string, unit: Unit, language: Language, style: NumberStyle): string {
  switch (unit.dimension) {
    case 'year':
      return digits;
    case 'percent':
      return `${digits}%`;
    case 'points':
      return digits + nbsp + pointWords[language][isOne(digits) ? 'one' : 'more'];
    case 'ordinal':
      return digits + (language === 'it' ? 'º' : '');
    case 'currency':
      return formatMoney(digits, unit, language, style);
    case 'number': {
      if (unit.scale === 1) return digits;
      return style === 'short' && language === 'it' && unit.scale > 1e3
        ? digits + nbsp + shortScaleWords[unit.scale]
        : joinScale(digits, unit.scale, language);
    }
  }
}

const shortScaleWords: Record<number, string> = { 1e3: 'mila', 1e6: 'mln', 1e9: 'mld' };
const currencySigns = { EUR: '€', USD: '$' } as const;

function formatMoney(digits: string, unit: Unit, language: Language, style: NumberStyle): string {
  const isOneDollar = language === 'it' && unit.currency === 'USD' && unit.scale === 1 && isOne(digits);
  const currency = isOneDollar ? 'dollaro' : currencyWords[language][unit.currency ?? 'EUR'];
  if (language === 'en') {
    const [sign, amount] = digits.startsWith('\u2212') ? ['\u2212', digits.slice(1)] : ['', digits];
    const scale = unit.scale === 1 ? '' : wordOf(scaleAbbreviations, unit.scale);
    return sign + currency + amount + scale;
  }
  if (style === 'short') {
    const scale = unit.scale === 1 ? '' : nbsp + wordOf(shortScaleWords, unit.scale);
    return digits + scale + nbsp + currencySigns[unit.currency ?? 'EUR'];
  }
  if (unit.scale === 1) return digits + nbsp + currency;
  const of = unit.scale === 1e3 ? '' : `di${nbsp}`;
  return joinScale(digits, unit.scale, language) + nbsp + of + currency;
}

/** The word of a scale; there is one for each that a unit may have, but for 1. */
function wordOf(words: Readonly<Record<number, string>>, scale: number): string {
  return present(words[scale], `the word for the scale ${scale}`);
}

function joinScale(digits: string, scale: number, language: Language): string {
  const isSingular = language === 'it' && scale > 1e3 && isOne(digits);
  const word = wordOf(isSingular ? scaleWordsOfOne : scaleWords[language], scale);
  return language === 'it' && scale === 1e3 ? digits + word : digits + nbsp + word;
}

const qualifierWords: Record<Language, Record<Qualifier, string>> = {
  it: { 'more than': 'oltre', 'up to': 'fino a', almost: 'quasi', about: 'circa', 'less than': 'meno di' },
  en: { 'more than': 'over', 'up to': 'up to', almost: 'almost', about: 'about', 'less than': 'under' },
};

/** The word the source puts before the number, e.g. `oltre`; empty without one. */
export function qualifierWord(qualifier: Qualifier | undefined, language: Language): string {
  return qualifier === undefined ? '' : qualifierWords[language][qualifier];
}

/** Digits beyond these say nothing of what we calculate from rounded figures. */
const mostDecimals = 2;

/** A cell as prose and drawings say it: what we calculate with few decimals, what is published as it is. */
export function roundedCell(cell: BoundCell): BoundCell {
  if (cell.value === undefined || cell.state !== 'calculated' || decimalsOf(cell.text) <= mostDecimals)
    return cell;
  return { ...cell, text: fixedDecimals(cell.value, mostDecimals) };
}

/** A whole cell: qualifier and quantity, or the reason why it is missing. */
export function formatCell(cell: BoundCell, language: Language, style: NumberStyle = 'prose'): string {
  if (cell.value === undefined) return present(cell.missing, `why ${cell.address} is missing`)[language];
  if (cell.day !== undefined) return formatDate(cell.day, language, style === 'short' ? 'medium' : 'long');
  const decimals = decimalsOf(cell.text);
  const bound = boundInstead(cell.value, cell.unit, decimals);
  const quantity = formatQuantity(bound?.value ?? cell.value, cell.unit, language, decimals, style);
  const qualifier =
    bound === undefined ? qualifierWord(cell.qualifier, language) : boundWord(bound, cell.unit, language);
  // Running text may break after the qualifier, a label stays whole.
  return qualifier === '' ? quantity : qualifier + (style === 'prose' ? ' ' : nbsp) + quantity;
}

/** The number of a cell where its unit stands elsewhere and room is dear: `2,4`, `<0,1`, `–` for none. */
export function formatBareCell({ value, text, unit }: BoundCell, language: Language): string {
  if (value === undefined) return '–';
  const bound = boundInstead(value, unit, decimalsOf(text));
  const sign = bound === undefined ? '' : bound.side === 'below' ? '<' : '>';
  return sign + formatNumber(bound?.value ?? value, language, decimalsOf(text));
}
