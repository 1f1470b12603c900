/** What changed in a text, line by line, for whoever edits it. */

/** A line that is gone or new, with its number in the text it belongs to, from 1. */
export interface ChangedLine {
  sign: '-' | '+';
  number: number;
  text: string;
}

/** Beyond so many comparisons the stretch that differs is shown as a whole. */
const mostComparisons = 4_000_000;

/** The lines that are gone and those that are new, in the order of the text; none where both are the same. */
export function changedLines(before: string, after: string): ChangedLine[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const gone = a.slice(start, a.length - end);
  const come = b.slice(start, b.length - end);
  const kept = gone.length * come.length > mostComparisons ? [] : commonLines(gone, come);
  const changes: ChangedLine[] = [];
  let [i, j] = [0, 0];
  for (const [keptA, keptB] of [...kept, [gone.length, come.length] as const]) {
    for (; i < keptA; i++) changes.push({ sign: '-', number: start + i + 1, text: gone[i] ?? '' });
    for (; j < keptB; j++) changes.push({ sign: '+', number: start + j + 1, text: come[j] ?? '' });
    [i, j] = [keptA + 1, keptB + 1];
  }
  return changes;
}

/** The changes as text: a line each, with its number and sign; at most `most`, and how many there are besides. */
export function diffText(before: string, after: string, most = 40): string {
  const changes = changedLines(before, after);
  // An end of line at the end of the text is no line.
  const shown = changes.filter(({ text }, at) => text !== '' || at < changes.length - 1).slice(0, most);
  const rest = changes.length - shown.length;
  const lines = shown.map(({ sign, number, text }) => `${String(number).padStart(5)} ${sign} ${text}\n`);
  return lines.join('') + (rest > 0 && changes.length > most ? `      … ${rest}\n` : '');
}

/** A longest common subsequence, as pairs of indices. */
function commonLines(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
