/** How markup writes a number. */

/** A number with two decimals at most and no negative zero. Throws for what is no finite number. */
export function coordinate(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`${value} is no coordinate`);
  return String(Math.round(value * 100) / 100 + 0);
}
