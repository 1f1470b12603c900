/** Findings for a terminal: code, problem, place, the line with a caret, and the remedy. */

import { describeFinding } from '../i18n/findings.ts';
import type { Finding } from '../model/finding.ts';
import { decodeUtf8, type SourceTree } from '../model/source-tree.ts';
import type { Language } from '../site.ts';

const words = {
  en: {
    error: 'error',
    help: 'help',
    none: 'Nothing wrong.',
    some: (n: number) => (n === 1 ? '1 error.' : `${n} errors.`),
  },
  it: {
    error: 'errore',
    help: 'rimedio',
    none: 'Tutto in ordine.',
    some: (n: number) => (n === 1 ? '1 errore.' : `${n} errori.`),
  },
};

/** All findings as text, with a count at the end. */
export function reportAsText(findings: readonly Finding[], tree: SourceTree, language: Language): string {
  const t = words[language];
  if (findings.length === 0) return `${t.none}\n`;
  const blocks = findings.map((found) => {
    const { problem, help } = describeFinding(found, language);
    const place = `${found.file}:${found.line}:${found.column}`;
    return `${t.error}[${found.code}] ${problem}\n  ${place}\n${frameOf(found, tree)}  ${t.help}: ${help}\n`;
  });
  return `${blocks.join('\n')}\n${t.some(findings.length)}\n`;
}

const widestLine = 100;

function frameOf(found: Finding, tree: SourceTree): string {
  const text = decodeUtf8(tree.get(found.file) ?? new Uint8Array());
  const line = [...(text?.split('\n')[found.line - 1]?.replace(/\r$/, '') ?? '')];
  if (line.length === 0) return '';
  const first = Math.max(0, Math.min(found.column - 1 - 30, line.length - widestLine));
  const shown = line
    .slice(first, first + widestLine)
    .join('')
    .replaceAll('\t', ' ');
  const number = String(found.line).padStart(5);
  const caretAt = found.column - 1 - first;
  const carets = '^'.repeat(Math.max(1, Math.min(found.length, widestLine - caretAt)));
  const dots = first > 0 ? '…' : ' ';
  return `${number} |${dots}${shown}\n      |${' '.repeat(caretAt + 1)}${carets}\n`;
}
