/** The names of places in files of keys and values, taken apart for messages. */

/**
 * The parts of a key: `numbers.2.text` is the text of the entry with index 2 of the list of numbers. Of lists in
 * a list the outer one counts.
 */
export function keyParts(key: string): { name: string; list: string; index: number | undefined } {
  const path = key.split('.');
  const isIndex = (part = '') => /^\d+$/.test(part);
  const last = path.findLastIndex(isIndex);
  if (last === -1) return { name: key, list: '', index: undefined };
  const before = path.slice(0, last).findLastIndex((part) => !isIndex(part));
  return {
    name: path.slice(last + 1).join('.'),
    list: path[before] ?? '',
    index: Number(path[before + 1]),
  };
}
