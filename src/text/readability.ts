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
  const letters = found.reduce((sum, word) => sum + [...word.matchAll(/[\p{L}\p{N}]/gu)].length, 0);
  return 89 + (300 * sentences(text).length - 10 * letters) / Math.max(1, found.length);
}

/**
 * Grade of school at which an English text is read. Source: Kincaid, Fishburne, Rogers and Chissom (1975),
 * Derivation of new readability formulas for Navy enlisted personnel.
 */
export function fleschKincaidGrade(text: string): number {
  const found = words(text);
  const count = Math.max(1, found.length);
  const syllables = found.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * (count / Math.max(1, sentences(text).length)) + 11.8 * (syllables / count) - 15.59;
}
