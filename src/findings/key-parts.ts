/** The names of places in files of keys and values, taken apart for messages. */

/** A key taken apart. */
export interface KeyParts {
  /** What is named inside the entry; undefined for the whole entry. */
  name: string | undefined;
  /** What the entry is one of; undefined where the file itself is the list, or where there is no entry. */
  list: string | undefined;
  /** Of the entry, from 0; undefined for a key outside of lists. */
  index: number | undefined;
}

/**
 * The parts of a key: `numbers.2.text` is the text of the entry with index 2 of the list of numbers. Of lists in
 * a list the outer one counts.
 */
export function keyParts(key: string): KeyParts {
  const path = key.split('.');
  const isIndex = (part: string) => /^\d+$/.test(part);
  const last = path.findLastIndex(isIndex);
  if (last === -1) return { name: key, list: undefined, index: undefined };
  const before = path.slice(0, last).findLastIndex((part) => !isIndex(part));
  return {
    name: last === path.length - 1 ? undefined : path.slice(last + 1).join('.'),
    list: before === -1 ? undefined : path[before],
    index: Number(path[before + 1]),
  };
}
