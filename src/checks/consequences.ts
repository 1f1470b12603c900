/** Findings that another one explains: mended, the first may be gone, and meanwhile it would bury the cause. */

import type { Finding } from '../findings/finding.ts';

/** Takes out what follows of necessity from other findings of the same run. */
export function withoutConsequences(findings: readonly Finding[]): Finding[] {
  const changing = new Set(findings.filter(({ code }) => asksForAChange(code)).map(({ file }) => file));
  const isBefore = (a: Finding, b: Finding) => a.line < b.line || (a.line === b.line && a.column < b.column);
  return findings.filter((found) => {
    const { code, file, line, facts } = found;
    const others = findings.filter((other) => other !== found && other.file === file);
    switch (code) {
      // A hash or a size says nothing of a file that has to change anyway.
      case 'PKG-008':
      case 'PKG-013':
        return !changing.has(file.replace(/[^/]+$/, '') + (facts['path'] ?? ''));
      // Nor does a translation follow a text that is not yet right.
      case 'STY-009':
        return !changing.has(facts['file'] ?? '');
      // Where a file's syntax went wrong the parser goes on stumbling.
      case 'YML-001':
        return !others.some((other) => /^YML-0(?:01|06|08|15)/.test(other.code) && isBefore(other, found));
      case 'YML-008':
      case 'YML-015':
        return !others.some((other) => other.code === 'YML-006' && isBefore(other, found));
      // A comma too many leaves the space that came after it.
      case 'CSV-017':
        return !others.some((other) => other.code === 'CSV-005' && other.line === line);
      default:
        return true;
    }
  });
}

/**
 * Whether the file that a code names has to change. Some may be mended elsewhere: a number that disagrees
 * with its cell, a change without a correction, a source, what one language says and the other does not.
 */
function asksForAChange(code: string): boolean {
  return !/^(?:COR|DER|STY-0(?:0[6789]|1[13458])|REF-001|PKG-0(?:07|08|12|13))/.test(code);
}
