/**
 * The key `__proto__` by another name while a schema looks at a value: the schema library leaves out a key of that
 * name without a word, and a row or a series may well be called so.
 */

/** The key as files write it. */
export const protoKey = '__proto__';

/** The key as the schema sees it: it has a character that no text file of ours may hold. */
export const standIn = '\u{F0000}__proto__';

/** The value with its keys of one name, however deep, under another; everything else as it is. */
export function withKeyRenamed(value: unknown, from: string, to: string): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => withKeyRenamed(each, from, to));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key === from ? to : key, withKeyRenamed(inner, from, to)]),
  );
}

/** A key of a path, or a text that names some, as files write it. */
export function asWritten<T>(word: T): T {
  return typeof word === 'string' ? (word.replaceAll(standIn, protoKey) as T) : word;
}
