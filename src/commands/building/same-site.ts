/**
 * Whether `dist/` is what a build would write: nothing that a site is made of has changed since it was written, and
 * neither has the site. What counts are bytes, never dates of files.
 */

import { createHash, type Hash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, readlinkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';

/** What the last build noted. */
const noteSchema = z.strictObject({
  /** Of all that the site is made of. */
  made: z.string(),
  /** Of each file of the site, by its path. */
  site: z.string(),
  /** What the build said for who builds, line by line: it is still so. */
  said: z.array(z.string()),
});

/** Folders whose files no page is made of: what is installed is known by the lock, what was built is looked at apart. */
const outside = ['node_modules', 'dist', '.cache', '.astro', '.git', '.lighthouseci', 'tests', 'sheets'];

/**
 * A hash of all that a site is made of: the files of a project but those that are installed, built or tests, what is
 * installed by its lock, Node, the variables that builds read.
 * @param settings what else counts: the day, the commit, the main branch
 */
export function hashOfWhatMakes(root: string, settings: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([process.versions, settings]));
  addFiles(hash, root, { exclude: outside });
  try {
    hash.update(readFileSync(join(root, 'node_modules/.package-lock.json')));
  } catch {
    // Not every installer writes it.
    hash.update('none');
  }
  return hash.digest('hex');
}

/** The hash of a built site. @param folder where it lies */
function hashOfSite(folder: string): string {
  const hash = createHash('sha256');
  addFiles(hash, folder, {});
  return hash.digest('hex');
}

/** Adds every file of a folder by its path: how long it is and what it holds, or where a link leads. */
function addFiles(hash: Hash, folder: string, { exclude = [] }: { exclude?: readonly string[] }): void {
  const within = exclude.map((name) => join(folder, name));
  const entries = globSync(['**/*', '**/.*', '**/.*/**/*'], {
    cwd: folder,
    withFileTypes: true,
    exclude: (entry) => within.includes(join(entry.parentPath, entry.name)),
  });
  const files = new Map(entries.map((entry) => [join(entry.parentPath, entry.name), entry]));
  for (const [path, entry] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (entry.isDirectory()) continue;
    const bytes = entry.isFile() ? readFileSync(path) : Buffer.from(linkAt(path));
    hash.update(`${JSON.stringify(relative(folder, path))} ${entry.isFile()} ${bytes.length}:`).update(bytes);
  }
}

/** Where a link leads; '' for what is neither a file nor a link. */
function linkAt(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

function noteOf(root: string): string {
  return join(root, '.cache/site.json');
}

/**
 * What the build that wrote `dist/` said, when another one would write the same; undefined when it might not.
 * @param made of `hashOfWhatMakes`
 */
export function saidOfSameSite(root: string, made: string): readonly string[] | undefined {
  try {
    const note = noteSchema.parse(JSON.parse(readFileSync(noteOf(root), 'utf8')));
    return note.made === made && note.site === hashOfSite(join(root, 'dist')) ? note.said : undefined;
  } catch {
    return undefined;
  }
}

/** Notes of what `dist/` is made, once it is there. */
export function noteSite(root: string, made: string, said: readonly string[]): void {
  const note: z.infer<typeof noteSchema> = { made, site: hashOfSite(join(root, 'dist')), said: [...said] };
  mkdirSync(dirname(noteOf(root)), { recursive: true });
  const beside = `${noteOf(root)}.${process.pid}`;
  writeFileSync(beside, JSON.stringify(note));
  renameSync(beside, noteOf(root));
}

/** Forgets what was noted: a build begins. */
export function forgetSite(root: string): void {
  rmSync(noteOf(root), { force: true });
}
