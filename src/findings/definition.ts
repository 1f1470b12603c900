/** How a finding's code is defined: its severity, its typed facts, what it says, how it is mended, an example. */

import { z } from 'zod';
import { allLanguages, type Language, type Localised } from '../site.ts';

/** What stands in a message where a description in general has no fact. */
export const gap = '…';
export type Gap = typeof gap;

/** Already in the words of the file (never translated). */
export const text = z.string();
/** The words write it plainly, with a decimal point. */
export const number = z.number();
/** What the editor may have meant; a description in general leaves it out. */
export const suggestion = z.string().optional();
/** A fact that only some findings of the code have. */
export const optional = <S extends z.ZodType<string | number>>(fact: S) => fact.optional();
/** A fact that the words tell apart and may not print. */
export const oneOf = <const V extends readonly string[]>(...values: V) => z.enum(values);

/** A fact that names an entry of a table of words. */
export const keyOf = <K extends string>(table: Readonly<Record<K, unknown>>) =>
  z.enum(Object.keys(table) as K[]);
/** The language of a text that a finding speaks of. */
export const language = oneOf(...allLanguages);

/** What a table of words says of a fact made by `keyOf`; the gap for the gap. */
export function inWords<K extends string>(
  table: Readonly<Record<K, Localised>>,
  key: K | Gap,
  spoken: Language,
): string {
  return key === gap ? gap : table[key as K][spoken];
}

/** The facts of a code, by name. */
export type FactSchemas = Readonly<Record<string, z.ZodType<string | number | undefined>>>;

type OptionalNames<F extends FactSchemas> = {
  [Name in keyof F]: undefined extends z.output<F[Name]> ? Name : never;
}[keyof F];

/** The facts that a finding must bring, and those that it may. */
export type FactsOf<F extends FactSchemas> = {
  readonly [Name in Exclude<keyof F, OptionalNames<F>>]: z.output<F[Name]>;
} & { readonly [Name in OptionalNames<F>]?: z.output<F[Name]> };

/** The facts as the words get them: any may be the gap of a description in general. */
export type Said<F extends FactSchemas> = { readonly [Name in keyof F]: z.output<F[Name]> | Gap };

/** Plain words without a full stop: as they are, or made of the facts. */
export type Words<F extends FactSchemas> = string | ((facts: Said<F>) => string);

/** The ways in which `npm run fix` mends; `src/reports/fixes.ts` holds them. */
export type Mend =
  /** The byte-order mark goes. */
  | 'without-mark'
  /** The line goes. */
  | 'without-line'
  /** All lines end with LF. */
  | 'line-ends'
  /** The fact `meant` takes the place of what is underlined. */
  | 'as-meant'
  /** The same in running text, unless a mark belongs to how YAML quotes. */
  | 'as-set'
  /** Spaces around a cell go. */
  | 'trimmed'
  /** An unseen character goes, if it is of the harmless kind. */
  | 'without-unseen';

/** An error stops the build; a warning is reported and stops nothing. */
export type Severity = 'error' | 'warning';

/** What a code is, whatever its facts. */
export interface Described {
  severity: Severity;
  facts: FactSchemas;
  /** Whether `npm run fix` may mend it, and how; it may depend on what stands there. */
  mend: Mend | undefined;
  /** The mistake of `content/mistakes/` that shows it. */
  example: string;
  /**
   * The file that the finding names may be right: a number that disagrees with its cell, a change without a
   * correction, what one language says and the other does not.
   */
  isMendedElsewhere?: true;
}

/** A code with what it says in both languages. */
export interface Definition<F extends FactSchemas, M extends Mend | undefined> extends Described {
  facts: F;
  mend: M;
  /** What is wrong. */
  problem: Localised<Words<F>>;
  /** How to mend it. */
  help: Localised<Words<F>>;
}

/** A definition as it is written: no facts and no way of mending are left out. */
type Written<F extends FactSchemas, M extends Mend | undefined> = Omit<
  Definition<F, M>,
  'severity' | 'facts' | 'mend'
> & { facts?: F; mend?: M };

// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- no facts at all
type NoFacts = {};

function define<F extends FactSchemas, M extends Mend | undefined>(
  severity: Severity,
  written: Written<F, M>,
): Definition<F, M> {
  return { ...written, severity, facts: written.facts ?? ({} as F), mend: written.mend as M };
}

/** A mistake that stops the build. */
export function error<F extends FactSchemas = NoFacts, M extends Mend | undefined = undefined>(
  written: Written<F, M>,
): Definition<F, M> {
  return define('error', written);
}

/** A mistake that is reported and stops nothing. */
export function warning<F extends FactSchemas = NoFacts, M extends Mend | undefined = undefined>(
  written: Written<F, M>,
): Definition<F, M> {
  return define('warning', written);
}

/** The codes of a family, which begin with its letters. */
export function family<
  const L extends string,
  D extends Readonly<Record<`${L}-${string}`, Pick<Described, 'severity'>>>,
>(_letters: L, definitions: D): D {
  return definitions;
}
