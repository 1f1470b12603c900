/** What is wrong with what a drawing says: no words, wrong words, axes that say nothing or the untrue. */

import type { Language } from '../../../src/site.ts';
import type { Seen, SeenText } from '../../../src/plotting/seen/seen.ts';

/** Words of programs, and a zero below zero. */
export function wordFaultsOf({ texts }: Seen): string[] {
  return texts
    .filter(
      ({ text }) =>
        text.trim() === '' ||
        /NaN|undefined|\bnull\b|Infinity|\[object/.test(text) ||
        /(?:^|[^\d.,])[-\u2212]0(?:[.,]0+)?(?![.,]?\d)/.test(text),
    )
    .map(({ text }) => `it says “${text}”`);
}

/** A row or a column of an axis' labels: their places along it and what they say. */
export interface Ticks {
  direction: 'across' | 'up';
  labels: { text: string; at: number; number: number }[];
}

/**
 * The axes of values: rows of labels on one baseline, and columns of them at one left edge, all of them numbers.
 * Panels side by side begin anew; those under each other have a heading between them.
 */
export function ticksIn({ texts, shapes, widthPx }: Seen, language: Language): Ticks[] {
  // What belongs to a datum is its own year or number.
  const labels = texts.filter(({ role, row }) => role === 'axis' && row === undefined);
  const headings = texts.filter(({ role }) => role === 'label-strong');
  const lines = shapes.filter(
    ({ classes, kind, left, right }) =>
      kind === 'path' && right - left < 1 && (classes.has('grid') || classes.has('base')),
  );
  const rows = [...Map.groupBy(labels, ({ baseline }) => Math.round(baseline)).values()].flatMap((row) => {
    const sorted = row
      .toSorted((a, b) => a.left - b.left)
      .map((label) => ({
        text: label.text,
        at: placeAcross(label, lines, widthPx),
        number: numberIn(label, language),
      }));
    return splitAt(sorted, (before, after) => after.number < before.number).map((part) => ({
      direction: 'across' as const,
      labels: part,
    }));
  });
  const columns = [...Map.groupBy(labels, ({ left }) => Math.round(left)).values()].flatMap((column) => {
    const sorted = column.toSorted((a, b) => a.baseline - b.baseline);
    const hasNumber = (label: SeenText) => !Number.isNaN(numberIn(label, language));
    // A sentence under the panels is no tick of theirs.
    const isBetween = (before: SeenText, after: SeenText) =>
      hasNumber(before) !== hasNumber(after) ||
      headings.some(
        ({ baseline, left, right }) =>
          baseline > before.baseline &&
          baseline < after.baseline &&
          right >= before.left &&
          left <= before.right,
      );
    return splitAt(sorted, isBetween).map((part) => ({
      direction: 'up' as const,
      labels: part.map((label) => ({
        text: label.text,
        at: label.baseline + 4,
        number: numberIn(label, language),
      })),
    }));
  });
  return [...rows, ...columns].filter(
    ({ labels: all }) =>
      all.length > 1 &&
      all.every(({ number }) => !Number.isNaN(number)) &&
      all.some(({ text }) => text !== all[0]?.text),
  );
}

/** Where a label's tick is: at its gridline or over its middle; NaN where it was moved in from the side. */
function placeAcross(label: SeenText, lines: readonly { left: number }[], widthPx: number): number {
  const [isAtLeft, isAtRight] = [label.left < 0.5, label.right > widthPx - 0.5];
  const middle = (label.left + label.right) / 2;
  const near = isAtLeft ? label.left : isAtRight ? label.right : middle;
  const [own] = lines
    .map(({ left }) => left)
    .filter((x) => x >= label.left - 1 && x <= label.right + 1)
    .toSorted((a, b) => Math.abs(a - near) - Math.abs(b - near));
  return own ?? (isAtLeft || isAtRight ? Number.NaN : middle);
}

/** A list cut into parts wherever a neighbour begins another. */
function splitAt<T>(list: readonly T[], begins: (before: T, after: T) => boolean): T[][] {
  const parts: T[][] = [];
  for (const each of list) {
    const before = parts.at(-1)?.at(-1);
    if (before === undefined || begins(before, each)) parts.push([each]);
    else parts.at(-1)?.push(each);
  }
  return parts;
}

/** Ticks that can't be told apart, have unlike forms, or don't stand where their numbers are. */
export function tickFaultsOf(seen: Seen, language: Language): string[] {
  return ticksIn(seen, language).flatMap(({ labels, direction }) => {
    const texts = labels.map(({ text }) => text);
    const said = texts.join(', ');
    const faults: string[] = [];
    if (new Set(texts).size < texts.length) faults.push(`ticks alike: ${said}`);
    const placed = labels.filter(({ at }) => !Number.isNaN(at));
    const fitted = lineThrough(placed.map(({ number, at }) => [number, at]));
    const span = Math.max(...placed.map(({ at }) => at)) - Math.min(...placed.map(({ at }) => at));
    const isApart = placed.length > 2 && fitted !== undefined && fitted.residual > Math.max(3, span * 0.02);
    if (isApart) faults.push(`ticks not to scale (${direction}): ${said}`);
    const decimals = new Set(
      labels.filter(({ number }) => number !== 0).map(({ text }) => decimalsIn(text, language)),
    );
    if (decimals.size > 1) faults.push(`ticks of unlike decimals: ${said}`);
    return faults;
  });
}

/** The number that a label begins with after its sign of currency, in the unit it says; NaN for none. */
export function numberIn({ text }: Pick<SeenText, 'text'>, language: Language): number {
  const plain = text.replaceAll('\u2212', '-').replaceAll(/[€$\s\u00A0]/g, '');
  const found = /^-?\d[\d.,]*/.exec(plain)?.[0];
  if (found === undefined) return Number.NaN;
  const [group, point] = language === 'it' ? ['.', ','] : [',', '.'];
  return Number(found.replaceAll(group, '').replace(point, '.'));
}

function decimalsIn(text: string, language: Language): number {
  const [, decimals = ''] = (language === 'it' ? /\d,(\d+)/ : /\d\.(\d+)/).exec(text) ?? [];
  return decimals.length;
}

/** The straight line nearest to some points, and how far the farthest lies from it. */
export function lineThrough(
  points: readonly (readonly [number, number])[],
): { slope: number; intercept: number; residual: number } | undefined {
  const count = points.length;
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / count;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / count;
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  if (spread === 0) return undefined;
  const slope = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread;
  const intercept = meanY - slope * meanX;
  const residual = Math.max(...points.map(([x, y]) => Math.abs(y - intercept - slope * x)));
  return { slope, intercept, residual };
}
