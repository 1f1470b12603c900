/** Texts of a file as they were committed, the newest first. */

import { spawnSync } from 'node:child_process';

/** Beyond so many commits nobody looks for an old text. */
const mostCommits = 60;

/** A text of a file, and the commit it stood in. */
export interface PastText {
  commit: string;
  text: string;
}

/** The texts that a file had, read as they are asked for; none where there is no git. @param file path from the root */
export function* pastTexts(root: string, file: string): Generator<PastText> {
  const git = (...parameters: string[]) =>
    spawnSync('git', parameters, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  const log = git('log', `-${mostCommits}`, '--format=%H', '--', file);
  if (log.status !== 0) return;
  for (const commit of log.stdout.split('\n').filter((line) => line !== '')) {
    const shown = git('show', `${commit}:./${file}`);
    if (shown.status === 0) yield { commit, text: shown.stdout };
  }
}

/** The text of a file at a commit; undefined where it was not there. */
export function textAt(root: string, file: string, commit: string): string | undefined {
  const shown = spawnSync('git', ['show', `${commit}:./${file}`], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return shown.status === 0 ? shown.stdout : undefined;
}
