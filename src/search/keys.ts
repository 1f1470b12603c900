/**
 * What makes words and numbers findable however they are written. Beside a number and beside each word of a group of
 * synonyms the index has a key: one made-up word for all ways of writing it. A query has the same keys in their places.
 * The browser runs this too.
 */

import type { Language } from '../site.ts';
import { rootOf, rootsOf, wordOrNumeral } from '../text/word-roots.ts';

/** Words that find each other, in any language: `['aid', 'subsidies', 'sussidi', 'aiuti']`. */
export type SynonymGroup = readonly string[];

const hasDigits = /\d/;

/** Keys are letters alone, so that no stemmer takes them apart; none begins another, for words are found by their beginnings. */
const [opening, closing] = ['qx', 'xq'];
const letters = 'bcdfghjkmn';
const key = /qx[a-z]+xq/gu;

function keyOf(kind: 'n' | 's', digits: string): string {
  const written = [...digits].map((digit) => (digit === '.' ? 'p' : letters.charAt(Number(digit)))).join('');
  return `${opening}${kind}${written}${closing}`;
}

/** Looks up words in groups. */
export interface Synonyms {
  /** The number of the group, by the roots of its words. */
  groups: ReadonlyMap<string, number>;
  /** How many words the longest name has that begins with a root. */
  longest: ReadonlyMap<string, number>;
}

/** The groups ready to be looked up; of a word in two of them, the first. */
export function synonymsOf(groups: readonly SynonymGroup[]): Synonyms {
  const byRoot = new Map<string, number>();
  groups.forEach((words, number) => {
    for (const word of words) {
      const root = rootsOf(word);
      if (root !== '' && !byRoot.has(root)) byRoot.set(root, number);
    }
  });
  const longest = new Map<string, number>();
  for (const roots of byRoot.keys()) {
    const [first = '', ...others] = roots.split(' ');
    longest.set(first, Math.max(longest.get(first) ?? 0, 1 + others.length));
  }
  return { groups: byRoot, longest };
}

/**
 * The numbers that a numeral may stand for, as digits with a point: `1.234` is a thousand and more in Italian, one and
 * a little in English. The likelier in the language comes first.
 */
export function readingsOf(numeral: string, language: Language): string[] {
  const parts = numeral.split(/[.,’'\u202F]/);
  const marks = [...numeral].filter((character) => !hasDigits.test(character));
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  const whole = parts.join('');
  const decimal = `${parts.slice(0, -1).join('')}.${last}`;
  if (marks.length === 0) return [canonical(numeral)];
  const isGrouped = (some: readonly string[]) => some.slice(1).every((part) => part.length === 3);
  const isThousands = isGrouped(parts) && first.length <= 3 && !/^0/.test(first);
  const isOneMark = new Set(marks).size === 1;
  if (marks.length > 1) {
    // 1.234.567 has thousands alone; 1.234,5 decimals after them; 30.11.2026 is no number.
    if (isOneMark) return isThousands ? [canonical(whole)] : parts.map(canonical);
    return [canonical(decimal)];
  }
  if (!isThousands) return [canonical(decimal)];
  const isDecimalMark = marks[0] === (language === 'it' ? ',' : '.');
  const both = [canonical(whole), canonical(decimal)];
  return isDecimalMark ? both.toReversed() : both;
}

/** Without zeros that say nothing: `2.90` is `2.9`. */
function canonical(number: string): string {
  const [whole = '', fraction = ''] = number.split('.');
  const significant = fraction.replace(/0+$/, '');
  return (whole.replace(/^0+(?=\d)/, '') || '0') + (significant === '' ? '' : `.${significant}`);
}

/** How many zeros a word after a numeral stands for, by its root; `m` where it touches the numeral: `€50m`. */
const zeros: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ mila: 3, thousand: 3, milioni: 6, mln: 6, million: 6, mn: 6 },
    ...{ miliardi: 9, mld: 9, billion: 9, bn: 9, trillion: 12, tn: 12 },
  }).map(([word, count]) => [rootOf(word), count]),
);

/** The number with so many zeros: `2.9` with 9 is `2900000000`. */
function scaled(number: string, count: number): string {
  const [whole = '', fraction = ''] = number.split('.');
  return canonical(`${whole}${fraction.slice(0, count).padEnd(count, '0')}.${fraction.slice(count)}`);
}

/** A stretch of a text that a key stands for. */
interface Keyed {
  start: number;
  end: number;
  /** One, or for a numeral that may be read in two ways both. */
  keys: string[];
}

/**
 * What has a key in a text, by where it ends.
 * @param which `every`: `small firms` is found as that and as firms; `longest`: as small firms alone
 */
function keyedIn(
  text: string,
  language: Language,
  { groups, longest }: Synonyms,
  which: 'every' | 'longest',
): Keyed[] {
  const pieces = [...text.matchAll(wordOrNumeral)].map(([word], index, all) => {
    const start = all[index]?.index ?? 0;
    return { word, root: rootOf(word), start, end: start + word.length };
  });
  const found: Keyed[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const begun = pieces[at];
    if (begun === undefined) break;
    const { word, root, start, end } = begun;
    if (hasDigits.test(word)) {
      const numbers = readingsOf(word, language);
      const after = pieces[at + 1];
      const between = text.slice(end, after?.start);
      const count =
        after === undefined || between.trim() !== ''
          ? undefined
          : after.word === 'm' && between === ''
            ? 6
            : zeros.get(after.root);
      if (after !== undefined && count !== undefined)
        found.push({
          start,
          end: after.end,
          keys: numbers.map((number) => keyOf('n', scaled(number, count))),
        });
      if (count === undefined || which === 'every')
        found.push({ start, end, keys: numbers.map((number) => keyOf('n', number)) });
      if (count !== undefined && which === 'longest') at++;
      continue;
    }
    for (let count = Math.min(longest.get(root) ?? 0, pieces.length - at); count > 0; count--) {
      const stretch = pieces.slice(at, at + count);
      const group = groups.get(stretch.map((each) => each.root).join(' '));
      if (group === undefined) continue;
      found.push({
        start,
        end: stretch.at(-1)?.end ?? end,
        keys: [keyOf('s', String(group).padStart(3, '0'))],
      });
      if (which === 'every') continue;
      at += count - 1;
      break;
    }
  }
  return found.toSorted((a, b) => a.end - b.end);
}

/** A text as the index has it: after each word that holds or ends something with a key, the key. */
export function withKeys(text: string, language: Language, synonyms: Synonyms): string {
  const keyed = keyedIn(text, language, synonyms, 'every');
  let next = 0;
  return [...text.matchAll(/\S+/gu)]
    .map((match) => {
      const end = match.index + match[0].length;
      const keys: string[] = [];
      // A numeral of ours is written as its language has it: its first reading is what it means.
      for (; (keyed[next]?.end ?? Infinity) <= end; next++)
        keys.push(...(keyed[next]?.keys.slice(0, 1) ?? []));
      return [match[0], ...new Set(keys)].join(' ');
    })
    .join(' ');
}

/** The keys of a text alone. */
export function keysOf(text: string, language: Language, synonyms: Synonyms): string {
  return [
    ...new Set(keyedIn(text, language, synonyms, 'every').flatMap(({ keys }) => keys.slice(0, 1))),
  ].join(' ');
}

/** How many readings of a query are looked for. */
const mostQueries = 4;

/** What to look for: the query with keys in place of what has them; several where a numeral may be read in two ways. */
export function queriesOf(query: string, language: Language, synonyms: Synonyms): string[] {
  let queries = [''];
  let from = 0;
  for (const { start, end, keys } of keyedIn(query, language, synonyms, 'longest')) {
    const before = query.slice(from, start);
    queries = queries.flatMap((each) => keys.map((own) => `${each}${before} ${own} `)).slice(0, mostQueries);
    from = end;
  }
  const rest = query.slice(from);
  return [...new Set(queries.map((each) => wordsIn(each + rest)))].filter((each) => each !== '');
}

/** Letters and digits with single spaces: `€`, `%` and quotes find nothing. */
function wordsIn(text: string): string {
  return [...text.matchAll(wordOrNumeral)].map(([word]) => word).join(' ');
}

/** A stretch of what was found; what the query asked for is marked. */
export interface FoundWords {
  text: string;
  isMarked: boolean;
}

/**
 * The words of an excerpt of the index, in which what was found stands between `<mark>` and `</mark>`: a key goes, and
 * the word before it is marked in its stead.
 */
export function readExcerpt(excerpt: string): FoundWords[] {
  const words: FoundWords[] = [];
  for (const word of excerpt.split(/\s+/).filter((each) => each !== '')) {
    const isMarked = word.includes('<mark>');
    const text = word.replaceAll('<mark>', '').replaceAll('</mark>', '');
    const isKey = text.replace(key, '') === '';
    const before = words.at(-1);
    if (!isKey) words.push({ text, isMarked });
    else if (isMarked && before !== undefined) before.isMarked = true;
  }
  return words;
}
