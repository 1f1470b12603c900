/** All findings of all files in one run. */

import { readdirSync } from 'node:fs';
import type { Finding } from '../findings/finding.ts';
import type { Check } from '../publication/check.ts';
import { readPublication } from '../publication/read-publication.ts';
import type { Publication } from '../publication/publication.ts';
import type { SourceTree } from '../text/source-tree.ts';
import { withoutConsequences } from './consequences.ts';

/** The default export of each file of `src/checks/`, in the order of their names: a new one is found by itself. */
const checks: readonly Check[] = await Promise.all(
  readdirSync(new URL('../checks/', import.meta.url))
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map(async (file) => {
      const name = file.slice(0, -'.ts'.length);
      const { default: check } = (await import(`../checks/${name}.ts`)) as { default?: Check };
      if (typeof check !== 'function')
        throw new Error(`src/checks/${file} has no check as its default export`);
      return check;
    }),
);

/** Reads the tree and runs every check on what could be read; findings are sorted by place. */
export function runChecks(tree: SourceTree): { publication: Publication; findings: Finding[] } {
  const { publication, findings } = readPublication(tree);
  const found = [...findings, ...checks.flatMap((check) => check(publication, tree))];
  return { publication, findings: sortedByPlace(withoutConsequences(found)) };
}

function sortedByPlace(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.code.localeCompare(b.code),
  );
}
