/** Findings for other programs: one array, its form a promise. */

import type { Severity } from '../findings/definition.ts';
import { describeFinding, severityOf } from '../findings/registry.ts';
import type { Finding } from '../findings/finding.ts';
import type { Language } from '../site.ts';
import { isFixable } from './fixes.ts';

export interface JsonFinding {
  code: string;
  severity: Severity;
  /** Relative to the project's root. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in code points. */
  column: number;
  problem: string;
  help: string;
  /** Whether `npm run fix` can mend it. */
  fixable: boolean;
}

/** The findings as a JSON array, indented, with a line end. */
export function reportAsJson(findings: readonly Finding[], language: Language): string {
  const items = findings.map((found): JsonFinding => {
    const { code, file, line, column } = found;
    const { problem, help } = describeFinding(found, language);
    return { code, severity: severityOf(code), file, line, column, problem, help, fixable: isFixable(found) };
  });
  return `${JSON.stringify(items, null, 2)}\n`;
}
