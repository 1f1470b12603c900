/** Mistakes that can be mended without a person's judgement, and how. */

import type { FindingCode } from '../findings/findings.ts';
import type { Finding } from '../findings/finding.ts';
import { decodeUtf8, hashOf, type SourceTree } from '../text/source-tree.ts';
import { textHashOf } from '../documents/document.ts';
import { languages } from '../site.ts';

/** Mends one finding in the text of its file; the text as it was when it can't. */
type Fix = (text: string, found: Finding) => string;

/** Characters that nobody sees and nothing needs. */
const invisible = /[\uFEFF\u200B\u2060\u00AD]/g;

const withoutMark: Fix = (text) => text.replace(/^\uFEFF/, '');

/** What is typed by hand, as it should be set; a mark that is part of how YAML quotes is left alone. */
const typeset: Fix = (text, found) => {
  const line = text.split('\n')[found.line - 1] ?? '';
  const around = [...line].slice(Math.max(0, found.column - 2), found.column + 1).join('');
  return /''|\\"/.test(around) ? text : replaceAt(text, found, () => found.facts['meant'] ?? '');
};

const fixes: Partial<Record<FindingCode, Fix>> = {
  // A byte-order mark.
  'CSV-002': withoutMark,
  'TXT-003': withoutMark,
  // An empty line.
  'CSV-007': (text, { line }) => withoutLine(text, line),
  // Line endings of several kinds; a lone carriage return may stand inside a cell and is left alone.
  'CSV-011': (text) => (/\r(?!\n)/.test(text) ? text : text.replaceAll('\r\n', '\n')),
  // A decimal comma where no other reading is left.
  'CSV-012': (text, found) => replaceAt(text, found, () => found.facts['meant'] ?? ''),
  // Spaces around a cell; a cell of nothing but spaces may have been meant to say something.
  'CSV-017': (text, found) =>
    replaceAt(text, found, (cell) => {
      const trimmed = cell.startsWith('"') ? `"${cell.slice(1, -1).trim()}"` : cell.trim();
      return /^"?"?$/.test(trimmed) ? cell : trimmed;
    }),
  // An invisible character of the harmless kind.
  'CSV-028': (text, found) => replaceAt(text, found, (stretch) => stretch.replace(invisible, '')),
  // Quotes, dots, dashes and spaces.
  'STY-017': typeset,
  'STY-022': typeset,
  'STY-023': typeset,
  'STY-024': typeset,
  'STY-025': typeset,
  'STY-026': typeset,
};

/** Codes that `npm run fix` knows; whether it mends a finding may depend on what stands there. */
export function isFixable({ code }: Pick<Finding, 'code'>): boolean {
  return fixes[code] !== undefined;
}

export interface Mended {
  /** The changed files only. */
  files: Map<string, Uint8Array>;
  /** The findings that were mended. */
  mended: Finding[];
}

/**
 * Mends what can be mended, from the end of each file backwards so that places stay right. A hash that was
 * right before is right after.
 * @param code only findings of this code; all when undefined
 */
export function mend(tree: SourceTree, findings: readonly Finding[], code?: string): Mended {
  const files = new Map<string, Uint8Array>();
  const mended: Finding[] = [];
  const wanted = findings.filter((found) => isFixable(found) && (code === undefined || found.code === code));
  const backwards = wanted.toSorted((a, b) => b.line - a.line || b.column - a.column);
  for (const found of backwards) {
    const before = decodeUtf8(files.get(found.file) ?? tree.get(found.file) ?? new Uint8Array());
    const after = before === undefined ? undefined : fixes[found.code]?.(before, found);
    if (after === undefined || after === before) continue;
    files.set(found.file, new TextEncoder().encode(after));
    mended.push(found);
  }
  for (const [file, bytes] of [...files]) renewHash(file, bytes, tree, files);
  return { files, mended };
}

/** Writes the hash of a mended file where the hash of the file as it was is written. */
function renewHash(file: string, after: Uint8Array, tree: SourceTree, files: Map<string, Uint8Array>): void {
  const before = tree.get(file) ?? new Uint8Array();
  const folder = file.replace(/[^/]+$/, '');
  const isStory = file.endsWith('.mdx');
  const holders = isStory
    ? languages.map((language) => `${folder}${language}.mdx`).filter((other) => other !== file)
    : [`${file.split('/', 2).join('/')}/datapackage.json`];
  const hash = (bytes: Uint8Array) => (isStory ? textHashOf(decodeUtf8(bytes) ?? '') : hashOf(bytes));
  for (const holder of holders) {
    const text = decodeUtf8(files.get(holder) ?? tree.get(holder) ?? new Uint8Array());
    if (text?.includes(hash(before)) !== true) continue;
    files.set(holder, new TextEncoder().encode(text.replaceAll(hash(before), hash(after))));
  }
}

function withoutLine(text: string, line: number): string {
  return text
    .split('\n')
    .toSpliced(line - 1, 1)
    .join('\n');
}

/** Replaces the stretch a finding underlines. */
function replaceAt(
  text: string,
  { line, column, length }: Finding,
  change: (stretch: string) => string,
): string {
  const lines = text.split('\n');
  const characters = [...(lines[line - 1] ?? '')];
  const stretch = characters.slice(column - 1, column - 1 + length).join('');
  lines[line - 1] = [
    ...characters.slice(0, column - 1),
    change(stretch),
    ...characters.slice(column - 1 + length),
  ].join('');
  return lines.join('\n');
}
