/** All findings of all files in one run. */

import { readdirSync } from 'node:fs';
import type { Finding } from '../findings/finding.ts';
import type { Check } from '../publication/check.ts';
import { heldBack } from '../publication/held-back.ts';
import { readPublication } from '../publication/read-publication.ts';
import type { Publication } from '../publication/publication.ts';
import type { Base } from '../text/merge-base.ts';
import type { SourceTree } from '../text/source-tree.ts';
import { withoutConsequences } from './consequences.ts';

/** The folders of `src/checks/`, each with how one of its files is loaded: bundlers read these paths as they stand. */
const folders: Readonly<Record<string, (name: string) => Promise<unknown>>> = {
  '': (name) => import(`../checks/${name}.ts`),
  'record/': (name) => import(`../checks/record/${name}.ts`),
  'words/': (name) => import(`../checks/words/${name}.ts`),
};

/**
 * The default export of each file of `src/checks/` and its folders by the file's name, in the order of their names: a
 * new one is found by itself.
 */
const checks: ReadonlyMap<string, Check> = new Map(
  (
    await Promise.all(
      Object.entries(folders).map(([folder, load]) =>
        Promise.all(
          readdirSync(new URL(`../checks/${folder}`, import.meta.url))
            .filter((file) => file.endsWith('.ts'))
            .sort()
            .map(async (file): Promise<[string, Check]> => {
              const name = file.slice(0, -'.ts'.length);
              const { default: check } = (await load(name)) as { default?: Check };
              if (typeof check !== 'function')
                throw new Error(`src/checks/${folder}${file} has no check as its default export`);
              return [name, check];
            }),
        ),
      ),
    )
  ).flat(),
);

/**
 * Reads the tree and runs every check on what could be read; findings are sorted by place.
 * @param day YYYY-MM-DD, on which stories with a later date are drafts still; without it every date has come
 * @param base what the main branch holds of what must not change; undefined where nobody knows
 */
export function runChecks(
  tree: SourceTree,
  day?: string,
  base?: Base,
): { publication: Publication; findings: Finding[] } {
  const { publication, findings } = readAndCheck(tree, { day, base });
  return { publication, findings: inOrder(findings) };
}

/**
 * The same without an order and with all that follows from others.
 * @param apart the name of a check that somebody else runs meanwhile; none when undefined. Throws when there is none.
 * @param day on which stories with a later date are drafts still; without it every date has come
 * @param base as of `runChecks`
 * @param areFrozenHarmless as of `readFrozen`
 */
export function readAndCheck(
  tree: SourceTree,
  {
    apart,
    day,
    base,
    areFrozenHarmless,
  }: {
    apart?: string | undefined;
    day?: string | undefined;
    base?: Base | undefined;
    areFrozenHarmless?: boolean;
  } = {},
): { publication: Publication; findings: Finding[] } {
  if (apart !== undefined && !checks.has(apart)) throw new Error(`there is no check ${apart}`);
  const { publication: written, findings } = readPublication(tree, {
    areFrozenHarmless: areFrozenHarmless === true,
  });
  const publication = day === undefined ? written : heldBack(written, day);
  const found = [...checks].flatMap(([name, check]) =>
    name === apart ? [] : check(publication, tree, base),
  );
  return { publication, findings: [...findings, ...found] };
}

/** Findings of a whole run by their places, without those that follow from others. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  // A file that is not what was stored is missed by its hash and by the main branch.
  return sortedByPlace(withoutConsequences(findings)).filter(
    (found, index, all) => !(found.code === 'FRZ-002' && isSameFinding(found, all[index - 1])),
  );
}

function isSameFinding({ code, file, line }: Finding, other: Finding | undefined): boolean {
  return other?.code === code && other.file === file && other.line === line;
}

function sortedByPlace(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.code.localeCompare(b.code),
  );
}
