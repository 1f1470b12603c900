/**
 * What takes long to make is kept between runs under the hash of all it depends on: what it is made of, the code that
 * makes it, the packages and the Node that it runs on. `npm run build` keeps pictures and fonts in `.cache/`, and
 * `npm run check` what it found.
 */

import { createHash, type Hash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectRoot } from './project-root.ts';

/** The environment variable that names the folder; nothing is kept without. */
export const keptFolderVariable = 'FILIERA_MADE_BEFORE';

/** The code that decides what a picture or a font holds. */
const makesPictures = ['src/{markup,pictures,plotting,sheets}/**/*', 'src/*.ts'];
/** All code but what pages are put together from: for what is made by much of it. */
export const everyCode = ['src/**/*.{ts,js,json}'];
/** What says which packages all code runs on. */
const packages = ['package.json', 'package-lock.json'];

/**
 * Of the code, the packages and Node of a project.
 * @param code patterns of the files that decide what is made
 */
export function programHashOf(root: string, code: readonly string[] = makesPictures): Buffer {
  const hash = createHash('sha256').update(JSON.stringify(process.versions));
  const files = globSync([...code, ...packages], { cwd: root, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  for (const path of files.map((file) => join(file.parentPath, file.name)).toSorted()) {
    add(hash, relative(root, path));
    add(hash, readFileSync(path));
  }
  return hash.digest();
}

const programHashes = new Map<string, Buffer>();

/** Adds a part with its length: two parts are never taken for one. */
function add(hash: Hash, part: string | Uint8Array): void {
  const bytes = typeof part === 'string' ? Buffer.from(part) : part;
  hash.update(`${bytes.length}:`).update(bytes);
}

/** What is kept where, and of what. */
export interface Keeping {
  /** Patterns of the files of code that decide what is made. */
  code?: readonly string[];
  /** Where it is kept; nowhere when empty. */
  folder?: string | undefined;
}

/**
 * What `make` makes, or the same bytes from a former run. An entry that isn't whole counts as none.
 * @param kind what is made, in a word
 * @param parts everything that it is made of, beside the code
 */
export async function madeBefore(
  kind: string,
  parts: Iterable<string | Uint8Array>,
  make: () => Promise<readonly Uint8Array[]>,
  keeping: Keeping = {},
): Promise<readonly Uint8Array[]> {
  const file = entryOf(kind, parts, keeping);
  if (file === undefined) return make();
  const kept = readKept(file);
  if (kept !== undefined) return kept;
  const made = await make();
  keep(file, made);
  return made;
}

/** The same of a text that is made at once. */
export function writtenBefore(
  kind: string,
  parts: Iterable<string | Uint8Array>,
  make: () => string,
  keeping: Keeping = {},
): string {
  const file = entryOf(kind, parts, keeping);
  if (file === undefined) return make();
  const [kept] = readKept(file) ?? [];
  if (kept !== undefined) return Buffer.from(kept).toString();
  const made = make();
  keep(file, [Buffer.from(made)]);
  return made;
}

/** The file that keeps what is made of these parts; undefined when nothing is kept. */
function entryOf(
  kind: string,
  parts: Iterable<string | Uint8Array>,
  { code = makesPictures, folder = process.env[keptFolderVariable] }: Keeping,
): string | undefined {
  if (folder === undefined || folder === '') return undefined;
  const programHash = programHashes.get(code.join()) ?? programHashOf(projectRoot, code);
  programHashes.set(code.join(), programHash);
  const hash = createHash('sha256').update(programHash);
  add(hash, kind);
  for (const part of parts) add(hash, part);
  const name = hash.digest('hex');
  return join(folder, name.slice(0, 2), name.slice(2));
}

const sumBytes = 32;

/** The files of an entry; undefined when there is none, or when it isn't what was written. */
function readKept(file: string): Uint8Array[] | undefined {
  let entry;
  try {
    entry = readFileSync(file);
    // What no build has asked for in a while is cleared away.
    utimesSync(file, new Date(), new Date());
  } catch {
    return undefined;
  }
  const body = entry.subarray(sumBytes);
  if (!createHash('sha256').update(body).digest().equals(entry.subarray(0, sumBytes))) return undefined;
  const count = body.readUInt32BE(0);
  const files: Uint8Array[] = [];
  let at = 4 + count * 4;
  for (let index = 0; index < count; index++) {
    const length = body.readUInt32BE(4 + index * 4);
    files.push(body.subarray(at, at + length));
    at += length;
  }
  return files;
}

/** Written beside and renamed: an entry is there whole or not at all. A full disk is no reason to fail. */
function keep(file: string, made: readonly Uint8Array[]): void {
  const lengths = Buffer.alloc(4 + made.length * 4);
  lengths.writeUInt32BE(made.length, 0);
  made.forEach((each, index) => lengths.writeUInt32BE(each.length, 4 + index * 4));
  const body = Buffer.concat([lengths, ...made]);
  const beside = `${file}.${process.pid}`;
  try {
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(beside, Buffer.concat([createHash('sha256').update(body).digest(), body]));
    renameSync(beside, file);
  } catch {
    return;
  }
}
