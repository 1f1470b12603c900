/** JSON read fast where no reader of YAML could read it otherwise. */

import { isPlain } from '../numbers/cell-number.ts';

/** A text, and the colon that makes it a key; or a number. */
const tokens = /"(?:[^"\\]|\\.)*"(?:( *):)?|-?\d[\d.eE+-]*/g;

/**
 * The value of a JSON text; undefined for what is none, and for JSON in which something may be a mistake
 * (a key twice, a number not written plainly, tabs between values): `readStructured` looks closer then.
 */
export function plainJson(text: string): { value: unknown } | undefined {
  // An escape may write what nobody sees.
  if (/[\t\r]|\\[ubf]/.test(text)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  let keys = 0;
  for (const [token, space] of text.matchAll(tokens)) {
    if (space !== undefined) keys++;
    else if (!token.startsWith('"') && !isPlain(token)) return undefined;
  }
  // A key that stands twice is one in the value; one before a line break would not be counted above.
  return keys === keysIn(value) ? { value } : undefined;
}

function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value).reduce<number>((sum, each) => sum + keysIn(each), 0);
  return Array.isArray(value) ? inner : inner + Object.keys(value).length;
}
