/** Mistakes that can be mended without a person's judgement, and how. */

import type { Mend } from '../findings/definition.ts';
import type { Finding, Place } from '../findings/finding.ts';
import { registry, type FindingCode } from '../findings/registry.ts';
import { decodeUtf8, hashOf, type SourceTree } from '../text/source-tree.ts';
import { textHashOf } from '../documents/document.ts';
import { present } from '../present.ts';
import { languages } from '../site.ts';

/** The codes whose findings are mended in a way. */
type MendedBy<M extends Mend> = {
  [C in FindingCode]: (typeof registry)[C]['mend'] extends M ? C : never;
}[FindingCode];

/** Characters that nobody sees and nothing needs. */
const invisible = /[\uFEFF\u200B\u2060\u00AD]/g;

/** Mend one finding in the text of its file; the text as it was when that can't be done. */
const fixes: { readonly [M in Mend]: (text: string, found: Finding<MendedBy<M>>) => string } = {
  'without-mark': (text) => text.replace(/^\uFEFF/, ''),
  'without-line': (text, { line }) =>
    text
      .split('\n')
      .toSpliced(line - 1, 1)
      .join('\n'),
  // A lone carriage return may stand inside a cell and is left alone.
  'line-ends': (text) => (/\r(?!\n)/.test(text) ? text : text.replaceAll('\r\n', '\n')),
  'as-meant': (text, found) => replaceAt(text, found, () => found.facts.meant),
  // A mark that is part of how YAML quotes is left alone.
  'as-set': (text, found) => {
    const line = present(text.split('\n')[found.line - 1], `line ${found.line} of ${found.file}`);
    const around = [...line].slice(Math.max(0, found.column - 2), found.column + 1).join('');
    return /''|\\"/.test(around) ? text : replaceAt(text, found, () => found.facts.meant);
  },
  // A cell of nothing but spaces may have been meant to say something.
  trimmed: (text, found) =>
    replaceAt(text, found, (cell) => {
      const trimmed = cell.startsWith('"') ? `"${cell.slice(1, -1).trim()}"` : cell.trim();
      return /^"?"?$/.test(trimmed) ? cell : trimmed;
    }),
  'without-unseen': (text, found) => replaceAt(text, found, (stretch) => stretch.replace(invisible, '')),
};

/** Codes that `npm run fix` knows; whether it mends a finding may depend on what stands there. */
export function isFixable({ code }: { code: FindingCode }): boolean {
  return registry[code].mend !== undefined;
}

function fixOf({ code }: Finding): ((text: string, found: Finding) => string) | undefined {
  const { mend } = registry[code];
  // Its findings are those that it mends: the registry says so of each code.
  return mend === undefined ? undefined : (fixes[mend] as (text: string, found: Finding) => string);
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
    const bytes = present(files.get(found.file) ?? tree.get(found.file), found.file);
    const before = decodeUtf8(bytes);
    const after = before === undefined ? undefined : fixOf(found)?.(before, found);
    if (after === undefined || after === before) continue;
    files.set(found.file, new TextEncoder().encode(after));
    mended.push(found);
  }
  for (const [file, bytes] of [...files]) renewHash(file, bytes, tree, files);
  return { files, mended };
}

/** Writes the hash of a mended file where the hash of the file as it was is written. */
function renewHash(file: string, after: Uint8Array, tree: SourceTree, files: Map<string, Uint8Array>): void {
  const before = present(tree.get(file), file);
  const folder = file.replace(/[^/]+$/, '');
  const isStory = file.endsWith('.mdx');
  const holders = isStory
    ? languages.map((language) => `${folder}${language}.mdx`).filter((other) => other !== file)
    : [`${file.split('/', 2).join('/')}/datapackage.json`];
  const hash = (bytes: Uint8Array) =>
    isStory ? textHashOf(present(decodeUtf8(bytes), `the text of ${file}`)) : hashOf(bytes);
  for (const holder of holders) {
    const text = decodeUtf8(files.get(holder) ?? tree.get(holder) ?? new Uint8Array());
    if (text?.includes(hash(before)) !== true) continue;
    files.set(holder, new TextEncoder().encode(text.replaceAll(hash(before), hash(after))));
  }
}

/** Replaces the stretch a finding underlines. */
export function replaceAt(
  text: string,
  { line, column, length }: Place,
  change: (stretch: string) => string,
): string {
  const lines = text.split('\n');
  const characters = [...present(lines[line - 1], `line ${line}`)];
  const stretch = characters.slice(column - 1, column - 1 + length).join('');
  lines[line - 1] = [
    ...characters.slice(0, column - 1),
    change(stretch),
    ...characters.slice(column - 1 + length),
  ].join('');
  return lines.join('\n');
}
