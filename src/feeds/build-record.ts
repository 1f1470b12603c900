/** What a site was built from: `/build.json`. */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, readSourceTree } from '../text/source-tree.ts';
import { absoluteUrl, site } from '../site.ts';

/** The names of the members are a promise. */
export interface BuildRecord {
  name: string;
  /** The front door of the site this build is for. */
  url: string;
  /** Of the repository, 40 hexadecimal digits; null where there is none to ask. */
  commit: string | null;
  /** The publication, Node and every package that the build may use. */
  versions: Record<string, string>;
  /** `sha256:` and 64 digits over the bytes of each file that the editors wrote, by its path. */
  hashes: Record<string, string>;
}

/**
 * The record of a build of the repository at `root`. Two builds of one commit with the same settings
 * have the same record: it holds no time.
 */
export function buildRecord(root: string): BuildRecord {
  const { version, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
    devDependencies: Record<string, string>;
  };
  const hashes = [...readSourceTree(root)].map(([path, bytes]) => [path, hashOf(bytes)] as const);
  return {
    name: site.name,
    url: absoluteUrl(''),
    commit: commitOf(root),
    versions: { filiera: version, ...devDependencies, node: process.versions.node },
    hashes: Object.fromEntries(hashes),
  };
}

/** The day of the last commit, ISO, for what says when the site was as it is; undefined where there is no repository. */
export function commitDay(root: string): string | undefined {
  // Where there is no repository that is known too: to ask starts a program.
  if (!days.has(root)) days.set(root, askForDay(root));
  return days.get(root);
}

function askForDay(root: string): string | undefined {
  try {
    const day = execFileSync('git', ['log', '-1', '--format=%cs'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    return day === '' ? undefined : day;
  } catch {
    return undefined;
  }
}

/** Asked for every file of citations. */
const days = new Map<string, string | undefined>();

function commitOf(root: string): string | null {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return null;
  }
}
