/** Hashes of files and of translated texts, written anew where an editor says that the change is meant. */

import type { Finding } from '../findings/finding.ts';
import { present } from '../present.ts';
import { decodeUtf8, type SourceTree } from '../text/source-tree.ts';
import { replaceAt } from './fixes.ts';

/** Findings that a hash answers: of a file, missing or old; of a translated text, missing or old. */
type HashFinding = Finding<'FRP-010' | 'PKG-006' | 'PKG-013' | 'STY-009' | 'STY-010'>;

/** Whether a hash written anew answers a finding. */
export function isAboutHash(found: Finding): found is HashFinding {
  return ['FRP-010', 'PKG-006', 'PKG-013', 'STY-009', 'STY-010'].includes(found.code);
}

export interface RenewedHashes {
  /** The changed files only. */
  files: Map<string, Uint8Array>;
  /** The findings that are answered. */
  renewed: Finding[];
}

/**
 * Writes the hashes that findings ask for.
 * @param isMeant which of them; all when undefined
 */
export function renewHashes(
  tree: SourceTree,
  findings: readonly Finding[],
  isMeant: (found: Finding) => boolean = () => true,
): RenewedHashes {
  const files = new Map<string, Uint8Array>();
  const wanted = findings.filter(isAboutHash).filter(isMeant);
  // From the end of each file backwards, so that places stay right.
  const backwards = wanted.toSorted((a, b) => b.line - a.line || b.column - a.column);
  for (const found of backwards) {
    const bytes = present(files.get(found.file) ?? tree.get(found.file), found.file);
    const text = present(decodeUtf8(bytes), `UTF-8 in ${found.file}`);
    files.set(found.file, new TextEncoder().encode(withHash(text, found)));
  }
  return { files, renewed: wanted };
}

function withHash(text: string, found: HashFinding): string {
  const { hash } = found.facts;
  switch (found.code) {
    case 'PKG-013':
      return replaceAt(text, found, () => JSON.stringify(hash));
    case 'PKG-006': {
      const line = present(text.split('\n')[found.line - 1], `line ${found.line} of ${found.file}`);
      const indent = /^\s*/.exec(line)?.[0] ?? '';
      return replaceAt(text, found, (path) => `${path},\n${indent}"hash": ${JSON.stringify(hash)}`);
    }
    case 'FRP-010':
    case 'STY-009':
      return replaceAt(text, found, () => `'${hash}'`);
    case 'STY-010': {
      const end = text.indexOf('\n---', 3);
      return `${text.slice(0, end)}\ntranslates: '${hash}'${text.slice(end)}`;
    }
  }
}
