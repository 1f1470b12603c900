/** What every finding says, in both languages. A code never changes its meaning. */

import type { Language, Localised } from '../site.ts';
import { findingWordsEn } from './findings-en.ts';
import { findingWordsIt } from './findings-it.ts';

/** The facts a message fills its gaps with; an absent fact reads as an empty text. */
export type Facts = Readonly<Record<string, string>>;

export interface FindingWords {
  /** What is wrong, in plain words, without a full stop. */
  problem: (facts: Facts) => string;
  /** How to mend it, without a full stop. */
  help: (facts: Facts) => string;
}

/** What a text in a file of keys and values may have to look like. */
export type Form =
  | 'date'
  | 'datetime'
  | 'url'
  | 'id'
  | 'hash'
  | 'source-key'
  | 'column-name'
  | 'resource-address'
  | 'page-address'
  | 'name';

/**
 * Words for the codes by which the readers of numbers, expressions, tags and addresses say what is wrong;
 * a test holds them complete.
 */
export interface ProblemWords {
  /** What follows “is not”. */
  forms: Readonly<Record<Form, string>>;
  /** Some depend on the language of the phrase, not on that of the report. */
  phrase: Readonly<Record<string, string | Localised>>;
  expression: Readonly<Record<string, (word: string) => string>>;
  /** Problem and help. */
  syntax: Readonly<Record<string, (word: string) => readonly [string, string]>>;
  addressPart: Readonly<Record<string, string>>;
}

export type FindingCode = keyof typeof findingWordsEn;

const words: Record<Language, Record<FindingCode, FindingWords>> = {
  en: findingWordsEn,
  it: findingWordsIt,
};

/** Every code there is. */
export const findingCodes = Object.keys(findingWordsEn) as FindingCode[];

export type Severity = 'error' | 'warning';

/** Codes that are reported and stop nothing. */
const warnings: ReadonlySet<FindingCode> = new Set([
  'STY-009',
  'STY-017',
  'STY-021',
  'STY-022',
  'STY-023',
  'STY-024',
  'STY-025',
  'STY-026',
  'PKG-007',
  'REA-001',
  'REA-002',
]);

export function severityOf(code: FindingCode): Severity {
  return warnings.has(code) ? 'warning' : 'error';
}

/** A code's problem and remedy in general: every gap is an ellipsis. */
export function genericDescription(code: FindingCode, language: Language): { problem: string; help: string } {
  const gaps = new Proxy<Facts>({}, { get: (_, key) => (key === 'suggestion' ? '' : '…') });
  const { problem, help } = words[language][code];
  return { problem: problem(gaps), help: help(gaps) };
}

/** A finding's problem and remedy in a language. */
export function describeFinding(
  found: { code: FindingCode; facts: Facts },
  language: Language,
): { problem: string; help: string } {
  const facts = new Proxy(found.facts, { get: (target, key) => target[String(key)] ?? '' });
  const { problem, help } = words[language][found.code];
  return { problem: problem(facts), help: help(facts) };
}
