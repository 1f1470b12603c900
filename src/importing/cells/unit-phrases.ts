/** Units as heads, titles and unit rows word them: `(milioni di euro)`, `%`, `valori in migliaia`. */

import type { UnitEntry } from '../../data/units.ts';
import { knownUnits, readUnit } from '../../numbers/unit.ts';
import { unitWords } from '../../i18n/unit-words.ts';
import { languages } from '../../site.ts';

const scales: readonly (readonly [pattern: RegExp, scale: string])[] = [
  [/\b(?:milion[ei]|mln\.?|mio\.?|millions?)\b/, 'million'],
  [/\b(?:miliard[oi]|mld\.?|mrd\.?|billions?|bn)\b/, 'billion'],
  [/\b(?:migliaia|mila|thousands?|ths\.?)\b|\b000\b|^x ?1[.,]?000$/, 'thousand'],
];

/** Nouns of units by the words that files use for them, longer ones first. */
const wordings: readonly (readonly [pattern: RegExp, unit: string])[] = [
  [/^(?:punti percentuali|percentage points?|p\.?p\.?|punti %)$/, 'points'],
  [/^(?:variazion[ei] (?:percentual[ei]|%)|var\.? ?%|growth rate|percentage change)$/, 'percent growth'],
  [
    /^(?:%|per ?cento|percent(?:age)?|per cent|(?:valor[ei] |quot[ae] )?percentual[ei]|(?:valor[ei]|quot[ae]|in|composizione) %|pct?)$/,
    'percent',
  ],
  [/^(?:€|euro|eur|euros)$/, 'EUR'],
  [/^(?:\$|us\$|usd|dollari(?: usa)?|(?:us )?dollars?)$/, 'USD'],
  [/^(?:persone|persons?|people|abitanti|residenti|individui|unità di personale)$/, 'persons'],
];

/**
 * The unit that some words name; undefined for words that name none, only a scale, or more than that.
 */
export function unitsInWords(words: string): string | undefined {
  const text = words
    .toLowerCase()
    .replace(/^[([{]\s*|\s*[)\]}]$/g, '')
    .replace(
      /^(?:valori |dati |importi )?(?:espressi )?(?:in|di|unità di misura:?|unit(?: of measure)?:?)\s+/,
      '',
    )
    .trim();
  if (text === '') return undefined;
  const scale = scales.find(([pattern]) => pattern.test(text));
  const bare = (scale === undefined ? text : text.replace(scale[0], ''))
    .trim()
    .replace(/^(?:di|of|d’|d'|in)\s+/, '')
    .replace(/\s+(?:di|of|in)$/, '');
  // `valori in migliaia` says of what only together with a head.
  if (bare === '') return undefined;
  const noun = nounOf(bare);
  if (noun === undefined) return undefined;
  const unit = scale === undefined ? noun : `${scale[1]} ${noun}`;
  return readUnit(unit) === undefined ? undefined : unit;
}

/** Short forms and singulars of the publication's own units, by the words. */
const aliases = new Map<string, string>();

/** Makes words stand for units: `km` for `kilometres`. */
export function useUnitAliases(units: readonly UnitEntry[]): void {
  for (const {
    id,
    words: { it, en },
  } of units) {
    for (const word of [it.short, it.one, en.short, en.one])
      if (word !== undefined) aliases.set(word.toLowerCase(), id);
  }
}

function nounOf(words: string): string | undefined {
  const alias = aliases.get(words);
  if (alias !== undefined) return alias;
  const worded = wordings.find(([pattern]) => pattern.test(words));
  if (worded !== undefined) return worded[1];
  return knownUnits().find((unit) =>
    [unit.toLowerCase(), ...languages.map((language) => unitWords(unit, language)?.toLowerCase())].includes(
      words,
    ),
  );
}

/**
 * The unit in a head, in brackets or after its last comma or dash, and the head without it.
 * `Spesa (milioni di euro)` is `Spesa` in `million EUR`.
 */
export function unitOfHead(head: string): { name: string; unit: string | undefined } {
  const bracketed = /^(.*?)\s*[([]([^()[\]]+)[)\]]\s*(.*)$/.exec(head);
  if (bracketed !== null) {
    const unit = unitsInWords(bracketed[2] ?? '');
    const name = `${bracketed[1] ?? ''} ${bracketed[3] ?? ''}`.trim();
    if (unit !== undefined && name !== '') return { name, unit };
  }
  const tailed = /^(.*\S)\s*(?:[,;:–]|\s-|\sin)\s+(\S.*)$/.exec(head) ?? /^(.*\S)\s+(%|€|euro)$/i.exec(head);
  if (tailed !== null) {
    const unit = unitsInWords(tailed[2] ?? '');
    if (unit !== undefined) return { name: tailed[1] ?? head, unit };
  }
  return { name: head, unit: unitsInWords(head) };
}

/** Whether words are the noun of a unit and nothing else: `Imprese`, which may as well be a part of what is counted. */
export function isUnitNoun(words: string): boolean {
  return unitsInWords(words) !== undefined && !isWrittenUnit(words);
}

/** Whether words stand for what a column counts without being a unit: `(numero)`, `v.a.`, `valori assoluti`. */
export function isUnitPhrase(words: string): boolean {
  return /^[([]?(?:n\.?|nr\.?|num(?:ero)?\.?|numbers?|valori assoluti|v\.\s?a\.|unità|units|absolute values)[)\]]?$/i.test(
    words.trim(),
  );
}

/** Whether words can only be a unit: a sign, a share, a currency, a scale, or what stands in brackets. */
export function isWrittenUnit(words: string): boolean {
  const unit = unitsInWords(words);
  if (unit === undefined) return false;
  return /[%€$([]/.test(words) || /\b(?:percent|points|EUR|USD|thousand|million|billion)\b/.test(unit);
}

/**
 * Whether a title states a unit that nobody here knows: `(valori in unità equivalenti a tempo pieno)`. Heads then don't say
 * what is counted.
 */
export function hasUnknownUnit(titles: readonly string[]): boolean {
  return titles.some((title) => {
    const words =
      /(?:valori|dati|importi|values|figures)(?: assoluti)?(?: espress[ie])? in ([\p{L} ]+)/iu.exec(
        title,
      )?.[1];
    if (words === undefined || unitOfTitles([title]) !== undefined) return false;
    return !scales.some(([pattern]) => pattern.test(words.toLowerCase()));
  });
}

/** The unit that a title states for all of its table; undefined where it states none, or several. */
export function unitOfTitles(titles: readonly string[]): string | undefined {
  const found = new Set(
    titles.flatMap((title) => {
      const parts = [...title.matchAll(/[([]([^()[\]]+)[)\]]/g)].map(([, inner = '']) => inner);
      const worded = /(?:valori|dati|importi|unità di misura|unit of measure)[^.;()]*$/i.exec(title)?.[0];
      return [...parts, title, ...(worded === undefined ? [] : [worded])].flatMap(
        (part) => unitsInWords(part.split(/[;–]/)[0] ?? '') ?? [],
      );
    }),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

/** A scale that a title states without saying of what: `valori in migliaia`; undefined where none does. */
export function scaleOfTitles(titles: readonly string[]): string | undefined {
  for (const title of titles) {
    const words =
      /(?:valori|dati|importi|values|figures)(?: assoluti)?(?: espress[ie])? (?:in|di) ([\p{L} ]+)/iu.exec(
        title,
      )?.[1];
    const scale =
      words === undefined ? undefined : scales.find(([pattern]) => pattern.test(words.toLowerCase()));
    if (scale !== undefined && unitsInWords(words ?? '') === undefined) return scale[1];
  }
  return undefined;
}

/** A unit with a scale before it, where it can have one and has none yet. */
export function scaledUnit(unit: string, scale: string): string {
  return readUnit(`${scale} ${unit}`) === undefined ? unit : `${scale} ${unit}`;
}
