/** Cardinals and ordinals in words, Italian and English. */

import { present } from '../present.ts';
import { textAt, type Found, type Token } from './tokens.ts';

/** A cardinal in words; `unit` is 1000 when the last thing said is thousands (`duecentomila`). */
export interface Cardinal {
  value: number;
  unit: 1 | 1000;
}

const italianSmall = (
  'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici ' +
  'quindici sedici diciassette diciotto diciannove'
).split(' ');
const italianTens = 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' ');

/** The word of a small number or of a ten; throws for a number that has none. */
function wordAt(words: readonly string[], index: number): string {
  return present(words[index], `word ${index} of ${words.join(' ')}`);
}

/** How an Italian number below 1000 may be spelt inside a longer word, most usual first. */
function spellItalian(value: number): string[] {
  if (value < 20) return [wordAt(italianSmall, value)];
  if (value < 100) {
    const ten = wordAt(italianTens, Math.floor(value / 10) - 2);
    const unit = value % 10;
    if (unit === 0) return [ten];
    const elided = unit === 1 || unit === 8 ? ten.slice(0, -1) : ten;
    return [elided + wordAt(italianSmall, unit)];
  }
  const hundreds = `${value < 200 ? '' : wordAt(italianSmall, Math.floor(value / 100))}cento`;
  if (value % 100 === 0) return [hundreds];
  return spellItalian(value % 100).flatMap((rest) =>
    /^(?:o|uno)/.test(rest) ? [hundreds + rest, hundreds.slice(0, -1) + rest] : [hundreds + rest],
  );
}

/** `tre` takes an accent at the end of a compound only: `trentatré`, `trentatremila`. */
function withFinalAccent(word: string): string {
  return word.length > 3 ? word.replace(/tre$/, 'tré') : word;
}

/** Compounds of `uno` drop the vowel before a noun: `ventun milioni`. */
function withTruncation(word: string): string[] {
  return word.length > 3 && word.endsWith('uno') ? [word, word.slice(0, -1)] : [word];
}

const italianBelowThousand = new Map<string, number>([['una', 1]]);
const italianThousandfold = new Map<string, number>();
for (let value = 0; value < 1000; value++) {
  for (const word of spellItalian(value)) {
    for (const form of withTruncation(word)) {
      italianBelowThousand.set(withFinalAccent(form), value);
      if (value > 1) italianThousandfold.set(form, value);
    }
  }
}

function italianWord(word: string): Cardinal | undefined {
  const small = italianBelowThousand.get(word);
  if (small !== undefined) return { value: small, unit: 1 };
  const parts = /^(?:mille|(?<thousands>.+?)mila)(?<rest>.*)$/.exec(word)?.groups;
  if (parts === undefined) return undefined;
  const { thousands } = parts;
  const rest = present(parts['rest'], `the end of ${word}`);
  const coefficient = thousands === undefined ? 1 : italianThousandfold.get(thousands);
  if (coefficient === undefined) return undefined;
  if (rest === '') return { value: coefficient * 1000, unit: 1000 };
  const last = rest === 'tré' ? 3 : rest === 'tre' ? undefined : italianBelowThousand.get(rest);
  return last ? { value: coefficient * 1000 + last, unit: 1 } : undefined;
}

/** An Italian cardinal from 0 to 999,999, one word: `trentatré`, `duecentomila`. */
export function readItalianCardinal(tokens: readonly Token[], at: number): Found<Cardinal> | undefined {
  const value = italianWord(textAt(tokens, at));
  return value && { value, next: at + 1 };
}

/** `trentatré` for `trentatre` or `trentatrè`; undefined when nothing is to be mended. */
export function mendItalianCardinal(word: string): string | undefined {
  if (italianWord(word)) return undefined;
  const plain = word.replace(/tr[éè]/g, 'tre');
  return [plain, withFinalAccent(plain)].find((mended) => mended !== word && italianWord(mended));
}

const irregularItalianOrdinals = 'primo secondo terzo quarto quinto sesto settimo ottavo nono decimo'.split(
  ' ',
);

/** The Italian ordinals from 1 to 100, masculine singular, in order. */
export const italianOrdinals: readonly string[] = Array.from({ length: 100 }, (_, index) => {
  const value = index + 1;
  const irregular = irregularItalianOrdinals[index];
  if (irregular !== undefined) return irregular;
  const cardinal = wordAt(spellItalian(value), 0);
  const keepsVowel = value > 20 && (value % 10 === 3 || value % 10 === 6);
  return `${keepsVowel ? cardinal : cardinal.slice(0, -1)}esimo`;
});

const englishSmall = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen'
).split(' ');
const englishTens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const englishSmallValues = new Map(englishSmall.map((word, value) => [word, value]));
/** From one to nine: what may follow a ten. */
const englishDigitValues = new Map([...englishSmallValues].filter(([, value]) => value > 0 && value < 10));
const englishTenValues = new Map(englishTens.map((word, index) => [word, (index + 2) * 10]));

function readEnglishBelowHundred(tokens: readonly Token[], at: number): Found<number> | undefined {
  const small = englishSmallValues.get(textAt(tokens, at));
  if (small !== undefined) return { value: small, next: at + 1 };
  const ten = englishTenValues.get(textAt(tokens, at));
  if (ten === undefined) return undefined;
  const unit = englishDigitValues.get(textAt(tokens, at + 2));
  const hyphenated = textAt(tokens, at + 1) === '-' && tokens[at + 2]?.glued === true;
  return hyphenated && unit !== undefined
    ? { value: ten + unit, next: at + 3 }
    : { value: ten, next: at + 1 };
}

/** An English cardinal from 0 to 999: `twenty-one`, `a hundred and eighty`, `five hundred five`. */
export function readEnglishCardinal(tokens: readonly Token[], at: number): Found<Cardinal> | undefined {
  const first: Found<number> | undefined =
    textAt(tokens, at) === 'a' ? { value: 1, next: at + 1 } : readEnglishBelowHundred(tokens, at);
  if (first === undefined) return undefined;
  const isHundred = textAt(tokens, first.next) === 'hundred';
  if (!isHundred || first.value < 1 || first.value > 9) {
    const value: Cardinal = { value: first.value, unit: 1 };
    return textAt(tokens, at) === 'a' ? undefined : { value, next: first.next };
  }
  const hundreds = first.value * 100;
  const after = first.next + 1;
  const rest = readEnglishBelowHundred(tokens, after + (textAt(tokens, after) === 'and' ? 1 : 0));
  const isPart = rest !== undefined && rest.value > 0 && textAt(tokens, rest.next) !== 'hundred';
  return isPart
    ? { value: { value: hundreds + rest.value, unit: 1 }, next: rest.next }
    : { value: { value: hundreds, unit: 1 }, next: after };
}

/** True for the words English cardinals below 1000 are made of. */
export function isEnglishCardinalWord(word: string): boolean {
  return englishSmallValues.has(word) || englishTenValues.has(word) || word === 'hundred';
}

const misspeltEnglish = new Map([
  ['fourty', 'forty'],
  ['ninty', 'ninety'],
  ['fourtieth', 'fortieth'],
  ['twelvth', 'twelfth'],
]);

/** `forty` for `fourty`; undefined when nothing is to be mended. */
export function mendEnglishCardinal(word: string): string | undefined {
  return misspeltEnglish.get(word);
}

/** True when a hyphen is missing between two words: `twenty one`. */
export function lacksHyphen(word: string, following: string): boolean {
  return englishTenValues.has(word) && englishDigitValues.has(following);
}

const irregularEnglishOrdinals = new Map([
  [1, 'first'],
  [2, 'second'],
  [3, 'third'],
  [5, 'fifth'],
  [8, 'eighth'],
  [9, 'ninth'],
  [12, 'twelfth'],
]);

/** The English ordinals from 1 to 99, in order: `twenty-first`. */
export const englishOrdinals: readonly string[] = Array.from({ length: 99 }, (_, index) =>
  spellEnglishOrdinal(index + 1),
);

function spellEnglishOrdinal(value: number): string {
  if (value < 20) return irregularEnglishOrdinals.get(value) ?? `${wordAt(englishSmall, value)}th`;
  const ten = wordAt(englishTens, Math.floor(value / 10) - 2);
  if (value % 10 === 0) return ten.replace(/y$/, 'ieth');
  return `${ten}-${spellEnglishOrdinal(value % 10)}`;
}
