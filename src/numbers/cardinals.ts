/** Cardinals in words of the languages that put them together from a short list: French, German, Spanish. */

import { present } from '../present.ts';
import { textAt, type Found, type Token } from './tokens.ts';
import { meaning } from './lexicon.ts';
import { WordTable } from './word-table.ts';
import type { Cardinal } from './words.ts';

const frenchSmall = (
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize ' +
  'dix-sept dix-huit dix-neuf'
).split(' ');
const frenchTens = 'vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'.split(' ');

function wordAt(words: readonly string[], index: number): string {
  return present(words[index], `word ${index} of ${words.join(' ')}`);
}

/** Every way of spelling a number below 1000, in the spelling of old and in that of 1990. */
function spellFrench(value: number): string[] {
  if (value < 20) return value === 1 ? ['un', 'une'] : [wordAt(frenchSmall, value)];
  if (value < 100) {
    const index = Math.floor(value / 10) - 2;
    const ten = wordAt(frenchTens, index);
    const rest = value - 10 * (index + 2) + (index === 5 || index === 7 ? 10 : 0);
    if (rest === 0) return index === 6 ? ['quatre-vingts', ten] : [ten];
    if ((rest === 1 || rest === 11) && index < 6)
      return spellFrench(rest).flatMap((one) => [`${ten} et ${one}`, `${ten}-et-${one}`]);
    return spellFrench(rest).map((unit) => `${ten}-${unit}`);
  }
  const hundreds = value < 200 ? 'cent' : `${wordAt(frenchSmall, Math.floor(value / 100))} cent`;
  if (value % 100 === 0) return value < 200 ? [hundreds] : [`${hundreds}s`];
  return spellFrench(value % 100).map((rest) => `${hundreds} ${rest}`);
}

const germanSmall = (
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn ' +
  'siebzehn achtzehn neunzehn'
).split(' ');
const germanTens = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

/** The same in German, always one word; a final one is `eins` by itself and takes endings before a noun. */
function spellGerman(value: number): string[] {
  if (value === 1) return ['eins', 'eine', 'einer', 'eines'];
  if (value < 20) return [wordAt(germanSmall, value)];
  if (value < 100) {
    const ten = wordAt(germanTens, Math.floor(value / 10) - 2);
    return [value % 10 === 0 ? ten : `${wordAt(germanSmall, value % 10)}und${ten}`];
  }
  const count = wordAt(germanSmall, Math.floor(value / 100));
  const hundreds = value < 200 ? ['hundert', 'einhundert'] : [`${count}hundert`];
  const rests = value % 100 === 0 ? [''] : spellGerman(value % 100);
  return hundreds.flatMap((hundred) => rests.map((rest) => hundred + rest));
}

const spanishSmall = (
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis ' +
  'diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis ' +
  'veintisiete veintiocho veintinueve'
).split(' ');
const spanishTens = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
const spanishHundreds =
  'ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(
    ' ',
  );

/** The same in Spanish, masculine and feminine, and cut before a noun. */
function spellSpanish(value: number): string[] {
  if (value === 1) return ['uno', 'una'];
  if (value === 21) return ['veintiuno', 'veintiuna', 'veintiún'];
  if (value < 30) return [wordAt(spanishSmall, value)];
  if (value < 100) {
    const ten = wordAt(spanishTens, Math.floor(value / 10) - 3);
    if (value % 10 === 0) return [ten];
    const units = value % 10 === 1 ? ['uno', 'una', 'un'] : spellSpanish(value % 10);
    return units.map((unit) => `${ten} y ${unit}`);
  }
  if (value === 100) return ['cien'];
  const hundred = wordAt(spanishHundreds, Math.floor(value / 100) - 1);
  const hundreds = value < 200 ? [hundred] : [hundred, hundred.replace(/os$/, 'as')];
  const rests = value % 100 === 0 ? [''] : spellSpanish(value % 100).map((rest) => ` ${rest}`);
  return hundreds.flatMap((each) => rests.map((rest) => each + rest));
}

/** How a language reads its cardinals, and which words they begin with. */
export interface Cardinals {
  read: (tokens: readonly Token[], at: number) => Found<Cardinal> | undefined;
  isWord: (word: string) => boolean;
}

/** @param thousands words for thousands by themselves: `mille`, `zweitausend` */
function cardinals(
  spell: (value: number) => string[],
  thousands: readonly (readonly [string, number])[],
): Cardinals {
  const entries: [string, Cardinal][] = [];
  for (let value = 0; value < 1000; value++)
    entries.push(...meaning<Cardinal>({ value, unit: 1 }, spell(value)));
  for (const [word, count] of thousands) entries.push([word, { value: count * 1000, unit: 1000 }]);
  const table = new WordTable<Cardinal>(entries);
  const known = new Set(entries.map(([phrase]) => phrase));
  return {
    read: (tokens, at) => (textAt(tokens, at) === '' ? undefined : table.find(tokens, at)),
    isWord: (word) => known.has(word),
  };
}

export const frenchCardinals = cardinals(spellFrench, [['mille', 1]]);
export const spanishCardinals = cardinals(spellSpanish, [['mil', 1]]);
export const germanCardinals = cardinals(spellGerman, [
  ['tausend', 1],
  ['eintausend', 1],
  ...Array.from({ length: 998 }, (_, index): [string, number][] =>
    spellGerman(index + 2).map((word) => [`${word}tausend`, index + 2]),
  ).flat(),
]);
