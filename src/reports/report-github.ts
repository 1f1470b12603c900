/** Findings as workflow commands, which annotate the lines of a pull request. */

import { describeFinding, severityOf } from '../findings/registry.ts';
import type { Finding } from '../findings/finding.ts';
import type { Language } from '../site.ts';

/** One `::error file=…,line=…::message` a finding. */
export function reportAsGithub(findings: readonly Finding[], language: Language): string {
  return findings
    .map((found) => {
      const { problem, help } = describeFinding(found, language);
      const properties = {
        file: found.file,
        line: found.line,
        col: found.column,
        endColumn: found.column + found.length,
        title: found.code,
      };
      const written = Object.entries(properties).map(
        ([name, value]) => `${name}=${escapeProperty(String(value))}`,
      );
      return `::${severityOf(found.code)} ${written.join(',')}::${escapeMessage(`${problem}\n${help}`)}\n`;
    })
    .join('');
}

function escapeMessage(text: string): string {
  return text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '·');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
