/** Words as a file of keys and values holds them: every text of them, and the hash that a translation names them by. */

import { createHash } from 'node:crypto';

/** A text of a file and where it stands. */
export interface TextAtPath {
  source: string;
  path: PropertyKey[];
}

/** Every text in words, however deep. */
export function eachText(words: unknown, path: readonly PropertyKey[] = []): TextAtPath[] {
  if (typeof words === 'string') return [{ source: words, path: [...path] }];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, inner]) => eachText(inner, [...path, key]));
}

/** Eight hexadecimal digits that change with any of the words, and not with how their lines are broken. */
export function hashOfWords(words: unknown): string {
  const texts = eachText(words).map(({ source, path }) => [
    path.join('.'),
    source.replaceAll(/\s+/g, ' ').trim(),
  ]);
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 8);
}
