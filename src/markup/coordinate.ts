/** How markup writes a number. */

import type { Attributes } from './element.ts';

/** A number with two decimals at most and no negative zero. Throws for what is no finite number. */
export function coordinate(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`${value} is no coordinate`);
  return String(Math.round(value * 100) / 100 + 0);
}

/** The number of an attribute as markup has it: what is drawn from a tree is what its written form shows. */
export function numberOf(attributes: Attributes, name: string): number {
  const value = attributes[name];
  if (typeof value === 'number') return Number(coordinate(value));
  const number = typeof value === 'string' && value !== '' ? Number(value) : NaN;
  if (Number.isNaN(number)) throw new Error(`${name} is no number: ${String(value)}`);
  return number;
}
