/** What a misspelt name was meant to be. */

import { present } from '../present.ts';

/** The candidate nearest to a misspelt word (at most a third of it wrong), or undefined. */
export function nearestName(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = (word.length < 3 ? 1 : Math.max(2, Math.ceil(word.length / 3))) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Levenshtein's distance: single-character insertions, deletions and substitutions. */
function editDistance(a: string, b: string): number {
  // The distances of the beginning of `a` so far from each beginning of `b`.
  let distances = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    let [left, diagonal] = [row, row - 1];
    distances = distances.map((above, column) => {
      if (column > 0) {
        const substitution = diagonal + (a[row - 1] === b[column - 1] ? 0 : 1);
        left = Math.min(substitution, above + 1, left + 1);
      }
      diagonal = above;
      return left;
    });
  }
  return present(distances.at(-1), 'the distance of two words');
}
