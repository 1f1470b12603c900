/** Shorthand for what tests say of findings. */

import { describeFinding } from '../../src/findings/registry.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { languages } from '../../src/site.ts';

/** `CSV-012 3:5+4`: code, line, column and length. */
export function shortly(findings: readonly Finding[]): string[] {
  return findings.map(({ code, line, column, length }) => `${code} ${line}:${column}+${length}`);
}

/** Texts with gaps that no fact filled, in either language. */
export function unfilled(findings: readonly Finding[]): string[] {
  return findings
    .flatMap((found) => languages.map((language) => describeFinding(found, language)))
    .flatMap(({ problem, help }) => [problem, help])
    .filter((text) => /undefined|“”|«»|\s$|^\s|\.$/.test(text));
}

export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The facts of a finding whose code the test knows, by name; none when there is no finding. */
export const factsOf = (found: Finding | undefined): Readonly<Record<string, string | number | undefined>> =>
  found?.facts ?? {};
