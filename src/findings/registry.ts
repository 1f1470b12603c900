/** Every code there is. A code never changes its meaning. */

import { z } from 'zod';
import type { Language } from '../site.ts';
import { gap, suggestion, type Described, type FactsOf, type Severity } from './definition.ts';
import { chart } from './families/chart.ts';
import { claim } from './families/claim.ts';
import { correction } from './families/correction.ts';
import { csv } from './families/csv.ts';
import { dataPackage } from './families/data-package.ts';
import { deck } from './families/deck.ts';
import { derivedCell } from './families/derived-cell.ts';
import { draft } from './families/draft.ts';
import { drawing, picture } from './families/drawing.ts';
import { frontPage } from './families/front-page.ts';
import { frozen } from './families/frozen.ts';
import { glossary, synonyms } from './families/glossary.ts';
import { guess } from './families/guess.ts';
import { link } from './families/link.ts';
import { mdx } from './families/mdx.ts';
import { numbers } from './families/number.ts';
import { page } from './families/page.ts';
import { people } from './families/people.ts';
import { plot } from './families/plot.ts';
import { readability, words } from './families/readability.ts';
import { redirect } from './families/redirect.ts';
import { reference } from './families/reference.ts';
import { definitions, thenNow } from './families/side-by-side.ts';
import { steps } from './families/steps.ts';
import { story } from './families/story.ts';
import { structured } from './families/structured.ts';
import { textFile } from './families/text-file.ts';

/** The codes with what they say, by family. */
export const registry = {
  ...textFile,
  ...csv,
  ...structured,
  ...dataPackage,
  ...reference,
  ...derivedCell,
  ...chart,
  ...plot,
  ...mdx,
  ...numbers,
  ...story,
  ...steps,
  ...guess,
  ...definitions,
  ...thenNow,
  ...glossary,
  ...draft,
  ...drawing,
  ...claim,
  ...readability,
  ...words,
  ...page,
  ...link,
  ...picture,
  ...frontPage,
  ...redirect,
  ...deck,
  ...people,
  ...synonyms,
  ...correction,
  ...frozen,
} as const satisfies Readonly<Record<string, Described>>;

export type FindingCode = keyof typeof registry;

/** The facts that a finding of a code brings. */
export type FactsOfCode<C extends FindingCode> = C extends FindingCode
  ? FactsOf<(typeof registry)[C]['facts']>
  : never;

/** Every code, family by family. */
export const findingCodes = Object.keys(registry) as FindingCode[];

/** Reads the facts of a code where they were stored. */
export function factsSchemaOf<C extends FindingCode>(code: C): z.ZodType<FactsOfCode<C>> {
  return z.strictObject(registry[code].facts) as unknown as z.ZodType<FactsOfCode<C>>;
}

export function severityOf(code: FindingCode): Severity {
  return registry[code].severity;
}

/** The codes of the family of a code, itself among them: those that begin with the same letters. */
export function familyOf(code: FindingCode): FindingCode[] {
  const [letters] = code.split('-', 1);
  return findingCodes.filter((each) => each.startsWith(`${letters}-`));
}

export interface Description {
  /** What is wrong, in plain words, without a full stop. */
  problem: string;
  /** How to mend it, without a full stop. */
  help: string;
}

/** A finding's problem and remedy in a language. */
export function describeFinding<C extends FindingCode>(
  { code, facts }: { code: C; facts: FactsOfCode<C> },
  language: Language,
): Description {
  return describe(code, facts, language);
}

/** A code's problem and remedy in general: a gap for every fact, and nothing suggested. */
export function genericDescription(code: FindingCode, language: Language): Description {
  const shown = Object.entries(registry[code].facts).filter(([, fact]) => fact !== suggestion);
  return describe(code, Object.fromEntries(shown.map(([name]) => [name, gap])), language);
}

function describe(
  code: FindingCode,
  facts: Readonly<Record<string, unknown>>,
  language: Language,
): Description {
  const definition = registry[code];
  // The facts are those of this code, which the types of `finding` keep and nothing here can.
  const say = (words: string | ((facts: never) => string)) =>
    typeof words === 'string' ? words : words(facts as never);
  return { problem: say(definition.problem[language]), help: say(definition.help[language]) };
}
