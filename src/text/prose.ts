/** What no sentence may hold: digits that nothing binds, Markdown that is none. */

import { finding, type Finding, type Place } from '../findings/finding.ts';

/** The years that may stand unbound in a text. */
export interface KnownYears {
  years: ReadonlySet<string>;
  /** True when a cell or a source beside the text could not be read: then no year can be called unbound. */
  isIncomplete: boolean;
}

export type PlaceOfStretch = (start: number, end: number) => Place;

/**
 * Digits of a text that nothing binds. Citations, names that hold digits and the known years may stand.
 * @returns offsets into `text`
 */
export function unboundDigits(
  text: string,
  { years, isIncomplete }: KnownYears,
  names: readonly string[],
): { start: number; end: number }[] {
  if (!/\p{N}/u.test(text)) return [];
  const blank = (left: string, pattern: RegExp) => left.replace(pattern, (match) => ' '.repeat(match.length));
  const blanked = [/\[@[^\]]*\]/g, /<[^<>]*>?/g, smallFigures, ...names.map(nameAnywhere)].reduce(
    blank,
    text,
  );
  return [...blanked.matchAll(figures)]
    .filter(([digits]) => !years.has(digits) && !(isIncomplete && /^(?:19|20)\d\d$/.test(digits)))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

const patternsOfNames = new Map<string, RegExp>();

/**
 * Figures of a formula, an index or a unit, which are part of its name: CO₂, PM₂.₅, SO₄²⁻, xₙ₊₁, m³, s⁻¹; and
 * those before the sign of an element: ¹⁴C.
 */
const smallFigures =
  /(?<=[\p{L}\p{M})\]])[⁺⁻₊₋]?[⁰¹²³⁴-⁹₀-₉]+(?:[.,][₀-₉]+|[⁺⁻₊₋][⁰¹²³⁴-⁹₀-₉]+)*|(?<![\p{L}\p{M}\p{N}⁺⁻₊₋.,])[⁰¹²³⁴-⁹]+[₀-₉]*(?=\p{Lu}\p{Ll}?(?![\p{L}\p{M}]))/gu;

/** A number as it is written, with the power to which it is raised: 1.234,5 or 10⁻³. */
const figures = /\p{N}(?:[.,⁺⁻]?\p{N})*/gu;

/** A name, its words on one line or on two. */
function nameAnywhere(name: string): RegExp {
  const known = patternsOfNames.get(name);
  if (known !== undefined) return known;
  const words = name.split(/\s+/).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(words.join('\\s+'), 'g');
  patternsOfNames.set(name, pattern);
  return pattern;
}

/** Findings for the digits of a text, marks of bound numbers taken off, that may not stand in it. */
export function proseFindings(
  text: string,
  known: KnownYears,
  names: readonly string[],
  placeOf: PlaceOfStretch,
): Finding[] {
  return unboundDigits(text, known, names).map(({ start, end }) =>
    finding('NUM-003', placeOf(start, end), { text: text.slice(start, end) }),
  );
}

/** Marks that Markdown, or the text's own plainness, leaves on the page as they are. */
const leftOver = {
  markdown: /\]\s?[([]|!\[|\[\^|\(@(?=[A-Za-z])|\*\*|__|~~|^\|/gm,
  /** Front matter, ledgers and the words of charts know `<Num>` and `<Lang>` and nothing else. */
  plain: /\]\s?[([]|!\[|\[[@^]|\*\*|__|~~|<\/?[A-Za-z]\w*|\{|`/g,
};

/** Findings for marks that a reader would see. */
export function leftOverMarks(text: string, kind: keyof typeof leftOver, placeOf: PlaceOfStretch): Finding[] {
  return [...text.matchAll(leftOver[kind])].map(({ index, 0: mark }) =>
    finding('MDX-010', placeOf(index, index + mark.length), { text: mark, where: kind }),
  );
}
