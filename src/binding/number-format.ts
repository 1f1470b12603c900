/** Numbers as each language writes them, with the digits the cell was published with. */

import { formatDate } from '../i18n/dates.ts';
import { noFigure } from '../i18n/no-figure.ts';
import { isFullLanguage, localeOf, type AnyLanguage } from '../site.ts';
import type { BoundCell } from '../data/address.ts';
import { reasonSaid } from '../data/missing-reasons.ts';
import type { Qualifier } from '../numbers/agreement.ts';
import type { Unit } from '../numbers/unit.ts';
import { boundInstead, boundWord } from './bound-instead.ts';
import { decimalsNeeded, decimalsOf, fixedDecimals, movePoint } from '../numbers/decimal.ts';
import { present } from '../present.ts';
import { hasNoThousands, isCount, scaleBeside, scalesInWords } from './written-scale.ts';

const nbsp = '\u00A0';

/**
 * Digits with the language's separators; always grouped; a true minus, and none before what is written as
 * zero. Never for years. French thousands are parted by a whole space that does not break: our faces have no narrow one.
 */
export function formatNumber(value: number, language: AnyLanguage, decimals = 0): string {
  const { format, written } = formatOf(language, decimals);
  // Not even the sign of a negative zero tells two apart that a map takes for one: it is not written.
  const known = written.get(value);
  if (known !== undefined) return known;
  const text = format.format(value).replace('-', '\u2212').replaceAll('\u202F', nbsp);
  if (written.size >= mostWritten) written.clear();
  written.set(value, text);
  return text;
}

interface Format {
  format: Intl.NumberFormat;
  /** What it wrote: the numbers of a chart are written again at each of its widths. */
  written: Map<number, string>;
}

/** How many numbers of a format are kept. */
const mostWritten = 20_000;
const formats = new Map<string, Format>();

/** Making a format costs a hundred times what formatting a number does. */
function formatOf(language: AnyLanguage, decimals: number): Format {
  const key = `${language} ${decimals}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(localeOf(language), {
    useGrouping: 'always',
    signDisplay: 'negative',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const made = { format, written: new Map<number, string>() };
  formats.set(key, made);
  return made;
}

/** What stands between the ends of a range: `2012-2017`, `2012–2017`. */
export const rangeDash: Record<AnyLanguage, string> = {
  it: '-',
  en: '–',
  fr: '-',
  de: '–',
  es: '-',
};

const scaleWords: Record<AnyLanguage, Record<number, string>> = {
  it: { 1e3: 'mila', 1e6: 'milioni', 1e9: 'miliardi' },
  en: { 1e3: 'thousand', 1e6: 'million', 1e9: 'billion' },
  fr: { 1e3: 'mille', 1e6: 'millions', 1e9: 'milliards' },
  de: { 1e3: 'Tausend', 1e6: 'Millionen', 1e9: 'Milliarden' },
  es: { 1e3: 'mil', 1e6: 'millones', 1e9: `mil${nbsp}millones` },
};
/** Of one; English has no other, nor has the Spanish for a thousand millions. */
const scaleWordsOfOne: Partial<Record<AnyLanguage, Record<number, string>>> = {
  it: { 1e6: 'milione', 1e9: 'miliardo' },
  fr: { 1e6: 'million', 1e9: 'milliard' },
  de: { 1e6: 'Million', 1e9: 'Milliarde' },
  es: { 1e6: 'millón' },
};
const pointWords: Record<AnyLanguage, { one: string; more: string }> = {
  it: { one: 'punto', more: 'punti' },
  en: { one: 'point', more: 'points' },
  fr: { one: 'point', more: 'points' },
  de: { one: 'Punkt', more: 'Punkte' },
  es: { one: 'punto', more: 'puntos' },
};

/** What stands between digits and the sign: nothing, or a space that does not break. */
const beforePercent: Record<AnyLanguage, string> = { it: '', en: '', fr: nbsp, de: nbsp, es: nbsp };

/** Whether what is written takes the singular: 1, and not 1,0. */
const isOne = (digits: string) => digits === '1' || digits === '\u22121';

/** The same as a language has it: in French the plural begins at 2. */
const takesSingular = (digits: string, language: AnyLanguage) =>
  language === 'fr' ? /^\u2212?[01](?:,|$)/.test(digits) : isOne(digits);
const scaleAbbreviations: Record<number, string> = { 1e6: 'm', 1e9: 'bn' };
type CurrencyWords = Record<'EUR' | 'USD', { one: string; more: string }>;
const currencyWords: Record<Exclude<AnyLanguage, 'en'>, CurrencyWords> = {
  it: { EUR: { one: 'euro', more: 'euro' }, USD: { one: 'dollaro', more: 'dollari' } },
  fr: { EUR: { one: 'euro', more: 'euros' }, USD: { one: 'dollar', more: 'dollars' } },
  de: { EUR: { one: 'Euro', more: 'Euro' }, USD: { one: 'Dollar', more: 'Dollar' } },
  es: { EUR: { one: 'euro', more: 'euros' }, USD: { one: 'dólar', more: 'dólares' } },
};

/** As prose writes a quantity, or as a drawing does, where room is dear: `2,23 mld €`. */
export type NumberStyle = 'prose' | 'short';

/** A value in its unit, as prose has it: `2.000 miliardi di euro`, `€2,000bn`, `99,9%`, `0.5 points`. */
export function formatQuantity(
  value: number,
  unit: Unit,
  language: AnyLanguage,
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

function digitsOf(value: number, { dimension }: Unit, language: AnyLanguage, decimals: number): string {
  return dimension === 'year' ? String(value) : formatNumber(value, language, decimals);
}

/** Digits with their unit, in its own scale: `2,23 miliardi di euro`, `€2.23bn`, `5%`. */
export function withUnit(digits: string, unit: Unit, language: AnyLanguage, style: NumberStyle): string {
  switch (unit.dimension) {
    case 'year':
      return digits;
    case 'percent':
      return `${digits}${beforePercent[language]}%`;
    case 'points':
      return digits + nbsp + pointWords[language][takesSingular(digits, language) ? 'one' : 'more'];
    case 'ordinal':
      return digits + ordinalEnding(digits, language);
    case 'currency':
      return formatMoney(digits, unit, language, style);
    case 'number': {
      if (unit.scale === 1) return digits;
      return style === 'short' && language !== 'en' && unit.scale > 1e3
        ? digits + nbsp + wordOf(shortScaleWords[language], unit.scale)
        : joinScale(digits, unit.scale, language);
    }
  }
}

function ordinalEnding(digits: string, language: AnyLanguage): string {
  if (language === 'fr') return digits === '1' ? 'er' : 'e';
  return { it: 'º', en: '', de: '.', es: 'º' }[language];
}

const shortScaleWords: Record<Exclude<AnyLanguage, 'en'>, Record<number, string>> = {
  it: { 1e3: 'mila', 1e6: 'mln', 1e9: 'mld' },
  fr: { 1e3: 'mille', 1e6: 'M', 1e9: 'Md' },
  de: { 1e3: 'Tsd.', 1e6: 'Mio.', 1e9: 'Mrd.' },
  es: { 1e3: 'mil', 1e6: 'M', 1e9: `mil${nbsp}M` },
};
const currencySigns = { EUR: '€', USD: '$' } as const;

/** The preposition between a scale and its currency, with the space after it: `di`, `d’`. */
function ofCurrency(currency: string, language: AnyLanguage): string {
  if (language === 'de') return '';
  if (language === 'fr') return /^[aeiou]/.test(currency) ? 'd’' : `de${nbsp}`;
  return `${language === 'es' ? 'de' : 'di'}${nbsp}`;
}

function formatMoney(digits: string, unit: Unit, language: AnyLanguage, style: NumberStyle): string {
  const sign = currencySigns[unit.currency ?? 'EUR'];
  if (language === 'en') {
    const [minus, amount] = digits.startsWith('\u2212') ? ['\u2212', digits.slice(1)] : ['', digits];
    const scale = unit.scale === 1 ? '' : wordOf(scaleAbbreviations, unit.scale);
    return minus + sign + amount + scale;
  }
  if (style === 'short') {
    const scale = unit.scale === 1 ? '' : nbsp + wordOf(shortScaleWords[language], unit.scale);
    // French and Spanish join the letter of the scale and the sign: `Md€`.
    const isJoined = scale !== '' && (language === 'fr' || language === 'es');
    return digits + scale + (isJoined ? '' : nbsp) + sign;
  }
  const names = currencyWords[language][unit.currency ?? 'EUR'];
  const currency = unit.scale === 1 && takesSingular(digits, language) ? names.one : names.more;
  if (unit.scale === 1) return digits + nbsp + currency;
  const of = unit.scale === 1e3 ? '' : ofCurrency(currency, language);
  return joinScale(digits, unit.scale, language) + nbsp + of + currency;
}

/** The word of a scale; there is one for each that a unit may have, but for 1. */
function wordOf(words: Readonly<Record<number, string>>, scale: number): string {
  return present(words[scale], `the word for the scale ${scale}`);
}

function joinScale(digits: string, scale: number, language: AnyLanguage): string {
  const one = takesSingular(digits, language) ? scaleWordsOfOne[language]?.[scale] : undefined;
  const word = one ?? wordOf(scaleWords[language], scale);
  return language === 'it' && scale === 1e3 ? digits + word : digits + nbsp + word;
}

const qualifierWords: Record<AnyLanguage, Record<Qualifier, string>> = {
  it: { 'more than': 'oltre', 'up to': 'fino a', almost: 'quasi', about: 'circa', 'less than': 'meno di' },
  en: { 'more than': 'over', 'up to': 'up to', almost: 'almost', about: 'about', 'less than': 'under' },
  fr: {
    'more than': 'plus de',
    'up to': 'jusqu’à',
    almost: 'près de',
    about: 'environ',
    'less than': 'moins de',
  },
  de: { 'more than': 'über', 'up to': 'bis zu', almost: 'fast', about: 'rund', 'less than': 'unter' },
  es: {
    'more than': 'más de',
    'up to': 'hasta',
    almost: 'casi',
    about: 'alrededor de',
    'less than': 'menos de',
  },
};

/** The word the source puts before the number, e.g. `oltre`; empty without one. */
export function qualifierWord(qualifier: Qualifier | undefined, language: AnyLanguage): string {
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

/** Why a cell has no value. In the language of an entrance in which the reason is not written, that there is none. */
function whyMissing(cell: BoundCell, language: AnyLanguage): string {
  const reason = present(cell.missing, `why ${cell.address} is missing`);
  const said = reasonSaid(reason, language);
  return said ?? (isFullLanguage(language) ? reason[language] : noFigure[language]);
}

/** A whole cell: qualifier and quantity, or the reason why it is missing. */
export function formatCell(cell: BoundCell, language: AnyLanguage, style: NumberStyle = 'prose'): string {
  if (cell.value === undefined) return whyMissing(cell, language);
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
export function formatBareCell({ value, text, unit }: BoundCell, language: AnyLanguage): string {
  if (value === undefined) return '–';
  const bound = boundInstead(value, unit, decimalsOf(text));
  const sign = bound === undefined ? '' : bound.side === 'below' ? '<' : '>';
  return sign + formatNumber(bound?.value ?? value, language, decimalsOf(text));
}
