/** Findings that another one explains: mended, the first may be gone, and meanwhile it would bury the cause. */

import type { Finding } from '../findings/finding.ts';
import { registry, type FindingCode } from '../findings/registry.ts';
import { present } from '../present.ts';

/** After one of these a parser stumbles on. */
const breaksParsing: ReadonlySet<FindingCode> = new Set(['YML-001', 'YML-006', 'YML-008', 'YML-015']);

/** Takes out what follows of necessity from other findings of the same run. */
export function withoutConsequences(findings: readonly Finding[]): Finding[] {
  const changing = new Set(
    findings.filter(({ code }) => registry[code].isMendedElsewhere !== true).map(({ file }) => file),
  );
  const byFile = Map.groupBy(findings, ({ file }) => file);
  const byLine = Map.groupBy(findings, ({ file, line }) => `${file}:${line}`);
  const isBefore = (a: Finding, b: Finding) => a.line < b.line || (a.line === b.line && a.column < b.column);
  return findings.filter((found) => {
    const { file, line } = found;
    // Looked for only where a code asks: a file may have a hundred thousand findings.
    const others = () => present(byFile.get(file), 'the findings of the file of a finding');
    const beside = () => present(byLine.get(`${file}:${line}`), 'the findings of the line of a finding');
    switch (found.code) {
      // A hash or a size says nothing of a file that has to change anyway.
      case 'PKG-008':
      case 'PKG-013':
        return !changing.has(file.replace(/[^/]+$/, '') + found.facts.path);
      // Nor does a translation follow a text that is not yet right.
      case 'STY-009':
        return !changing.has(found.facts.file);
      // Where a file's syntax went wrong the parser goes on stumbling.
      case 'YML-001':
        return !others().some((other) => breaksParsing.has(other.code) && isBefore(other, found));
      case 'YML-008':
      case 'YML-015':
        return !others().some((other) => other.code === 'YML-006' && isBefore(other, found));
      // A section without an address has none to compare.
      case 'STY-018':
        return !findings.some(
          (other) => other.code === 'PAG-002' && [file, found.facts.file].includes(other.file),
        );
      // A comma too many leaves the space that came after it.
      case 'CSV-017':
        return !beside().some((other) => other.code === 'CSV-005');
      default:
        return true;
    }
  });
}
