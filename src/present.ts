/** For values that must be there: what is missing is never read as 0 or as an empty text. */

/**
 * The value itself.
 * @param name what it is, for the error: `the last version of growth-2017`
 * @throws an error with that name where the value is undefined or null
 */
export function present<T>(value: T | undefined | null, name: string): T {
  if (value === undefined || value === null) throw new Error(`missing: ${name}`);
  return value;
}

/**
 * What a named group of a match holds; for groups that every match has.
 * @throws an error with the group's name where it took no part in the match
 */
export function groupOf(match: RegExpMatchArray, group: string): string {
  return present(match.groups?.[group], `the group ${group} of the match “${match[0]}”`);
}

/**
 * What a pattern that fits every text finds in it: an empty text where it fits nothing of it.
 * @throws an error with the pattern where it does not fit
 */
export function matchIn(text: string, pattern: RegExp): string {
  return present(pattern.exec(text), `a match of ${pattern}`)[0];
}

/**
 * What a record says of a key; undefined where it says nothing. For keys that others chose: every object answers
 * to `constructor` and `toString` too, which no file wrote.
 */
export function ownValue<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
