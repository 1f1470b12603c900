/** Findings for a terminal: code, problem, place, the line with a caret, and the remedy. */

import { describeFinding, severityOf } from '../findings/registry.ts';
import type { Finding } from '../findings/finding.ts';
import { decodeUtf8, type SourceTree } from '../text/source-tree.ts';
import type { Language } from '../site.ts';
import { isFixable } from './fixes.ts';

const words = {
  en: {
    error: 'error',
    warning: 'warning',
    help: 'help',
    none: 'Nothing wrong.',
    errors: (count: number) => (count === 1 ? '1 error' : `${count} errors`),
    warnings: (count: number) => (count === 1 ? '1 warning' : `${count} warnings`),
    fixable: (count: number) => `npm run fix mends ${count}`,
  },
  it: {
    error: 'errore',
    warning: 'avviso',
    help: 'rimedio',
    none: 'Tutto in ordine.',
    errors: (count: number) => (count === 1 ? '1 errore' : `${count} errori`),
    warnings: (count: number) => (count === 1 ? '1 avviso' : `${count} avvisi`),
    fixable: (count: number) => `npm run fix ne corregge ${count}`,
  },
};

/** All findings as text, with a count at the end. */
export function reportAsText(findings: readonly Finding[], tree: SourceTree, language: Language): string {
  const t = words[language];
  if (findings.length === 0) return `${t.none}\n`;
  const blocks = findings.map((found) => reportFinding(found, tree, language));
  const errors = findings.filter((found) => severityOf(found.code) === 'error').length;
  const warnings = findings.length - errors;
  const fixable = findings.filter(isFixable).length;
  const sums = [
    ...(errors > 0 ? [t.errors(errors)] : []),
    ...(warnings > 0 ? [t.warnings(warnings)] : []),
    ...(fixable > 0 ? [t.fixable(fixable)] : []),
  ];
  return `${blocks.join('\n')}\n${sums.join(', ')}.\n`;
}

/** One finding: four lines, or three when its line can't be shown. */
export function reportFinding(found: Finding, tree: SourceTree, language: Language): string {
  return printFinding(found, frameOf(found, tree), language);
}

/** The same with the frame at hand. */
export function printFinding(
  found: Pick<Finding, 'code' | 'facts' | 'file' | 'line' | 'column'>,
  frame: string,
  language: Language,
): string {
  const t = words[language];
  const { problem, help } = describeFinding(found, language);
  const place = `${found.file}:${found.line}:${found.column}`;
  const severity = t[severityOf(found.code)];
  const [said, where, remedy] = [problem, place, help].map(inOneLine);
  return `${severity}[${found.code}] ${said}\n  ${where}\n${frame}  ${t.help}: ${remedy}\n`;
}

const widestLine = 100;

/** The lines of the files that findings were shown of: one may have a hundred thousand, and is read once. */
const linesByBytes = new WeakMap<Uint8Array, readonly string[]>();

function linesOf(bytes: Uint8Array): readonly string[] {
  const known = linesByBytes.get(bytes);
  if (known !== undefined) return known;
  // Bytes that are no UTF-8 are most often Windows's.
  const text = decodeUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
  const lines = text.split('\n');
  linesByBytes.set(bytes, lines);
  return lines;
}

/** Names of files and words of content in a terminal: what would begin a line or move the cursor is seen as a dot. */
function inOneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '·');
}

/** The line of a finding with its number and carets below; empty when there is no such line. */
export function frameOf(found: Finding, tree: SourceTree): string {
  const bytes = tree.get(found.file);
  if (bytes === undefined) return '';
  const written = linesOf(bytes)[found.line - 1]?.replace(/\r$/, '');
  if (written === undefined || written === '') return '';
  const line = [...written];
  const first = Math.max(0, Math.min(found.column - 1 - 30, line.length - widestLine));
  const shown = line
    .slice(first, first + widestLine)
    .join('')
    .replaceAll('\t', ' ');
  const number = String(found.line).padStart(5);
  const caretAt = found.column - 1 - first;
  const carets = '^'.repeat(Math.max(1, Math.min(found.length, widestLine - caretAt)));
  const dots = first > 0 ? '…' : ' ';
  return `${number} |${dots}${inOneLine(shown)}\n      |${' '.repeat(caretAt + 1)}${carets}\n`;
}
