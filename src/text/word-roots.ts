/** Words without what grammar adds to them, for finding them: much simpler than a stemmer, and the same in both languages. */

/** What a text is made of, for who looks words up: words of letters, and numerals with their marks. */
export const wordOrNumeral = /\d+(?:[.,’'\u202F]\d+)*|[\p{L}\p{M}]+/gu;

/** A word without the ending of its number and gender: `incentivi`, `incentivo` and `incentives` have one root. */
export function rootOf(word: string): string {
  const small = word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  const single = small.length > 3 && /[^s]s$/.test(small) ? small.slice(0, -1) : small;
  return single.length > 4 ? single.replace(/[aeiouy]+$/, '') : single;
}

/** The roots of all words of a text: `small firms` is `small firm`; empty where it has none. */
export function rootsOf(text: string): string {
  return [...text.matchAll(wordOrNumeral)].map(([word]) => rootOf(word)).join(' ');
}
