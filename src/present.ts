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
