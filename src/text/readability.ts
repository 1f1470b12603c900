/** How easily a text reads, by the measures of its language. */

import { syllable } from 'syllable';

const words = (text: string) =>
  Array.from(text.matchAll(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu), ([word]) => word);
/** A full stop inside a number or an abbreviation of one letter ends no sentence. */
const sentences = (text: string) => text.split(/[.!?…]+(?=\s|$)/u).filter((part) => /\p{L}/u.test(part));

/**
 * Gulpease of an Italian text, from 0 (hard) to 100: 60 and more is read with ease after eight years of
 * school. Source: Lucisano and Piemontese (1988), Gulpease: una formula per la predizione della
 * difficoltà dei testi in lingua italiana.
 */
export function gulpease(text: string): number {
  const found = words(text);
  const letters = [...found.join('').replaceAll(/[^\p{L}\p{N}]/gu, '')].length;
  return 89 + (300 * sentences(text).length - 10 * letters) / Math.max(1, found.length);
}

/** Most words of a text are words of the texts before it. */
const syllablesOfWords = new Map<string, number>();

function syllablesOf(word: string): number {
  const known = syllablesOfWords.get(word);
  if (known !== undefined) return known;
  const counted = Math.max(1, syllable(word));
  syllablesOfWords.set(word, counted);
  return counted;
}

/**
 * Grade of school at which an English text is read. Source: Kincaid, Fishburne, Rogers and Chissom (1975),
 * Derivation of new readability formulas for Navy enlisted personnel.
 */
export function fleschKincaidGrade(text: string): number {
  const found = words(text);
  const count = Math.max(1, found.length);
  const syllables = found.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (count / Math.max(1, sentences(text).length)) + 11.8 * (syllables / count) - 15.59;
}
