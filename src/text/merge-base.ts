/**
 * What the main branch holds of what must never change: a branch that rewrites it could say of itself that nothing
 * was ever published.
 */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { pathsMatching, type SourceTree } from './source-tree.ts';

/** What was published and stored where a branch left the main one. */
export interface Base {
  /** The text of `content/published.json`; undefined when there was none. */
  published: string | undefined;
  /** Files of stored versions by path, with git's hash of each. */
  frozen: ReadonlyMap<string, string>;
}

const publishedFile = 'content/published.json';
const frozenFile = /^content\/frozen\/[^/]+\/[1-9]\d*\/[^/]+$/;

/** Git's hash of a file; as long as `like`, for a repository has one kind. */
export function gitHashOf(bytes: Uint8Array, like: string): string {
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** A tree as the base of another one. */
export function baseOf(tree: SourceTree): Base {
  const bytes = tree.get(publishedFile);
  return {
    published: bytes && new TextDecoder().decode(bytes),
    frozen: new Map(
      pathsMatching(tree, frozenFile).map((path) => [
        path,
        gitHashOf(tree.get(path) ?? new Uint8Array(), ''),
      ]),
    ),
  };
}

/**
 * The commit where this branch left the main one; undefined outside of a repository, or where its main branch is not
 * at hand. A pull request's workflow names the branch it goes to.
 */
export function readBase(root: string, environment = process.env): Base | undefined {
  const { GITHUB_BASE_REF: target } = environment;
  const named = target === undefined || target === '' ? [] : [`origin/${target}`];
  for (const branch of [...named, 'origin/HEAD', 'origin/main', 'main', 'origin/master', 'master']) {
    const commit = git(root, 'merge-base', 'HEAD', branch)?.trim();
    if (commit === undefined || commit === '') continue;
    const listed = git(root, 'ls-tree', '-r', '-z', commit, 'content/frozen') ?? '';
    const frozen = listed.split('\0').flatMap((line): [string, string][] => {
      const { hash, path } = /^\d+ blob (?<hash>[0-9a-f]+)\t(?<path>.*)$/s.exec(line)?.groups ?? {};
      return hash !== undefined && path !== undefined && frozenFile.test(path) ? [[path, hash]] : [];
    });
    const published = git(root, 'show', `${commit}:./${publishedFile}`);
    return { published, frozen: new Map(frozen) };
  }
  return undefined;
}

/** What git says; undefined when it is not there or has nothing to say. */
function git(root: string, ...parameters: string[]): string | undefined {
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 30 } as const;
  const { status, stdout } = spawnSync('git', ['--no-optional-locks', ...parameters], options);
  return status === 0 ? stdout : undefined;
}
